package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AppearInListType;
import com.kaltura.api.enums.CategoryOrderBy;
import com.kaltura.api.enums.CategoryStatus;
import com.kaltura.api.enums.CategoryUserPermissionLevel;
import com.kaltura.api.enums.ContributionPolicyType;
import com.kaltura.api.enums.InheritanceType;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.enums.PrivacyType;
import com.kaltura.api.enums.UserJoinPolicyType;

/**
 * A node of the category tree.
 *
 * <p>{@code KalturaCategory} on the wire.
 */
public class Category extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaCategory");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getParentId}. */
  public static final Property<Long> PARENT_ID = DESCRIPTOR.integer("parentId");

  /** See {@link #getDepth}. */
  public static final Property<Long> DEPTH = DESCRIPTOR.integer("depth", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getFullName}. */
  public static final Property<String> FULL_NAME =
      DESCRIPTOR.string("fullName", ObjectType.READ_ONLY);

  /** See {@link #getFullIds}. */
  public static final Property<String> FULL_IDS =
      DESCRIPTOR.string("fullIds", ObjectType.READ_ONLY);

  /** See {@link #getEntriesCount}. */
  public static final Property<Long> ENTRIES_COUNT =
      DESCRIPTOR.integer("entriesCount", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getAppearInList}. */
  public static final Property<AppearInListType> APPEAR_IN_LIST =
      DESCRIPTOR.intEnum("appearInList", "KalturaAppearInListType");

  /** See {@link #getPrivacy}. */
  public static final Property<PrivacyType> PRIVACY =
      DESCRIPTOR.intEnum("privacy", "KalturaPrivacyType");

  /** See {@link #getInheritanceType}. */
  public static final Property<InheritanceType> INHERITANCE_TYPE =
      DESCRIPTOR.intEnum("inheritanceType", "KalturaInheritanceType");

  /** See {@link #getUserJoinPolicy}. */
  public static final Property<UserJoinPolicyType> USER_JOIN_POLICY =
      DESCRIPTOR.intEnum("userJoinPolicy", "KalturaUserJoinPolicyType", ObjectType.READ_ONLY);

  /** See {@link #getDefaultPermissionLevel}. */
  public static final Property<CategoryUserPermissionLevel> DEFAULT_PERMISSION_LEVEL =
      DESCRIPTOR.intEnum("defaultPermissionLevel", "KalturaCategoryUserPermissionLevel");

  /** See {@link #getOwner}. */
  public static final Property<String> OWNER = DESCRIPTOR.string("owner");

  /** See {@link #getDirectEntriesCount}. */
  public static final Property<Long> DIRECT_ENTRIES_COUNT =
      DESCRIPTOR.integer("directEntriesCount", ObjectType.READ_ONLY);

  /** See {@link #getReferenceId}. */
  public static final Property<String> REFERENCE_ID = DESCRIPTOR.string("referenceId");

  /** See {@link #getContributionPolicy}. */
  public static final Property<ContributionPolicyType> CONTRIBUTION_POLICY =
      DESCRIPTOR.intEnum("contributionPolicy", "KalturaContributionPolicyType");

  /** See {@link #getMembersCount}. */
  public static final Property<Long> MEMBERS_COUNT =
      DESCRIPTOR.integer("membersCount", ObjectType.READ_ONLY);

  /** See {@link #getPendingMembersCount}. */
  public static final Property<Long> PENDING_MEMBERS_COUNT =
      DESCRIPTOR.integer("pendingMembersCount", ObjectType.READ_ONLY);

  /** See {@link #getPrivacyContext}. */
  public static final Property<String> PRIVACY_CONTEXT = DESCRIPTOR.string("privacyContext");

  /** See {@link #getPrivacyContexts}. */
  public static final Property<String> PRIVACY_CONTEXTS =
      DESCRIPTOR.string("privacyContexts", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<CategoryStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaCategoryStatus", ObjectType.READ_ONLY);

  /** See {@link #getInheritedParentId}. */
  public static final Property<Long> INHERITED_PARENT_ID =
      DESCRIPTOR.integer("inheritedParentId", ObjectType.READ_ONLY);

  /** See {@link #getPartnerSortValue}. */
  public static final Property<Long> PARTNER_SORT_VALUE = DESCRIPTOR.integer("partnerSortValue");

  /** See {@link #getPartnerData}. */
  public static final Property<String> PARTNER_DATA = DESCRIPTOR.string("partnerData");

  /** See {@link #getDefaultOrderBy}. */
  public static final Property<CategoryOrderBy> DEFAULT_ORDER_BY =
      DESCRIPTOR.stringEnum("defaultOrderBy", "KalturaCategoryOrderBy");

  /** See {@link #getDirectSubCategoriesCount}. */
  public static final Property<Long> DIRECT_SUB_CATEGORIES_COUNT =
      DESCRIPTOR.integer("directSubCategoriesCount", ObjectType.READ_ONLY);

  /** See {@link #getModeration}. */
  public static final Property<NullableBoolean> MODERATION =
      DESCRIPTOR.intEnum("moderation", "KalturaNullableBoolean");

  /** See {@link #getPendingEntriesCount}. */
  public static final Property<Long> PENDING_ENTRIES_COUNT =
      DESCRIPTOR.integer("pendingEntriesCount", ObjectType.READ_ONLY);

  /** See {@link #getIsAggregationCategory}. */
  public static final Property<NullableBoolean> IS_AGGREGATION_CATEGORY =
      DESCRIPTOR.intEnum("isAggregationCategory", "KalturaNullableBoolean");

  /** See {@link #getAggregationCategories}. */
  public static final Property<String> AGGREGATION_CATEGORIES =
      DESCRIPTOR.string("aggregationCategories");

  /** See {@link #getAdminTags}. */
  public static final Property<String> ADMIN_TAGS = DESCRIPTOR.string("adminTags");

  Category(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Category(stateOf(DESCRIPTOR));
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
  protected Category create(State values) {
    return new Category(values);
  }

  /**
   * Number of the category. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Number of the parent; 0 at the top.
   *
   * @return the value, null when it is unset or null
   */
  public Long getParentId() {
    return get(PARENT_ID);
  }

  /**
   * How many categories stand above. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDepth() {
    return get(DEPTH);
  }

  /**
   * Account the category belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Name of the category, without &lt;, &gt; and comma; unique below its parent.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Names from the top down to this one, joined by &gt;. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullName() {
    return get(FULL_NAME);
  }

  /**
   * Numbers from the top down to this one, joined by &gt;. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullIds() {
    return get(FULL_IDS);
  }

  /**
   * Number of entries here and in all categories below. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEntriesCount() {
    return get(ENTRIES_COUNT);
  }

  /**
   * When the category was created. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the category was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * What the category holds, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Comma list of keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTags() {
    return get(TAGS);
  }

  /**
   * Whether lists show the category to everybody or to its members only.
   *
   * @return the value, null when it is unset or null
   */
  public AppearInListType getAppearInList() {
    return get(APPEAR_IN_LIST);
  }

  /**
   * Who may see the entries: all, users who are signed in, or members. Needs permission to insert,
   * update.
   *
   * @return the value, null when it is unset or null
   */
  public PrivacyType getPrivacy() {
    return get(PRIVACY);
  }

  /**
   * Whether members are those of the parent or the category's own. Needs permission to insert,
   * update.
   *
   * @return the value, null when it is unset or null
   */
  public InheritanceType getInheritanceType() {
    return get(INHERITANCE_TYPE);
  }

  /**
   * How users become members. Read only. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public UserJoinPolicyType getUserJoinPolicy() {
    return get(USER_JOIN_POLICY);
  }

  /**
   * What a new member may do. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryUserPermissionLevel getDefaultPermissionLevel() {
    return get(DEFAULT_PERMISSION_LEVEL);
  }

  /**
   * Id of the user who owns the category. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getOwner() {
    return get(OWNER);
  }

  /**
   * Number of entries in the category itself. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDirectEntriesCount() {
    return get(DIRECT_ENTRIES_COUNT);
  }

  /**
   * Id of the category in your own system.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceId() {
    return get(REFERENCE_ID);
  }

  /**
   * Who may put entries into the category. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public ContributionPolicyType getContributionPolicy() {
    return get(CONTRIBUTION_POLICY);
  }

  /**
   * Number of members. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMembersCount() {
    return get(MEMBERS_COUNT);
  }

  /**
   * Number of users who wait to become members. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPendingMembersCount() {
    return get(PENDING_MEMBERS_COUNT);
  }

  /**
   * Comma list of contexts; in a session with one of them, entries are visible by the rules of the
   * category. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getPrivacyContext() {
    return get(PRIVACY_CONTEXT);
  }

  /**
   * The same with those of the categories above. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getPrivacyContexts() {
    return get(PRIVACY_CONTEXTS);
  }

  /**
   * Whether the category is in use, being changed or deleted. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Number of the category that members come from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getInheritedParentId() {
    return get(INHERITED_PARENT_ID);
  }

  /**
   * A number for your own purposes that lists can be sorted by.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValue() {
    return get(PARTNER_SORT_VALUE);
  }

  /**
   * Free text for your own purposes.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerData() {
    return get(PARTNER_DATA);
  }

  /**
   * Order in which applications should show the categories below.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryOrderBy getDefaultOrderBy() {
    return get(DEFAULT_ORDER_BY);
  }

  /**
   * Number of categories directly below. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDirectSubCategoriesCount() {
    return get(DIRECT_SUB_CATEGORIES_COUNT);
  }

  /**
   * Whether new entries wait for approval unless a moderator adds them.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getModeration() {
    return get(MODERATION);
  }

  /**
   * Number of entries that wait for approval. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPendingEntriesCount() {
    return get(PENDING_ENTRIES_COUNT);
  }

  /**
   * Whether the category gathers the entries of others. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsAggregationCategory() {
    return get(IS_AGGREGATION_CATEGORY);
  }

  /**
   * Comma list of categories that gather the entries of this one.
   *
   * @return the value, null when it is unset or null
   */
  public String getAggregationCategories() {
    return get(AGGREGATION_CATEGORIES);
  }

  /**
   * Comma list of keywords that only administrators may write.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTags() {
    return get(ADMIN_TAGS);
  }

  /**
   * Builds objects of {@link Category}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Category#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link Category#getParentId}. */
    public B parentId(long parentId) {
      return set(PARENT_ID, parentId);
    }

    /** Sets {@link Category#getDepth}. */
    public B depth(long depth) {
      return set(DEPTH, depth);
    }

    /** Sets {@link Category#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link Category#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link Category#getFullName}. */
    public B fullName(String fullName) {
      return set(FULL_NAME, fullName);
    }

    /** Sets {@link Category#getFullIds}. */
    public B fullIds(String fullIds) {
      return set(FULL_IDS, fullIds);
    }

    /** Sets {@link Category#getEntriesCount}. */
    public B entriesCount(long entriesCount) {
      return set(ENTRIES_COUNT, entriesCount);
    }

    /** Sets {@link Category#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link Category#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link Category#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Category#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link Category#getAppearInList}. */
    public B appearInList(AppearInListType appearInList) {
      return set(APPEAR_IN_LIST, appearInList);
    }

    /** Sets {@link Category#getPrivacy}. */
    public B privacy(PrivacyType privacy) {
      return set(PRIVACY, privacy);
    }

    /** Sets {@link Category#getInheritanceType}. */
    public B inheritanceType(InheritanceType inheritanceType) {
      return set(INHERITANCE_TYPE, inheritanceType);
    }

    /** Sets {@link Category#getUserJoinPolicy}. */
    public B userJoinPolicy(UserJoinPolicyType userJoinPolicy) {
      return set(USER_JOIN_POLICY, userJoinPolicy);
    }

    /** Sets {@link Category#getDefaultPermissionLevel}. */
    public B defaultPermissionLevel(CategoryUserPermissionLevel defaultPermissionLevel) {
      return set(DEFAULT_PERMISSION_LEVEL, defaultPermissionLevel);
    }

    /** Sets {@link Category#getOwner}. */
    public B owner(String owner) {
      return set(OWNER, owner);
    }

    /** Sets {@link Category#getDirectEntriesCount}. */
    public B directEntriesCount(long directEntriesCount) {
      return set(DIRECT_ENTRIES_COUNT, directEntriesCount);
    }

    /** Sets {@link Category#getReferenceId}. */
    public B referenceId(String referenceId) {
      return set(REFERENCE_ID, referenceId);
    }

    /** Sets {@link Category#getContributionPolicy}. */
    public B contributionPolicy(ContributionPolicyType contributionPolicy) {
      return set(CONTRIBUTION_POLICY, contributionPolicy);
    }

    /** Sets {@link Category#getMembersCount}. */
    public B membersCount(long membersCount) {
      return set(MEMBERS_COUNT, membersCount);
    }

    /** Sets {@link Category#getPendingMembersCount}. */
    public B pendingMembersCount(long pendingMembersCount) {
      return set(PENDING_MEMBERS_COUNT, pendingMembersCount);
    }

    /** Sets {@link Category#getPrivacyContext}. */
    public B privacyContext(String privacyContext) {
      return set(PRIVACY_CONTEXT, privacyContext);
    }

    /** Sets {@link Category#getPrivacyContexts}. */
    public B privacyContexts(String privacyContexts) {
      return set(PRIVACY_CONTEXTS, privacyContexts);
    }

    /** Sets {@link Category#getStatus}. */
    public B status(CategoryStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link Category#getInheritedParentId}. */
    public B inheritedParentId(long inheritedParentId) {
      return set(INHERITED_PARENT_ID, inheritedParentId);
    }

    /** Sets {@link Category#getPartnerSortValue}. */
    public B partnerSortValue(long partnerSortValue) {
      return set(PARTNER_SORT_VALUE, partnerSortValue);
    }

    /** Sets {@link Category#getPartnerData}. */
    public B partnerData(String partnerData) {
      return set(PARTNER_DATA, partnerData);
    }

    /** Sets {@link Category#getDefaultOrderBy}. */
    public B defaultOrderBy(CategoryOrderBy defaultOrderBy) {
      return set(DEFAULT_ORDER_BY, defaultOrderBy);
    }

    /** Sets {@link Category#getDirectSubCategoriesCount}. */
    public B directSubCategoriesCount(long directSubCategoriesCount) {
      return set(DIRECT_SUB_CATEGORIES_COUNT, directSubCategoriesCount);
    }

    /** Sets {@link Category#getModeration}. */
    public B moderation(NullableBoolean moderation) {
      return set(MODERATION, moderation);
    }

    /** Sets {@link Category#getPendingEntriesCount}. */
    public B pendingEntriesCount(long pendingEntriesCount) {
      return set(PENDING_ENTRIES_COUNT, pendingEntriesCount);
    }

    /** Sets {@link Category#getIsAggregationCategory}. */
    public B isAggregationCategory(NullableBoolean isAggregationCategory) {
      return set(IS_AGGREGATION_CATEGORY, isAggregationCategory);
    }

    /** Sets {@link Category#getAggregationCategories}. */
    public B aggregationCategories(String aggregationCategories) {
      return set(AGGREGATION_CATEGORIES, aggregationCategories);
    }

    /** Sets {@link Category#getAdminTags}. */
    public B adminTags(String adminTags) {
      return set(ADMIN_TAGS, adminTags);
    }

    @Override
    public Category build() {
      return new Category(finish());
    }
  }
}
