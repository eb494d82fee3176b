package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AppearInListType;
import com.kaltura.api.enums.CategoryStatus;
import com.kaltura.api.enums.ContributionPolicyType;
import com.kaltura.api.enums.InheritanceType;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.enums.PrivacyType;

/**
 * Conditions on the stored fields of categories.
 *
 * <p>Abstract: make a KalturaCategoryFilter.
 *
 * <p>{@code KalturaCategoryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class CategoryBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaCategoryBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<Long> ID_EQUAL = DESCRIPTOR.integer("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getIdNotIn}. */
  public static final Property<String> ID_NOT_IN = DESCRIPTOR.string("idNotIn");

  /** See {@link #getParentIdEqual}. */
  public static final Property<Long> PARENT_ID_EQUAL = DESCRIPTOR.integer("parentIdEqual");

  /** See {@link #getParentIdIn}. */
  public static final Property<String> PARENT_ID_IN = DESCRIPTOR.string("parentIdIn");

  /** See {@link #getDepthEqual}. */
  public static final Property<Long> DEPTH_EQUAL = DESCRIPTOR.integer("depthEqual");

  /** See {@link #getFullNameEqual}. */
  public static final Property<String> FULL_NAME_EQUAL = DESCRIPTOR.string("fullNameEqual");

  /** See {@link #getFullNameStartsWith}. */
  public static final Property<String> FULL_NAME_STARTS_WITH =
      DESCRIPTOR.string("fullNameStartsWith");

  /** See {@link #getFullNameIn}. */
  public static final Property<String> FULL_NAME_IN = DESCRIPTOR.string("fullNameIn");

  /** See {@link #getFullIdsEqual}. */
  public static final Property<String> FULL_IDS_EQUAL = DESCRIPTOR.string("fullIdsEqual");

  /** See {@link #getFullIdsStartsWith}. */
  public static final Property<String> FULL_IDS_STARTS_WITH =
      DESCRIPTOR.string("fullIdsStartsWith");

  /** See {@link #getFullIdsMatchOr}. */
  public static final Property<String> FULL_IDS_MATCH_OR = DESCRIPTOR.string("fullIdsMatchOr");

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

  /** See {@link #getTagsLike}. */
  public static final Property<String> TAGS_LIKE = DESCRIPTOR.string("tagsLike");

  /** See {@link #getTagsMultiLikeOr}. */
  public static final Property<String> TAGS_MULTI_LIKE_OR = DESCRIPTOR.string("tagsMultiLikeOr");

  /** See {@link #getTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_MULTI_LIKE_AND = DESCRIPTOR.string("tagsMultiLikeAnd");

  /** See {@link #getAppearInListEqual}. */
  public static final Property<AppearInListType> APPEAR_IN_LIST_EQUAL =
      DESCRIPTOR.intEnum("appearInListEqual", "KalturaAppearInListType");

  /** See {@link #getPrivacyEqual}. */
  public static final Property<PrivacyType> PRIVACY_EQUAL =
      DESCRIPTOR.intEnum("privacyEqual", "KalturaPrivacyType");

  /** See {@link #getPrivacyIn}. */
  public static final Property<String> PRIVACY_IN = DESCRIPTOR.string("privacyIn");

  /** See {@link #getInheritanceTypeEqual}. */
  public static final Property<InheritanceType> INHERITANCE_TYPE_EQUAL =
      DESCRIPTOR.intEnum("inheritanceTypeEqual", "KalturaInheritanceType");

  /** See {@link #getInheritanceTypeIn}. */
  public static final Property<String> INHERITANCE_TYPE_IN = DESCRIPTOR.string("inheritanceTypeIn");

  /** See {@link #getReferenceIdEqual}. */
  public static final Property<String> REFERENCE_ID_EQUAL = DESCRIPTOR.string("referenceIdEqual");

  /** See {@link #getReferenceIdEmpty}. */
  public static final Property<NullableBoolean> REFERENCE_ID_EMPTY =
      DESCRIPTOR.intEnum("referenceIdEmpty", "KalturaNullableBoolean");

  /** See {@link #getContributionPolicyEqual}. */
  public static final Property<ContributionPolicyType> CONTRIBUTION_POLICY_EQUAL =
      DESCRIPTOR.intEnum("contributionPolicyEqual", "KalturaContributionPolicyType");

  /** See {@link #getMembersCountGreaterThanOrEqual}. */
  public static final Property<Long> MEMBERS_COUNT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("membersCountGreaterThanOrEqual");

  /** See {@link #getMembersCountLessThanOrEqual}. */
  public static final Property<Long> MEMBERS_COUNT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("membersCountLessThanOrEqual");

  /** See {@link #getPendingMembersCountGreaterThanOrEqual}. */
  public static final Property<Long> PENDING_MEMBERS_COUNT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("pendingMembersCountGreaterThanOrEqual");

  /** See {@link #getPendingMembersCountLessThanOrEqual}. */
  public static final Property<Long> PENDING_MEMBERS_COUNT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("pendingMembersCountLessThanOrEqual");

  /** See {@link #getPrivacyContextEqual}. */
  public static final Property<String> PRIVACY_CONTEXT_EQUAL =
      DESCRIPTOR.string("privacyContextEqual");

  /** See {@link #getStatusEqual}. */
  public static final Property<CategoryStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaCategoryStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getInheritedParentIdEqual}. */
  public static final Property<Long> INHERITED_PARENT_ID_EQUAL =
      DESCRIPTOR.integer("inheritedParentIdEqual");

  /** See {@link #getInheritedParentIdIn}. */
  public static final Property<String> INHERITED_PARENT_ID_IN =
      DESCRIPTOR.string("inheritedParentIdIn");

  /** See {@link #getPartnerSortValueGreaterThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueGreaterThanOrEqual");

  /** See {@link #getPartnerSortValueLessThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueLessThanOrEqual");

  /** See {@link #getAggregationCategoriesMultiLikeOr}. */
  public static final Property<String> AGGREGATION_CATEGORIES_MULTI_LIKE_OR =
      DESCRIPTOR.string("aggregationCategoriesMultiLikeOr");

  /** See {@link #getAggregationCategoriesMultiLikeAnd}. */
  public static final Property<String> AGGREGATION_CATEGORIES_MULTI_LIKE_AND =
      DESCRIPTOR.string("aggregationCategoriesMultiLikeAnd");

  CategoryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CategoryBaseFilter create(State values) {
    return new CategoryBaseFilter(values);
  }

  /**
   * Only categories with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only categories whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Comma list; only categories whose id is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdNotIn() {
    return get(ID_NOT_IN);
  }

  /**
   * Only categories with exactly this parent.
   *
   * @return the value, null when it is unset or null
   */
  public Long getParentIdEqual() {
    return get(PARENT_ID_EQUAL);
  }

  /**
   * Comma list; only categories whose parent is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentIdIn() {
    return get(PARENT_ID_IN);
  }

  /**
   * Only categories with exactly this depth in the tree.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDepthEqual() {
    return get(DEPTH_EQUAL);
  }

  /**
   * Only categories with exactly this full name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullNameEqual() {
    return get(FULL_NAME_EQUAL);
  }

  /**
   * Beginning of the full name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullNameStartsWith() {
    return get(FULL_NAME_STARTS_WITH);
  }

  /**
   * Comma list; only categories whose full name is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullNameIn() {
    return get(FULL_NAME_IN);
  }

  /**
   * Only categories with exactly this path of numbers.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullIdsEqual() {
    return get(FULL_IDS_EQUAL);
  }

  /**
   * Beginning of the path of numbers.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullIdsStartsWith() {
    return get(FULL_IDS_STARTS_WITH);
  }

  /**
   * Comma list; one of its members has to be among the path of numbers.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullIdsMatchOr() {
    return get(FULL_IDS_MATCH_OR);
  }

  /**
   * Only categories created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only categories created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only categories last changed at or after this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only categories last changed at or before this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
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
   * Only categories with exactly this listing rule.
   *
   * @return the value, null when it is unset or null
   */
  public AppearInListType getAppearInListEqual() {
    return get(APPEAR_IN_LIST_EQUAL);
  }

  /**
   * Only categories with exactly this privacy rule.
   *
   * @return the value, null when it is unset or null
   */
  public PrivacyType getPrivacyEqual() {
    return get(PRIVACY_EQUAL);
  }

  /**
   * Comma list; only categories whose privacy rule is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPrivacyIn() {
    return get(PRIVACY_IN);
  }

  /**
   * Only categories with exactly this inheritance of members.
   *
   * @return the value, null when it is unset or null
   */
  public InheritanceType getInheritanceTypeEqual() {
    return get(INHERITANCE_TYPE_EQUAL);
  }

  /**
   * Comma list; only categories whose inheritance of members is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getInheritanceTypeIn() {
    return get(INHERITANCE_TYPE_IN);
  }

  /**
   * Only categories with exactly this reference id.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceIdEqual() {
    return get(REFERENCE_ID_EQUAL);
  }

  /**
   * Whether only categories without any reference id are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getReferenceIdEmpty() {
    return get(REFERENCE_ID_EMPTY);
  }

  /**
   * Only categories with exactly this contribution rule.
   *
   * @return the value, null when it is unset or null
   */
  public ContributionPolicyType getContributionPolicyEqual() {
    return get(CONTRIBUTION_POLICY_EQUAL);
  }

  /**
   * Only categories whose number of members is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMembersCountGreaterThanOrEqual() {
    return get(MEMBERS_COUNT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only categories whose number of members is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMembersCountLessThanOrEqual() {
    return get(MEMBERS_COUNT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only categories whose number of pending members is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPendingMembersCountGreaterThanOrEqual() {
    return get(PENDING_MEMBERS_COUNT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only categories whose number of pending members is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPendingMembersCountLessThanOrEqual() {
    return get(PENDING_MEMBERS_COUNT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only categories with exactly this privacy context.
   *
   * @return the value, null when it is unset or null
   */
  public String getPrivacyContextEqual() {
    return get(PRIVACY_CONTEXT_EQUAL);
  }

  /**
   * Only categories with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only categories whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only categories with exactly this source of members.
   *
   * @return the value, null when it is unset or null
   */
  public Long getInheritedParentIdEqual() {
    return get(INHERITED_PARENT_ID_EQUAL);
  }

  /**
   * Comma list; only categories whose source of members is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getInheritedParentIdIn() {
    return get(INHERITED_PARENT_ID_IN);
  }

  /**
   * Only categories whose sort value is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueGreaterThanOrEqual() {
    return get(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only categories whose sort value is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueLessThanOrEqual() {
    return get(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Comma list of texts; one of them has to occur in the gathering categories.
   *
   * @return the value, null when it is unset or null
   */
  public String getAggregationCategoriesMultiLikeOr() {
    return get(AGGREGATION_CATEGORIES_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the gathering categories.
   *
   * @return the value, null when it is unset or null
   */
  public String getAggregationCategoriesMultiLikeAnd() {
    return get(AGGREGATION_CATEGORIES_MULTI_LIKE_AND);
  }

  /**
   * Builds objects of {@link CategoryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryBaseFilter#getIdEqual}. */
    public B idEqual(long idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link CategoryBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link CategoryBaseFilter#getIdNotIn}. */
    public B idNotIn(String idNotIn) {
      return set(ID_NOT_IN, idNotIn);
    }

    /** Sets {@link CategoryBaseFilter#getParentIdEqual}. */
    public B parentIdEqual(long parentIdEqual) {
      return set(PARENT_ID_EQUAL, parentIdEqual);
    }

    /** Sets {@link CategoryBaseFilter#getParentIdIn}. */
    public B parentIdIn(String parentIdIn) {
      return set(PARENT_ID_IN, parentIdIn);
    }

    /** Sets {@link CategoryBaseFilter#getDepthEqual}. */
    public B depthEqual(long depthEqual) {
      return set(DEPTH_EQUAL, depthEqual);
    }

    /** Sets {@link CategoryBaseFilter#getFullNameEqual}. */
    public B fullNameEqual(String fullNameEqual) {
      return set(FULL_NAME_EQUAL, fullNameEqual);
    }

    /** Sets {@link CategoryBaseFilter#getFullNameStartsWith}. */
    public B fullNameStartsWith(String fullNameStartsWith) {
      return set(FULL_NAME_STARTS_WITH, fullNameStartsWith);
    }

    /** Sets {@link CategoryBaseFilter#getFullNameIn}. */
    public B fullNameIn(String fullNameIn) {
      return set(FULL_NAME_IN, fullNameIn);
    }

    /** Sets {@link CategoryBaseFilter#getFullIdsEqual}. */
    public B fullIdsEqual(String fullIdsEqual) {
      return set(FULL_IDS_EQUAL, fullIdsEqual);
    }

    /** Sets {@link CategoryBaseFilter#getFullIdsStartsWith}. */
    public B fullIdsStartsWith(String fullIdsStartsWith) {
      return set(FULL_IDS_STARTS_WITH, fullIdsStartsWith);
    }

    /** Sets {@link CategoryBaseFilter#getFullIdsMatchOr}. */
    public B fullIdsMatchOr(String fullIdsMatchOr) {
      return set(FULL_IDS_MATCH_OR, fullIdsMatchOr);
    }

    /** Sets {@link CategoryBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getTagsLike}. */
    public B tagsLike(String tagsLike) {
      return set(TAGS_LIKE, tagsLike);
    }

    /** Sets {@link CategoryBaseFilter#getTagsMultiLikeOr}. */
    public B tagsMultiLikeOr(String tagsMultiLikeOr) {
      return set(TAGS_MULTI_LIKE_OR, tagsMultiLikeOr);
    }

    /** Sets {@link CategoryBaseFilter#getTagsMultiLikeAnd}. */
    public B tagsMultiLikeAnd(String tagsMultiLikeAnd) {
      return set(TAGS_MULTI_LIKE_AND, tagsMultiLikeAnd);
    }

    /** Sets {@link CategoryBaseFilter#getAppearInListEqual}. */
    public B appearInListEqual(AppearInListType appearInListEqual) {
      return set(APPEAR_IN_LIST_EQUAL, appearInListEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPrivacyEqual}. */
    public B privacyEqual(PrivacyType privacyEqual) {
      return set(PRIVACY_EQUAL, privacyEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPrivacyIn}. */
    public B privacyIn(String privacyIn) {
      return set(PRIVACY_IN, privacyIn);
    }

    /** Sets {@link CategoryBaseFilter#getInheritanceTypeEqual}. */
    public B inheritanceTypeEqual(InheritanceType inheritanceTypeEqual) {
      return set(INHERITANCE_TYPE_EQUAL, inheritanceTypeEqual);
    }

    /** Sets {@link CategoryBaseFilter#getInheritanceTypeIn}. */
    public B inheritanceTypeIn(String inheritanceTypeIn) {
      return set(INHERITANCE_TYPE_IN, inheritanceTypeIn);
    }

    /** Sets {@link CategoryBaseFilter#getReferenceIdEqual}. */
    public B referenceIdEqual(String referenceIdEqual) {
      return set(REFERENCE_ID_EQUAL, referenceIdEqual);
    }

    /** Sets {@link CategoryBaseFilter#getReferenceIdEmpty}. */
    public B referenceIdEmpty(NullableBoolean referenceIdEmpty) {
      return set(REFERENCE_ID_EMPTY, referenceIdEmpty);
    }

    /** Sets {@link CategoryBaseFilter#getContributionPolicyEqual}. */
    public B contributionPolicyEqual(ContributionPolicyType contributionPolicyEqual) {
      return set(CONTRIBUTION_POLICY_EQUAL, contributionPolicyEqual);
    }

    /** Sets {@link CategoryBaseFilter#getMembersCountGreaterThanOrEqual}. */
    public B membersCountGreaterThanOrEqual(long membersCountGreaterThanOrEqual) {
      return set(MEMBERS_COUNT_GREATER_THAN_OR_EQUAL, membersCountGreaterThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getMembersCountLessThanOrEqual}. */
    public B membersCountLessThanOrEqual(long membersCountLessThanOrEqual) {
      return set(MEMBERS_COUNT_LESS_THAN_OR_EQUAL, membersCountLessThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPendingMembersCountGreaterThanOrEqual}. */
    public B pendingMembersCountGreaterThanOrEqual(long pendingMembersCountGreaterThanOrEqual) {
      return set(
          PENDING_MEMBERS_COUNT_GREATER_THAN_OR_EQUAL, pendingMembersCountGreaterThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPendingMembersCountLessThanOrEqual}. */
    public B pendingMembersCountLessThanOrEqual(long pendingMembersCountLessThanOrEqual) {
      return set(PENDING_MEMBERS_COUNT_LESS_THAN_OR_EQUAL, pendingMembersCountLessThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPrivacyContextEqual}. */
    public B privacyContextEqual(String privacyContextEqual) {
      return set(PRIVACY_CONTEXT_EQUAL, privacyContextEqual);
    }

    /** Sets {@link CategoryBaseFilter#getStatusEqual}. */
    public B statusEqual(CategoryStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link CategoryBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link CategoryBaseFilter#getInheritedParentIdEqual}. */
    public B inheritedParentIdEqual(long inheritedParentIdEqual) {
      return set(INHERITED_PARENT_ID_EQUAL, inheritedParentIdEqual);
    }

    /** Sets {@link CategoryBaseFilter#getInheritedParentIdIn}. */
    public B inheritedParentIdIn(String inheritedParentIdIn) {
      return set(INHERITED_PARENT_ID_IN, inheritedParentIdIn);
    }

    /** Sets {@link CategoryBaseFilter#getPartnerSortValueGreaterThanOrEqual}. */
    public B partnerSortValueGreaterThanOrEqual(long partnerSortValueGreaterThanOrEqual) {
      return set(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL, partnerSortValueGreaterThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getPartnerSortValueLessThanOrEqual}. */
    public B partnerSortValueLessThanOrEqual(long partnerSortValueLessThanOrEqual) {
      return set(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL, partnerSortValueLessThanOrEqual);
    }

    /** Sets {@link CategoryBaseFilter#getAggregationCategoriesMultiLikeOr}. */
    public B aggregationCategoriesMultiLikeOr(String aggregationCategoriesMultiLikeOr) {
      return set(AGGREGATION_CATEGORIES_MULTI_LIKE_OR, aggregationCategoriesMultiLikeOr);
    }

    /** Sets {@link CategoryBaseFilter#getAggregationCategoriesMultiLikeAnd}. */
    public B aggregationCategoriesMultiLikeAnd(String aggregationCategoriesMultiLikeAnd) {
      return set(AGGREGATION_CATEGORIES_MULTI_LIKE_AND, aggregationCategoriesMultiLikeAnd);
    }

    @Override
    public CategoryBaseFilter build() {
      return new CategoryBaseFilter(finish());
    }
  }
}
