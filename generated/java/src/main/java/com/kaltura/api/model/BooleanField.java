package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * A truth value that the server works out when it is needed.
 *
 * <p>{@code KalturaBooleanField} on the wire. Abstract: only its subclasses can be sent.
 */
public class BooleanField extends BooleanValue {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaBooleanField", BooleanValue.DESCRIPTOR);

  BooleanField(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BooleanField(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BooleanField create(State values) {
    return new BooleanField(values);
  }

  /**
   * Builds objects of {@link BooleanField}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BooleanValue.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public BooleanField build() {
      return new BooleanField(finish());
    }
  }
}
