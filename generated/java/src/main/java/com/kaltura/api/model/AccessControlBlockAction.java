package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * The content must not be played.
 *
 * <p>{@code KalturaAccessControlBlockAction} on the wire.
 */
public class AccessControlBlockAction extends RuleAction {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAccessControlBlockAction", RuleAction.DESCRIPTOR);

  AccessControlBlockAction(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AccessControlBlockAction(stateOf(DESCRIPTOR));
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
  protected AccessControlBlockAction create(State values) {
    return new AccessControlBlockAction(values);
  }

  /**
   * Builds objects of {@link AccessControlBlockAction}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RuleAction.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public AccessControlBlockAction build() {
      return new AccessControlBlockAction(finish());
    }
  }
}
