package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AudioCodec;
import com.kaltura.api.enums.ContainerFormat;
import com.kaltura.api.enums.VideoCodec;
import java.util.List;

/**
 * The recipe of a rendition: codecs, size, bit rates.
 *
 * <p>What is unset or 0 is taken from the source.
 *
 * <p>{@code KalturaFlavorParams} on the wire.
 */
public class FlavorParams extends AssetParams {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaFlavorParams", AssetParams.DESCRIPTOR);

  /** See {@link #getVideoCodec}. */
  public static final Property<VideoCodec> VIDEO_CODEC =
      DESCRIPTOR.stringEnum("videoCodec", "KalturaVideoCodec");

  /** See {@link #getVideoBitrate}. */
  public static final Property<Long> VIDEO_BITRATE = DESCRIPTOR.integer("videoBitrate");

  /** See {@link #getAudioCodec}. */
  public static final Property<AudioCodec> AUDIO_CODEC =
      DESCRIPTOR.stringEnum("audioCodec", "KalturaAudioCodec");

  /** See {@link #getAudioBitrate}. */
  public static final Property<Long> AUDIO_BITRATE = DESCRIPTOR.integer("audioBitrate");

  /** See {@link #getAudioChannels}. */
  public static final Property<Long> AUDIO_CHANNELS = DESCRIPTOR.integer("audioChannels");

  /** See {@link #getAudioSampleRate}. */
  public static final Property<Long> AUDIO_SAMPLE_RATE = DESCRIPTOR.integer("audioSampleRate");

  /** See {@link #getWidth}. */
  public static final Property<Long> WIDTH = DESCRIPTOR.integer("width");

  /** See {@link #getHeight}. */
  public static final Property<Long> HEIGHT = DESCRIPTOR.integer("height");

  /** See {@link #getFrameRate}. */
  public static final Property<Double> FRAME_RATE = DESCRIPTOR.number("frameRate");

  /** See {@link #getGopSize}. */
  public static final Property<Long> GOP_SIZE = DESCRIPTOR.integer("gopSize");

  /** See {@link #getConversionEngines}. */
  public static final Property<String> CONVERSION_ENGINES = DESCRIPTOR.string("conversionEngines");

  /** See {@link #getConversionEnginesExtraParams}. */
  public static final Property<String> CONVERSION_ENGINES_EXTRA_PARAMS =
      DESCRIPTOR.string("conversionEnginesExtraParams");

  /** See {@link #getTwoPass}. */
  public static final Property<Boolean> TWO_PASS = DESCRIPTOR.bool("twoPass");

  /** See {@link #getDeinterlice}. */
  public static final Property<Long> DEINTERLICE = DESCRIPTOR.integer("deinterlice");

  /** See {@link #getRotate}. */
  public static final Property<Long> ROTATE = DESCRIPTOR.integer("rotate");

  /** See {@link #getOperators}. */
  public static final Property<String> OPERATORS = DESCRIPTOR.string("operators");

  /** See {@link #getEngineVersion}. */
  public static final Property<Long> ENGINE_VERSION = DESCRIPTOR.integer("engineVersion");

  /** See {@link #getFormat}. */
  public static final Property<ContainerFormat> FORMAT =
      DESCRIPTOR.stringEnum("format", "KalturaContainerFormat");

  /** See {@link #getAspectRatioProcessingMode}. */
  public static final Property<Long> ASPECT_RATIO_PROCESSING_MODE =
      DESCRIPTOR.integer("aspectRatioProcessingMode");

  /** See {@link #getForceFrameToMultiplication16}. */
  public static final Property<Long> FORCE_FRAME_TO_MULTIPLICATION16 =
      DESCRIPTOR.integer("forceFrameToMultiplication16");

  /** See {@link #getIsGopInSec}. */
  public static final Property<Long> IS_GOP_IN_SEC = DESCRIPTOR.integer("isGopInSec");

  /** See {@link #getIsAvoidVideoShrinkFramesizeToSource}. */
  public static final Property<Long> IS_AVOID_VIDEO_SHRINK_FRAMESIZE_TO_SOURCE =
      DESCRIPTOR.integer("isAvoidVideoShrinkFramesizeToSource");

