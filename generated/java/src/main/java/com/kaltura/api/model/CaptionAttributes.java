package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What an operation does with captions.
 *
 * <p>{@code KalturaCaptionAttributes} on the wire. Abstract: only its subclasses can be sent.
 */
public class CaptionAttributes extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaCaptionAttributes");

  CaptionAttributes(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CaptionAttributes(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CaptionAttributes create(State values) {
    return new CaptionAttributes(values);
  }

  /**
   * Builds objects of {@link CaptionAttributes}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public CaptionAttributes build() {
      return new CaptionAttributes(finish());
    }
  }
}
