package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on the stored fields of annotations.
 *
 * <p>Abstract: make a KalturaAnnotationFilter.
 *
 * <p>{@code KalturaAnnotationBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 * Part of the plugin {@code annotation}.
 */
public class AnnotationBaseFilter extends CuePointFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaAnnotationBaseFilter", CuePointFilter.DESCRIPTOR);

  /** See {@link #getParentIdEqual}. */
  public static final Property<String> PARENT_ID_EQUAL = DESCRIPTOR.string("parentIdEqual");

  /** See {@link #getParentIdIn}. */
  public static final Property<String> PARENT_ID_IN = DESCRIPTOR.string("parentIdIn");

  /** See {@link #getTextLike}. */
  public static final Property<String> TEXT_LIKE = DESCRIPTOR.string("textLike");

  /** See {@link #getTextMultiLikeOr}. */
  public static final Property<String> TEXT_MULTI_LIKE_OR = DESCRIPTOR.string("textMultiLikeOr");

  /** See {@link #getTextMultiLikeAnd}. */
  public static final Property<String> TEXT_MULTI_LIKE_AND = DESCRIPTOR.string("textMultiLikeAnd");

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

  /** See {@link #getIsPublicEqual}. */
  public static final Property<NullableBoolean> IS_PUBLIC_EQUAL =
      DESCRIPTOR.intEnum("isPublicEqual", "KalturaNullableBoolean");

  AnnotationBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AnnotationBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected AnnotationBaseFilter create(State values) {
    return new AnnotationBaseFilter(values);
  }

  /**
   * Only annotations with exactly this parent.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentIdEqual() {
    return get(PARENT_ID_EQUAL);
  }

  /**
   * Comma list; only annotations whose parent is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentIdIn() {
    return get(PARENT_ID_IN);
  }

  /**
   * Text to look for in the text.
   *
   * @return the value, null when it is unset or null
   */
  public String getTextLike() {
    return get(TEXT_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the text.
   *
   * @return the value, null when it is unset or null
   */
  public String getTextMultiLikeOr() {
    return get(TEXT_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the text.
   *
   * @return the value, null when it is unset or null
   */
  public String getTextMultiLikeAnd() {
    return get(TEXT_MULTI_LIKE_AND);
  }

  /**
   * Only annotations whose end in milliseconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeGreaterThanOrEqual() {
    return get(END_TIME_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only annotations whose end in milliseconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTimeLessThanOrEqual() {
    return get(END_TIME_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only annotations whose length in seconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationGreaterThanOrEqual() {
    return get(DURATION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only annotations whose length in seconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDurationLessThanOrEqual() {
    return get(DURATION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Whether public or private annotations are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsPublicEqual() {
    return get(IS_PUBLIC_EQUAL);
  }

  /**
   * Builds objects of {@link AnnotationBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePointFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AnnotationBaseFilter#getParentIdEqual}. */
    public B parentIdEqual(String parentIdEqual) {
      return set(PARENT_ID_EQUAL, parentIdEqual);
    }

    /** Sets {@link AnnotationBaseFilter#getParentIdIn}. */
    public B parentIdIn(String parentIdIn) {
      return set(PARENT_ID_IN, parentIdIn);
    }

    /** Sets {@link AnnotationBaseFilter#getTextLike}. */
    public B textLike(String textLike) {
      return set(TEXT_LIKE, textLike);
    }

    /** Sets {@link AnnotationBaseFilter#getTextMultiLikeOr}. */
    public B textMultiLikeOr(String textMultiLikeOr) {
      return set(TEXT_MULTI_LIKE_OR, textMultiLikeOr);
    }

    /** Sets {@link AnnotationBaseFilter#getTextMultiLikeAnd}. */
    public B textMultiLikeAnd(String textMultiLikeAnd) {
      return set(TEXT_MULTI_LIKE_AND, textMultiLikeAnd);
    }

    /** Sets {@link AnnotationBaseFilter#getEndTimeGreaterThanOrEqual}. */
    public B endTimeGreaterThanOrEqual(long endTimeGreaterThanOrEqual) {
      return set(END_TIME_GREATER_THAN_OR_EQUAL, endTimeGreaterThanOrEqual);
    }

    /** Sets {@link AnnotationBaseFilter#getEndTimeLessThanOrEqual}. */
    public B endTimeLessThanOrEqual(long endTimeLessThanOrEqual) {
      return set(END_TIME_LESS_THAN_OR_EQUAL, endTimeLessThanOrEqual);
    }

    /** Sets {@link AnnotationBaseFilter#getDurationGreaterThanOrEqual}. */
    public B durationGreaterThanOrEqual(long durationGreaterThanOrEqual) {
      return set(DURATION_GREATER_THAN_OR_EQUAL, durationGreaterThanOrEqual);
    }

    /** Sets {@link AnnotationBaseFilter#getDurationLessThanOrEqual}. */
    public B durationLessThanOrEqual(long durationLessThanOrEqual) {
      return set(DURATION_LESS_THAN_OR_EQUAL, durationLessThanOrEqual);
    }

    /** Sets {@link AnnotationBaseFilter#getIsPublicEqual}. */
    public B isPublicEqual(NullableBoolean isPublicEqual) {
      return set(IS_PUBLIC_EQUAL, isPublicEqual);
    }

    @Override
    public AnnotationBaseFilter build() {
      return new AnnotationBaseFilter(finish());
    }
  }
}
