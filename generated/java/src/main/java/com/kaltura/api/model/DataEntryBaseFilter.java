package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of data entries.
 *
 * <p>Abstract: make a KalturaDataEntryFilter.
 *
 * <p>{@code KalturaDataEntryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class DataEntryBaseFilter extends BaseEntryFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaDataEntryBaseFilter", BaseEntryFilter.DESCRIPTOR);

  DataEntryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DataEntryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected DataEntryBaseFilter create(State values) {
    return new DataEntryBaseFilter(values);
  }

  /**
   * Builds objects of {@link DataEntryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntryFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public DataEntryBaseFilter build() {
      return new DataEntryBaseFilter(finish());
    }
  }
}
