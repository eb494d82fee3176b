package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EntryDisplayInSearchType;
import com.kaltura.api.enums.EntryModerationStatus;
import com.kaltura.api.enums.EntryReplacementStatus;
import com.kaltura.api.enums.EntryStatus;
import com.kaltura.api.enums.EntryType;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on the stored fields of entries.
 *
 * <p>Abstract: make a KalturaBaseEntryFilter.
 *
 * <p>{@code KalturaBaseEntryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class BaseEntryBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaBaseEntryBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<String> ID_EQUAL = DESCRIPTOR.string("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getIdNotIn}. */
  public static final Property<String> ID_NOT_IN = DESCRIPTOR.string("idNotIn");

  /** See {@link #getNameLike}. */
  public static final Property<String> NAME_LIKE = DESCRIPTOR.string("nameLike");

  /** See {@link #getNameMultiLikeOr}. */
  public static final Property<String> NAME_MULTI_LIKE_OR = DESCRIPTOR.string("nameMultiLikeOr");

  /** See {@link #getNameMultiLikeAnd}. */
  public static final Property<String> NAME_MULTI_LIKE_AND = DESCRIPTOR.string("nameMultiLikeAnd");

  /** See {@link #getNameEqual}. */
  public static final Property<String> NAME_EQUAL = DESCRIPTOR.string("nameEqual");

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getPartnerIdIn}. */
  public static final Property<String> PARTNER_ID_IN = DESCRIPTOR.string("partnerIdIn");

  /** See {@link #getUserIdEqual}. */
  public static final Property<String> USER_ID_EQUAL = DESCRIPTOR.string("userIdEqual");

  /** See {@link #getUserIdIn}. */
  public static final Property<String> USER_ID_IN = DESCRIPTOR.string("userIdIn");

  /** See {@link #getUserIdNotIn}. */
  public static final Property<String> USER_ID_NOT_IN = DESCRIPTOR.string("userIdNotIn");

  /** See {@link #getCreatorIdEqual}. */
  public static final Property<String> CREATOR_ID_EQUAL = DESCRIPTOR.string("creatorIdEqual");

  /** See {@link #getTagsLike}. */
  public static final Property<String> TAGS_LIKE = DESCRIPTOR.string("tagsLike");

  /** See {@link #getTagsMultiLikeOr}. */
  public static final Property<String> TAGS_MULTI_LIKE_OR = DESCRIPTOR.string("tagsMultiLikeOr");

  /** See {@link #getTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_MULTI_LIKE_AND = DESCRIPTOR.string("tagsMultiLikeAnd");

  /** See {@link #getAdminTagsLike}. */
  public static final Property<String> ADMIN_TAGS_LIKE = DESCRIPTOR.string("adminTagsLike");

  /** See {@link #getAdminTagsMultiLikeOr}. */
  public static final Property<String> ADMIN_TAGS_MULTI_LIKE_OR =
      DESCRIPTOR.string("adminTagsMultiLikeOr");

  /** See {@link #getAdminTagsMultiLikeAnd}. */
  public static final Property<String> ADMIN_TAGS_MULTI_LIKE_AND =
      DESCRIPTOR.string("adminTagsMultiLikeAnd");

  /** See {@link #getCategoriesMatchAnd}. */
  public static final Property<String> CATEGORIES_MATCH_AND =
      DESCRIPTOR.string("categoriesMatchAnd");

  /** See {@link #getCategoriesMatchOr}. */
  public static final Property<String> CATEGORIES_MATCH_OR = DESCRIPTOR.string("categoriesMatchOr");

  /** See {@link #getCategoriesNotContains}. */
  public static final Property<String> CATEGORIES_NOT_CONTAINS =
      DESCRIPTOR.string("categoriesNotContains");

  /** See {@link #getCategoriesIdsMatchAnd}. */
  public static final Property<String> CATEGORIES_IDS_MATCH_AND =
      DESCRIPTOR.string("categoriesIdsMatchAnd");

  /** See {@link #getCategoriesIdsMatchOr}. */
  public static final Property<String> CATEGORIES_IDS_MATCH_OR =
      DESCRIPTOR.string("categoriesIdsMatchOr");

  /** See {@link #getCategoriesIdsNotContains}. */
  public static final Property<String> CATEGORIES_IDS_NOT_CONTAINS =
      DESCRIPTOR.string("categoriesIdsNotContains");

  /** See {@link #getCategoriesIdsEmpty}. */
  public static final Property<NullableBoolean> CATEGORIES_IDS_EMPTY =
      DESCRIPTOR.intEnum("categoriesIdsEmpty", "KalturaNullableBoolean");

  /** See {@link #getStatusEqual}. */
  public static final Property<EntryStatus> STATUS_EQUAL =
      DESCRIPTOR.stringEnum("statusEqual", "KalturaEntryStatus");

  /** See {@link #getStatusNotEqual}. */
  public static final Property<EntryStatus> STATUS_NOT_EQUAL =
      DESCRIPTOR.stringEnum("statusNotEqual", "KalturaEntryStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getStatusNotIn}. */
  public static final Property<String> STATUS_NOT_IN = DESCRIPTOR.string("statusNotIn");

  /** See {@link #getModerationStatusEqual}. */
  public static final Property<EntryModerationStatus> MODERATION_STATUS_EQUAL =
      DESCRIPTOR.intEnum("moderationStatusEqual", "KalturaEntryModerationStatus");

  /** See {@link #getModerationStatusNotEqual}. */
  public static final Property<EntryModerationStatus> MODERATION_STATUS_NOT_EQUAL =
      DESCRIPTOR.intEnum("moderationStatusNotEqual", "KalturaEntryModerationStatus");

  /** See {@link #getModerationStatusIn}. */
  public static final Property<String> MODERATION_STATUS_IN =
      DESCRIPTOR.string("moderationStatusIn");

  /** See {@link #getModerationStatusNotIn}. */
  public static final Property<String> MODERATION_STATUS_NOT_IN =
      DESCRIPTOR.string("moderationStatusNotIn");

  /** See {@link #getTypeEqual}. */
  public static final Property<EntryType> TYPE_EQUAL =
      DESCRIPTOR.stringEnum("typeEqual", "KalturaEntryType");

  /** See {@link #getTypeIn}. */
  public static final Property<String> TYPE_IN = DESCRIPTOR.string("typeIn");

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

  /** See {@link #getRankLessThanOrEqual}. */
  public static final Property<Double> RANK_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.number("rankLessThanOrEqual");

  /** See {@link #getRankGreaterThanOrEqual}. */
  public static final Property<Double> RANK_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.number("rankGreaterThanOrEqual");

  /** See {@link #getTotalRankLessThanOrEqual}. */
  public static final Property<Long> TOTAL_RANK_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("totalRankLessThanOrEqual");

  /** See {@link #getTotalRankGreaterThanOrEqual}. */
  public static final Property<Long> TOTAL_RANK_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("totalRankGreaterThanOrEqual");

  /** See {@link #getGroupIdEqual}. */
  public static final Property<Long> GROUP_ID_EQUAL = DESCRIPTOR.integer("groupIdEqual");

  /** See {@link #getSearchTextMatchAnd}. */
  public static final Property<String> SEARCH_TEXT_MATCH_AND =
      DESCRIPTOR.string("searchTextMatchAnd");

  /** See {@link #getSearchTextMatchOr}. */
  public static final Property<String> SEARCH_TEXT_MATCH_OR =
      DESCRIPTOR.string("searchTextMatchOr");

  /** See {@link #getAccessControlIdEqual}. */
  public static final Property<Long> ACCESS_CONTROL_ID_EQUAL =
      DESCRIPTOR.integer("accessControlIdEqual");

  /** See {@link #getAccessControlIdIn}. */
  public static final Property<String> ACCESS_CONTROL_ID_IN =
      DESCRIPTOR.string("accessControlIdIn");

  /** See {@link #getStartDateGreaterThanOrEqual}. */
  public static final Property<Long> START_DATE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("startDateGreaterThanOrEqual");

  /** See {@link #getStartDateLessThanOrEqual}. */
  public static final Property<Long> START_DATE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("startDateLessThanOrEqual");

  /** See {@link #getStartDateGreaterThanOrEqualOrNull}. */
  public static final Property<Long> START_DATE_GREATER_THAN_OR_EQUAL_OR_NULL =
      DESCRIPTOR.integer("startDateGreaterThanOrEqualOrNull");

  /** See {@link #getStartDateLessThanOrEqualOrNull}. */
  public static final Property<Long> START_DATE_LESS_THAN_OR_EQUAL_OR_NULL =
      DESCRIPTOR.integer("startDateLessThanOrEqualOrNull");

  /** See {@link #getEndDateGreaterThanOrEqual}. */
  public static final Property<Long> END_DATE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("endDateGreaterThanOrEqual");

  /** See {@link #getEndDateLessThanOrEqual}. */
  public static final Property<Long> END_DATE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("endDateLessThanOrEqual");

  /** See {@link #getEndDateGreaterThanOrEqualOrNull}. */
  public static final Property<Long> END_DATE_GREATER_THAN_OR_EQUAL_OR_NULL =
      DESCRIPTOR.integer("endDateGreaterThanOrEqualOrNull");

  /** See {@link #getEndDateLessThanOrEqualOrNull}. */
  public static final Property<Long> END_DATE_LESS_THAN_OR_EQUAL_OR_NULL =
      DESCRIPTOR.integer("endDateLessThanOrEqualOrNull");

  /** See {@link #getReferenceIdEqual}. */
  public static final Property<String> REFERENCE_ID_EQUAL = DESCRIPTOR.string("referenceIdEqual");

  /** See {@link #getReferenceIdIn}. */
  public static final Property<String> REFERENCE_ID_IN = DESCRIPTOR.string("referenceIdIn");

  /** See {@link #getReplacingEntryIdEqual}. */
  public static final Property<String> REPLACING_ENTRY_ID_EQUAL =
      DESCRIPTOR.string("replacingEntryIdEqual");

  /** See {@link #getReplacingEntryIdIn}. */
  public static final Property<String> REPLACING_ENTRY_ID_IN =
      DESCRIPTOR.string("replacingEntryIdIn");

  /** See {@link #getReplacedEntryIdEqual}. */
  public static final Property<String> REPLACED_ENTRY_ID_EQUAL =
      DESCRIPTOR.string("replacedEntryIdEqual");

  /** See {@link #getReplacedEntryIdIn}. */
  public static final Property<String> REPLACED_ENTRY_ID_IN =
      DESCRIPTOR.string("replacedEntryIdIn");

  /** See {@link #getReplacementStatusEqual}. */
  public static final Property<EntryReplacementStatus> REPLACEMENT_STATUS_EQUAL =
      DESCRIPTOR.stringEnum("replacementStatusEqual", "KalturaEntryReplacementStatus");

  /** See {@link #getReplacementStatusIn}. */
  public static final Property<String> REPLACEMENT_STATUS_IN =
      DESCRIPTOR.string("replacementStatusIn");

  /** See {@link #getPartnerSortValueGreaterThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueGreaterThanOrEqual");

  /** See {@link #getPartnerSortValueLessThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueLessThanOrEqual");

  /** See {@link #getRootEntryIdEqual}. */
  public static final Property<String> ROOT_ENTRY_ID_EQUAL = DESCRIPTOR.string("rootEntryIdEqual");

  /** See {@link #getRootEntryIdIn}. */
  public static final Property<String> ROOT_ENTRY_ID_IN = DESCRIPTOR.string("rootEntryIdIn");

  /** See {@link #getParentEntryIdEqual}. */
  public static final Property<String> PARENT_ENTRY_ID_EQUAL =
      DESCRIPTOR.string("parentEntryIdEqual");

  /** See {@link #getEntitledUsersEditMatchAnd}. */
  public static final Property<String> ENTITLED_USERS_EDIT_MATCH_AND =
      DESCRIPTOR.string("entitledUsersEditMatchAnd");

  /** See {@link #getEntitledUsersEditMatchOr}. */
  public static final Property<String> ENTITLED_USERS_EDIT_MATCH_OR =
      DESCRIPTOR.string("entitledUsersEditMatchOr");

  /** See {@link #getEntitledUsersPublishMatchAnd}. */
  public static final Property<String> ENTITLED_USERS_PUBLISH_MATCH_AND =
      DESCRIPTOR.string("entitledUsersPublishMatchAnd");

  /** See {@link #getEntitledUsersPublishMatchOr}. */
  public static final Property<String> ENTITLED_USERS_PUBLISH_MATCH_OR =
      DESCRIPTOR.string("entitledUsersPublishMatchOr");

  /** See {@link #getEntitledUsersViewMatchAnd}. */
  public static final Property<String> ENTITLED_USERS_VIEW_MATCH_AND =
      DESCRIPTOR.string("entitledUsersViewMatchAnd");

  /** See {@link #getEntitledUsersViewMatchOr}. */
  public static final Property<String> ENTITLED_USERS_VIEW_MATCH_OR =
      DESCRIPTOR.string("entitledUsersViewMatchOr");

  /** See {@link #getTagsNameMultiLikeOr}. */
  public static final Property<String> TAGS_NAME_MULTI_LIKE_OR =
      DESCRIPTOR.string("tagsNameMultiLikeOr");

  /** See {@link #getTagsAdminTagsMultiLikeOr}. */
  public static final Property<String> TAGS_ADMIN_TAGS_MULTI_LIKE_OR =
      DESCRIPTOR.string("tagsAdminTagsMultiLikeOr");

  /** See {@link #getTagsAdminTagsNameMultiLikeOr}. */
  public static final Property<String> TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_OR =
      DESCRIPTOR.string("tagsAdminTagsNameMultiLikeOr");

  /** See {@link #getTagsNameMultiLikeAnd}. */
  public static final Property<String> TAGS_NAME_MULTI_LIKE_AND =
      DESCRIPTOR.string("tagsNameMultiLikeAnd");

  /** See {@link #getTagsAdminTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_ADMIN_TAGS_MULTI_LIKE_AND =
      DESCRIPTOR.string("tagsAdminTagsMultiLikeAnd");

  /** See {@link #getTagsAdminTagsNameMultiLikeAnd}. */
  public static final Property<String> TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_AND =
      DESCRIPTOR.string("tagsAdminTagsNameMultiLikeAnd");

  /** See {@link #getDisplayInSearchEqual}. */
  public static final Property<EntryDisplayInSearchType> DISPLAY_IN_SEARCH_EQUAL =
      DESCRIPTOR.intEnum("displayInSearchEqual", "KalturaEntryDisplayInSearchType");

  /** See {@link #getDisplayInSearchIn}. */
  public static final Property<String> DISPLAY_IN_SEARCH_IN =
      DESCRIPTOR.string("displayInSearchIn");

  BaseEntryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseEntryBaseFilter create(State values) {
    return new BaseEntryBaseFilter(values);
  }

  /**
   * Only entries with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only entries whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Comma list; only entries whose id is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdNotIn() {
    return get(ID_NOT_IN);
  }

  /**
   * Text to look for in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameLike() {
    return get(NAME_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameMultiLikeOr() {
    return get(NAME_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameMultiLikeAnd() {
    return get(NAME_MULTI_LIKE_AND);
  }

  /**
   * Only entries with exactly this name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameEqual() {
    return get(NAME_EQUAL);
  }

  /**
   * Only entries with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose account is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerIdIn() {
    return get(PARTNER_ID_IN);
  }

  /**
   * Only entries with exactly this user.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdEqual() {
    return get(USER_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose user is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdIn() {
    return get(USER_ID_IN);
  }

  /**
   * Comma list; only entries whose user is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdNotIn() {
    return get(USER_ID_NOT_IN);
  }

  /**
   * Only entries with exactly this creator.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreatorIdEqual() {
    return get(CREATOR_ID_EQUAL);
  }

  /**
   * Text to look for in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsLike() {
    return get(TAGS_LIKE);
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
   * Text to look for in the administrator keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTagsLike() {
    return get(ADMIN_TAGS_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the administrator keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTagsMultiLikeOr() {
    return get(ADMIN_TAGS_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the administrator keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTagsMultiLikeAnd() {
    return get(ADMIN_TAGS_MULTI_LIKE_AND);
  }

  /**
   * Comma list; all its members have to be among the categories by full name.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesMatchAnd() {
    return get(CATEGORIES_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the categories by full name.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesMatchOr() {
    return get(CATEGORIES_MATCH_OR);
  }

  /**
   * Comma list; none of its members may be among the categories by full name.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesNotContains() {
    return get(CATEGORIES_NOT_CONTAINS);
  }

  /**
   * Comma list; all its members have to be among the categories by number.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesIdsMatchAnd() {
    return get(CATEGORIES_IDS_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the categories by number.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesIdsMatchOr() {
    return get(CATEGORIES_IDS_MATCH_OR);
  }

  /**
   * Comma list; none of its members may be among the categories by number.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesIdsNotContains() {
    return get(CATEGORIES_IDS_NOT_CONTAINS);
  }

  /**
   * Whether only entries without any categories by number are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getCategoriesIdsEmpty() {
    return get(CATEGORIES_IDS_EMPTY);
  }

  /**
   * Only entries with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public EntryStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Only entries with another status than this.
   *
   * @return the value, null when it is unset or null
   */
  public EntryStatus getStatusNotEqual() {
    return get(STATUS_NOT_EQUAL);
  }

  /**
   * Comma list; only entries whose status is in it. Values of {@code EntryStatus}, separated by
   * commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Comma list; only entries whose status is not in it. Values of {@code EntryStatus}, separated by
   * commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusNotIn() {
    return get(STATUS_NOT_IN);
  }

  /**
   * Only entries with exactly this moderation status.
   *
   * @return the value, null when it is unset or null
   */
  public EntryModerationStatus getModerationStatusEqual() {
    return get(MODERATION_STATUS_EQUAL);
  }

  /**
   * Only entries with another moderation status than this.
   *
   * @return the value, null when it is unset or null
   */
  public EntryModerationStatus getModerationStatusNotEqual() {
    return get(MODERATION_STATUS_NOT_EQUAL);
  }

  /**
   * Comma list; only entries whose moderation status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getModerationStatusIn() {
    return get(MODERATION_STATUS_IN);
  }

  /**
   * Comma list; only entries whose moderation status is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getModerationStatusNotIn() {
    return get(MODERATION_STATUS_NOT_IN);
  }

  /**
   * Only entries with exactly this kind.
   *
   * @return the value, null when it is unset or null
   */
  public EntryType getTypeEqual() {
    return get(TYPE_EQUAL);
  }

  /**
   * Comma list; only entries whose kind is in it. Values of {@code EntryType}, separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getTypeIn() {
    return get(TYPE_IN);
  }

  /**
   * Only entries created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries last changed at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries last changed at or before this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose average vote is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Double getRankLessThanOrEqual() {
    return get(RANK_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose average vote is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Double getRankGreaterThanOrEqual() {
    return get(RANK_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose sum of votes is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTotalRankLessThanOrEqual() {
    return get(TOTAL_RANK_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose sum of votes is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTotalRankGreaterThanOrEqual() {
    return get(TOTAL_RANK_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries with exactly this group.
   *
   * @return the value, null when it is unset or null
   */
  public Long getGroupIdEqual() {
    return get(GROUP_ID_EQUAL);
  }

  /**
   * Comma list; all its members have to be among the search words.
   *
   * @return the value, null when it is unset or null
   */
  public String getSearchTextMatchAnd() {
    return get(SEARCH_TEXT_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the search words.
   *
   * @return the value, null when it is unset or null
   */
  public String getSearchTextMatchOr() {
    return get(SEARCH_TEXT_MATCH_OR);
  }

  /**
   * Only entries with exactly this access control profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAccessControlIdEqual() {
    return get(ACCESS_CONTROL_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose access control profile is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getAccessControlIdIn() {
    return get(ACCESS_CONTROL_ID_IN);
  }

  /**
   * Only entries whose availability starts at or after this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartDateGreaterThanOrEqual() {
    return get(START_DATE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose availability starts at or before this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartDateLessThanOrEqual() {
    return get(START_DATE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose availability starts at or after this moment, or that have no start; small
   * values count in seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartDateGreaterThanOrEqualOrNull() {
    return get(START_DATE_GREATER_THAN_OR_EQUAL_OR_NULL);
  }

  /**
   * Only entries whose availability starts at or before this moment, or that have no start; small
   * values count in seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartDateLessThanOrEqualOrNull() {
    return get(START_DATE_LESS_THAN_OR_EQUAL_OR_NULL);
  }

  /**
   * Only entries whose availability ends at or after this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndDateGreaterThanOrEqual() {
    return get(END_DATE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose availability ends at or before this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndDateLessThanOrEqual() {
    return get(END_DATE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose availability ends at or after this moment, or that have no end; small values
   * count in seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndDateGreaterThanOrEqualOrNull() {
    return get(END_DATE_GREATER_THAN_OR_EQUAL_OR_NULL);
  }

  /**
   * Only entries whose availability ends at or before this moment, or that have no end; small
   * values count in seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndDateLessThanOrEqualOrNull() {
    return get(END_DATE_LESS_THAN_OR_EQUAL_OR_NULL);
  }

  /**
   * Only entries with exactly this reference id.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceIdEqual() {
    return get(REFERENCE_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose reference id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceIdIn() {
    return get(REFERENCE_ID_IN);
  }

  /**
   * Only entries with exactly this replacing entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacingEntryIdEqual() {
    return get(REPLACING_ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose replacing entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacingEntryIdIn() {
    return get(REPLACING_ENTRY_ID_IN);
  }

  /**
   * Only entries with exactly this replaced entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacedEntryIdEqual() {
    return get(REPLACED_ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose replaced entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacedEntryIdIn() {
    return get(REPLACED_ENTRY_ID_IN);
  }

  /**
   * Only entries with exactly this replacement status.
   *
   * @return the value, null when it is unset or null
   */
  public EntryReplacementStatus getReplacementStatusEqual() {
    return get(REPLACEMENT_STATUS_EQUAL);
  }

  /**
   * Comma list; only entries whose replacement status is in it. Values of {@code
   * EntryReplacementStatus}, separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacementStatusIn() {
    return get(REPLACEMENT_STATUS_IN);
  }

  /**
   * Only entries whose sort value is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueGreaterThanOrEqual() {
    return get(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only entries whose sort value is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueLessThanOrEqual() {
    return get(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only entries with exactly this root entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getRootEntryIdEqual() {
    return get(ROOT_ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only entries whose root entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getRootEntryIdIn() {
    return get(ROOT_ENTRY_ID_IN);
  }

  /**
   * Only entries with exactly this parent entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentEntryIdEqual() {
    return get(PARENT_ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; all its members have to be among the users with the right to edit.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersEditMatchAnd() {
    return get(ENTITLED_USERS_EDIT_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the users with the right to edit.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersEditMatchOr() {
    return get(ENTITLED_USERS_EDIT_MATCH_OR);
  }

  /**
   * Comma list; all its members have to be among the users with the right to publish.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersPublishMatchAnd() {
    return get(ENTITLED_USERS_PUBLISH_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the users with the right to publish.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersPublishMatchOr() {
    return get(ENTITLED_USERS_PUBLISH_MATCH_OR);
  }

  /**
   * Comma list; all its members have to be among the users with the right to view.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersViewMatchAnd() {
    return get(ENTITLED_USERS_VIEW_MATCH_AND);
  }

  /**
   * Comma list; one of its members has to be among the users with the right to view.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersViewMatchOr() {
    return get(ENTITLED_USERS_VIEW_MATCH_OR);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords and name together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsNameMultiLikeOr() {
    return get(TAGS_NAME_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords and administrator keywords
   * together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsAdminTagsMultiLikeOr() {
    return get(TAGS_ADMIN_TAGS_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords, administrator keywords and name
   * together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsAdminTagsNameMultiLikeOr() {
    return get(TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords and name together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsNameMultiLikeAnd() {
    return get(TAGS_NAME_MULTI_LIKE_AND);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords and administrator keywords
   * together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsAdminTagsMultiLikeAnd() {
    return get(TAGS_ADMIN_TAGS_MULTI_LIKE_AND);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords, administrator keywords and name
   * together.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsAdminTagsNameMultiLikeAnd() {
    return get(TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_AND);
  }

  /**
   * Only entries with exactly this search visibility.
   *
   * @return the value, null when it is unset or null
   */
  public EntryDisplayInSearchType getDisplayInSearchEqual() {
    return get(DISPLAY_IN_SEARCH_EQUAL);
  }

  /**
   * Comma list; only entries whose search visibility is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getDisplayInSearchIn() {
    return get(DISPLAY_IN_SEARCH_IN);
  }

  /**
   * Builds objects of {@link BaseEntryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseEntryBaseFilter#getIdEqual}. */
    public B idEqual(String idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getIdNotIn}. */
    public B idNotIn(String idNotIn) {
      return set(ID_NOT_IN, idNotIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getNameLike}. */
    public B nameLike(String nameLike) {
      return set(NAME_LIKE, nameLike);
    }

    /** Sets {@link BaseEntryBaseFilter#getNameMultiLikeOr}. */
    public B nameMultiLikeOr(String nameMultiLikeOr) {
      return set(NAME_MULTI_LIKE_OR, nameMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getNameMultiLikeAnd}. */
    public B nameMultiLikeAnd(String nameMultiLikeAnd) {
      return set(NAME_MULTI_LIKE_AND, nameMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getNameEqual}. */
    public B nameEqual(String nameEqual) {
      return set(NAME_EQUAL, nameEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getPartnerIdIn}. */
    public B partnerIdIn(String partnerIdIn) {
      return set(PARTNER_ID_IN, partnerIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getUserIdEqual}. */
    public B userIdEqual(String userIdEqual) {
      return set(USER_ID_EQUAL, userIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getUserIdIn}. */
    public B userIdIn(String userIdIn) {
      return set(USER_ID_IN, userIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getUserIdNotIn}. */
    public B userIdNotIn(String userIdNotIn) {
      return set(USER_ID_NOT_IN, userIdNotIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getCreatorIdEqual}. */
    public B creatorIdEqual(String creatorIdEqual) {
      return set(CREATOR_ID_EQUAL, creatorIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsLike}. */
    public B tagsLike(String tagsLike) {
      return set(TAGS_LIKE, tagsLike);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsMultiLikeOr}. */
    public B tagsMultiLikeOr(String tagsMultiLikeOr) {
      return set(TAGS_MULTI_LIKE_OR, tagsMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsMultiLikeAnd}. */
    public B tagsMultiLikeAnd(String tagsMultiLikeAnd) {
      return set(TAGS_MULTI_LIKE_AND, tagsMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getAdminTagsLike}. */
    public B adminTagsLike(String adminTagsLike) {
      return set(ADMIN_TAGS_LIKE, adminTagsLike);
    }

    /** Sets {@link BaseEntryBaseFilter#getAdminTagsMultiLikeOr}. */
    public B adminTagsMultiLikeOr(String adminTagsMultiLikeOr) {
      return set(ADMIN_TAGS_MULTI_LIKE_OR, adminTagsMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getAdminTagsMultiLikeAnd}. */
    public B adminTagsMultiLikeAnd(String adminTagsMultiLikeAnd) {
      return set(ADMIN_TAGS_MULTI_LIKE_AND, adminTagsMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesMatchAnd}. */
    public B categoriesMatchAnd(String categoriesMatchAnd) {
      return set(CATEGORIES_MATCH_AND, categoriesMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesMatchOr}. */
    public B categoriesMatchOr(String categoriesMatchOr) {
      return set(CATEGORIES_MATCH_OR, categoriesMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesNotContains}. */
    public B categoriesNotContains(String categoriesNotContains) {
      return set(CATEGORIES_NOT_CONTAINS, categoriesNotContains);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesIdsMatchAnd}. */
    public B categoriesIdsMatchAnd(String categoriesIdsMatchAnd) {
      return set(CATEGORIES_IDS_MATCH_AND, categoriesIdsMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesIdsMatchOr}. */
    public B categoriesIdsMatchOr(String categoriesIdsMatchOr) {
      return set(CATEGORIES_IDS_MATCH_OR, categoriesIdsMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesIdsNotContains}. */
    public B categoriesIdsNotContains(String categoriesIdsNotContains) {
      return set(CATEGORIES_IDS_NOT_CONTAINS, categoriesIdsNotContains);
    }

    /** Sets {@link BaseEntryBaseFilter#getCategoriesIdsEmpty}. */
    public B categoriesIdsEmpty(NullableBoolean categoriesIdsEmpty) {
      return set(CATEGORIES_IDS_EMPTY, categoriesIdsEmpty);
    }

    /** Sets {@link BaseEntryBaseFilter#getStatusEqual}. */
    public B statusEqual(EntryStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getStatusNotEqual}. */
    public B statusNotEqual(EntryStatus statusNotEqual) {
      return set(STATUS_NOT_EQUAL, statusNotEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getStatusNotIn}. */
    public B statusNotIn(String statusNotIn) {
      return set(STATUS_NOT_IN, statusNotIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getModerationStatusEqual}. */
    public B moderationStatusEqual(EntryModerationStatus moderationStatusEqual) {
      return set(MODERATION_STATUS_EQUAL, moderationStatusEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getModerationStatusNotEqual}. */
    public B moderationStatusNotEqual(EntryModerationStatus moderationStatusNotEqual) {
      return set(MODERATION_STATUS_NOT_EQUAL, moderationStatusNotEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getModerationStatusIn}. */
    public B moderationStatusIn(String moderationStatusIn) {
      return set(MODERATION_STATUS_IN, moderationStatusIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getModerationStatusNotIn}. */
    public B moderationStatusNotIn(String moderationStatusNotIn) {
      return set(MODERATION_STATUS_NOT_IN, moderationStatusNotIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getTypeEqual}. */
    public B typeEqual(EntryType typeEqual) {
      return set(TYPE_EQUAL, typeEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getTypeIn}. */
    public B typeIn(String typeIn) {
      return set(TYPE_IN, typeIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getRankLessThanOrEqual}. */
    public B rankLessThanOrEqual(double rankLessThanOrEqual) {
      return set(RANK_LESS_THAN_OR_EQUAL, rankLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getRankGreaterThanOrEqual}. */
    public B rankGreaterThanOrEqual(double rankGreaterThanOrEqual) {
      return set(RANK_GREATER_THAN_OR_EQUAL, rankGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getTotalRankLessThanOrEqual}. */
    public B totalRankLessThanOrEqual(long totalRankLessThanOrEqual) {
      return set(TOTAL_RANK_LESS_THAN_OR_EQUAL, totalRankLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getTotalRankGreaterThanOrEqual}. */
    public B totalRankGreaterThanOrEqual(long totalRankGreaterThanOrEqual) {
      return set(TOTAL_RANK_GREATER_THAN_OR_EQUAL, totalRankGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getGroupIdEqual}. */
    public B groupIdEqual(long groupIdEqual) {
      return set(GROUP_ID_EQUAL, groupIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getSearchTextMatchAnd}. */
    public B searchTextMatchAnd(String searchTextMatchAnd) {
      return set(SEARCH_TEXT_MATCH_AND, searchTextMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getSearchTextMatchOr}. */
    public B searchTextMatchOr(String searchTextMatchOr) {
      return set(SEARCH_TEXT_MATCH_OR, searchTextMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getAccessControlIdEqual}. */
    public B accessControlIdEqual(long accessControlIdEqual) {
      return set(ACCESS_CONTROL_ID_EQUAL, accessControlIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getAccessControlIdIn}. */
    public B accessControlIdIn(String accessControlIdIn) {
      return set(ACCESS_CONTROL_ID_IN, accessControlIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getStartDateGreaterThanOrEqual}. */
    public B startDateGreaterThanOrEqual(long startDateGreaterThanOrEqual) {
      return set(START_DATE_GREATER_THAN_OR_EQUAL, startDateGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getStartDateLessThanOrEqual}. */
    public B startDateLessThanOrEqual(long startDateLessThanOrEqual) {
      return set(START_DATE_LESS_THAN_OR_EQUAL, startDateLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getStartDateGreaterThanOrEqualOrNull}. */
    public B startDateGreaterThanOrEqualOrNull(long startDateGreaterThanOrEqualOrNull) {
      return set(START_DATE_GREATER_THAN_OR_EQUAL_OR_NULL, startDateGreaterThanOrEqualOrNull);
    }

    /** Sets {@link BaseEntryBaseFilter#getStartDateLessThanOrEqualOrNull}. */
    public B startDateLessThanOrEqualOrNull(long startDateLessThanOrEqualOrNull) {
      return set(START_DATE_LESS_THAN_OR_EQUAL_OR_NULL, startDateLessThanOrEqualOrNull);
    }

    /** Sets {@link BaseEntryBaseFilter#getEndDateGreaterThanOrEqual}. */
    public B endDateGreaterThanOrEqual(long endDateGreaterThanOrEqual) {
      return set(END_DATE_GREATER_THAN_OR_EQUAL, endDateGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getEndDateLessThanOrEqual}. */
    public B endDateLessThanOrEqual(long endDateLessThanOrEqual) {
      return set(END_DATE_LESS_THAN_OR_EQUAL, endDateLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getEndDateGreaterThanOrEqualOrNull}. */
    public B endDateGreaterThanOrEqualOrNull(long endDateGreaterThanOrEqualOrNull) {
      return set(END_DATE_GREATER_THAN_OR_EQUAL_OR_NULL, endDateGreaterThanOrEqualOrNull);
    }

    /** Sets {@link BaseEntryBaseFilter#getEndDateLessThanOrEqualOrNull}. */
    public B endDateLessThanOrEqualOrNull(long endDateLessThanOrEqualOrNull) {
      return set(END_DATE_LESS_THAN_OR_EQUAL_OR_NULL, endDateLessThanOrEqualOrNull);
    }

    /** Sets {@link BaseEntryBaseFilter#getReferenceIdEqual}. */
    public B referenceIdEqual(String referenceIdEqual) {
      return set(REFERENCE_ID_EQUAL, referenceIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getReferenceIdIn}. */
    public B referenceIdIn(String referenceIdIn) {
      return set(REFERENCE_ID_IN, referenceIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacingEntryIdEqual}. */
    public B replacingEntryIdEqual(String replacingEntryIdEqual) {
      return set(REPLACING_ENTRY_ID_EQUAL, replacingEntryIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacingEntryIdIn}. */
    public B replacingEntryIdIn(String replacingEntryIdIn) {
      return set(REPLACING_ENTRY_ID_IN, replacingEntryIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacedEntryIdEqual}. */
    public B replacedEntryIdEqual(String replacedEntryIdEqual) {
      return set(REPLACED_ENTRY_ID_EQUAL, replacedEntryIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacedEntryIdIn}. */
    public B replacedEntryIdIn(String replacedEntryIdIn) {
      return set(REPLACED_ENTRY_ID_IN, replacedEntryIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacementStatusEqual}. */
    public B replacementStatusEqual(EntryReplacementStatus replacementStatusEqual) {
      return set(REPLACEMENT_STATUS_EQUAL, replacementStatusEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getReplacementStatusIn}. */
    public B replacementStatusIn(String replacementStatusIn) {
      return set(REPLACEMENT_STATUS_IN, replacementStatusIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getPartnerSortValueGreaterThanOrEqual}. */
    public B partnerSortValueGreaterThanOrEqual(long partnerSortValueGreaterThanOrEqual) {
      return set(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL, partnerSortValueGreaterThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getPartnerSortValueLessThanOrEqual}. */
    public B partnerSortValueLessThanOrEqual(long partnerSortValueLessThanOrEqual) {
      return set(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL, partnerSortValueLessThanOrEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getRootEntryIdEqual}. */
    public B rootEntryIdEqual(String rootEntryIdEqual) {
      return set(ROOT_ENTRY_ID_EQUAL, rootEntryIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getRootEntryIdIn}. */
    public B rootEntryIdIn(String rootEntryIdIn) {
      return set(ROOT_ENTRY_ID_IN, rootEntryIdIn);
    }

    /** Sets {@link BaseEntryBaseFilter#getParentEntryIdEqual}. */
    public B parentEntryIdEqual(String parentEntryIdEqual) {
      return set(PARENT_ENTRY_ID_EQUAL, parentEntryIdEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersEditMatchAnd}. */
    public B entitledUsersEditMatchAnd(String entitledUsersEditMatchAnd) {
      return set(ENTITLED_USERS_EDIT_MATCH_AND, entitledUsersEditMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersEditMatchOr}. */
    public B entitledUsersEditMatchOr(String entitledUsersEditMatchOr) {
      return set(ENTITLED_USERS_EDIT_MATCH_OR, entitledUsersEditMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersPublishMatchAnd}. */
    public B entitledUsersPublishMatchAnd(String entitledUsersPublishMatchAnd) {
      return set(ENTITLED_USERS_PUBLISH_MATCH_AND, entitledUsersPublishMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersPublishMatchOr}. */
    public B entitledUsersPublishMatchOr(String entitledUsersPublishMatchOr) {
      return set(ENTITLED_USERS_PUBLISH_MATCH_OR, entitledUsersPublishMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersViewMatchAnd}. */
    public B entitledUsersViewMatchAnd(String entitledUsersViewMatchAnd) {
      return set(ENTITLED_USERS_VIEW_MATCH_AND, entitledUsersViewMatchAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getEntitledUsersViewMatchOr}. */
    public B entitledUsersViewMatchOr(String entitledUsersViewMatchOr) {
      return set(ENTITLED_USERS_VIEW_MATCH_OR, entitledUsersViewMatchOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsNameMultiLikeOr}. */
    public B tagsNameMultiLikeOr(String tagsNameMultiLikeOr) {
      return set(TAGS_NAME_MULTI_LIKE_OR, tagsNameMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsAdminTagsMultiLikeOr}. */
    public B tagsAdminTagsMultiLikeOr(String tagsAdminTagsMultiLikeOr) {
      return set(TAGS_ADMIN_TAGS_MULTI_LIKE_OR, tagsAdminTagsMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsAdminTagsNameMultiLikeOr}. */
    public B tagsAdminTagsNameMultiLikeOr(String tagsAdminTagsNameMultiLikeOr) {
      return set(TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_OR, tagsAdminTagsNameMultiLikeOr);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsNameMultiLikeAnd}. */
    public B tagsNameMultiLikeAnd(String tagsNameMultiLikeAnd) {
      return set(TAGS_NAME_MULTI_LIKE_AND, tagsNameMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsAdminTagsMultiLikeAnd}. */
    public B tagsAdminTagsMultiLikeAnd(String tagsAdminTagsMultiLikeAnd) {
      return set(TAGS_ADMIN_TAGS_MULTI_LIKE_AND, tagsAdminTagsMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getTagsAdminTagsNameMultiLikeAnd}. */
    public B tagsAdminTagsNameMultiLikeAnd(String tagsAdminTagsNameMultiLikeAnd) {
      return set(TAGS_ADMIN_TAGS_NAME_MULTI_LIKE_AND, tagsAdminTagsNameMultiLikeAnd);
    }

    /** Sets {@link BaseEntryBaseFilter#getDisplayInSearchEqual}. */
    public B displayInSearchEqual(EntryDisplayInSearchType displayInSearchEqual) {
      return set(DISPLAY_IN_SEARCH_EQUAL, displayInSearchEqual);
    }

    /** Sets {@link BaseEntryBaseFilter#getDisplayInSearchIn}. */
    public B displayInSearchIn(String displayInSearchIn) {
      return set(DISPLAY_IN_SEARCH_IN, displayInSearchIn);
    }

    @Override
    public BaseEntryBaseFilter build() {
      return new BaseEntryBaseFilter(finish());
    }
  }
}
