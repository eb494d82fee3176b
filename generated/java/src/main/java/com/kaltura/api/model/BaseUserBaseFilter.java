package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.UserStatus;

/**
 * Conditions on the stored fields of users.
 *
 * <p>Abstract: make a KalturaUserFilter.
 *
 * <p>{@code KalturaBaseUserBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class BaseUserBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaBaseUserBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getScreenNameLike}. */
  public static final Property<String> SCREEN_NAME_LIKE = DESCRIPTOR.string("screenNameLike");

  /** See {@link #getScreenNameStartsWith}. */
  public static final Property<String> SCREEN_NAME_STARTS_WITH =
      DESCRIPTOR.string("screenNameStartsWith");

  /** See {@link #getEmailLike}. */
  public static final Property<String> EMAIL_LIKE = DESCRIPTOR.string("emailLike");

  /** See {@link #getEmailStartsWith}. */
  public static final Property<String> EMAIL_STARTS_WITH = DESCRIPTOR.string("emailStartsWith");

  /** See {@link #getTagsMultiLikeOr}. */
  public static final Property<String> TAGS_MULTI_LIKE_OR = DESCRIPTOR.string("tagsMultiLikeOr");

  /** See {@link #getTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_MULTI_LIKE_AND = DESCRIPTOR.string("tagsMultiLikeAnd");

  /** See {@link #getStatusEqual}. */
  public static final Property<UserStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaUserStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getCreatedAtLessThanOrEqual}. */
  public static final Property<Long> CREATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtLessThanOrEqual");

  /** See {@link #getUpdatedAtGreaterThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtGreaterThanOrEqual");

  /** See {@link #getUpdatedAtLessThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtLessThanOrEqual");

  BaseUserBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseUserBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseUserBaseFilter create(State values) {
    return new BaseUserBaseFilter(values);
  }

  /**
   * Only users with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Text to look for in the screen name.
   *
   * @return the value, null when it is unset or null
   */
  public String getScreenNameLike() {
    return get(SCREEN_NAME_LIKE);
  }

  /**
   * Beginning of the screen name.
   *
   * @return the value, null when it is unset or null
   */
  public String getScreenNameStartsWith() {
    return get(SCREEN_NAME_STARTS_WITH);
  }

  /**
   * Text to look for in the e-mail address.
   *
   * @return the value, null when it is unset or null
   */
  public String getEmailLike() {
    return get(EMAIL_LIKE);
  }

  /**
   * Beginning of the e-mail address.
   *
   * @return the value, null when it is unset or null
   */
  public String getEmailStartsWith() {
    return get(EMAIL_STARTS_WITH);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeOr() {
    return get(TAGS_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeAnd() {
    return get(TAGS_MULTI_LIKE_AND);
  }

  /**
   * Only users with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public UserStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only users whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only users created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only users created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only users last changed at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only users last changed at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Builds objects of {@link BaseUserBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseUserBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link BaseUserBaseFilter#getScreenNameLike}. */
    public B screenNameLike(String screenNameLike) {
      return set(SCREEN_NAME_LIKE, screenNameLike);
    }

    /** Sets {@link BaseUserBaseFilter#getScreenNameStartsWith}. */
    public B screenNameStartsWith(String screenNameStartsWith) {
      return set(SCREEN_NAME_STARTS_WITH, screenNameStartsWith);
    }

    /** Sets {@link BaseUserBaseFilter#getEmailLike}. */
    public B emailLike(String emailLike) {
      return set(EMAIL_LIKE, emailLike);
    }

    /** Sets {@link BaseUserBaseFilter#getEmailStartsWith}. */
    public B emailStartsWith(String emailStartsWith) {
      return set(EMAIL_STARTS_WITH, emailStartsWith);
    }

    /** Sets {@link BaseUserBaseFilter#getTagsMultiLikeOr}. */
    public B tagsMultiLikeOr(String tagsMultiLikeOr) {
      return set(TAGS_MULTI_LIKE_OR, tagsMultiLikeOr);
    }

    /** Sets {@link BaseUserBaseFilter#getTagsMultiLikeAnd}. */
    public B tagsMultiLikeAnd(String tagsMultiLikeAnd) {
      return set(TAGS_MULTI_LIKE_AND, tagsMultiLikeAnd);
    }

    /** Sets {@link BaseUserBaseFilter#getStatusEqual}. */
    public B statusEqual(UserStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link BaseUserBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link BaseUserBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link BaseUserBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link BaseUserBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link BaseUserBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    @Override
    public BaseUserBaseFilter build() {
      return new BaseUserBaseFilter(finish());
    }
  }
}
