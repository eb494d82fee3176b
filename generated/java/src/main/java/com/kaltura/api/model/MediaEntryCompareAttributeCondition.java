package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MediaEntryCompareAttribute;

/**
 * Compares a numeric attribute or a time of media entries.
 *
 * <p>{@code KalturaMediaEntryCompareAttributeCondition} on the wire.
 */
public class MediaEntryCompareAttributeCondition extends SearchComparableAttributeCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of(
          "KalturaMediaEntryCompareAttributeCondition",
          SearchComparableAttributeCondition.DESCRIPTOR);

  /** See {@link #getAttribute}. */
  public static final Property<MediaEntryCompareAttribute> ATTRIBUTE =
      DESCRIPTOR.stringEnum("attribute", "KalturaMediaEntryCompareAttribute");

  MediaEntryCompareAttributeCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntryCompareAttributeCondition(stateOf(DESCRIPTOR));
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
  protected MediaEntryCompareAttributeCondition create(State values) {
    return new MediaEntryCompareAttributeCondition(values);
  }

  /**
   * The attribute to compare.
   *
   * @return the value, null when it is unset or null
   */
  public MediaEntryCompareAttribute getAttribute() {
    return get(ATTRIBUTE);
  }

  /**
   * Builds objects of {@link MediaEntryCompareAttributeCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends SearchComparableAttributeCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaEntryCompareAttributeCondition#getAttribute}. */
    public B attribute(MediaEntryCompareAttribute attribute) {
      return set(ATTRIBUTE, attribute);
    }

    @Override
    public MediaEntryCompareAttributeCondition build() {
      return new MediaEntryCompareAttributeCondition(finish());
    }
  }
}
