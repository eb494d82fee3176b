package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MediaType;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.enums.SearchProviderType;
import com.kaltura.api.enums.SourceType;
import java.util.List;

/**
 * A video, an audio recording or an image.
 *
 * <p>{@code KalturaMediaEntry} on the wire.
 */
public class MediaEntry extends PlayableEntry {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaMediaEntry", PlayableEntry.DESCRIPTOR);

  /** See {@link #getMediaType}. */
  public static final Property<MediaType> MEDIA_TYPE =
      DESCRIPTOR.intEnum("mediaType", "KalturaMediaType", ObjectType.INSERT_ONLY);

  /** See {@link #getConversionQuality}. */
  public static final Property<String> CONVERSION_QUALITY =
      DESCRIPTOR.string("conversionQuality", ObjectType.INSERT_ONLY);

  /** See {@link #getSourceType}. */
  public static final Property<SourceType> SOURCE_TYPE =
      DESCRIPTOR.stringEnum("sourceType", "KalturaSourceType", ObjectType.INSERT_ONLY);

  /** See {@link #getSourceVersion}. */
  public static final Property<String> SOURCE_VERSION =
      DESCRIPTOR.string("sourceVersion", ObjectType.INSERT_ONLY);

  /** See {@link #getSearchProviderType}. */
  public static final Property<SearchProviderType> SEARCH_PROVIDER_TYPE =
      DESCRIPTOR.intEnum("searchProviderType", "KalturaSearchProviderType", ObjectType.INSERT_ONLY);

  /** See {@link #getSearchProviderId}. */
  public static final Property<String> SEARCH_PROVIDER_ID =
      DESCRIPTOR.string("searchProviderId", ObjectType.INSERT_ONLY);

  /** See {@link #getCreditUserName}. */
  public static final Property<String> CREDIT_USER_NAME = DESCRIPTOR.string("creditUserName");

  /** See {@link #getCreditUrl}. */
  public static final Property<String> CREDIT_URL = DESCRIPTOR.string("creditUrl");

  /** See {@link #getMediaDate}. */
  public static final Property<Long> MEDIA_DATE =
      DESCRIPTOR.integer("mediaDate", ObjectType.READ_ONLY);

  /** See {@link #getDataUrl}. */
  public static final Property<String> DATA_URL =
      DESCRIPTOR.string("dataUrl", ObjectType.READ_ONLY);

  /** See {@link #getFlavorParamsIds}. */
  public static final Property<String> FLAVOR_PARAMS_IDS =
      DESCRIPTOR.string("flavorParamsIds", ObjectType.READ_ONLY);

  /** See {@link #getIsTrimDisabled}. */
  public static final Property<NullableBoolean> IS_TRIM_DISABLED =
      DESCRIPTOR.intEnum("isTrimDisabled", "KalturaNullableBoolean", ObjectType.READ_ONLY);

  /** See {@link #getStreams}. */
  public static final ListProperty<StreamContainer> STREAMS =
      DESCRIPTOR.list("streams", "KalturaStreamContainer");

  MediaEntry(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntry(stateOf(DESCRIPTOR));
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
  protected MediaEntry create(State values) {
    return new MediaEntry(values);
  }

  /**
   * Whether it is a video, an audio recording, an image or a live stream; cannot be changed later.
   * Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public MediaType getMediaType() {
    return get(MEDIA_TYPE);
  }

  /**
   * Conversion profile in the form of old versions; set conversionProfileId instead. Set on add
   * only. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public String getConversionQuality() {
    return get(CONVERSION_QUALITY);
  }

  /**
   * How the content came in. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public SourceType getSourceType() {
    return get(SOURCE_TYPE);
  }

  /**
   * Version of whatever the content came from. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getSourceVersion() {
    return get(SOURCE_VERSION);
  }

  /**
   * Site the content was imported from. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public SearchProviderType getSearchProviderType() {
    return get(SEARCH_PROVIDER_TYPE);
  }

  /**
   * Id of the content at the site it was imported from. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getSearchProviderId() {
    return get(SEARCH_PROVIDER_ID);
  }

  /**
   * Name of the person to give credit to.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreditUserName() {
    return get(CREDIT_USER_NAME);
  }

  /**
   * Address to give credit with.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreditUrl() {
    return get(CREDIT_URL);
  }

  /**
   * When the picture was taken, according to the file. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMediaDate() {
    return get(MEDIA_DATE);
  }

  /**
   * Address to play the entry from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDataUrl() {
    return get(DATA_URL);
  }

  /**
   * Comma list of the renditions that are ready, by the numbers of their flavor params. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorParamsIds() {
    return get(FLAVOR_PARAMS_IDS);
  }

  /**
   * Whether the content must not be shortened. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsTrimDisabled() {
    return get(IS_TRIM_DISABLED);
  }

  /**
   * The tracks of the content: pictures, voices, subtitles.
   *
   * @return the value, null when it is unset or null
   */
  public List<StreamContainer> getStreams() {
    return get(STREAMS);
  }

  /**
   * Builds objects of {@link MediaEntry}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PlayableEntry.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaEntry#getMediaType}. */
    public B mediaType(MediaType mediaType) {
      return set(MEDIA_TYPE, mediaType);
    }

    /** Sets {@link MediaEntry#getConversionQuality}. */
    public B conversionQuality(String conversionQuality) {
      return set(CONVERSION_QUALITY, conversionQuality);
    }

    /** Sets {@link MediaEntry#getSourceType}. */
    public B sourceType(SourceType sourceType) {
      return set(SOURCE_TYPE, sourceType);
    }

    /** Sets {@link MediaEntry#getSourceVersion}. */
    public B sourceVersion(String sourceVersion) {
      return set(SOURCE_VERSION, sourceVersion);
    }

    /** Sets {@link MediaEntry#getSearchProviderType}. */
    public B searchProviderType(SearchProviderType searchProviderType) {
      return set(SEARCH_PROVIDER_TYPE, searchProviderType);
    }

    /** Sets {@link MediaEntry#getSearchProviderId}. */
    public B searchProviderId(String searchProviderId) {
      return set(SEARCH_PROVIDER_ID, searchProviderId);
    }

    /** Sets {@link MediaEntry#getCreditUserName}. */
    public B creditUserName(String creditUserName) {
      return set(CREDIT_USER_NAME, creditUserName);
    }

    /** Sets {@link MediaEntry#getCreditUrl}. */
    public B creditUrl(String creditUrl) {
      return set(CREDIT_URL, creditUrl);
    }

    /** Sets {@link MediaEntry#getMediaDate}. */
    public B mediaDate(long mediaDate) {
      return set(MEDIA_DATE, mediaDate);
    }

    /** Sets {@link MediaEntry#getDataUrl}. */
    public B dataUrl(String dataUrl) {
      return set(DATA_URL, dataUrl);
    }

    /** Sets {@link MediaEntry#getFlavorParamsIds}. */
    public B flavorParamsIds(String flavorParamsIds) {
      return set(FLAVOR_PARAMS_IDS, flavorParamsIds);
    }

    /** Sets {@link MediaEntry#getIsTrimDisabled}. */
    public B isTrimDisabled(NullableBoolean isTrimDisabled) {
      return set(IS_TRIM_DISABLED, isTrimDisabled);
    }

    /** Sets {@link MediaEntry#getStreams}. */
    public B streams(List<StreamContainer> streams) {
      return set(STREAMS, streams);
    }

    @Override
    public MediaEntry build() {
      return new MediaEntry(finish());
    }
  }
}
