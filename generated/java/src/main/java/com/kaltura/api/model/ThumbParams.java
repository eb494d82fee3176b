package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ContainerFormat;
import com.kaltura.api.enums.ThumbCropType;

/**
 * Which frame of a video becomes a picture, and in which size and shape.
 *
 * <p>{@code KalturaThumbParams} on the wire.
 */
public class ThumbParams extends AssetParams {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaThumbParams", AssetParams.DESCRIPTOR);

  /** See {@link #getCropType}. */
  public static final Property<ThumbCropType> CROP_TYPE =
      DESCRIPTOR.intEnum("cropType", "KalturaThumbCropType");

  /** See {@link #getQuality}. */
  public static final Property<Long> QUALITY = DESCRIPTOR.integer("quality");

  /** See {@link #getCropX}. */
  public static final Property<Long> CROP_X = DESCRIPTOR.integer("cropX");

  /** See {@link #getCropY}. */
  public static final Property<Long> CROP_Y = DESCRIPTOR.integer("cropY");

  /** See {@link #getCropWidth}. */
  public static final Property<Long> CROP_WIDTH = DESCRIPTOR.integer("cropWidth");

  /** See {@link #getCropHeight}. */
  public static final Property<Long> CROP_HEIGHT = DESCRIPTOR.integer("cropHeight");

  /** See {@link #getVideoOffset}. */
  public static final Property<Double> VIDEO_OFFSET = DESCRIPTOR.number("videoOffset");

  /** See {@link #getWidth}. */
  public static final Property<Long> WIDTH = DESCRIPTOR.integer("width");

  /** See {@link #getHeight}. */
  public static final Property<Long> HEIGHT = DESCRIPTOR.integer("height");

  /** See {@link #getScaleWidth}. */
  public static final Property<Double> SCALE_WIDTH = DESCRIPTOR.number("scaleWidth");

  /** See {@link #getScaleHeight}. */
  public static final Property<Double> SCALE_HEIGHT = DESCRIPTOR.number("scaleHeight");

  /** See {@link #getBackgroundColor}. */
  public static final Property<String> BACKGROUND_COLOR = DESCRIPTOR.string("backgroundColor");

  /** See {@link #getSourceParamsId}. */
  public static final Property<Long> SOURCE_PARAMS_ID = DESCRIPTOR.integer("sourceParamsId");

  /** See {@link #getFormat}. */
  public static final Property<ContainerFormat> FORMAT =
      DESCRIPTOR.stringEnum("format", "KalturaContainerFormat");

  /** See {@link #getDensity}. */
  public static final Property<Long> DENSITY = DESCRIPTOR.integer("density");

  /** See {@link #getStripProfiles}. */
  public static final Property<Boolean> STRIP_PROFILES = DESCRIPTOR.bool("stripProfiles");

  /** See {@link #getVideoOffsetInPercentage}. */
  public static final Property<Long> VIDEO_OFFSET_IN_PERCENTAGE =
      DESCRIPTOR.integer("videoOffsetInPercentage");

  /** See {@link #getInterval}. */
  public static final Property<Long> INTERVAL = DESCRIPTOR.integer("interval");

  ThumbParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbParams(stateOf(DESCRIPTOR));
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
  protected ThumbParams create(State values) {
    return new ThumbParams(values);
  }

  /**
   * How the picture is fitted into the wished size.
   *
   * @return the value, null when it is unset or null
   */
  public ThumbCropType getCropType() {
    return get(CROP_TYPE);
  }

  /**
   * JPEG quality, 1 to 100.
   *
   * @return the value, null when it is unset or null
   */
  public Long getQuality() {
    return get(QUALITY);
  }

  /**
   * Left border of the part to cut out, in pixels.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCropX() {
    return get(CROP_X);
  }

  /**
   * Upper border of the part to cut out, in pixels.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCropY() {
    return get(CROP_Y);
  }

  /**
   * Width of the part to cut out, in pixels.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCropWidth() {
    return get(CROP_WIDTH);
  }

  /**
   * Height of the part to cut out, in pixels.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCropHeight() {
    return get(CROP_HEIGHT);
  }

  /**
   * Moment of the frame, in seconds from the start.
   *
   * @return the value, null when it is unset or null
   */
  public Double getVideoOffset() {
    return get(VIDEO_OFFSET);
  }

  /**
   * Wished width in pixels; 0 keeps the proportions.
   *
   * @return the value, null when it is unset or null
   */
  public Long getWidth() {
    return get(WIDTH);
  }

  /**
   * Wished height in pixels; 0 keeps the proportions.
   *
   * @return the value, null when it is unset or null
   */
  public Long getHeight() {
    return get(HEIGHT);
  }

