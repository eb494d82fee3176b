package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on application tokens; all that are set have to hold.
 *
 * <p>{@code KalturaAppTokenFilter} on the wire.
 */
public class AppTokenFilter extends AppTokenBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAppTokenFilter", AppTokenBaseFilter.DESCRIPTOR);

  AppTokenFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AppTokenFilter(stateOf(DESCRIPTOR));
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
  protected AppTokenFilter create(State values) {
    return new AppTokenFilter(values);
  }

  /**
   * Builds objects of {@link AppTokenFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AppTokenBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public AppTokenFilter build() {
      return new AppTokenFilter(finish());
    }
  }
}
