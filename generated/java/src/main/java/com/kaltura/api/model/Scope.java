package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What an evaluation may look at.
 *
 * <p>{@code KalturaScope} on the wire.
 */
public class Scope extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaScope");

  Scope(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Scope(stateOf(DESCRIPTOR));
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
  protected Scope create(State values) {
    return new Scope(values);
  }

  /**
   * Builds objects of {@link Scope}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public Scope build() {
      return new Scope(finish());
    }
  }
}
