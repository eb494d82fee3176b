package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ThumbCuePointSubType;

/**
 * A picture at a moment: a slide, or the start of a chapter.
 *
 * <p>{@code KalturaThumbCuePoint} on the wire. Part of the plugin {@code thumbCuePoint}. Needs
 * permission to insert, update.
 */
public class ThumbCuePoint extends CuePoint {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaThumbCuePoint", CuePoint.DESCRIPTOR);

  /** See {@link #getAssetId}. */
  public static final Property<String> ASSET_ID = DESCRIPTOR.string("assetId");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getTitle}. */
  public static final Property<String> TITLE = DESCRIPTOR.string("title");

  /** See {@link #getSubType}. */
  public static final Property<ThumbCuePointSubType> SUB_TYPE =
      DESCRIPTOR.intEnum("subType", "KalturaThumbCuePointSubType");

  ThumbCuePoint(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbCuePoint(stateOf(DESCRIPTOR));
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
  protected ThumbCuePoint create(State values) {
    return new ThumbCuePoint(values);
  }

  /**
   * Id of the timed thumbnail that shows the picture.
   *
   * @return the value, null when it is unset or null
   */
  public String getAssetId() {
    return get(ASSET_ID);
  }

  /**
   * What is to be seen, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Heading of the slide or chapter.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitle() {
    return get(TITLE);
  }

  /**
   * Whether it is a slide or a chapter.
   *
   * @return the value, null when it is unset or null
   */
  public ThumbCuePointSubType getSubType() {
    return get(SUB_TYPE);
  }

  /**
   * Builds objects of {@link ThumbCuePoint}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePoint.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbCuePoint#getAssetId}. */
    public B assetId(String assetId) {
      return set(ASSET_ID, assetId);
    }

    /** Sets {@link ThumbCuePoint#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link ThumbCuePoint#getTitle}. */
    public B title(String title) {
      return set(TITLE, title);
    }

    /** Sets {@link ThumbCuePoint#getSubType}. */
    public B subType(ThumbCuePointSubType subType) {
      return set(SUB_TYPE, subType);
    }

    @Override
    public ThumbCuePoint build() {
      return new ThumbCuePoint(finish());
    }
  }
}
