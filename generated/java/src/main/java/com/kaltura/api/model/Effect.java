package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EffectType;

/**
 * An effect on a span of a video.
 *
 * <p>{@code KalturaEffect} on the wire.
 */
public class Effect extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaEffect");

  /** See {@link #getEffectType}. */
  public static final Property<EffectType> EFFECT_TYPE =
      DESCRIPTOR.intEnum("effectType", "KalturaEffectType");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  Effect(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Effect(stateOf(DESCRIPTOR));
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
  protected Effect create(State values) {
    return new Effect(values);
  }

  /**
   * Which effect.
   *
   * @return the value, null when it is unset or null
   */
  public EffectType getEffectType() {
    return get(EFFECT_TYPE);
  }

  /**
   * Length of the effect in milliseconds, as text.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link Effect}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Effect#getEffectType}. */
    public B effectType(EffectType effectType) {
      return set(EFFECT_TYPE, effectType);
    }

    /** Sets {@link Effect#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public Effect build() {
      return new Effect(finish());
    }
  }
}
