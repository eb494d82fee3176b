package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.enums.MetadataStatus;

/**
 * A record of custom metadata.
 *
 * <p>{@code KalturaMetadata} on the wire. Part of the plugin {@code metadata}.
 */
public class Metadata extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaMetadata");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getMetadataProfileId}. */
  public static final Property<Long> METADATA_PROFILE_ID =
      DESCRIPTOR.integer("metadataProfileId", ObjectType.READ_ONLY);

  /** See {@link #getMetadataProfileVersion}. */
  public static final Property<Long> METADATA_PROFILE_VERSION =
      DESCRIPTOR.integer("metadataProfileVersion", ObjectType.READ_ONLY);

  /** See {@link #getMetadataObjectType}. */
  public static final Property<MetadataObjectType> METADATA_OBJECT_TYPE =
      DESCRIPTOR.stringEnum(
          "metadataObjectType", "KalturaMetadataObjectType", ObjectType.READ_ONLY);

  /** See {@link #getObjectId}. */
  public static final Property<String> OBJECT_ID =
      DESCRIPTOR.string("objectId", ObjectType.READ_ONLY);

  /** See {@link #getVersion}. */
  public static final Property<Long> VERSION = DESCRIPTOR.integer("version", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<MetadataStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaMetadataStatus", ObjectType.READ_ONLY);

  /** See {@link #getXml}. */
  public static final Property<String> XML = DESCRIPTOR.string("xml", ObjectType.READ_ONLY);

  Metadata(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Metadata(stateOf(DESCRIPTOR));
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
  protected Metadata create(State values) {
    return new Metadata(values);
  }

  /**
   * Number of the record. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Account the record belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Profile the record follows. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileId() {
    return get(METADATA_PROFILE_ID);
  }

  /**
   * Version of the profile the record is valid for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileVersion() {
    return get(METADATA_PROFILE_VERSION);
  }

  /**
   * Kind of the object it is attached to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataObjectType getMetadataObjectType() {
    return get(METADATA_OBJECT_TYPE);
  }

  /**
   * Id of the object it is attached to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getObjectId() {
    return get(OBJECT_ID);
  }

  /**
   * Grows by one with each change. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersion() {
    return get(VERSION);
  }

  /**
   * When the record was attached. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the record was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Whether the record is valid, invalid or deleted. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataStatus getStatus() {
    return get(STATUS);
  }

  /**
   * The record as XML text. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getXml() {
    return get(XML);
  }

  /**
   * Builds objects of {@link Metadata}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Metadata#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link Metadata#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link Metadata#getMetadataProfileId}. */
    public B metadataProfileId(long metadataProfileId) {
      return set(METADATA_PROFILE_ID, metadataProfileId);
    }

    /** Sets {@link Metadata#getMetadataProfileVersion}. */
    public B metadataProfileVersion(long metadataProfileVersion) {
      return set(METADATA_PROFILE_VERSION, metadataProfileVersion);
    }

    /** Sets {@link Metadata#getMetadataObjectType}. */
    public B metadataObjectType(MetadataObjectType metadataObjectType) {
      return set(METADATA_OBJECT_TYPE, metadataObjectType);
    }

    /** Sets {@link Metadata#getObjectId}. */
    public B objectId(String objectId) {
      return set(OBJECT_ID, objectId);
    }

    /** Sets {@link Metadata#getVersion}. */
    public B version(long version) {
      return set(VERSION, version);
    }

    /** Sets {@link Metadata#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link Metadata#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link Metadata#getStatus}. */
    public B status(MetadataStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link Metadata#getXml}. */
    public B xml(String xml) {
      return set(XML, xml);
    }

    @Override
    public Metadata build() {
      return new Metadata(finish());
    }
  }
}