  /** See {@link #getIsAvoidVideoShrinkBitrateToSource}. */
  public static final Property<Long> IS_AVOID_VIDEO_SHRINK_BITRATE_TO_SOURCE =
      DESCRIPTOR.integer("isAvoidVideoShrinkBitrateToSource");

  /** See {@link #getIsVideoFrameRateForLowBrAppleHls}. */
  public static final Property<Long> IS_VIDEO_FRAME_RATE_FOR_LOW_BR_APPLE_HLS =
      DESCRIPTOR.integer("isVideoFrameRateForLowBrAppleHls");

  /** See {@link #getMultiStream}. */
  public static final Property<String> MULTI_STREAM = DESCRIPTOR.string("multiStream");

  /** See {@link #getAnamorphicPixels}. */
  public static final Property<Double> ANAMORPHIC_PIXELS = DESCRIPTOR.number("anamorphicPixels");

  /** See {@link #getIsAvoidForcedKeyFrames}. */
  public static final Property<Long> IS_AVOID_FORCED_KEY_FRAMES =
      DESCRIPTOR.integer("isAvoidForcedKeyFrames");

  /** See {@link #getForcedKeyFramesMode}. */
  public static final Property<Long> FORCED_KEY_FRAMES_MODE =
      DESCRIPTOR.integer("forcedKeyFramesMode");

  /** See {@link #getIsCropImx}. */
  public static final Property<Long> IS_CROP_IMX = DESCRIPTOR.integer("isCropIMX");

  /** See {@link #getOptimizationPolicy}. */
  public static final Property<Long> OPTIMIZATION_POLICY = DESCRIPTOR.integer("optimizationPolicy");

  /** See {@link #getMaxFrameRate}. */
  public static final Property<Long> MAX_FRAME_RATE = DESCRIPTOR.integer("maxFrameRate");

  /** See {@link #getVideoConstantBitrate}. */
  public static final Property<Long> VIDEO_CONSTANT_BITRATE =
      DESCRIPTOR.integer("videoConstantBitrate");

  /** See {@link #getVideoBitrateTolerance}. */
  public static final Property<Long> VIDEO_BITRATE_TOLERANCE =
      DESCRIPTOR.integer("videoBitrateTolerance");

  /** See {@link #getWatermarkData}. */
  public static final Property<String> WATERMARK_DATA = DESCRIPTOR.string("watermarkData");

  /** See {@link #getSubtitlesData}. */
  public static final Property<String> SUBTITLES_DATA = DESCRIPTOR.string("subtitlesData");

  /** See {@link #getCropData}. */
  public static final Property<String> CROP_DATA = DESCRIPTOR.string("cropData");

  /** See {@link #getIsEncrypted}. */
  public static final Property<Long> IS_ENCRYPTED = DESCRIPTOR.integer("isEncrypted");

  /** See {@link #getContentAwareness}. */
  public static final Property<Double> CONTENT_AWARENESS = DESCRIPTOR.number("contentAwareness");

  /** See {@link #getChunkedEncodeMode}. */
  public static final Property<Long> CHUNKED_ENCODE_MODE = DESCRIPTOR.integer("chunkedEncodeMode");

  /** See {@link #getClipOffset}. */
  public static final Property<Long> CLIP_OFFSET = DESCRIPTOR.integer("clipOffset");

  /** See {@link #getClipDuration}. */
  public static final Property<Long> CLIP_DURATION = DESCRIPTOR.integer("clipDuration");

  /** See {@link #getAudioLanguages}. */
  public static final ListProperty<KalturaString> AUDIO_LANGUAGES =
      DESCRIPTOR.list("audioLanguages", "KalturaString", ObjectType.READ_ONLY);

  FlavorParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorParams(stateOf(DESCRIPTOR));
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
  protected FlavorParams create(State values) {
    return new FlavorParams(values);
  }

