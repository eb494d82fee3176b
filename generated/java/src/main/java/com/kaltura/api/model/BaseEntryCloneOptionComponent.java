package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.BaseEntryCloneOptions;
import com.kaltura.api.enums.CloneComponentSelectorType;

/**
 * A component of an entry and whether a copy gets it.
 *
 * <p>{@code KalturaBaseEntryCloneOptionComponent} on the wire.
 */
public class BaseEntryCloneOptionComponent extends BaseEntryCloneOptionItem {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaBaseEntryCloneOptionComponent", BaseEntryCloneOptionItem.DESCRIPTOR);

  /** See {@link #getItemType}. */
  public static final Property<BaseEntryCloneOptions> ITEM_TYPE =
      DESCRIPTOR.stringEnum("itemType", "KalturaBaseEntryCloneOptions");

  /** See {@link #getRule}. */
  public static final Property<CloneComponentSelectorType> RULE =
      DESCRIPTOR.stringEnum("rule", "KalturaCloneComponentSelectorType");

  BaseEntryCloneOptionComponent(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntryCloneOptionComponent(stateOf(DESCRIPTOR));
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
  protected BaseEntryCloneOptionComponent create(State values) {
    return new BaseEntryCloneOptionComponent(values);
  }

  /**
   * The component, such as categories or captions.
   *
   * @return the value, null when it is unset or null
   */
  public BaseEntryCloneOptions getItemType() {
    return get(ITEM_TYPE);
  }

  /**
   * Whether to take the component along or to leave it out.
   *
   * @return the value, null when it is unset or null
   */
  public CloneComponentSelectorType getRule() {
    return get(RULE);
  }

  /**
   * Builds objects of {@link BaseEntryCloneOptionComponent}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntryCloneOptionItem.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseEntryCloneOptionComponent#getItemType}. */
    public B itemType(BaseEntryCloneOptions itemType) {
      return set(ITEM_TYPE, itemType);
    }

    /** Sets {@link BaseEntryCloneOptionComponent#getRule}. */
    public B rule(CloneComponentSelectorType rule) {
      return set(RULE, rule);
    }

    @Override
    public BaseEntryCloneOptionComponent build() {
      return new BaseEntryCloneOptionComponent(finish());
    }
  }
}
