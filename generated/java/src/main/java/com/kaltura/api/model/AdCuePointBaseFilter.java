package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AdProtocolType;

/**
 * Conditions on the stored fields of advertisement cue points.
 *
 * <p>Abstract: make a KalturaAdCuePointFilter.
 *
 * <p>{@code KalturaAdCuePointBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 * Part of the plugin {@code adCuePoint}.
 */
public class AdCuePointBaseFilter extends CuePointFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaAdCuePointBaseFilter", CuePointFilter.DESCRIPTOR);

  /** See {@link #getProtocolTypeEqual}. */
  public static final Property<AdProtocolType> PROTOCOL_TYPE_EQUAL =
      DESCRIPTOR.stringEnum("protocolTypeEqual", "KalturaAdProtocolType");

  /** See {@link #getProtocolTypeIn}. */
  public static final Property<String> PROTOCOL_TYPE_IN = DESCRIPTOR.string("protocolTypeIn");

  /** See {@link #getTitleLike}. */
  public static final Property<String> TITLE_LIKE = DESCRIPTOR.string("titleLike");

  /** See {@link #getTitleMultiLikeOr}. */
  public static final Property<String> TITLE_MULTI_LIKE_OR = DESCRIPTOR.string("titleMultiLikeOr");

  /** See {@link #getTitleMultiLikeAnd}. */
  public static final Property<String> TITLE_MULTI_LIKE_AND =
      DESCRIPTOR.string("titleMultiLikeAnd");

  /** See {@link #getEndTimeGreaterThanOrEqual}. */
  public static final Property<Long> END_TIME_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("endTimeGreaterThanOrEqual");

  /** See {@link #getEndTimeLessThanOrEqual}. */
  public static final Property<Long> END_TIME_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("endTimeLessThanOrEqual");

  /** See {@link #getDurationGreaterThanOrEqual}. */
  public static final Property<Long> DURATION_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("durationGreaterThanOrEqual");

  /** See {@link #getDurationLessThanOrEqual}. */
  public static final Property<Long> DURATION_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("durationLessThanOrEqual");

  AdCuePointBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AdCuePointBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected AdCuePointBaseFilter create(State values) {
    return new AdCuePointBaseFilter(values);
  }

  /**
   * Only advertisement cue points with exactly this protocol.
   *
   * @return the value, null when it is unset or null
   */
  public AdProtocolType getProtocolTypeEqual() {
    return get(PROTOCOL_TYPE_EQUAL);
  }

  /**
   * Comma list; only advertisement cue points whose protocol is in it. Values of {@code
   * AdProtocolType}, separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getProtocolTypeIn() {
    return get(PROTOCOL_TYPE_IN);
  }

  /**
   * Text to look for in the title.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitleLike() {
    return get(TITLE_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the title.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitleMultiLikeOr() {
    return get(TITLE_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the title.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitleMultiLikeAnd() {
    return get(TITLE_MULTI_LIKE_AND);
  }

  /**
   * Only advertisement cue points whose end in milliseconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeGreaterThanOrEqual() {
    return get(END_TIME_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only advertisement cue points whose end in milliseconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeLessThanOrEqual() {
    return get(END_TIME_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only advertisement cue points whose length in seconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationGreaterThanOrEqual() {
    return get(DURATION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only advertisement cue points whose length in seconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationLessThanOrEqual() {
    return get(DURATION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Builds objects of {@link AdCuePointBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePointFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AdCuePointBaseFilter#getProtocolTypeEqual}. */
    public B protocolTypeEqual(AdProtocolType protocolTypeEqual) {
      return set(PROTOCOL_TYPE_EQUAL, protocolTypeEqual);
    }

    /** Sets {@link AdCuePointBaseFilter#getProtocolTypeIn}. */
    public B protocolTypeIn(String protocolTypeIn) {
      return set(PROTOCOL_TYPE_IN, protocolTypeIn);
    }

    /** Sets {@link AdCuePointBaseFilter#getTitleLike}. */
    public B titleLike(String titleLike) {
      return set(TITLE_LIKE, titleLike);
    }

    /** Sets {@link AdCuePointBaseFilter#getTitleMultiLikeOr}. */
    public B titleMultiLikeOr(String titleMultiLikeOr) {
      return set(TITLE_MULTI_LIKE_OR, titleMultiLikeOr);
    }

    /** Sets {@link AdCuePointBaseFilter#getTitleMultiLikeAnd}. */
    public B titleMultiLikeAnd(String titleMultiLikeAnd) {
      return set(TITLE_MULTI_LIKE_AND, titleMultiLikeAnd);
    }

    /** Sets {@link AdCuePointBaseFilter#getEndTimeGreaterThanOrEqual}. */
    public B endTimeGreaterThanOrEqual(long endTimeGreaterThanOrEqual) {
      return set(END_TIME_GREATER_THAN_OR_EQUAL, endTimeGreaterThanOrEqual);
    }

    /** Sets {@link AdCuePointBaseFilter#getEndTimeLessThanOrEqual}. */
    public B endTimeLessThanOrEqual(long endTimeLessThanOrEqual) {
      return set(END_TIME_LESS_THAN_OR_EQUAL, endTimeLessThanOrEqual);
    }

    /** Sets {@link AdCuePointBaseFilter#getDurationGreaterThanOrEqual}. */
    public B durationGreaterThanOrEqual(long durationGreaterThanOrEqual) {
      return set(DURATION_GREATER_THAN_OR_EQUAL, durationGreaterThanOrEqual);
    }

    /** Sets {@link AdCuePointBaseFilter#getDurationLessThanOrEqual}. */
    public B durationLessThanOrEqual(long durationLessThanOrEqual) {
      return set(DURATION_LESS_THAN_OR_EQUAL, durationLessThanOrEqual);
    }

    @Override
    public AdCuePointBaseFilter build() {
      return new AdCuePointBaseFilter(finish());
    }
  }
}