  /**
   * Video codec of the result; empty for no picture.
   *
   * @return the value, null when it is unset or null
   */
  public VideoCodec getVideoCodec() {
    return get(VIDEO_CODEC);
  }

  /**
   * Video bit rate, in thousands of bits per second.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVideoBitrate() {
    return get(VIDEO_BITRATE);
  }

  /**
   * Audio codec of the result; empty for no sound.
   *
   * @return the value, null when it is unset or null
   */
  public AudioCodec getAudioCodec() {
    return get(AUDIO_CODEC);
  }

  /**
   * Audio bit rate, in thousands of bits per second.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAudioBitrate() {
    return get(AUDIO_BITRATE);
  }

  /**
   * Number of audio channels to mix down to.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAudioChannels() {
    return get(AUDIO_CHANNELS);
  }

  /**
   * Audio samples per second.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAudioSampleRate() {
    return get(AUDIO_SAMPLE_RATE);
  }

  /**
   * Width of the picture in pixels; 0 keeps the proportions.
   *
   * @return the value, null when it is unset or null
   */
  public Long getWidth() {
    return get(WIDTH);
  }

  /**
   * Height of the picture in pixels; 0 keeps the proportions.
   *
   * @return the value, null when it is unset or null
   */
  public Long getHeight() {
    return get(HEIGHT);
  }

  /**
   * Frames per second.
   *
   * @return the value, null when it is unset or null
   */
  public Double getFrameRate() {
    return get(FRAME_RATE);
  }

  /**
   * Distance of key frames, in frames or in seconds as isGopInSec says.
   *
   * @return the value, null when it is unset or null
   */
  public Long getGopSize() {
    return get(GOP_SIZE);
  }

  /**
   * Comma list of converting programs, by number; the first that works makes the rendition.
   *
   * @return the value, null when it is unset or null
   */
  public String getConversionEngines() {
    return get(CONVERSION_ENGINES);
  }

  /**
   * Further arguments of each converting program, separated by vertical bars.
   *
   * @return the value, null when it is unset or null
   */
  public String getConversionEnginesExtraParams() {
    return get(CONVERSION_ENGINES_EXTRA_PARAMS);
  }

  /**
   * Whether to convert in two passes, which is slower and better.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getTwoPass() {
    return get(TWO_PASS);
  }

  /**
   * Whether to remove interlacing: 1 for yes. The name of this property is misspelt on the wire.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDeinterlice() {
    return get(DEINTERLICE);
  }

  /**
   * Whether to follow the rotation stated in the source: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getRotate() {
    return get(ROTATE);
  }

  /**
   * Steps of the conversion beyond the usual one, as text in JSON.
   *
   * @return the value, null when it is unset or null
   */
  public String getOperators() {
    return get(OPERATORS);
  }

  /**
   * Version of the conversion engine to use.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEngineVersion() {
    return get(ENGINE_VERSION);
  }

  /**
   * Container of the result.
   *
   * @return the value, null when it is unset or null
   */
  public ContainerFormat getFormat() {
    return get(FORMAT);
  }

  /**
   * How a picture of another shape is fitted: stretched, padded or cropped, by number.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAspectRatioProcessingMode() {
    return get(ASPECT_RATIO_PROCESSING_MODE);
  }

  /**
   * Whether width and height are rounded to multiples of 16: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getForceFrameToMultiplication16() {
    return get(FORCE_FRAME_TO_MULTIPLICATION16);
  }

  /**
   * Whether gopSize counts seconds: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsGopInSec() {
    return get(IS_GOP_IN_SEC);
  }

  /**
   * Whether the picture may become larger than the source: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsAvoidVideoShrinkFramesizeToSource() {
    return get(IS_AVOID_VIDEO_SHRINK_FRAMESIZE_TO_SOURCE);
  }

  /**
   * Whether the bit rate may exceed that of the source: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsAvoidVideoShrinkBitrateToSource() {
    return get(IS_AVOID_VIDEO_SHRINK_BITRATE_TO_SOURCE);
  }

  /**
   * Whether the frame rate is lowered for slow lines on Apple devices: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsVideoFrameRateForLowBrAppleHls() {
    return get(IS_VIDEO_FRAME_RATE_FOR_LOW_BR_APPLE_HLS);
  }

  /**
   * Which tracks of the source go into the result, as text in JSON.
   *
   * @return the value, null when it is unset or null
   */
  public String getMultiStream() {
    return get(MULTI_STREAM);
  }

