package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ThumbCuePointSubType;

/**
 * Conditions on the stored fields of picture cue points.
 *
 * <p>Abstract: make a KalturaThumbCuePointFilter.
 *
 * <p>{@code KalturaThumbCuePointBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 * Part of the plugin {@code thumbCuePoint}.
 */
public class ThumbCuePointBaseFilter extends CuePointFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaThumbCuePointBaseFilter", CuePointFilter.DESCRIPTOR);

  /** See {@link #getDescriptionLike}. */
  public static final Property<String> DESCRIPTION_LIKE = DESCRIPTOR.string("descriptionLike");

  /** See {@link #getDescriptionMultiLikeOr}. */
  public static final Property<String> DESCRIPTION_MULTI_LIKE_OR =
      DESCRIPTOR.string("descriptionMultiLikeOr");

  /** See {@link #getDescriptionMultiLikeAnd}. */
  public static final Property<String> DESCRIPTION_MULTI_LIKE_AND =
      DESCRIPTOR.string("descriptionMultiLikeAnd");

  /** See {@link #getTitleLike}. */
  public static final Property<String> TITLE_LIKE = DESCRIPTOR.string("titleLike");

  /** See {@link #getTitleMultiLikeOr}. */
  public static final Property<String> TITLE_MULTI_LIKE_OR = DESCRIPTOR.string("titleMultiLikeOr");

  /** See {@link #getTitleMultiLikeAnd}. */
  public static final Property<String> TITLE_MULTI_LIKE_AND =
      DESCRIPTOR.string("titleMultiLikeAnd");

  /** See {@link #getSubTypeEqual}. */
  public static final Property<ThumbCuePointSubType> SUB_TYPE_EQUAL =
      DESCRIPTOR.intEnum("subTypeEqual", "KalturaThumbCuePointSubType");

  /** See {@link #getSubTypeIn}. */
  public static final Property<String> SUB_TYPE_IN = DESCRIPTOR.string("subTypeIn");

  ThumbCuePointBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbCuePointBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected ThumbCuePointBaseFilter create(State values) {
    return new ThumbCuePointBaseFilter(values);
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
   * Only picture cue points with exactly this sub-type.
   *
   * @return the value, null when it is unset or null
   */
  public ThumbCuePointSubType getSubTypeEqual() {
    return get(SUB_TYPE_EQUAL);
  }

  /**
   * Comma list; only picture cue points whose sub-type is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getSubTypeIn() {
    return get(SUB_TYPE_IN);
  }

  /**
   * Builds objects of {@link ThumbCuePointBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePointFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getDescriptionLike}. */
    public B descriptionLike(String descriptionLike) {
      return set(DESCRIPTION_LIKE, descriptionLike);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getDescriptionMultiLikeOr}. */
    public B descriptionMultiLikeOr(String descriptionMultiLikeOr) {
      return set(DESCRIPTION_MULTI_LIKE_OR, descriptionMultiLikeOr);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getDescriptionMultiLikeAnd}. */
    public B descriptionMultiLikeAnd(String descriptionMultiLikeAnd) {
      return set(DESCRIPTION_MULTI_LIKE_AND, descriptionMultiLikeAnd);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getTitleLike}. */
    public B titleLike(String titleLike) {
      return set(TITLE_LIKE, titleLike);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getTitleMultiLikeOr}. */
    public B titleMultiLikeOr(String titleMultiLikeOr) {
      return set(TITLE_MULTI_LIKE_OR, titleMultiLikeOr);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getTitleMultiLikeAnd}. */
    public B titleMultiLikeAnd(String titleMultiLikeAnd) {
      return set(TITLE_MULTI_LIKE_AND, titleMultiLikeAnd);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getSubTypeEqual}. */
    public B subTypeEqual(ThumbCuePointSubType subTypeEqual) {
      return set(SUB_TYPE_EQUAL, subTypeEqual);
    }

    /** Sets {@link ThumbCuePointBaseFilter#getSubTypeIn}. */
    public B subTypeIn(String subTypeIn) {
      return set(SUB_TYPE_IN, subTypeIn);
    }

    @Override
    public ThumbCuePointBaseFilter build() {
      return new ThumbCuePointBaseFilter(finish());
    }
  }
}
