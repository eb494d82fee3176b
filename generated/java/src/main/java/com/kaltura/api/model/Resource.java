package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Where content comes from.
 *
 * <p>{@code KalturaResource} on the wire. Abstract: only its subclasses can be sent.
 */
public class Resource extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaResource");

  Resource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Resource(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected Resource create(State values) {
    return new Resource(values);
  }

  /**
   * Builds objects of {@link Resource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public Resource build() {
      return new Resource(finish());
    }
  }
}