  /**
   * Width of a pixel divided by its height.
   *
   * @return the value, null when it is unset or null
   */
  public Double getAnamorphicPixels() {
    return get(ANAMORPHIC_PIXELS);
  }

  /**
   * Whether key frames stand only where the codec puts them: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsAvoidForcedKeyFrames() {
    return get(IS_AVOID_FORCED_KEY_FRAMES);
  }

  /**
   * How key frames are forced, by number.
   *
   * @return the value, null when it is unset or null
   */
  public Long getForcedKeyFramesMode() {
    return get(FORCED_KEY_FRAMES_MODE);
  }

  /**
   * Whether the extra lines of IMX sources are cut off: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsCropImx() {
    return get(IS_CROP_IMX);
  }

  /**
   * Which optimizations of the conversion are on, as a sum of flags.
   *
   * @return the value, null when it is unset or null
   */
  public Long getOptimizationPolicy() {
    return get(OPTIMIZATION_POLICY);
  }

  /**
   * Frames per second that are not exceeded.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMaxFrameRate() {
    return get(MAX_FRAME_RATE);
  }

  /**
   * Whether the bit rate is constant: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVideoConstantBitrate() {
    return get(VIDEO_CONSTANT_BITRATE);
  }

  /**
   * How far the bit rate may deviate from the wished one.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVideoBitrateTolerance() {
    return get(VIDEO_BITRATE_TOLERANCE);
  }

  /**
   * Pictures to lay over the video, as text in JSON.
   *
   * @return the value, null when it is unset or null
   */
  public String getWatermarkData() {
    return get(WATERMARK_DATA);
  }

  /**
   * Subtitles to draw into the video, as text in JSON.
   *
   * @return the value, null when it is unset or null
   */
  public String getSubtitlesData() {
    return get(SUBTITLES_DATA);
  }

  /**
   * Part of the picture to keep, as text in JSON.
   *
   * @return the value, null when it is unset or null
   */
  public String getCropData() {
    return get(CROP_DATA);
  }

  /**
   * Whether the result is encrypted: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIsEncrypted() {
    return get(IS_ENCRYPTED);
  }

  /**
   * How strongly the bit rate follows the content, 0 for not at all.
   *
   * @return the value, null when it is unset or null
   */
  public Double getContentAwareness() {
    return get(CONTENT_AWARENESS);
  }

  /**
   * How the source is cut in pieces that are converted in parallel, by number.
   *
   * @return the value, null when it is unset or null
   */
  public Long getChunkedEncodeMode() {
    return get(CHUNKED_ENCODE_MODE);
  }

  /**
   * Start of the part to convert, in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getClipOffset() {
    return get(CLIP_OFFSET);
  }

  /**
   * Length of the part to convert, in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getClipDuration() {
    return get(CLIP_DURATION);
  }

  /**
   * Languages of the sound that multiStream names. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<KalturaString> getAudioLanguages() {
    return get(AUDIO_LANGUAGES);
  }

  /**
   * Builds objects of {@link FlavorParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetParams.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorParams#getVideoCodec}. */
    public B videoCodec(VideoCodec videoCodec) {
      return set(VIDEO_CODEC, videoCodec);
    }

    /** Sets {@link FlavorParams#getVideoBitrate}. */
    public B videoBitrate(long videoBitrate) {
      return set(VIDEO_BITRATE, videoBitrate);
    }

    /** Sets {@link FlavorParams#getAudioCodec}. */
    public B audioCodec(AudioCodec audioCodec) {
      return set(AUDIO_CODEC, audioCodec);
    }

    /** Sets {@link FlavorParams#getAudioBitrate}. */
    public B audioBitrate(long audioBitrate) {
      return set(AUDIO_BITRATE, audioBitrate);
    }

