package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on accounts; all that are set have to hold.
 *
 * <p>{@code KalturaPartnerFilter} on the wire.
 */
public class PartnerFilter extends PartnerBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPartnerFilter", PartnerBaseFilter.DESCRIPTOR);

  PartnerFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PartnerFilter(stateOf(DESCRIPTOR));
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
  protected PartnerFilter create(State values) {
    return new PartnerFilter(values);
  }

  /**
   * Builds objects of {@link PartnerFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PartnerBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PartnerFilter build() {
      return new PartnerFilter(finish());
    }
  }
}
