package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MediaParserType;
import com.kaltura.api.enums.NullableBoolean;
import java.util.List;

/**
 * A recipe that files are made by.
 *
 * <p>{@code KalturaAssetParams} on the wire.
 */
public class AssetParams extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAssetParams");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID = DESCRIPTOR.integer("partnerId");

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getIsSystemDefault}. */
  public static final Property<NullableBoolean> IS_SYSTEM_DEFAULT =
      DESCRIPTOR.intEnum("isSystemDefault", "KalturaNullableBoolean", ObjectType.READ_ONLY);

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getRequiredPermissions}. */
  public static final ListProperty<KalturaString> REQUIRED_PERMISSIONS =
      DESCRIPTOR.list("requiredPermissions", "KalturaString");

  /** See {@link #getSourceRemoteStorageProfileId}. */
  public static final Property<Long> SOURCE_REMOTE_STORAGE_PROFILE_ID =
      DESCRIPTOR.integer("sourceRemoteStorageProfileId");

  /** See {@link #getRemoteStorageProfileIds}. */
  public static final Property<Long> REMOTE_STORAGE_PROFILE_IDS =
      DESCRIPTOR.integer("remoteStorageProfileIds");

  /** See {@link #getMediaParserType}. */
  public static final Property<MediaParserType> MEDIA_PARSER_TYPE =
      DESCRIPTOR.stringEnum("mediaParserType", "KalturaMediaParserType");

  /** See {@link #getSourceAssetParamsIds}. */
  public static final Property<String> SOURCE_ASSET_PARAMS_IDS =
      DESCRIPTOR.string("sourceAssetParamsIds");

  AssetParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetParams(stateOf(DESCRIPTOR));
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
  protected AssetParams create(State values) {
    return new AssetParams(values);
  }

  /**
   * Number of the recipe. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Account it belongs to; 0 for those that all accounts share. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Name for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Name for programs, unique in the account.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * What it is for, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * When it was created. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * Whether it comes with the server. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsSystemDefault() {
    return get(IS_SYSTEM_DEFAULT);
  }

  /**
   * Comma list of keywords that the files get.
   *
   * @return the value, null when it is unset or null
   */
  public String getTags() {
    return get(TAGS);
  }

  /**
   * Permissions that an account needs to use it.
   *
   * @return the value, null when it is unset or null
   */
  public List<KalturaString> getRequiredPermissions() {
    return get(REQUIRED_PERMISSIONS);
  }

  /**
   * Remote storage the source is taken from; 0 for the server's own.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSourceRemoteStorageProfileId() {
    return get(SOURCE_REMOTE_STORAGE_PROFILE_ID);
  }

  /**
   * Remote storages that the result is copied to.
   *
   * @return the value, null when it is unset or null
   */
  public Long getRemoteStorageProfileIds() {
    return get(REMOTE_STORAGE_PROFILE_IDS);
  }

  /**
   * Program that checks the result.
   *
   * @return the value, null when it is unset or null
   */
  public MediaParserType getMediaParserType() {
    return get(MEDIA_PARSER_TYPE);
  }

  /**
   * Comma list of recipes whose files this one starts from.
   *
   * @return the value, null when it is unset or null
   */
  public String getSourceAssetParamsIds() {
    return get(SOURCE_ASSET_PARAMS_IDS);
  }

  /**
   * Builds objects of {@link AssetParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetParams#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link AssetParams#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link AssetParams#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link AssetParams#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    /** Sets {@link AssetParams#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link AssetParams#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link AssetParams#getIsSystemDefault}. */
    public B isSystemDefault(NullableBoolean isSystemDefault) {
      return set(IS_SYSTEM_DEFAULT, isSystemDefault);
    }

    /** Sets {@link AssetParams#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link AssetParams#getRequiredPermissions}. */
    public B requiredPermissions(List<KalturaString> requiredPermissions) {
      return set(REQUIRED_PERMISSIONS, requiredPermissions);
    }

    /** Sets {@link AssetParams#getSourceRemoteStorageProfileId}. */
    public B sourceRemoteStorageProfileId(long sourceRemoteStorageProfileId) {
      return set(SOURCE_REMOTE_STORAGE_PROFILE_ID, sourceRemoteStorageProfileId);
    }

    /** Sets {@link AssetParams#getRemoteStorageProfileIds}. */
    public B remoteStorageProfileIds(long remoteStorageProfileIds) {
      return set(REMOTE_STORAGE_PROFILE_IDS, remoteStorageProfileIds);
    }

    /** Sets {@link AssetParams#getMediaParserType}. */
    public B mediaParserType(MediaParserType mediaParserType) {
      return set(MEDIA_PARSER_TYPE, mediaParserType);
    }

    /** Sets {@link AssetParams#getSourceAssetParamsIds}. */
    public B sourceAssetParamsIds(String sourceAssetParamsIds) {
      return set(SOURCE_ASSET_PARAMS_IDS, sourceAssetParamsIds);
    }

    @Override
    public AssetParams build() {
      return new AssetParams(finish());
    }
  }
}
