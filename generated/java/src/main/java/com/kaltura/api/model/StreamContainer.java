package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * One track of a media file.
 *
 * <p>{@code KalturaStreamContainer} on the wire.
 */
public class StreamContainer extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaStreamContainer");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id");

  /** See {@link #getType}. */
  public static final Property<String> TYPE = DESCRIPTOR.string("type");

  /** See {@link #getTrackIndex}. */
  public static final Property<Long> TRACK_INDEX = DESCRIPTOR.integer("trackIndex");

  /** See {@link #getLanguage}. */
  public static final Property<String> LANGUAGE = DESCRIPTOR.string("language");

  /** See {@link #getChannelIndex}. */
  public static final Property<Long> CHANNEL_INDEX = DESCRIPTOR.integer("channelIndex");

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label");

  /** See {@link #getChannelLayout}. */
  public static final Property<String> CHANNEL_LAYOUT = DESCRIPTOR.string("channelLayout");

  StreamContainer(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new StreamContainer(stateOf(DESCRIPTOR));
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
  protected StreamContainer create(State values) {
    return new StreamContainer(values);
  }

  /**
   * Id of the track within the file.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Kind of the track, such as video or audio.
   *
   * @return the value, null when it is unset or null
   */
  public String getType() {
    return get(TYPE);
  }

  /**
   * Position among the tracks of the file.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTrackIndex() {
    return get(TRACK_INDEX);
  }

  /**
   * Language of the track.
   *
   * @return the value, null when it is unset or null
   */
  public String getLanguage() {
    return get(LANGUAGE);
  }

  /**
   * Position of the audio channel.
   *
   * @return the value, null when it is unset or null
   */
  public Long getChannelIndex() {
    return get(CHANNEL_INDEX);
  }

  /**
   * Name of the track for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Arrangement of the audio channels, such as stereo.
   *
   * @return the value, null when it is unset or null
   */
  public String getChannelLayout() {
    return get(CHANNEL_LAYOUT);
  }

  /**
   * Builds objects of {@link StreamContainer}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link StreamContainer#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link StreamContainer#getType}. */
    public B type(String type) {
      return set(TYPE, type);
    }

    /** Sets {@link StreamContainer#getTrackIndex}. */
    public B trackIndex(long trackIndex) {
      return set(TRACK_INDEX, trackIndex);
    }

    /** Sets {@link StreamContainer#getLanguage}. */
    public B language(String language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link StreamContainer#getChannelIndex}. */
    public B channelIndex(long channelIndex) {
      return set(CHANNEL_INDEX, channelIndex);
    }

    /** Sets {@link StreamContainer#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    /** Sets {@link StreamContainer#getChannelLayout}. */
    public B channelLayout(String channelLayout) {
      return set(CHANNEL_LAYOUT, channelLayout);
    }

    @Override
    public StreamContainer build() {
      return new StreamContainer(finish());
    }
  }
}