    /** Sets {@link FlavorParams#getAudioChannels}. */
    public B audioChannels(long audioChannels) {
      return set(AUDIO_CHANNELS, audioChannels);
    }

    /** Sets {@link FlavorParams#getAudioSampleRate}. */
    public B audioSampleRate(long audioSampleRate) {
      return set(AUDIO_SAMPLE_RATE, audioSampleRate);
    }

    /** Sets {@link FlavorParams#getWidth}. */
    public B width(long width) {
      return set(WIDTH, width);
    }

    /** Sets {@link FlavorParams#getHeight}. */
    public B height(long height) {
      return set(HEIGHT, height);
    }

    /** Sets {@link FlavorParams#getFrameRate}. */
    public B frameRate(double frameRate) {
      return set(FRAME_RATE, frameRate);
    }

    /** Sets {@link FlavorParams#getGopSize}. */
    public B gopSize(long gopSize) {
      return set(GOP_SIZE, gopSize);
    }

    /** Sets {@link FlavorParams#getConversionEngines}. */
    public B conversionEngines(String conversionEngines) {
      return set(CONVERSION_ENGINES, conversionEngines);
    }

    /** Sets {@link FlavorParams#getConversionEnginesExtraParams}. */
    public B conversionEnginesExtraParams(String conversionEnginesExtraParams) {
      return set(CONVERSION_ENGINES_EXTRA_PARAMS, conversionEnginesExtraParams);
    }

    /** Sets {@link FlavorParams#getTwoPass}. */
    public B twoPass(boolean twoPass) {
      return set(TWO_PASS, twoPass);
    }

    /** Sets {@link FlavorParams#getDeinterlice}. */
    public B deinterlice(long deinterlice) {
      return set(DEINTERLICE, deinterlice);
    }

    /** Sets {@link FlavorParams#getRotate}. */
    public B rotate(long rotate) {
      return set(ROTATE, rotate);
    }

    /** Sets {@link FlavorParams#getOperators}. */
    public B operators(String operators) {
      return set(OPERATORS, operators);
    }

    /** Sets {@link FlavorParams#getEngineVersion}. */
    public B engineVersion(long engineVersion) {
      return set(ENGINE_VERSION, engineVersion);
    }

    /** Sets {@link FlavorParams#getFormat}. */
    public B format(ContainerFormat format) {
      return set(FORMAT, format);
    }

    /** Sets {@link FlavorParams#getAspectRatioProcessingMode}. */
    public B aspectRatioProcessingMode(long aspectRatioProcessingMode) {
      return set(ASPECT_RATIO_PROCESSING_MODE, aspectRatioProcessingMode);
    }

    /** Sets {@link FlavorParams#getForceFrameToMultiplication16}. */
    public B forceFrameToMultiplication16(long forceFrameToMultiplication16) {
      return set(FORCE_FRAME_TO_MULTIPLICATION16, forceFrameToMultiplication16);
    }

    /** Sets {@link FlavorParams#getIsGopInSec}. */
    public B isGopInSec(long isGopInSec) {
      return set(IS_GOP_IN_SEC, isGopInSec);
    }

    /** Sets {@link FlavorParams#getIsAvoidVideoShrinkFramesizeToSource}. */
    public B isAvoidVideoShrinkFramesizeToSource(long isAvoidVideoShrinkFramesizeToSource) {
      return set(IS_AVOID_VIDEO_SHRINK_FRAMESIZE_TO_SOURCE, isAvoidVideoShrinkFramesizeToSource);
    }

    /** Sets {@link FlavorParams#getIsAvoidVideoShrinkBitrateToSource}. */
    public B isAvoidVideoShrinkBitrateToSource(long isAvoidVideoShrinkBitrateToSource) {
      return set(IS_AVOID_VIDEO_SHRINK_BITRATE_TO_SOURCE, isAvoidVideoShrinkBitrateToSource);
    }

