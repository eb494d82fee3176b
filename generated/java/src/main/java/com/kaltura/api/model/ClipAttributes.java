package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Cuts a span out of the content.
 *
 * <p>Several of them make a chain of spans.
 *
 * <p>{@code KalturaClipAttributes} on the wire.
 */
public class ClipAttributes extends OperationAttributes {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaClipAttributes", OperationAttributes.DESCRIPTOR);

  /** See {@link #getOffset}. */
  public static final Property<Long> OFFSET = DESCRIPTOR.integer("offset");

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION = DESCRIPTOR.integer("duration");

  /** See {@link #getGlobalOffsetInDestination}. */
  public static final Property<Long> GLOBAL_OFFSET_IN_DESTINATION =
      DESCRIPTOR.integer("globalOffsetInDestination");

  /** See {@link #getEffectArray}. */
  public static final ListProperty<Effect> EFFECT_ARRAY =
      DESCRIPTOR.list("effectArray", "KalturaEffect");

  /** See {@link #getCropAlignment}. */
  public static final Property<Long> CROP_ALIGNMENT = DESCRIPTOR.integer("cropAlignment");

  /** See {@link #getCaptionAttributes}. */
  public static final ListProperty<CaptionAttributes> CAPTION_ATTRIBUTES =
      DESCRIPTOR.list("captionAttributes", "KalturaCaptionAttributes");

  /** See {@link #getMediaCompositionAttributesArray}. */
  public static final ListProperty<MediaCompositionAttributes> MEDIA_COMPOSITION_ATTRIBUTES_ARRAY =
      DESCRIPTOR.list("mediaCompositionAttributesArray", "KalturaMediaCompositionAttributes");

  ClipAttributes(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ClipAttributes(stateOf(DESCRIPTOR));
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
  protected ClipAttributes create(State values) {
    return new ClipAttributes(values);
  }

  /**
   * Start of the span in the source, in milliseconds. Needs permission to all.
   *
   * @return the value, null when it is unset or null
   */
  public Long getOffset() {
    return get(OFFSET);
  }

  /**
   * Length of the span in milliseconds. Needs permission to all.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * Where the span starts in the result, in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getGlobalOffsetInDestination() {
    return get(GLOBAL_OFFSET_IN_DESTINATION);
  }

  /**
   * Effects at the borders of the span.
   *
   * @return the value, null when it is unset or null
   */
  public List<Effect> getEffectArray() {
    return get(EFFECT_ARRAY);
  }

  /**
   * Which part of the picture stays when it is cropped to another shape.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCropAlignment() {
    return get(CROP_ALIGNMENT);
  }

  /**
   * What to do with captions of the span.
   *
   * @return the value, null when it is unset or null
   */
  public List<CaptionAttributes> getCaptionAttributes() {
    return get(CAPTION_ATTRIBUTES);
  }

  /**
   * How further media are put over the span.
   *
   * @return the value, null when it is unset or null
   */
  public List<MediaCompositionAttributes> getMediaCompositionAttributesArray() {
    return get(MEDIA_COMPOSITION_ATTRIBUTES_ARRAY);
  }

  /**
   * Builds objects of {@link ClipAttributes}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends OperationAttributes.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ClipAttributes#getOffset}. */
    public B offset(long offset) {
      return set(OFFSET, offset);
    }

    /** Sets {@link ClipAttributes#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    /** Sets {@link ClipAttributes#getGlobalOffsetInDestination}. */
    public B globalOffsetInDestination(long globalOffsetInDestination) {
      return set(GLOBAL_OFFSET_IN_DESTINATION, globalOffsetInDestination);
    }

    /** Sets {@link ClipAttributes#getEffectArray}. */
    public B effectArray(List<Effect> effectArray) {
      return set(EFFECT_ARRAY, effectArray);
    }

    /** Sets {@link ClipAttributes#getCropAlignment}. */
    public B cropAlignment(long cropAlignment) {
      return set(CROP_ALIGNMENT, cropAlignment);
    }

    /** Sets {@link ClipAttributes#getCaptionAttributes}. */
    public B captionAttributes(List<CaptionAttributes> captionAttributes) {
      return set(CAPTION_ATTRIBUTES, captionAttributes);
    }

    /** Sets {@link ClipAttributes#getMediaCompositionAttributesArray}. */
    public B mediaCompositionAttributesArray(
        List<MediaCompositionAttributes> mediaCompositionAttributesArray) {
      return set(MEDIA_COMPOSITION_ATTRIBUTES_ARRAY, mediaCompositionAttributesArray);
    }

    @Override
    public ClipAttributes build() {
      return new ClipAttributes(finish());
    }
  }
}
