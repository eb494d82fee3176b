package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Everything a player needs to play an entry.
 *
 * <p>{@code KalturaPlaybackContext} on the wire.
 */
public class PlaybackContext extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlaybackContext");

  /** See {@link #getSources}. */
  public static final ListProperty<PlaybackSource> SOURCES =
      DESCRIPTOR.list("sources", "KalturaPlaybackSource");

  /** See {@link #getPlaybackCaptions}. */
  public static final ListProperty<CaptionPlaybackPluginData> PLAYBACK_CAPTIONS =
      DESCRIPTOR.list("playbackCaptions", "KalturaCaptionPlaybackPluginData");

  /** See {@link #getFlavorAssets}. */
  public static final ListProperty<FlavorAsset> FLAVOR_ASSETS =
      DESCRIPTOR.list("flavorAssets", "KalturaFlavorAsset");

  /** See {@link #getActions}. */
  public static final ListProperty<RuleAction> ACTIONS =
      DESCRIPTOR.list("actions", "KalturaRuleAction");

  /** See {@link #getMessages}. */
  public static final ListProperty<AccessControlMessage> MESSAGES =
      DESCRIPTOR.list("messages", "KalturaAccessControlMessage");

  /** See {@link #getBumperData}. */
  public static final ListProperty<ApiObject> BUMPER_DATA =
      DESCRIPTOR.list("bumperData", "KalturaObject");

  /** See {@link #getActiveLiveStreamTime}. */
  public static final Property<ActiveLiveStreamTime> ACTIVE_LIVE_STREAM_TIME =
      DESCRIPTOR.object("activeLiveStreamTime", "KalturaActiveLiveStreamTime");

  PlaybackContext(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaybackContext(stateOf(DESCRIPTOR));
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
  protected PlaybackContext create(State values) {
    return new PlaybackContext(values);
  }

  /**
   * Addresses to stream from, best first.
   *
   * @return the value, null when it is unset or null
   */
  public List<PlaybackSource> getSources() {
    return get(SOURCES);
  }

  /**
   * Captions of the entry.
   *
   * @return the value, null when it is unset or null
   */
  public List<CaptionPlaybackPluginData> getPlaybackCaptions() {
    return get(PLAYBACK_CAPTIONS);
  }

  /**
   * Renditions that may be played.
   *
   * @return the value, null when it is unset or null
   */
  public List<FlavorAsset> getFlavorAssets() {
    return get(FLAVOR_ASSETS);
  }

  /**
   * What follows from the access rules; a block action forbids playing.
   *
   * @return the value, null when it is unset or null
   */
  public List<RuleAction> getActions() {
    return get(ACTIONS);
  }

  /**
   * What the access rules have to say to the viewer.
   *
   * @return the value, null when it is unset or null
   */
  public List<AccessControlMessage> getMessages() {
    return get(MESSAGES);
  }

  /**
   * Clips to play before the entry.
   *
   * @return the value, null when it is unset or null
   */
  public List<ApiObject> getBumperData() {
    return get(BUMPER_DATA);
  }

  /**
   * Span of a live stream that is on air.
   *
   * @return the value, null when it is unset or null
   */
  public ActiveLiveStreamTime getActiveLiveStreamTime() {
    return get(ACTIVE_LIVE_STREAM_TIME);
  }

  /**
   * Builds objects of {@link PlaybackContext}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlaybackContext#getSources}. */
    public B sources(List<PlaybackSource> sources) {
      return set(SOURCES, sources);
    }

    /** Sets {@link PlaybackContext#getPlaybackCaptions}. */
    public B playbackCaptions(List<CaptionPlaybackPluginData> playbackCaptions) {
      return set(PLAYBACK_CAPTIONS, playbackCaptions);
    }

    /** Sets {@link PlaybackContext#getFlavorAssets}. */
    public B flavorAssets(List<FlavorAsset> flavorAssets) {
      return set(FLAVOR_ASSETS, flavorAssets);
    }

    /** Sets {@link PlaybackContext#getActions}. */
    public B actions(List<RuleAction> actions) {
      return set(ACTIONS, actions);
    }

    /** Sets {@link PlaybackContext#getMessages}. */
    public B messages(List<AccessControlMessage> messages) {
      return set(MESSAGES, messages);
    }

    /** Sets {@link PlaybackContext#getBumperData}. */
    public B bumperData(List<ApiObject> bumperData) {
      return set(BUMPER_DATA, bumperData);
    }

    /** Sets {@link PlaybackContext#getActiveLiveStreamTime}. */
    public B activeLiveStreamTime(ActiveLiveStreamTime activeLiveStreamTime) {
      return set(ACTIVE_LIVE_STREAM_TIME, activeLiveStreamTime);
    }

    @Override
    public PlaybackContext build() {
      return new PlaybackContext(finish());
    }
  }
}
