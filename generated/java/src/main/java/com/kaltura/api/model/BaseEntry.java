package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EntryApplication;
import com.kaltura.api.enums.EntryDisplayInSearchType;
import com.kaltura.api.enums.EntryModerationStatus;
import com.kaltura.api.enums.EntryReplacementStatus;
import com.kaltura.api.enums.EntryStatus;
import com.kaltura.api.enums.EntryType;
import com.kaltura.api.enums.LicenseType;
import java.util.List;

/**
 * What entries of every kind have in common.
 *
 * <p>An entry is one piece of content with its description.
 *
 * <p>{@code KalturaBaseEntry} on the wire.
 */
public class BaseEntry extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaBaseEntry");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id", ObjectType.READ_ONLY);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getMultiLingualName}. */
  public static final ListProperty<MultiLingualString> MULTI_LINGUAL_NAME =
      DESCRIPTOR.list("multiLingual_name", "KalturaMultiLingualString");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getMultiLingualDescription}. */
  public static final ListProperty<MultiLingualString> MULTI_LINGUAL_DESCRIPTION =
      DESCRIPTOR.list("multiLingual_description", "KalturaMultiLingualString");

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId");

  /** See {@link #getCreatorId}. */
  public static final Property<String> CREATOR_ID =
      DESCRIPTOR.string("creatorId", ObjectType.INSERT_ONLY);

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getMultiLingualTags}. */
  public static final ListProperty<MultiLingualString> MULTI_LINGUAL_TAGS =
      DESCRIPTOR.list("multiLingual_tags", "KalturaMultiLingualString");

  /** See {@link #getAdminTags}. */
  public static final Property<String> ADMIN_TAGS = DESCRIPTOR.string("adminTags");

  /** See {@link #getCategories}. */
  public static final Property<String> CATEGORIES = DESCRIPTOR.string("categories");

  /** See {@link #getCategoriesIds}. */
  public static final Property<String> CATEGORIES_IDS = DESCRIPTOR.string("categoriesIds");

  /** See {@link #getStatus}. */
  public static final Property<EntryStatus> STATUS =
      DESCRIPTOR.stringEnum("status", "KalturaEntryStatus", ObjectType.READ_ONLY);

  /** See {@link #getModerationStatus}. */
  public static final Property<EntryModerationStatus> MODERATION_STATUS =
      DESCRIPTOR.intEnum("moderationStatus", "KalturaEntryModerationStatus", ObjectType.READ_ONLY);

  /** See {@link #getModerationCount}. */
  public static final Property<Long> MODERATION_COUNT =
      DESCRIPTOR.integer("moderationCount", ObjectType.READ_ONLY);

  /** See {@link #getType}. */
  public static final Property<EntryType> TYPE = DESCRIPTOR.stringEnum("type", "KalturaEntryType");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getRank}. */
  public static final Property<Double> RANK = DESCRIPTOR.number("rank", ObjectType.READ_ONLY);

  /** See {@link #getTotalRank}. */
  public static final Property<Long> TOTAL_RANK =
      DESCRIPTOR.integer("totalRank", ObjectType.READ_ONLY);

  /** See {@link #getVotes}. */
  public static final Property<Long> VOTES = DESCRIPTOR.integer("votes", ObjectType.READ_ONLY);

  /** See {@link #getGroupId}. */
  public static final Property<Long> GROUP_ID = DESCRIPTOR.integer("groupId");

  /** See {@link #getPartnerData}. */
  public static final Property<String> PARTNER_DATA = DESCRIPTOR.string("partnerData");

  /** See {@link #getDownloadUrl}. */
  public static final Property<String> DOWNLOAD_URL =
      DESCRIPTOR.string("downloadUrl", ObjectType.READ_ONLY);

  /** See {@link #getSearchText}. */
  public static final Property<String> SEARCH_TEXT =
      DESCRIPTOR.string("searchText", ObjectType.READ_ONLY);

  /** See {@link #getLicenseType}. */
  public static final Property<LicenseType> LICENSE_TYPE =
      DESCRIPTOR.intEnum("licenseType", "KalturaLicenseType");

  /** See {@link #getVersion}. */
  public static final Property<Long> VERSION = DESCRIPTOR.integer("version", ObjectType.READ_ONLY);

  /** See {@link #getThumbnailUrl}. */
  public static final Property<String> THUMBNAIL_URL =
      DESCRIPTOR.string("thumbnailUrl", ObjectType.READ_ONLY);

  /** See {@link #getAccessControlId}. */
  public static final Property<Long> ACCESS_CONTROL_ID = DESCRIPTOR.integer("accessControlId");

  /** See {@link #getStartDate}. */
  public static final Property<Long> START_DATE = DESCRIPTOR.integer("startDate");

  /** See {@link #getEndDate}. */
  public static final Property<Long> END_DATE = DESCRIPTOR.integer("endDate");

  /** See {@link #getReferenceId}. */
  public static final Property<String> REFERENCE_ID = DESCRIPTOR.string("referenceId");

  /** See {@link #getReplacingEntryId}. */
  public static final Property<String> REPLACING_ENTRY_ID =
      DESCRIPTOR.string("replacingEntryId", ObjectType.READ_ONLY);

  /** See {@link #getReplacedEntryId}. */
  public static final Property<String> REPLACED_ENTRY_ID =
      DESCRIPTOR.string("replacedEntryId", ObjectType.READ_ONLY);

  /** See {@link #getReplacementStatus}. */
  public static final Property<EntryReplacementStatus> REPLACEMENT_STATUS =
      DESCRIPTOR.stringEnum(
          "replacementStatus", "KalturaEntryReplacementStatus", ObjectType.READ_ONLY);

  /** See {@link #getPartnerSortValue}. */
  public static final Property<Long> PARTNER_SORT_VALUE = DESCRIPTOR.integer("partnerSortValue");

  /** See {@link #getConversionProfileId}. */
  public static final Property<Long> CONVERSION_PROFILE_ID =
      DESCRIPTOR.integer("conversionProfileId");

  /** See {@link #getRedirectEntryId}. */
  public static final Property<String> REDIRECT_ENTRY_ID = DESCRIPTOR.string("redirectEntryId");

  /** See {@link #getRootEntryId}. */
  public static final Property<String> ROOT_ENTRY_ID =
      DESCRIPTOR.string("rootEntryId", ObjectType.READ_ONLY);

  /** See {@link #getParentEntryId}. */
  public static final Property<String> PARENT_ENTRY_ID = DESCRIPTOR.string("parentEntryId");

  /** See {@link #getOperationAttributes}. */
  public static final ListProperty<OperationAttributes> OPERATION_ATTRIBUTES =
      DESCRIPTOR.list("operationAttributes", "KalturaOperationAttributes");

  /** See {@link #getEntitledUsersEdit}. */
  public static final Property<String> ENTITLED_USERS_EDIT = DESCRIPTOR.string("entitledUsersEdit");

  /** See {@link #getEntitledUsersPublish}. */
  public static final Property<String> ENTITLED_USERS_PUBLISH =
      DESCRIPTOR.string("entitledUsersPublish");

  /** See {@link #getEntitledUsersView}. */
  public static final Property<String> ENTITLED_USERS_VIEW = DESCRIPTOR.string("entitledUsersView");

  /** See {@link #getCapabilities}. */
  public static final Property<String> CAPABILITIES =
      DESCRIPTOR.string("capabilities", ObjectType.READ_ONLY);

  /** See {@link #getTemplateEntryId}. */
  public static final Property<String> TEMPLATE_ENTRY_ID =
      DESCRIPTOR.string("templateEntryId", ObjectType.INSERT_ONLY);

  /** See {@link #getDisplayInSearch}. */
  public static final Property<EntryDisplayInSearchType> DISPLAY_IN_SEARCH =
      DESCRIPTOR.intEnum("displayInSearch", "KalturaEntryDisplayInSearchType");

  /** See {@link #getApplication}. */
  public static final Property<EntryApplication> APPLICATION =
      DESCRIPTOR.stringEnum("application", "KalturaEntryApplication", ObjectType.INSERT_ONLY);

  /** See {@link #getApplicationVersion}. */
  public static final Property<String> APPLICATION_VERSION =
      DESCRIPTOR.string("applicationVersion", ObjectType.INSERT_ONLY);

  /** See {@link #getBlockAutoTranscript}. */
  public static final Property<Boolean> BLOCK_AUTO_TRANSCRIPT =
      DESCRIPTOR.bool("blockAutoTranscript");

  /** See {@link #getDefaultLanguage}. */
  public static final Property<String> DEFAULT_LANGUAGE =
      DESCRIPTOR.string("defaultLanguage", ObjectType.READ_ONLY);

  /** See {@link #getResponseLanguage}. */
  public static final Property<String> RESPONSE_LANGUAGE =
      DESCRIPTOR.string("responseLanguage", ObjectType.READ_ONLY);

  BaseEntry(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntry(stateOf(DESCRIPTOR));
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
  protected BaseEntry create(State values) {
    return new BaseEntry(values);
  }

  /**
   * Id of the entry, made by the server, such as 0_ab12cd34. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Title of the entry. May differ per language. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Title in several languages; send it instead of name. May differ per language. Needs permission
   * to update.
   *
   * @return the value, null when it is unset or null
   */
  public List<MultiLingualString> getMultiLingualName() {
    return get(MULTI_LINGUAL_NAME);
  }

  /**
   * Longer text about the entry. May differ per language. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Description in several languages; send it instead of description. May differ per language.
   * Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public List<MultiLingualString> getMultiLingualDescription() {
    return get(MULTI_LINGUAL_DESCRIPTION);
  }

  /**
   * Account the entry belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Id of the user who owns the entry, at most 100 characters.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * Id of the user who added the entry. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreatorId() {
    return get(CREATOR_ID);
  }

  /**
   * Comma list of keywords. May differ per language. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public String getTags() {
    return get(TAGS);
  }

  /**
   * Keywords in several languages; send them instead of tags. May differ per language. Needs
   * permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public List<MultiLingualString> getMultiLingualTags() {
    return get(MULTI_LINGUAL_TAGS);
  }

  /**
   * Comma list of keywords that only administrators may read and write.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTags() {
    return get(ADMIN_TAGS);
  }

  /**
   * Comma list of full category names; use the categoryEntry service instead. Needs permission to
   * insert, update. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategories() {
    return get(CATEGORIES);
  }

  /**
   * Comma list of category numbers; use the categoryEntry service instead. Needs permission to
   * insert, update. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesIds() {
    return get(CATEGORIES_IDS);
  }

  /**
   * How far the entry is. Only ready entries can be played; negative values are failures. Read
   * only.
   *
   * @return the value, null when it is unset or null
   */
  public EntryStatus getStatus() {
    return get(STATUS);
  }

  /**
   * What moderators decided. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public EntryModerationStatus getModerationStatus() {
    return get(MODERATION_STATUS);
  }

  /**
   * How many reports about the entry are open. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getModerationCount() {
    return get(MODERATION_COUNT);
  }

  /**
   * Kind of the entry. Plugins add kinds of their own.
   *
   * @return the value, null when it is unset or null
   */
  public EntryType getType() {
    return get(TYPE);
  }

  /**
   * When the entry was added. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the entry was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Average of the votes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Double getRank() {
    return get(RANK);
  }

  /**
   * Sum of the votes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTotalRank() {
    return get(TOTAL_RANK);
  }

  /**
   * Number of votes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVotes() {
    return get(VOTES);
  }

  /**
   * Number of a group the entry belongs to, for your own purposes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getGroupId() {
    return get(GROUP_ID);
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
   * Address to download the entry from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDownloadUrl() {
    return get(DOWNLOAD_URL);
  }

  /**
   * Words that full-text search finds the entry by. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getSearchText() {
    return get(SEARCH_TEXT);
  }

  /**
   * Licence the content is under.
   *
   * @return the value, null when it is unset or null
   */
  public LicenseType getLicenseType() {
    return get(LICENSE_TYPE);
  }

  /**
   * Grows with each replacement of the content. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersion() {
    return get(VERSION);
  }

  /**
   * Address of the default thumbnail. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getThumbnailUrl() {
    return get(THUMBNAIL_URL);
  }

  /**
   * Number of the access control profile that rules who may play the entry. Needs permission to
   * insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAccessControlId() {
    return get(ACCESS_CONTROL_ID);
  }

  /**
   * Moment from which the entry may be played; null for no start. Unix seconds, UTC. Needs
   * permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartDate() {
    return get(START_DATE);
  }

  /**
   * Moment until which the entry may be played; null for no end. Unix seconds, UTC. Needs
   * permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndDate() {
    return get(END_DATE);
  }

  /**
   * Id of the entry in your own system; need not be unique. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceId() {
    return get(REFERENCE_ID);
  }

  /**
   * Id of the temporary entry that holds new content not yet in use. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacingEntryId() {
    return get(REPLACING_ENTRY_ID);
  }

  /**
   * In such a temporary entry, id of the entry it replaces. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getReplacedEntryId() {
    return get(REPLACED_ENTRY_ID);
  }

  /**
   * How far the replacement of the content is. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public EntryReplacementStatus getReplacementStatus() {
    return get(REPLACEMENT_STATUS);
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
   * Number of the conversion profile that tells which renditions to make.
   *
   * @return the value, null when it is unset or null
   */
  public Long getConversionProfileId() {
    return get(CONVERSION_PROFILE_ID);
  }

  /**
   * Id of the entry that players show instead, for example the recording of a live stream.
   *
   * @return the value, null when it is unset or null
   */
  public String getRedirectEntryId() {
    return get(REDIRECT_ENTRY_ID);
  }

  /**
   * Id of the entry that this one was clipped or derived from, over all steps. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getRootEntryId() {
    return get(ROOT_ENTRY_ID);
  }

  /**
   * Id of the entry this one is a part of, for example another camera.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentEntryId() {
    return get(PARENT_ENTRY_ID);
  }

  /**
   * Operations to run on the content when it is added, such as clipping.
   *
   * @return the value, null when it is unset or null
   */
  public List<OperationAttributes> getOperationAttributes() {
    return get(OPERATION_ATTRIBUTES);
  }

  /**
   * Comma list of users who may edit the entry beside its owner.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersEdit() {
    return get(ENTITLED_USERS_EDIT);
  }

  /**
   * Comma list of users who may publish the entry beside its owner.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersPublish() {
    return get(ENTITLED_USERS_PUBLISH);
  }

  /**
   * Comma list of users who may view the entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntitledUsersView() {
    return get(ENTITLED_USERS_VIEW);
  }

  /**
   * Comma list of what the entry can do beyond playing, such as a quiz. Values of {@code
   * EntryCapability}, separated by commas. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCapabilities() {
    return get(CAPABILITIES);
  }

  /**
   * Id of the entry whose values the new one takes over. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getTemplateEntryId() {
    return get(TEMPLATE_ENTRY_ID);
  }

  /**
   * Whether lists and searches show the entry.
   *
   * @return the value, null when it is unset or null
   */
  public EntryDisplayInSearchType getDisplayInSearch() {
    return get(DISPLAY_IN_SEARCH);
  }

  /**
   * Application that added the entry. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public EntryApplication getApplication() {
    return get(APPLICATION);
  }

  /**
   * Version of that application. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getApplicationVersion() {
    return get(APPLICATION_VERSION);
  }

  /**
   * True to keep automatic captions from being ordered.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getBlockAutoTranscript() {
    return get(BLOCK_AUTO_TRANSCRIPT);
  }

  /**
   * Language of the texts that are not given per language. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDefaultLanguage() {
    return get(DEFAULT_LANGUAGE);
  }

  /**
   * Language of the texts in this answer. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getResponseLanguage() {
    return get(RESPONSE_LANGUAGE);
  }

  /**
   * Builds objects of {@link BaseEntry}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseEntry#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link BaseEntry#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link BaseEntry#getMultiLingualName}. */
    public B multiLingualName(List<MultiLingualString> multiLingualName) {
      return set(MULTI_LINGUAL_NAME, multiLingualName);
    }

    /** Sets {@link BaseEntry#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link BaseEntry#getMultiLingualDescription}. */
    public B multiLingualDescription(List<MultiLingualString> multiLingualDescription) {
      return set(MULTI_LINGUAL_DESCRIPTION, multiLingualDescription);
    }

    /** Sets {@link BaseEntry#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link BaseEntry#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    /** Sets {@link BaseEntry#getCreatorId}. */
    public B creatorId(String creatorId) {
      return set(CREATOR_ID, creatorId);
    }

    /** Sets {@link BaseEntry#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link BaseEntry#getMultiLingualTags}. */
    public B multiLingualTags(List<MultiLingualString> multiLingualTags) {
      return set(MULTI_LINGUAL_TAGS, multiLingualTags);
    }

    /** Sets {@link BaseEntry#getAdminTags}. */
    public B adminTags(String adminTags) {
      return set(ADMIN_TAGS, adminTags);
    }

    /** Sets {@link BaseEntry#getCategories}. */
    public B categories(String categories) {
      return set(CATEGORIES, categories);
    }

    /** Sets {@link BaseEntry#getCategoriesIds}. */
    public B categoriesIds(String categoriesIds) {
      return set(CATEGORIES_IDS, categoriesIds);
    }

    /** Sets {@link BaseEntry#getStatus}. */
    public B status(EntryStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link BaseEntry#getModerationStatus}. */
    public B moderationStatus(EntryModerationStatus moderationStatus) {
      return set(MODERATION_STATUS, moderationStatus);
    }

    /** Sets {@link BaseEntry#getModerationCount}. */
    public B moderationCount(long moderationCount) {
      return set(MODERATION_COUNT, moderationCount);
    }

    /** Sets {@link BaseEntry#getType}. */
    public B type(EntryType type) {
      return set(TYPE, type);
    }

    /** Sets {@link BaseEntry#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link BaseEntry#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link BaseEntry#getRank}. */
    public B rank(double rank) {
      return set(RANK, rank);
    }

    /** Sets {@link BaseEntry#getTotalRank}. */
    public B totalRank(long totalRank) {
      return set(TOTAL_RANK, totalRank);
    }

    /** Sets {@link BaseEntry#getVotes}. */
    public B votes(long votes) {
      return set(VOTES, votes);
    }

    /** Sets {@link BaseEntry#getGroupId}. */
    public B groupId(long groupId) {
      return set(GROUP_ID, groupId);
    }

    /** Sets {@link BaseEntry#getPartnerData}. */
    public B partnerData(String partnerData) {
      return set(PARTNER_DATA, partnerData);
    }

    /** Sets {@link BaseEntry#getDownloadUrl}. */
    public B downloadUrl(String downloadUrl) {
      return set(DOWNLOAD_URL, downloadUrl);
    }

    /** Sets {@link BaseEntry#getSearchText}. */
    public B searchText(String searchText) {
      return set(SEARCH_TEXT, searchText);
    }

    /** Sets {@link BaseEntry#getLicenseType}. */
    public B licenseType(LicenseType licenseType) {
      return set(LICENSE_TYPE, licenseType);
    }

    /** Sets {@link BaseEntry#getVersion}. */
    public B version(long version) {
      return set(VERSION, version);
    }

    /** Sets {@link BaseEntry#getThumbnailUrl}. */
    public B thumbnailUrl(String thumbnailUrl) {
      return set(THUMBNAIL_URL, thumbnailUrl);
    }

    /** Sets {@link BaseEntry#getAccessControlId}. */
    public B accessControlId(long accessControlId) {
      return set(ACCESS_CONTROL_ID, accessControlId);
    }

    /** Sets {@link BaseEntry#getStartDate}. */
    public B startDate(long startDate) {
      return set(START_DATE, startDate);
    }

    /** Sets {@link BaseEntry#getEndDate}. */
    public B endDate(long endDate) {
      return set(END_DATE, endDate);
    }

    /** Sets {@link BaseEntry#getReferenceId}. */
    public B referenceId(String referenceId) {
      return set(REFERENCE_ID, referenceId);
    }

    /** Sets {@link BaseEntry#getReplacingEntryId}. */
    public B replacingEntryId(String replacingEntryId) {
      return set(REPLACING_ENTRY_ID, replacingEntryId);
    }

    /** Sets {@link BaseEntry#getReplacedEntryId}. */
    public B replacedEntryId(String replacedEntryId) {
      return set(REPLACED_ENTRY_ID, replacedEntryId);
    }

    /** Sets {@link BaseEntry#getReplacementStatus}. */
    public B replacementStatus(EntryReplacementStatus replacementStatus) {
      return set(REPLACEMENT_STATUS, replacementStatus);
    }

    /** Sets {@link BaseEntry#getPartnerSortValue}. */
    public B partnerSortValue(long partnerSortValue) {
      return set(PARTNER_SORT_VALUE, partnerSortValue);
    }

    /** Sets {@link BaseEntry#getConversionProfileId}. */
    public B conversionProfileId(long conversionProfileId) {
      return set(CONVERSION_PROFILE_ID, conversionProfileId);
    }

    /** Sets {@link BaseEntry#getRedirectEntryId}. */
    public B redirectEntryId(String redirectEntryId) {
      return set(REDIRECT_ENTRY_ID, redirectEntryId);
    }

    /** Sets {@link BaseEntry#getRootEntryId}. */
    public B rootEntryId(String rootEntryId) {
      return set(ROOT_ENTRY_ID, rootEntryId);
    }

    /** Sets {@link BaseEntry#getParentEntryId}. */
    public B parentEntryId(String parentEntryId) {
      return set(PARENT_ENTRY_ID, parentEntryId);
    }

    /** Sets {@link BaseEntry#getOperationAttributes}. */
    public B operationAttributes(List<OperationAttributes> operationAttributes) {
      return set(OPERATION_ATTRIBUTES, operationAttributes);
    }

    /** Sets {@link BaseEntry#getEntitledUsersEdit}. */
    public B entitledUsersEdit(String entitledUsersEdit) {
      return set(ENTITLED_USERS_EDIT, entitledUsersEdit);
    }

    /** Sets {@link BaseEntry#getEntitledUsersPublish}. */
    public B entitledUsersPublish(String entitledUsersPublish) {
      return set(ENTITLED_USERS_PUBLISH, entitledUsersPublish);
    }

    /** Sets {@link BaseEntry#getEntitledUsersView}. */
    public B entitledUsersView(String entitledUsersView) {
      return set(ENTITLED_USERS_VIEW, entitledUsersView);
    }

    /** Sets {@link BaseEntry#getCapabilities}. */
    public B capabilities(String capabilities) {
      return set(CAPABILITIES, capabilities);
    }

    /** Sets {@link BaseEntry#getTemplateEntryId}. */
    public B templateEntryId(String templateEntryId) {
      return set(TEMPLATE_ENTRY_ID, templateEntryId);
    }

    /** Sets {@link BaseEntry#getDisplayInSearch}. */
    public B displayInSearch(EntryDisplayInSearchType displayInSearch) {
      return set(DISPLAY_IN_SEARCH, displayInSearch);
    }

    /** Sets {@link BaseEntry#getApplication}. */
    public B application(EntryApplication application) {
      return set(APPLICATION, application);
    }

    /** Sets {@link BaseEntry#getApplicationVersion}. */
    public B applicationVersion(String applicationVersion) {
      return set(APPLICATION_VERSION, applicationVersion);
    }

    /** Sets {@link BaseEntry#getBlockAutoTranscript}. */
    public B blockAutoTranscript(boolean blockAutoTranscript) {
      return set(BLOCK_AUTO_TRANSCRIPT, blockAutoTranscript);
    }

    /** Sets {@link BaseEntry#getDefaultLanguage}. */
    public B defaultLanguage(String defaultLanguage) {
      return set(DEFAULT_LANGUAGE, defaultLanguage);
    }

    /** Sets {@link BaseEntry#getResponseLanguage}. */
    public B responseLanguage(String responseLanguage) {
      return set(RESPONSE_LANGUAGE, responseLanguage);
    }

    @Override
    public BaseEntry build() {
      return new BaseEntry(finish());
    }
  }
}
