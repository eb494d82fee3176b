package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * The verdict of rules in a situation.
 *
 * <p>{@code KalturaContextDataResult} on the wire.
 */
public class ContextDataResult extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaContextDataResult");

  /** See {@link #getMessages}. */
  public static final ListProperty<KalturaString> MESSAGES =
      DESCRIPTOR.list("messages", "KalturaString");

  /** See {@link #getActions}. */
  public static final ListProperty<RuleAction> ACTIONS =
      DESCRIPTOR.list("actions", "KalturaRuleAction");

  ContextDataResult(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ContextDataResult(stateOf(DESCRIPTOR));
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
  protected ContextDataResult create(State values) {
    return new ContextDataResult(values);
  }

  /**
   * What the rules have to say.
   *
   * @return the value, null when it is unset or null
   */
  public List<KalturaString> getMessages() {
    return get(MESSAGES);
  }

  /**
   * What follows from the rules.
   *
   * @return the value, null when it is unset or null
   */
  public List<RuleAction> getActions() {
    return get(ACTIONS);
  }

  /**
   * Builds objects of {@link ContextDataResult}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ContextDataResult#getMessages}. */
    public B messages(List<KalturaString> messages) {
      return set(MESSAGES, messages);
    }

    /** Sets {@link ContextDataResult#getActions}. */
    public B actions(List<RuleAction> actions) {
      return set(ACTIONS, actions);
    }

    @Override
    public ContextDataResult build() {
      return new ContextDataResult(finish());
    }
  }
}
