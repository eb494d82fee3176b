package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.LanguageCode;
import com.kaltura.api.enums.UserMode;
import com.kaltura.api.enums.UserStatus;
import java.util.List;

/**
 * What users of every kind have in common.
 *
 * <p>{@code KalturaBaseUser} on the wire.
 */
public class BaseUser extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaBaseUser");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id");

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getScreenName}. */
  public static final Property<String> SCREEN_NAME = DESCRIPTOR.string("screenName");

  /** See {@link #getFullName}. */
  public static final Property<String> FULL_NAME = DESCRIPTOR.string("fullName");

  /** See {@link #getEmail}. */
  public static final Property<String> EMAIL = DESCRIPTOR.string("email");

  /** See {@link #getCountry}. */
  public static final Property<String> COUNTRY = DESCRIPTOR.string("country");

  /** See {@link #getState}. */
  public static final Property<String> STATE = DESCRIPTOR.string("state");

  /** See {@link #getCity}. */
  public static final Property<String> CITY = DESCRIPTOR.string("city");

  /** See {@link #getZip}. */
  public static final Property<String> ZIP = DESCRIPTOR.string("zip");

  /** See {@link #getThumbnailUrl}. */
  public static final Property<String> THUMBNAIL_URL = DESCRIPTOR.string("thumbnailUrl");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getAdminTags}. */
  public static final Property<String> ADMIN_TAGS = DESCRIPTOR.string("adminTags");

  /** See {@link #getStatus}. */
  public static final Property<UserStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaUserStatus");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getPartnerData}. */
  public static final Property<String> PARTNER_DATA = DESCRIPTOR.string("partnerData");

  /** See {@link #getIndexedPartnerDataInt}. */
  public static final Property<Long> INDEXED_PARTNER_DATA_INT =
      DESCRIPTOR.integer("indexedPartnerDataInt");

  /** See {@link #getIndexedPartnerDataString}. */
  public static final Property<String> INDEXED_PARTNER_DATA_STRING =
      DESCRIPTOR.string("indexedPartnerDataString");

  /** See {@link #getStorageSize}. */
  public static final Property<Long> STORAGE_SIZE =
      DESCRIPTOR.integer("storageSize", ObjectType.READ_ONLY);

  /** See {@link #getLanguage}. */
  public static final Property<LanguageCode> LANGUAGE =
      DESCRIPTOR.stringEnum("language", "KalturaLanguageCode");

  /** See {@link #getLastLoginTime}. */
  public static final Property<Long> LAST_LOGIN_TIME =
      DESCRIPTOR.integer("lastLoginTime", ObjectType.READ_ONLY);

  /** See {@link #getStatusUpdatedAt}. */
  public static final Property<Long> STATUS_UPDATED_AT =
      DESCRIPTOR.integer("statusUpdatedAt", ObjectType.READ_ONLY);

  /** See {@link #getDeletedAt}. */
  public static final Property<Long> DELETED_AT =
      DESCRIPTOR.integer("deletedAt", ObjectType.READ_ONLY);

  /** See {@link #getAllowedPartnerIds}. */
  public static final Property<String> ALLOWED_PARTNER_IDS = DESCRIPTOR.string("allowedPartnerIds");

  /** See {@link #getAllowedPartnerPackages}. */
  public static final Property<String> ALLOWED_PARTNER_PACKAGES =
      DESCRIPTOR.string("allowedPartnerPackages");

  /** See {@link #getUserMode}. */
  public static final Property<UserMode> USER_MODE =
      DESCRIPTOR.intEnum("userMode", "KalturaUserMode");

  /** See {@link #getCapabilities}. */
  public static final ListProperty<UserCapability> CAPABILITIES =
      DESCRIPTOR.list("capabilities", "KalturaUserCapability");

  BaseUser(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseUser(stateOf(DESCRIPTOR));
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
  protected BaseUser create(State values) {
    return new BaseUser(values);
  }

  /**
   * Id of the user, chosen by you, unique in the account.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Account the user belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Name shown to other people; cut after 127 bytes. Cut to 127 bytes of UTF-8.
   *
   * @return the value, null when it is unset or null
   */
  public String getScreenName() {
    return get(SCREEN_NAME);
  }

  /**
   * Full name as one text; use first and last name instead. Cut to 40 bytes of UTF-8. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullName() {
    return get(FULL_NAME);
  }

  /**
   * E-mail address.
   *
   * @return the value, null when it is unset or null
   */
  public String getEmail() {
    return get(EMAIL);
  }

  /**
   * Country the user lives in.
   *
   * @return the value, null when it is unset or null
   */
  public String getCountry() {
    return get(COUNTRY);
  }

  /**
   * State or region the user lives in. Cut to 16 bytes of UTF-8.
   *
   * @return the value, null when it is unset or null
   */
  public String getState() {
    return get(STATE);
  }

  /**
   * City the user lives in. Cut to 30 bytes of UTF-8.
   *
   * @return the value, null when it is unset or null
   */
  public String getCity() {
    return get(CITY);
  }

  /**
   * Postal code. Cut to 10 bytes of UTF-8.
   *
   * @return the value, null when it is unset or null
   */
  public String getZip() {
    return get(ZIP);
  }

  /**
   * Address of a picture of the user.
   *
   * @return the value, null when it is unset or null
   */
  public String getThumbnailUrl() {
    return get(THUMBNAIL_URL);
  }

  /**
   * Free text about the user. At most 8192 characters.
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
   * Comma list of keywords that only administrators may write. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminTags() {
    return get(ADMIN_TAGS);
  }

  /**
   * Whether the user is active, blocked or deleted.
   *
   * @return the value, null when it is unset or null
   */
  public UserStatus getStatus() {
    return get(STATUS);
  }

  /**
   * When the user was added. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the user was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
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
   * A number for your own purposes that can be searched for.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIndexedPartnerDataInt() {
    return get(INDEXED_PARTNER_DATA_INT);
  }

  /**
   * A text for your own purposes that can be searched for.
   *
   * @return the value, null when it is unset or null
   */
  public String getIndexedPartnerDataString() {
    return get(INDEXED_PARTNER_DATA_STRING);
  }

  /**
   * Space that the user's entries take, in megabytes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStorageSize() {
    return get(STORAGE_SIZE);
  }

  /**
   * Preferred language.
   *
   * @return the value, null when it is unset or null
   */
  public LanguageCode getLanguage() {
    return get(LANGUAGE);
  }

  /**
   * When the user last signed in, as Unix time. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastLoginTime() {
    return get(LAST_LOGIN_TIME);
  }

  /**
   * When the status last changed, as Unix time. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStatusUpdatedAt() {
    return get(STATUS_UPDATED_AT);
  }

  /**
   * When the user was deleted. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDeletedAt() {
    return get(DELETED_AT);
  }

  /**
   * Comma list of accounts the user may act on, for operators.
   *
   * @return the value, null when it is unset or null
   */
  public String getAllowedPartnerIds() {
    return get(ALLOWED_PARTNER_IDS);
  }

  /**
   * Comma list of service packages whose accounts the user may act on, for operators.
   *
   * @return the value, null when it is unset or null
   */
  public String getAllowedPartnerPackages() {
    return get(ALLOWED_PARTNER_PACKAGES);
  }

  /**
   * Whether the user is protected from changes.
   *
   * @return the value, null when it is unset or null
   */
  public UserMode getUserMode() {
    return get(USER_MODE);
  }

  /**
   * What the user may do beside his role.
   *
   * @return the value, null when it is unset or null
   */
  public List<UserCapability> getCapabilities() {
    return get(CAPABILITIES);
  }

  /**
   * Builds objects of {@link BaseUser}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseUser#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link BaseUser#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link BaseUser#getScreenName}. */
    public B screenName(String screenName) {
      return set(SCREEN_NAME, screenName);
    }

    /** Sets {@link BaseUser#getFullName}. */
    public B fullName(String fullName) {
      return set(FULL_NAME, fullName);
    }

    /** Sets {@link BaseUser#getEmail}. */
    public B email(String email) {
      return set(EMAIL, email);
    }

    /** Sets {@link BaseUser#getCountry}. */
    public B country(String country) {
      return set(COUNTRY, country);
    }

    /** Sets {@link BaseUser#getState}. */
    public B state(String state) {
      return set(STATE, state);
    }

    /** Sets {@link BaseUser#getCity}. */
    public B city(String city) {
      return set(CITY, city);
    }

    /** Sets {@link BaseUser#getZip}. */
    public B zip(String zip) {
      return set(ZIP, zip);
    }

    /** Sets {@link BaseUser#getThumbnailUrl}. */
    public B thumbnailUrl(String thumbnailUrl) {
      return set(THUMBNAIL_URL, thumbnailUrl);
    }

    /** Sets {@link BaseUser#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link BaseUser#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link BaseUser#getAdminTags}. */
    public B adminTags(String adminTags) {
      return set(ADMIN_TAGS, adminTags);
    }

    /** Sets {@link BaseUser#getStatus}. */
    public B status(UserStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link BaseUser#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link BaseUser#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link BaseUser#getPartnerData}. */
    public B partnerData(String partnerData) {
      return set(PARTNER_DATA, partnerData);
    }

    /** Sets {@link BaseUser#getIndexedPartnerDataInt}. */
    public B indexedPartnerDataInt(long indexedPartnerDataInt) {
      return set(INDEXED_PARTNER_DATA_INT, indexedPartnerDataInt);
    }

    /** Sets {@link BaseUser#getIndexedPartnerDataString}. */
    public B indexedPartnerDataString(String indexedPartnerDataString) {
      return set(INDEXED_PARTNER_DATA_STRING, indexedPartnerDataString);
    }

    /** Sets {@link BaseUser#getStorageSize}. */
    public B storageSize(long storageSize) {
      return set(STORAGE_SIZE, storageSize);
    }

    /** Sets {@link BaseUser#getLanguage}. */
    public B language(LanguageCode language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link BaseUser#getLastLoginTime}. */
    public B lastLoginTime(long lastLoginTime) {
      return set(LAST_LOGIN_TIME, lastLoginTime);
    }

    /** Sets {@link BaseUser#getStatusUpdatedAt}. */
    public B statusUpdatedAt(long statusUpdatedAt) {
      return set(STATUS_UPDATED_AT, statusUpdatedAt);
    }

    /** Sets {@link BaseUser#getDeletedAt}. */
    public B deletedAt(long deletedAt) {
      return set(DELETED_AT, deletedAt);
    }

    /** Sets {@link BaseUser#getAllowedPartnerIds}. */
    public B allowedPartnerIds(String allowedPartnerIds) {
      return set(ALLOWED_PARTNER_IDS, allowedPartnerIds);
    }

    /** Sets {@link BaseUser#getAllowedPartnerPackages}. */
    public B allowedPartnerPackages(String allowedPartnerPackages) {
      return set(ALLOWED_PARTNER_PACKAGES, allowedPartnerPackages);
    }

    /** Sets {@link BaseUser#getUserMode}. */
    public B userMode(UserMode userMode) {
      return set(USER_MODE, userMode);
    }

    /** Sets {@link BaseUser#getCapabilities}. */
    public B capabilities(List<UserCapability> capabilities) {
      return set(CAPABILITIES, capabilities);
    }

    @Override
    public BaseUser build() {
      return new BaseUser(finish());
    }
  }
}
