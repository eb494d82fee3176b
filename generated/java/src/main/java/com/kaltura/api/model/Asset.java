package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * What files of an entry have in common, be it a flavor, a thumbnail or a caption.
 *
 * <p>{@code KalturaAsset} on the wire.
 */
public class Asset extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAsset");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id", ObjectType.READ_ONLY);

  /** See {@link #getEntryId}. */
  public static final Property<String> ENTRY_ID =
      DESCRIPTOR.string("entryId", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getVersion}. */
  public static final Property<Long> VERSION = DESCRIPTOR.integer("version", ObjectType.READ_ONLY);

  /** See {@link #getSize}. */
  public static final Property<Long> SIZE = DESCRIPTOR.integer("size", ObjectType.READ_ONLY);

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getFileExt}. */
  public static final Property<String> FILE_EXT =
      DESCRIPTOR.string("fileExt", ObjectType.INSERT_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getDeletedAt}. */
  public static final Property<Long> DELETED_AT =
      DESCRIPTOR.integer("deletedAt", ObjectType.READ_ONLY);

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION =
      DESCRIPTOR.string("description", ObjectType.READ_ONLY);

  /** See {@link #getPartnerData}. */
  public static final Property<String> PARTNER_DATA = DESCRIPTOR.string("partnerData");

  /** See {@link #getPartnerDescription}. */
  public static final Property<String> PARTNER_DESCRIPTION =
      DESCRIPTOR.string("partnerDescription");

  /** See {@link #getActualSourceAssetParamsIds}. */
  public static final Property<String> ACTUAL_SOURCE_ASSET_PARAMS_IDS =
      DESCRIPTOR.string("actualSourceAssetParamsIds");

  /** See {@link #getSizeInBytes}. */
  public static final Property<Long> SIZE_IN_BYTES =
      DESCRIPTOR.integer("sizeInBytes", ObjectType.READ_ONLY);

  Asset(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Asset(stateOf(DESCRIPTOR));
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
  protected Asset create(State values) {
    return new Asset(values);
  }

  /**
   * Id of the asset, made by the server. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Entry the asset belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryId() {
    return get(ENTRY_ID);
  }

  /**
   * Account the asset belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Grows with each new file. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersion() {
    return get(VERSION);
  }

  /**
   * Size of the file in kilobytes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSize() {
    return get(SIZE);
  }

  /**
   * Comma list of keywords, such as source, web or mobile.
   *
   * @return the value, null when it is unset or null
   */
  public String getTags() {
    return get(TAGS);
  }

  /**
   * Extension of the file name. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getFileExt() {
    return get(FILE_EXT);
  }

  /**
   * When the asset was added. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the asset was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * When the asset was deleted; unset while it exists. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDeletedAt() {
    return get(DELETED_AT);
  }

  /**
   * What the server has to say of it, for example why a conversion failed. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
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
   * Your own words about the asset, for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerDescription() {
    return get(PARTNER_DESCRIPTION);
  }

  /**
   * Comma list of the flavor params whose files this one was really made from.
   *
   * @return the value, null when it is unset or null
   */
  public String getActualSourceAssetParamsIds() {
    return get(ACTUAL_SOURCE_ASSET_PARAMS_IDS);
  }

  /**
   * Exact size of the file. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSizeInBytes() {
    return get(SIZE_IN_BYTES);
  }

  /**
   * Builds objects of {@link Asset}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Asset#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Asset#getEntryId}. */
    public B entryId(String entryId) {
      return set(ENTRY_ID, entryId);
    }

    /** Sets {@link Asset#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link Asset#getVersion}. */
    public B version(long version) {
      return set(VERSION, version);
    }

    /** Sets {@link Asset#getSize}. */
    public B size(long size) {
      return set(SIZE, size);
    }

    /** Sets {@link Asset#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link Asset#getFileExt}. */
    public B fileExt(String fileExt) {
      return set(FILE_EXT, fileExt);
    }

    /** Sets {@link Asset#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link Asset#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link Asset#getDeletedAt}. */
    public B deletedAt(long deletedAt) {
      return set(DELETED_AT, deletedAt);
    }

    /** Sets {@link Asset#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Asset#getPartnerData}. */
    public B partnerData(String partnerData) {
      return set(PARTNER_DATA, partnerData);
    }

    /** Sets {@link Asset#getPartnerDescription}. */
    public B partnerDescription(String partnerDescription) {
      return set(PARTNER_DESCRIPTION, partnerDescription);
    }

    /** Sets {@link Asset#getActualSourceAssetParamsIds}. */
    public B actualSourceAssetParamsIds(String actualSourceAssetParamsIds) {
      return set(ACTUAL_SOURCE_ASSET_PARAMS_IDS, actualSourceAssetParamsIds);
    }

    /** Sets {@link Asset#getSizeInBytes}. */
    public B sizeInBytes(long sizeInBytes) {
      return set(SIZE_IN_BYTES, sizeInBytes);
    }

    @Override
    public Asset build() {
      return new Asset(finish());
    }
  }
}
