package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.enums.MetadataProfileCreateMode;
import com.kaltura.api.enums.MetadataProfileStatus;

/**
 * A definition of the fields that custom metadata may have.
 *
 * <p>{@code KalturaMetadataProfile} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataProfile extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaMetadataProfile");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getMetadataObjectType}. */
  public static final Property<MetadataObjectType> METADATA_OBJECT_TYPE =
      DESCRIPTOR.stringEnum("metadataObjectType", "KalturaMetadataObjectType");

  /** See {@link #getVersion}. */
  public static final Property<Long> VERSION = DESCRIPTOR.integer("version", ObjectType.READ_ONLY);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<MetadataProfileStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaMetadataProfileStatus", ObjectType.READ_ONLY);

  /** See {@link #getXsd}. */
  public static final Property<String> XSD = DESCRIPTOR.string("xsd", ObjectType.READ_ONLY);

  /** See {@link #getViews}. */
  public static final Property<String> VIEWS = DESCRIPTOR.string("views", ObjectType.READ_ONLY);

  /** See {@link #getXslt}. */
  public static final Property<String> XSLT = DESCRIPTOR.string("xslt", ObjectType.READ_ONLY);

  /** See {@link #getCreateMode}. */
  public static final Property<MetadataProfileCreateMode> CREATE_MODE =
      DESCRIPTOR.intEnum("createMode", "KalturaMetadataProfileCreateMode");

  /** See {@link #getDisableReIndexing}. */
  public static final Property<Boolean> DISABLE_RE_INDEXING = DESCRIPTOR.bool("disableReIndexing");

  MetadataProfile(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfile(stateOf(DESCRIPTOR));
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
  protected MetadataProfile create(State values) {
    return new MetadataProfile(values);
  }

  /**
   * Number of the profile. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Account the profile belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * Kind of objects the records are attached to.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataObjectType getMetadataObjectType() {
    return get(METADATA_OBJECT_TYPE);
  }

  /**
   * Grows by one with each new definition. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersion() {
    return get(VERSION);
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
   * Name for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * What the profile is for, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * When the profile was created. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the profile was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Whether the profile is in use, or records are being converted. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataProfileStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Definition of the fields as XML Schema text. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getXsd() {
    return get(XSD);
  }

  /**
   * Layout of the fields in editors, as XML text. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getViews() {
    return get(VIEWS);
  }

  /**
   * Transformation that runs over each record before it is stored, as text. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getXslt() {
    return get(XSLT);
  }

  /**
   * Which kind of program created the profile.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataProfileCreateMode getCreateMode() {
    return get(CREATE_MODE);
  }

  /**
   * True to leave objects out of the search index when their records change.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getDisableReIndexing() {
    return get(DISABLE_RE_INDEXING);
  }

  /**
   * Builds objects of {@link MetadataProfile}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataProfile#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link MetadataProfile#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link MetadataProfile#getMetadataObjectType}. */
    public B metadataObjectType(MetadataObjectType metadataObjectType) {
      return set(METADATA_OBJECT_TYPE, metadataObjectType);
    }

    /** Sets {@link MetadataProfile#getVersion}. */
    public B version(long version) {
      return set(VERSION, version);
    }

    /** Sets {@link MetadataProfile#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link MetadataProfile#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    /** Sets {@link MetadataProfile#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link MetadataProfile#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link MetadataProfile#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link MetadataProfile#getStatus}. */
    public B status(MetadataProfileStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link MetadataProfile#getXsd}. */
    public B xsd(String xsd) {
      return set(XSD, xsd);
    }

    /** Sets {@link MetadataProfile#getViews}. */
    public B views(String views) {
      return set(VIEWS, views);
    }

    /** Sets {@link MetadataProfile#getXslt}. */
    public B xslt(String xslt) {
      return set(XSLT, xslt);
    }

    /** Sets {@link MetadataProfile#getCreateMode}. */
    public B createMode(MetadataProfileCreateMode createMode) {
      return set(CREATE_MODE, createMode);
    }

    /** Sets {@link MetadataProfile#getDisableReIndexing}. */
    public B disableReIndexing(boolean disableReIndexing) {
      return set(DISABLE_RE_INDEXING, disableReIndexing);
    }

    @Override
    public MetadataProfile build() {
      return new MetadataProfile(finish());
    }
  }
}
