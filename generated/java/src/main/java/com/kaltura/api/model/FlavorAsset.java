package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.FlavorAssetStatus;
import com.kaltura.api.enums.Language;
import com.kaltura.api.enums.NullableBoolean;

/**
 * A rendition of an entry.
 *
 * <p>{@code KalturaFlavorAsset} on the wire.
 */
public class FlavorAsset extends Asset {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaFlavorAsset", Asset.DESCRIPTOR);

  /** See {@link #getFlavorParamsId}. */
  public static final Property<Long> FLAVOR_PARAMS_ID =
      DESCRIPTOR.integer("flavorParamsId", ObjectType.INSERT_ONLY);

  /** See {@link #getWidth}. */
  public static final Property<Long> WIDTH = DESCRIPTOR.integer("width", ObjectType.READ_ONLY);

  /** See {@link #getHeight}. */
  public static final Property<Long> HEIGHT = DESCRIPTOR.integer("height", ObjectType.READ_ONLY);

  /** See {@link #getBitrate}. */
  public static final Property<Long> BITRATE = DESCRIPTOR.integer("bitrate", ObjectType.READ_ONLY);

  /** See {@link #getFrameRate}. */
  public static final Property<Double> FRAME_RATE =
      DESCRIPTOR.number("frameRate", ObjectType.READ_ONLY);

  /** See {@link #getIsOriginal}. */
  public static final Property<Boolean> IS_ORIGINAL =
      DESCRIPTOR.bool("isOriginal", ObjectType.READ_ONLY);

  /** See {@link #getIsWeb}. */
  public static final Property<Boolean> IS_WEB = DESCRIPTOR.bool("isWeb", ObjectType.READ_ONLY);

  /** See {@link #getContainerFormat}. */
  public static final Property<String> CONTAINER_FORMAT =
      DESCRIPTOR.string("containerFormat", ObjectType.READ_ONLY);

  /** See {@link #getVideoCodecId}. */
  public static final Property<String> VIDEO_CODEC_ID =
      DESCRIPTOR.string("videoCodecId", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<FlavorAssetStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaFlavorAssetStatus", ObjectType.READ_ONLY);

  /** See {@link #getLanguage}. */
  public static final Property<Language> LANGUAGE =
      DESCRIPTOR.stringEnum("language", "KalturaLanguage");

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label");

  /** See {@link #getIsDefault}. */
  public static final Property<NullableBoolean> IS_DEFAULT =
      DESCRIPTOR.intEnum("isDefault", "KalturaNullableBoolean");

  FlavorAsset(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAsset(stateOf(DESCRIPTOR));
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
  protected FlavorAsset create(State values) {
    return new FlavorAsset(values);
  }

  /**
   * Number of the flavor params it was made by; 0 for the source. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getFlavorParamsId() {
    return get(FLAVOR_PARAMS_ID);
  }

  /**
   * Width of the picture in pixels. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getWidth() {
    return get(WIDTH);
  }

  /**
   * Height of the picture in pixels. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getHeight() {
    return get(HEIGHT);
  }

  /**
   * Bits per second, in thousands. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getBitrate() {
    return get(BITRATE);
  }

  /**
   * Frames per second. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Double getFrameRate() {
    return get(FRAME_RATE);
  }

  /**
   * Whether this is the source. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsOriginal() {
    return get(IS_ORIGINAL);
  }

  /**
   * Whether browsers can play it. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsWeb() {
    return get(IS_WEB);
  }

  /**
   * Container of the file, as its analysis reported. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getContainerFormat() {
    return get(CONTAINER_FORMAT);
  }

  /**
   * Video codec, as the analysis of the file reported. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getVideoCodecId() {
    return get(VIDEO_CODEC_ID);
  }

  /**
   * How far the flavor is; only ready ones have a file. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public FlavorAssetStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Language of its sound.
   *
   * @return the value, null when it is unset or null
   */
  public Language getLanguage() {
    return get(LANGUAGE);
  }

  /**
   * Name shown where viewers choose a language or a rendition.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Whether players choose it first among the languages.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsDefault() {
    return get(IS_DEFAULT);
  }

  /**
   * Builds objects of {@link FlavorAsset}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Asset.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorAsset#getFlavorParamsId}. */
    public B flavorParamsId(long flavorParamsId) {
      return set(FLAVOR_PARAMS_ID, flavorParamsId);
    }

    /** Sets {@link FlavorAsset#getWidth}. */
    public B width(long width) {
      return set(WIDTH, width);
    }

    /** Sets {@link FlavorAsset#getHeight}. */
    public B height(long height) {
      return set(HEIGHT, height);
    }

    /** Sets {@link FlavorAsset#getBitrate}. */
    public B bitrate(long bitrate) {
      return set(BITRATE, bitrate);
    }

    /** Sets {@link FlavorAsset#getFrameRate}. */
    public B frameRate(double frameRate) {
      return set(FRAME_RATE, frameRate);
    }

    /** Sets {@link FlavorAsset#getIsOriginal}. */
    public B isOriginal(boolean isOriginal) {
      return set(IS_ORIGINAL, isOriginal);
    }

    /** Sets {@link FlavorAsset#getIsWeb}. */
    public B isWeb(boolean isWeb) {
      return set(IS_WEB, isWeb);
    }

    /** Sets {@link FlavorAsset#getContainerFormat}. */
    public B containerFormat(String containerFormat) {
      return set(CONTAINER_FORMAT, containerFormat);
    }

    /** Sets {@link FlavorAsset#getVideoCodecId}. */
    public B videoCodecId(String videoCodecId) {
      return set(VIDEO_CODEC_ID, videoCodecId);
    }

    /** Sets {@link FlavorAsset#getStatus}. */
    public B status(FlavorAssetStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link FlavorAsset#getLanguage}. */
    public B language(Language language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link FlavorAsset#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    /** Sets {@link FlavorAsset#getIsDefault}. */
    public B isDefault(NullableBoolean isDefault) {
      return set(IS_DEFAULT, isDefault);
    }

    @Override
    public FlavorAsset build() {
      return new FlavorAsset(finish());
    }
  }
}