    /** Sets {@link FlavorParams#getIsVideoFrameRateForLowBrAppleHls}. */
    public B isVideoFrameRateForLowBrAppleHls(long isVideoFrameRateForLowBrAppleHls) {
      return set(IS_VIDEO_FRAME_RATE_FOR_LOW_BR_APPLE_HLS, isVideoFrameRateForLowBrAppleHls);
    }

    /** Sets {@link FlavorParams#getMultiStream}. */
    public B multiStream(String multiStream) {
      return set(MULTI_STREAM, multiStream);
    }

    /** Sets {@link FlavorParams#getAnamorphicPixels}. */
    public B anamorphicPixels(double anamorphicPixels) {
      return set(ANAMORPHIC_PIXELS, anamorphicPixels);
    }

    /** Sets {@link FlavorParams#getIsAvoidForcedKeyFrames}. */
    public B isAvoidForcedKeyFrames(long isAvoidForcedKeyFrames) {
      return set(IS_AVOID_FORCED_KEY_FRAMES, isAvoidForcedKeyFrames);
    }

    /** Sets {@link FlavorParams#getForcedKeyFramesMode}. */
    public B forcedKeyFramesMode(long forcedKeyFramesMode) {
      return set(FORCED_KEY_FRAMES_MODE, forcedKeyFramesMode);
    }

    /** Sets {@link FlavorParams#getIsCropImx}. */
    public B isCropImx(long isCropImx) {
      return set(IS_CROP_IMX, isCropImx);
    }

    /** Sets {@link FlavorParams#getOptimizationPolicy}. */
    public B optimizationPolicy(long optimizationPolicy) {
      return set(OPTIMIZATION_POLICY, optimizationPolicy);
    }

    /** Sets {@link FlavorParams#getMaxFrameRate}. */
    public B maxFrameRate(long maxFrameRate) {
      return set(MAX_FRAME_RATE, maxFrameRate);
    }

    /** Sets {@link FlavorParams#getVideoConstantBitrate}. */
    public B videoConstantBitrate(long videoConstantBitrate) {
      return set(VIDEO_CONSTANT_BITRATE, videoConstantBitrate);
    }

    /** Sets {@link FlavorParams#getVideoBitrateTolerance}. */
    public B videoBitrateTolerance(long videoBitrateTolerance) {
      return set(VIDEO_BITRATE_TOLERANCE, videoBitrateTolerance);
    }

    /** Sets {@link FlavorParams#getWatermarkData}. */
    public B watermarkData(String watermarkData) {
      return set(WATERMARK_DATA, watermarkData);
    }

    /** Sets {@link FlavorParams#getSubtitlesData}. */
    public B subtitlesData(String subtitlesData) {
      return set(SUBTITLES_DATA, subtitlesData);
    }

    /** Sets {@link FlavorParams#getCropData}. */
    public B cropData(String cropData) {
      return set(CROP_DATA, cropData);
    }

    /** Sets {@link FlavorParams#getIsEncrypted}. */
    public B isEncrypted(long isEncrypted) {
      return set(IS_ENCRYPTED, isEncrypted);
    }

    /** Sets {@link FlavorParams#getContentAwareness}. */
    public B contentAwareness(double contentAwareness) {
      return set(CONTENT_AWARENESS, contentAwareness);
    }

    /** Sets {@link FlavorParams#getChunkedEncodeMode}. */
    public B chunkedEncodeMode(long chunkedEncodeMode) {
      return set(CHUNKED_ENCODE_MODE, chunkedEncodeMode);
    }

    /** Sets {@link FlavorParams#getClipOffset}. */
    public B clipOffset(long clipOffset) {
      return set(CLIP_OFFSET, clipOffset);
    }

    /** Sets {@link FlavorParams#getClipDuration}. */
    public B clipDuration(long clipDuration) {
      return set(CLIP_DURATION, clipDuration);
    }

    /** Sets {@link FlavorParams#getAudioLanguages}. */
    public B audioLanguages(List<KalturaString> audioLanguages) {
      return set(AUDIO_LANGUAGES, audioLanguages);
    }

    @Override
    public FlavorParams build() {
      return new FlavorParams(finish());
    }
  }
}
