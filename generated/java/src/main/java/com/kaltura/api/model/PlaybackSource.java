package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One way to stream an entry.
 *
 * <p>{@code KalturaPlaybackSource} on the wire.
 */
public class PlaybackSource extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlaybackSource");

  /** See {@link #getDeliveryProfileId}. */
  public static final Property<String> DELIVERY_PROFILE_ID = DESCRIPTOR.string("deliveryProfileId");

  /** See {@link #getFormat}. */
  public static final Property<String> FORMAT = DESCRIPTOR.string("format");

  /** See {@link #getProtocols}. */
  public static final Property<String> PROTOCOLS = DESCRIPTOR.string("protocols");

  /** See {@link #getFlavorIds}. */
  public static final Property<String> FLAVOR_IDS = DESCRIPTOR.string("flavorIds");

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url");

  /** See {@link #getDrm}. */
  public static final ListProperty<DrmPlaybackPluginData> DRM =
      DESCRIPTOR.list("drm", "KalturaDrmPlaybackPluginData");

  PlaybackSource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaybackSource(stateOf(DESCRIPTOR));
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
  protected PlaybackSource create(State values) {
    return new PlaybackSource(values);
  }

  /**
   * Number of the delivery profile that made the address.
   *
   * @return the value, null when it is unset or null
   */
  public String getDeliveryProfileId() {
    return get(DELIVERY_PROFILE_ID);
  }

  /**
   * Streaming format, for example applehttp or mpegdash.
   *
   * @return the value, null when it is unset or null
   */
  public String getFormat() {
    return get(FORMAT);
  }

  /**
   * Comma list of protocols the address works with.
   *
   * @return the value, null when it is unset or null
   */
  public String getProtocols() {
    return get(PROTOCOLS);
  }

  /**
   * Comma list of the renditions in the stream.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorIds() {
    return get(FLAVOR_IDS);
  }

  /**
   * Address to stream from.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * What is needed to unlock the stream; empty for an unprotected one.
   *
   * @return the value, null when it is unset or null
   */
  public List<DrmPlaybackPluginData> getDrm() {
    return get(DRM);
  }

  /**
   * Builds objects of {@link PlaybackSource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlaybackSource#getDeliveryProfileId}. */
    public B deliveryProfileId(String deliveryProfileId) {
      return set(DELIVERY_PROFILE_ID, deliveryProfileId);
    }

    /** Sets {@link PlaybackSource#getFormat}. */
    public B format(String format) {
      return set(FORMAT, format);
    }

    /** Sets {@link PlaybackSource#getProtocols}. */
    public B protocols(String protocols) {
      return set(PROTOCOLS, protocols);
    }

    /** Sets {@link PlaybackSource#getFlavorIds}. */
    public B flavorIds(String flavorIds) {
      return set(FLAVOR_IDS, flavorIds);
    }

    /** Sets {@link PlaybackSource#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    /** Sets {@link PlaybackSource#getDrm}. */
    public B drm(List<DrmPlaybackPluginData> drm) {
      return set(DRM, drm);
    }

    @Override
    public PlaybackSource build() {
      return new PlaybackSource(finish());
    }
  }
}
