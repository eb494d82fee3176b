package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A text that an expression gives.
 *
 * <p>Only operators of the server may store expressions.
 *
 * <p>{@code KalturaEvalStringField} on the wire.
 */
public class EvalStringField extends StringField {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEvalStringField", StringField.DESCRIPTOR);

  /** See {@link #getCode}. */
  public static final Property<String> CODE = DESCRIPTOR.string("code");

  EvalStringField(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EvalStringField(stateOf(DESCRIPTOR));
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
  protected EvalStringField create(State values) {
    return new EvalStringField(values);
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
   * Builds objects of {@link EvalStringField}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends StringField.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EvalStringField#getCode}. */
    public B code(String code) {
      return set(CODE, code);
    }

    @Override
    public EvalStringField build() {
      return new EvalStringField(finish());
    }
  }
}
