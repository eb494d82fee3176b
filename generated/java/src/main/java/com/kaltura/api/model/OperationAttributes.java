package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * An operation on content while it is added.
 *
 * <p>{@code KalturaOperationAttributes} on the wire. Abstract: only its subclasses can be sent.
 */
public class OperationAttributes extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaOperationAttributes");

  OperationAttributes(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new OperationAttributes(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected OperationAttributes create(State values) {
    return new OperationAttributes(values);
  }

  /**
   * Builds objects of {@link OperationAttributes}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public OperationAttributes build() {
      return new OperationAttributes(finish());
    }
  }
}
