package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.RuleActionType;

/**
 * What follows when an access rule applies.
 *
 * <p>{@code KalturaRuleAction} on the wire. Abstract: only its subclasses can be sent.
 */
public class RuleAction extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaRuleAction");

  /** See {@link #getType}. */
  public static final Property<RuleActionType> TYPE =
      DESCRIPTOR.stringEnum("type", "KalturaRuleActionType", ObjectType.READ_ONLY);

  RuleAction(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RuleAction(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected RuleAction create(State values) {
    return new RuleAction(values);
  }

  /**
   * Kind of the consequence. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public RuleActionType getType() {
    return get(TYPE);
  }

  /**
   * Builds objects of {@link RuleAction}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RuleAction#getType}. */
    public B type(RuleActionType type) {
      return set(TYPE, type);
    }

    @Override
    public RuleAction build() {
      return new RuleAction(finish());
    }
  }
}
