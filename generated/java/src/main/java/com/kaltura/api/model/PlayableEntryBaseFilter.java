package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of playable entries.
 *
 * <p>Abstract: make a KalturaPlayableEntryFilter.
 *
 * <p>{@code KalturaPlayableEntryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class PlayableEntryBaseFilter extends BaseEntryFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaPlayableEntryBaseFilter", BaseEntryFilter.DESCRIPTOR);

  /** See {@link #getLastPlayedAtGreaterThanOrEqual}. */
  public static final Property<Long> LAST_PLAYED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("lastPlayedAtGreaterThanOrEqual");

  /** See {@link #getLastPlayedAtLessThanOrEqual}. */
  public static final Property<Long> LAST_PLAYED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("lastPlayedAtLessThanOrEqual");

  /** See {@link #getLastPlayedAtLessThanOrEqualOrNull}. */
  public static final Property<Long> LAST_PLAYED_AT_LESS_THAN_OR_EQUAL_OR_NULL =
      DESCRIPTOR.integer("lastPlayedAtLessThanOrEqualOrNull");

  /** See {@link #getDurationLessThan}. */
  public static final Property<Long> DURATION_LESS_THAN = DESCRIPTOR.integer("durationLessThan");

  /** See {@link #getDurationGreaterThan}. */
  public static final Property<Long> DURATION_GREATER_THAN =
      DESCRIPTOR.integer("durationGreaterThan");

  /** See {@link #getDurationLessThanOrEqual}. */
  public static final Property<Long> DURATION_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("durationLessThanOrEqual");

  /** See {@link #getDurationGreaterThanOrEqual}. */
  public static final Property<Long> DURATION_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("durationGreaterThanOrEqual");

  /** See {@link #getDurationTypeMatchOr}. */
  public static final Property<String> DURATION_TYPE_MATCH_OR =
      DESCRIPTOR.string("durationTypeMatchOr");

  PlayableEntryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlayableEntryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected PlayableEntryBaseFilter create(State values) {
    return new PlayableEntryBaseFilter(values);
  }

  /**
   * Only playable entries last played at or after this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastPlayedAtGreaterThanOrEqual() {
    return get(LAST_PLAYED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only playable entries last played at or before this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastPlayedAtLessThanOrEqual() {
    return get(LAST_PLAYED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only playable entries last played at or before this moment, or never; small values count in
   * seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastPlayedAtLessThanOrEqualOrNull() {
    return get(LAST_PLAYED_AT_LESS_THAN_OR_EQUAL_OR_NULL);
  }

  /**
   * Only playable entries whose length in seconds is less than this.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationLessThan() {
    return get(DURATION_LESS_THAN);
  }

  /**
   * Only playable entries whose length in seconds is more than this.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationGreaterThan() {
    return get(DURATION_GREATER_THAN);
  }

  /**
   * Only playable entries whose length in seconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationLessThanOrEqual() {
    return get(DURATION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only playable entries whose length in seconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationGreaterThanOrEqual() {
    return get(DURATION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Comma list; one of its members has to be among the length ranges.
   *
   * @return the value, null when it is unset or null
   */
  public String getDurationTypeMatchOr() {
    return get(DURATION_TYPE_MATCH_OR);
  }

  /**
   * Builds objects of {@link PlayableEntryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntryFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlayableEntryBaseFilter#getLastPlayedAtGreaterThanOrEqual}. */
    public B lastPlayedAtGreaterThanOrEqual(long lastPlayedAtGreaterThanOrEqual) {
      return set(LAST_PLAYED_AT_GREATER_THAN_OR_EQUAL, lastPlayedAtGreaterThanOrEqual);
    }

    /** Sets {@link PlayableEntryBaseFilter#getLastPlayedAtLessThanOrEqual}. */
    public B lastPlayedAtLessThanOrEqual(long lastPlayedAtLessThanOrEqual) {
      return set(LAST_PLAYED_AT_LESS_THAN_OR_EQUAL, lastPlayedAtLessThanOrEqual);
    }

    /** Sets {@link PlayableEntryBaseFilter#getLastPlayedAtLessThanOrEqualOrNull}. */
    public B lastPlayedAtLessThanOrEqualOrNull(long lastPlayedAtLessThanOrEqualOrNull) {
      return set(LAST_PLAYED_AT_LESS_THAN_OR_EQUAL_OR_NULL, lastPlayedAtLessThanOrEqualOrNull);
    }

    /** Sets {@link PlayableEntryBaseFilter#getDurationLessThan}. */
    public B durationLessThan(long durationLessThan) {
      return set(DURATION_LESS_THAN, durationLessThan);
    }

    /** Sets {@link PlayableEntryBaseFilter#getDurationGreaterThan}. */
    public B durationGreaterThan(long durationGreaterThan) {
      return set(DURATION_GREATER_THAN, durationGreaterThan);
    }

    /** Sets {@link PlayableEntryBaseFilter#getDurationLessThanOrEqual}. */
    public B durationLessThanOrEqual(long durationLessThanOrEqual) {
      return set(DURATION_LESS_THAN_OR_EQUAL, durationLessThanOrEqual);
    }

    /** Sets {@link PlayableEntryBaseFilter#getDurationGreaterThanOrEqual}. */
    public B durationGreaterThanOrEqual(long durationGreaterThanOrEqual) {
      return set(DURATION_GREATER_THAN_OR_EQUAL, durationGreaterThanOrEqual);
    }

    /** Sets {@link PlayableEntryBaseFilter#getDurationTypeMatchOr}. */
    public B durationTypeMatchOr(String durationTypeMatchOr) {
      return set(DURATION_TYPE_MATCH_OR, durationTypeMatchOr);
    }

    @Override
    public PlayableEntryBaseFilter build() {
      return new PlayableEntryBaseFilter(finish());
    }
  }
}