  /**
   * Factor that the width is multiplied by.
   *
   * @return the value, null when it is unset or null
   */
  public Double getScaleWidth() {
    return get(SCALE_WIDTH);
  }

  /**
   * Factor that the height is multiplied by.
   *
   * @return the value, null when it is unset or null
   */
  public Double getScaleHeight() {
    return get(SCALE_HEIGHT);
  }

  /**
   * Colour of padding, as six hexadecimal digits.
   *
   * @return the value, null when it is unset or null
   */
  public String getBackgroundColor() {
    return get(BACKGROUND_COLOR);
  }

  /**
   * Number of the recipe whose file the picture is made from.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSourceParamsId() {
    return get(SOURCE_PARAMS_ID);
  }

  /**
   * Format of the picture.
   *
   * @return the value, null when it is unset or null
   */
  public ContainerFormat getFormat() {
    return get(FORMAT);
  }

  /**
   * Resolution in dots per inch.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDensity() {
    return get(DENSITY);
  }

  /**
   * True to remove colour profiles and comments from the file.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getStripProfiles() {
    return get(STRIP_PROFILES);
  }

  /**
   * Moment of the frame as percentage of the length.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVideoOffsetInPercentage() {
    return get(VIDEO_OFFSET_IN_PERCENTAGE);
  }

  /**
   * Seconds between pictures when a series is made, 1 at least. At least 1.
   *
   * @return the value, null when it is unset or null
   */
  public Long getInterval() {
    return get(INTERVAL);
  }

  /**
   * Builds objects of {@link ThumbParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetParams.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbParams#getCropType}. */
    public B cropType(ThumbCropType cropType) {
      return set(CROP_TYPE, cropType);
    }

    /** Sets {@link ThumbParams#getQuality}. */
    public B quality(long quality) {
      return set(QUALITY, quality);
    }

    /** Sets {@link ThumbParams#getCropX}. */
    public B cropX(long cropX) {
      return set(CROP_X, cropX);
    }

    /** Sets {@link ThumbParams#getCropY}. */
    public B cropY(long cropY) {
      return set(CROP_Y, cropY);
    }

    /** Sets {@link ThumbParams#getCropWidth}. */
    public B cropWidth(long cropWidth) {
      return set(CROP_WIDTH, cropWidth);
    }

    /** Sets {@link ThumbParams#getCropHeight}. */
    public B cropHeight(long cropHeight) {
      return set(CROP_HEIGHT, cropHeight);
    }

    /** Sets {@link ThumbParams#getVideoOffset}. */
    public B videoOffset(double videoOffset) {
      return set(VIDEO_OFFSET, videoOffset);
    }

    /** Sets {@link ThumbParams#getWidth}. */
    public B width(long width) {
      return set(WIDTH, width);
    }

    /** Sets {@link ThumbParams#getHeight}. */
    public B height(long height) {
      return set(HEIGHT, height);
    }

    /** Sets {@link ThumbParams#getScaleWidth}. */
    public B scaleWidth(double scaleWidth) {
      return set(SCALE_WIDTH, scaleWidth);
    }

    /** Sets {@link ThumbParams#getScaleHeight}. */
    public B scaleHeight(double scaleHeight) {
      return set(SCALE_HEIGHT, scaleHeight);
    }

    /** Sets {@link ThumbParams#getBackgroundColor}. */
    public B backgroundColor(String backgroundColor) {
      return set(BACKGROUND_COLOR, backgroundColor);
    }

    /** Sets {@link ThumbParams#getSourceParamsId}. */
    public B sourceParamsId(long sourceParamsId) {
      return set(SOURCE_PARAMS_ID, sourceParamsId);
    }

    /** Sets {@link ThumbParams#getFormat}. */
    public B format(ContainerFormat format) {
      return set(FORMAT, format);
    }

    /** Sets {@link ThumbParams#getDensity}. */
    public B density(long density) {
      return set(DENSITY, density);
    }

    /** Sets {@link ThumbParams#getStripProfiles}. */
    public B stripProfiles(boolean stripProfiles) {
      return set(STRIP_PROFILES, stripProfiles);
    }

    /** Sets {@link ThumbParams#getVideoOffsetInPercentage}. */
    public B videoOffsetInPercentage(long videoOffsetInPercentage) {
      return set(VIDEO_OFFSET_IN_PERCENTAGE, videoOffsetInPercentage);
    }

    /** Sets {@link ThumbParams#getInterval}. */
    public B interval(long interval) {
      return set(INTERVAL, interval);
    }

    @Override
    public ThumbParams build() {
      return new ThumbParams(finish());
    }
  }
}
