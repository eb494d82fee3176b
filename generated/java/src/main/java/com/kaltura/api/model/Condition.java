package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ConditionType;

/**
 * A condition of a rule or an event.
 *
 * <p>{@code KalturaCondition} on the wire. Abstract: only its subclasses can be sent.
 */
public class Condition extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaCondition");

  /** See {@link #getType}. */
  public static final Property<ConditionType> TYPE =
      DESCRIPTOR.stringEnum("type", "KalturaConditionType", ObjectType.READ_ONLY);

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getNot}. */
  public static final Property<Boolean> NOT = DESCRIPTOR.bool("not");

  Condition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Condition(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected Condition create(State values) {
    return new Condition(values);
  }

  /**
   * Kind of the condition. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public ConditionType getType() {
    return get(TYPE);
  }

  /**
   * The condition in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * True to turn the condition round.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getNot() {
    return get(NOT);
  }

  /**
   * Builds objects of {@link Condition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Condition#getType}. */
    public B type(ConditionType type) {
      return set(TYPE, type);
    }

    /** Sets {@link Condition#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Condition#getNot}. */
    public B not(boolean not) {
      return set(NOT, not);
    }

    @Override
    public Condition build() {
      return new Condition(finish());
    }
  }
}
