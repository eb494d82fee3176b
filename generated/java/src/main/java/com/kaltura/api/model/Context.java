package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * The situation a playlist is executed in.
 *
 * <p>{@code KalturaContext} on the wire. Abstract: only its subclasses can be sent.
 */
public class Context extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaContext");

  Context(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Context(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected Context create(State values) {
    return new Context(values);
  }

  /**
   * Builds objects of {@link Context}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public Context build() {
      return new Context(finish());
    }
  }
}
