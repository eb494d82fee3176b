package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Demands that a computed value is true when the event happens.
 *
 * <p>{@code KalturaEventFieldCondition} on the wire. Part of the plugin {@code eventNotification}.
 */
public class EventFieldCondition extends Condition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEventFieldCondition", Condition.DESCRIPTOR);

  /** See {@link #getField}. */
  public static final Property<BooleanField> FIELD =
      DESCRIPTOR.object("field", "KalturaBooleanField");

  EventFieldCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventFieldCondition(stateOf(DESCRIPTOR));
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
  protected EventFieldCondition create(State values) {
    return new EventFieldCondition(values);
  }

  /**
   * The value.
   *
   * @return the value, null when it is unset or null
   */
  public BooleanField getField() {
    return get(FIELD);
  }

  /**
   * Builds objects of {@link EventFieldCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Condition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventFieldCondition#getField}. */
    public B field(BooleanField field) {
      return set(FIELD, field);
    }

    @Override
    public EventFieldCondition build() {
      return new EventFieldCondition(finish());
    }
  }
}
