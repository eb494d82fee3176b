package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Only certain renditions may be played.
 *
 * <p>{@code KalturaAccessControlLimitFlavorsAction} on the wire.
 */
public class AccessControlLimitFlavorsAction extends RuleAction {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAccessControlLimitFlavorsAction", RuleAction.DESCRIPTOR);

  /** See {@link #getFlavorParamsIds}. */
  public static final Property<String> FLAVOR_PARAMS_IDS = DESCRIPTOR.string("flavorParamsIds");

  /** See {@link #getIsBlockedList}. */
  public static final Property<Boolean> IS_BLOCKED_LIST = DESCRIPTOR.bool("isBlockedList");

  AccessControlLimitFlavorsAction(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AccessControlLimitFlavorsAction(stateOf(DESCRIPTOR));
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
  protected AccessControlLimitFlavorsAction create(State values) {
    return new AccessControlLimitFlavorsAction(values);
  }

  /**
   * Comma list of renditions, by the numbers of their flavor params.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorParamsIds() {
    return get(FLAVOR_PARAMS_IDS);
  }

  /**
   * True if the listed renditions are the forbidden ones.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsBlockedList() {
    return get(IS_BLOCKED_LIST);
  }

  /**
   * Builds objects of {@link AccessControlLimitFlavorsAction}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RuleAction.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AccessControlLimitFlavorsAction#getFlavorParamsIds}. */
    public B flavorParamsIds(String flavorParamsIds) {
      return set(FLAVOR_PARAMS_IDS, flavorParamsIds);
    }

    /** Sets {@link AccessControlLimitFlavorsAction#getIsBlockedList}. */
    public B isBlockedList(boolean isBlockedList) {
      return set(IS_BLOCKED_LIST, isBlockedList);
    }

    @Override
    public AccessControlLimitFlavorsAction build() {
      return new AccessControlLimitFlavorsAction(finish());
    }
  }
}
