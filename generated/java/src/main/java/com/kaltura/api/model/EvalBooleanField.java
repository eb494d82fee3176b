package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A truth value that an expression gives.
 *
 * <p>Only operators of the server may store expressions.
 *
 * <p>{@code KalturaEvalBooleanField} on the wire.
 */
public class EvalBooleanField extends BooleanField {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEvalBooleanField", BooleanField.DESCRIPTOR);

  /** See {@link #getCode}. */
  public static final Property<String> CODE = DESCRIPTOR.string("code");

  EvalBooleanField(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EvalBooleanField(stateOf(DESCRIPTOR));
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
  protected EvalBooleanField create(State values) {
    return new EvalBooleanField(values);
  }

  /**
   * Expression in PHP, evaluated in the context of the event. Needs permission to all.
   *
   * @return the value, null when it is unset or null
   */
  public String getCode() {
    return get(CODE);
  }

  /**
   * Builds objects of {@link EvalBooleanField}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BooleanField.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EvalBooleanField#getCode}. */
    public B code(String code) {
      return set(CODE, code);
    }

    @Override
    public EvalBooleanField build() {
      return new EvalBooleanField(finish());
    }
  }
}
