package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on data entries; all that are set have to hold.
 *
 * <p>{@code KalturaDataEntryFilter} on the wire.
 */
public class DataEntryFilter extends DataEntryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaDataEntryFilter", DataEntryBaseFilter.DESCRIPTOR);

  DataEntryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DataEntryFilter(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected DataEntryFilter create(State values) {
    return new DataEntryFilter(values);
  }

  /**
   * Builds objects of {@link DataEntryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends DataEntryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public DataEntryFilter build() {
      return new DataEntryFilter(finish());
    }
  }
}
