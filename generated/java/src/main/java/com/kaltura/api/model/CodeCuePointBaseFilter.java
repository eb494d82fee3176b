package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of code cue points.
 *
 * <p>Abstract: make a KalturaCodeCuePointFilter.
 *
 * <p>{@code KalturaCodeCuePointBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 * Part of the plugin {@code codeCuePoint}.
 */
public class CodeCuePointBaseFilter extends CuePointFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaCodeCuePointBaseFilter", CuePointFilter.DESCRIPTOR);

  /** See {@link #getCodeLike}. */
  public static final Property<String> CODE_LIKE = DESCRIPTOR.string("codeLike");

  /** See {@link #getCodeMultiLikeOr}. */
  public static final Property<String> CODE_MULTI_LIKE_OR = DESCRIPTOR.string("codeMultiLikeOr");

  /** See {@link #getCodeMultiLikeAnd}. */
  public static final Property<String> CODE_MULTI_LIKE_AND = DESCRIPTOR.string("codeMultiLikeAnd");

  /** See {@link #getCodeEqual}. */
  public static final Property<String> CODE_EQUAL = DESCRIPTOR.string("codeEqual");

  /** See {@link #getCodeIn}. */
  public static final Property<String> CODE_IN = DESCRIPTOR.string("codeIn");

  /** See {@link #getDescriptionLike}. */
  public static final Property<String> DESCRIPTION_LIKE = DESCRIPTOR.string("descriptionLike");

  /** See {@link #getDescriptionMultiLikeOr}. */
  public static final Property<String> DESCRIPTION_MULTI_LIKE_OR =
      DESCRIPTOR.string("descriptionMultiLikeOr");

  /** See {@link #getDescriptionMultiLikeAnd}. */
  public static final Property<String> DESCRIPTION_MULTI_LIKE_AND =
      DESCRIPTOR.string("descriptionMultiLikeAnd");

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

  CodeCuePointBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CodeCuePointBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CodeCuePointBaseFilter create(State values) {
    return new CodeCuePointBaseFilter(values);
  }

  /**
   * Text to look for in the code.
   *
   * @return the value, null when it is unset or null
   */
  public String getCodeLike() {
    return get(CODE_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the code.
   *
   * @return the value, null when it is unset or null
   */
  public String getCodeMultiLikeOr() {
    return get(CODE_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the code.
   *
   * @return the value, null when it is unset or null
   */
  public String getCodeMultiLikeAnd() {
    return get(CODE_MULTI_LIKE_AND);
  }

  /**
   * Only code cue points with exactly this code.
   *
   * @return the value, null when it is unset or null
   */
  public String getCodeEqual() {
    return get(CODE_EQUAL);
  }

  /**
   * Comma list; only code cue points whose code is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getCodeIn() {
    return get(CODE_IN);
  }

  /**
   * Text to look for in the description.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescriptionLike() {
    return get(DESCRIPTION_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the description.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescriptionMultiLikeOr() {
    return get(DESCRIPTION_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the description.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescriptionMultiLikeAnd() {
    return get(DESCRIPTION_MULTI_LIKE_AND);
  }

  /**
   * Only code cue points whose end in milliseconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeGreaterThanOrEqual() {
    return get(END_TIME_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only code cue points whose end in milliseconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeLessThanOrEqual() {
    return get(END_TIME_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only code cue points whose length in seconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationGreaterThanOrEqual() {
    return get(DURATION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only code cue points whose length in seconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationLessThanOrEqual() {
    return get(DURATION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Builds objects of {@link CodeCuePointBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePointFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CodeCuePointBaseFilter#getCodeLike}. */
    public B codeLike(String codeLike) {
      return set(CODE_LIKE, codeLike);
    }

    /** Sets {@link CodeCuePointBaseFilter#getCodeMultiLikeOr}. */
    public B codeMultiLikeOr(String codeMultiLikeOr) {
      return set(CODE_MULTI_LIKE_OR, codeMultiLikeOr);
    }

    /** Sets {@link CodeCuePointBaseFilter#getCodeMultiLikeAnd}. */
    public B codeMultiLikeAnd(String codeMultiLikeAnd) {
      return set(CODE_MULTI_LIKE_AND, codeMultiLikeAnd);
    }

    /** Sets {@link CodeCuePointBaseFilter#getCodeEqual}. */
    public B codeEqual(String codeEqual) {
      return set(CODE_EQUAL, codeEqual);
    }

    /** Sets {@link CodeCuePointBaseFilter#getCodeIn}. */
    public B codeIn(String codeIn) {
      return set(CODE_IN, codeIn);
    }

    /** Sets {@link CodeCuePointBaseFilter#getDescriptionLike}. */
    public B descriptionLike(String descriptionLike) {
      return set(DESCRIPTION_LIKE, descriptionLike);
    }

    /** Sets {@link CodeCuePointBaseFilter#getDescriptionMultiLikeOr}. */
    public B descriptionMultiLikeOr(String descriptionMultiLikeOr) {
      return set(DESCRIPTION_MULTI_LIKE_OR, descriptionMultiLikeOr);
    }

    /** Sets {@link CodeCuePointBaseFilter#getDescriptionMultiLikeAnd}. */
    public B descriptionMultiLikeAnd(String descriptionMultiLikeAnd) {
      return set(DESCRIPTION_MULTI_LIKE_AND, descriptionMultiLikeAnd);
    }

    /** Sets {@link CodeCuePointBaseFilter#getEndTimeGreaterThanOrEqual}. */
    public B endTimeGreaterThanOrEqual(long endTimeGreaterThanOrEqual) {
      return set(END_TIME_GREATER_THAN_OR_EQUAL, endTimeGreaterThanOrEqual);
    }

    /** Sets {@link CodeCuePointBaseFilter#getEndTimeLessThanOrEqual}. */
    public B endTimeLessThanOrEqual(long endTimeLessThanOrEqual) {
      return set(END_TIME_LESS_THAN_OR_EQUAL, endTimeLessThanOrEqual);
    }

    /** Sets {@link CodeCuePointBaseFilter#getDurationGreaterThanOrEqual}. */
    public B durationGreaterThanOrEqual(long durationGreaterThanOrEqual) {
      return set(DURATION_GREATER_THAN_OR_EQUAL, durationGreaterThanOrEqual);
    }

    /** Sets {@link CodeCuePointBaseFilter#getDurationLessThanOrEqual}. */
    public B durationLessThanOrEqual(long durationLessThanOrEqual) {
      return set(DURATION_LESS_THAN_OR_EQUAL, durationLessThanOrEqual);
    }

    @Override
    public CodeCuePointBaseFilter build() {
      return new CodeCuePointBaseFilter(finish());
    }
  }
}
