package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on response profiles; all that are set have to hold.
 *
 * <p>{@code KalturaResponseProfileFilter} on the wire.
 */
public class ResponseProfileFilter extends ResponseProfileBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaResponseProfileFilter", ResponseProfileBaseFilter.DESCRIPTOR);

  ResponseProfileFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfileFilter(stateOf(DESCRIPTOR));
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
  protected ResponseProfileFilter create(State values) {
    return new ResponseProfileFilter(values);
  }

  /**
   * Builds objects of {@link ResponseProfileFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ResponseProfileBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public ResponseProfileFilter build() {
      return new ResponseProfileFilter(finish());
    }
  }
}
