package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MediaEntryMatchAttribute;

/**
 * Matches a text attribute of media entries.
 *
 * <p>{@code KalturaMediaEntryMatchAttributeCondition} on the wire.
 */
public class MediaEntryMatchAttributeCondition extends SearchMatchAttributeCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of(
          "KalturaMediaEntryMatchAttributeCondition", SearchMatchAttributeCondition.DESCRIPTOR);

  /** See {@link #getAttribute}. */
  public static final Property<MediaEntryMatchAttribute> ATTRIBUTE =
      DESCRIPTOR.stringEnum("attribute", "KalturaMediaEntryMatchAttribute");

  MediaEntryMatchAttributeCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntryMatchAttributeCondition(stateOf(DESCRIPTOR));
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
  protected MediaEntryMatchAttributeCondition create(State values) {
    return new MediaEntryMatchAttributeCondition(values);
  }

  /**
   * The attribute to match.
   *
   * @return the value, null when it is unset or null
   */
  public MediaEntryMatchAttribute getAttribute() {
    return get(ATTRIBUTE);
  }

  /**
   * Builds objects of {@link MediaEntryMatchAttributeCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends SearchMatchAttributeCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaEntryMatchAttributeCondition#getAttribute}. */
    public B attribute(MediaEntryMatchAttribute attribute) {
      return set(ATTRIBUTE, attribute);
    }

    @Override
    public MediaEntryMatchAttributeCondition build() {
      return new MediaEntryMatchAttributeCondition(finish());
    }
  }
}
