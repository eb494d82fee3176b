package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.DurationType;

/**
 * An entry that plays for some time.
 *
 * <p>{@code KalturaPlayableEntry} on the wire.
 */
public class PlayableEntry extends BaseEntry {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlayableEntry", BaseEntry.DESCRIPTOR);

  /** See {@link #getPlays}. */
  public static final Property<Long> PLAYS = DESCRIPTOR.integer("plays", ObjectType.READ_ONLY);

  /** See {@link #getViews}. */
  public static final Property<Long> VIEWS = DESCRIPTOR.integer("views", ObjectType.READ_ONLY);

  /** See {@link #getLastPlayedAt}. */
  public static final Property<Long> LAST_PLAYED_AT =
      DESCRIPTOR.integer("lastPlayedAt", ObjectType.READ_ONLY);

  /** See {@link #getWidth}. */
  public static final Property<Long> WIDTH = DESCRIPTOR.integer("width", ObjectType.READ_ONLY);

  /** See {@link #getHeight}. */
  public static final Property<Long> HEIGHT = DESCRIPTOR.integer("height", ObjectType.READ_ONLY);

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION =
      DESCRIPTOR.integer("duration", ObjectType.READ_ONLY);

  /** See {@link #getMsDuration}. */
  public static final Property<Long> MS_DURATION = DESCRIPTOR.integer("msDuration");

  /** See {@link #getDurationType}. */
  public static final Property<DurationType> DURATION_TYPE =
      DESCRIPTOR.stringEnum("durationType", "KalturaDurationType", ObjectType.READ_ONLY);

  PlayableEntry(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlayableEntry(stateOf(DESCRIPTOR));
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
  protected PlayableEntry create(State values) {
    return new PlayableEntry(values);
  }

  /**
   * How often the entry was played. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPlays() {
    return get(PLAYS);
  }

  /**
   * How often the entry was shown in a player. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getViews() {
    return get(VIEWS);
  }

  /**
   * When the entry was last played. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastPlayedAt() {
    return get(LAST_PLAYED_AT);
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
   * Length in seconds, rounded. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * Length in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMsDuration() {
    return get(MS_DURATION);
  }

  /**
   * Which range the length falls into. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public DurationType getDurationType() {
    return get(DURATION_TYPE);
  }

  /**
   * Builds objects of {@link PlayableEntry}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntry.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlayableEntry#getPlays}. */
    public B plays(long plays) {
      return set(PLAYS, plays);
    }

    /** Sets {@link PlayableEntry#getViews}. */
    public B views(long views) {
      return set(VIEWS, views);
    }

    /** Sets {@link PlayableEntry#getLastPlayedAt}. */
    public B lastPlayedAt(long lastPlayedAt) {
      return set(LAST_PLAYED_AT, lastPlayedAt);
    }

    /** Sets {@link PlayableEntry#getWidth}. */
    public B width(long width) {
      return set(WIDTH, width);
    }

    /** Sets {@link PlayableEntry#getHeight}. */
    public B height(long height) {
      return set(HEIGHT, height);
    }

    /** Sets {@link PlayableEntry#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    /** Sets {@link PlayableEntry#getMsDuration}. */
    public B msDuration(long msDuration) {
      return set(MS_DURATION, msDuration);
    }

    /** Sets {@link PlayableEntry#getDurationType}. */
    public B durationType(DurationType durationType) {
      return set(DURATION_TYPE, durationType);
    }

    @Override
    public PlayableEntry build() {
      return new PlayableEntry(finish());
    }
  }
}
