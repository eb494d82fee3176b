package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Captions that a player can show.
 *
 * <p>{@code KalturaCaptionPlaybackPluginData} on the wire. Part of the plugin {@code caption}.
 */
public class CaptionPlaybackPluginData extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaCaptionPlaybackPluginData");

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label");

  /** See {@link #getFormat}. */
  public static final Property<String> FORMAT = DESCRIPTOR.string("format");

  /** See {@link #getLanguage}. */
  public static final Property<String> LANGUAGE = DESCRIPTOR.string("language");

  /** See {@link #getWebVttUrl}. */
  public static final Property<String> WEB_VTT_URL = DESCRIPTOR.string("webVttUrl");

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url");

  /** See {@link #getIsDefault}. */
  public static final Property<Boolean> IS_DEFAULT = DESCRIPTOR.bool("isDefault");

  /** See {@link #getLanguageCode}. */
  public static final Property<String> LANGUAGE_CODE = DESCRIPTOR.string("languageCode");

  CaptionPlaybackPluginData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CaptionPlaybackPluginData(stateOf(DESCRIPTOR));
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
  protected CaptionPlaybackPluginData create(State values) {
    return new CaptionPlaybackPluginData(values);
  }

  /**
   * Name of the captions for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Number of the caption format, as text.
   *
   * @return the value, null when it is unset or null
   */
  public String getFormat() {
    return get(FORMAT);
  }

  /**
   * Language of the captions, by name.
   *
   * @return the value, null when it is unset or null
   */
  public String getLanguage() {
    return get(LANGUAGE);
  }

  /**
   * Address of the captions cut into segments.
   *
   * @return the value, null when it is unset or null
   */
  public String getWebVttUrl() {
    return get(WEB_VTT_URL);
  }

  /**
   * Address of the captions as one file.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * Whether players show them unless the viewer chooses others.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsDefault() {
    return get(IS_DEFAULT);
  }

  /**
   * Language of the captions, by code.
   *
   * @return the value, null when it is unset or null
   */
  public String getLanguageCode() {
    return get(LANGUAGE_CODE);
  }

  /**
   * Builds objects of {@link CaptionPlaybackPluginData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CaptionPlaybackPluginData#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    /** Sets {@link CaptionPlaybackPluginData#getFormat}. */
    public B format(String format) {
      return set(FORMAT, format);
    }

    /** Sets {@link CaptionPlaybackPluginData#getLanguage}. */
    public B language(String language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link CaptionPlaybackPluginData#getWebVttUrl}. */
    public B webVttUrl(String webVttUrl) {
      return set(WEB_VTT_URL, webVttUrl);
    }

    /** Sets {@link CaptionPlaybackPluginData#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    /** Sets {@link CaptionPlaybackPluginData#getIsDefault}. */
    public B isDefault(boolean isDefault) {
      return set(IS_DEFAULT, isDefault);
    }

    /** Sets {@link CaptionPlaybackPluginData#getLanguageCode}. */
    public B languageCode(String languageCode) {
      return set(LANGUAGE_CODE, languageCode);
    }

    @Override
    public CaptionPlaybackPluginData build() {
      return new CaptionPlaybackPluginData(finish());
    }
  }
}
