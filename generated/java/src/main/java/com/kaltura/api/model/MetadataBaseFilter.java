package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.enums.MetadataStatus;

/**
 * Conditions on the stored fields of metadata records.
 *
 * <p>Abstract: make a KalturaMetadataFilter.
 *
 * <p>{@code KalturaMetadataBaseFilter} on the wire. Abstract: only its subclasses can be sent. Part
 * of the plugin {@code metadata}.
 */
public class MetadataBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaMetadataBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getMetadataProfileIdEqual}. */
  public static final Property<Long> METADATA_PROFILE_ID_EQUAL =
      DESCRIPTOR.integer("metadataProfileIdEqual");

  /** See {@link #getMetadataProfileIdIn}. */
  public static final Property<String> METADATA_PROFILE_ID_IN =
      DESCRIPTOR.string("metadataProfileIdIn");

  /** See {@link #getMetadataProfileVersionEqual}. */
  public static final Property<Long> METADATA_PROFILE_VERSION_EQUAL =
      DESCRIPTOR.integer("metadataProfileVersionEqual");

  /** See {@link #getMetadataProfileVersionGreaterThanOrEqual}. */
  public static final Property<Long> METADATA_PROFILE_VERSION_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("metadataProfileVersionGreaterThanOrEqual");

  /** See {@link #getMetadataProfileVersionLessThanOrEqual}. */
  public static final Property<Long> METADATA_PROFILE_VERSION_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("metadataProfileVersionLessThanOrEqual");

  /** See {@link #getMetadataObjectTypeEqual}. */
  public static final Property<MetadataObjectType> METADATA_OBJECT_TYPE_EQUAL =
      DESCRIPTOR.stringEnum("metadataObjectTypeEqual", "KalturaMetadataObjectType");

  /** See {@link #getObjectIdEqual}. */
  public static final Property<String> OBJECT_ID_EQUAL = DESCRIPTOR.string("objectIdEqual");

  /** See {@link #getObjectIdIn}. */
  public static final Property<String> OBJECT_ID_IN = DESCRIPTOR.string("objectIdIn");

  /** See {@link #getVersionEqual}. */
  public static final Property<Long> VERSION_EQUAL = DESCRIPTOR.integer("versionEqual");

  /** See {@link #getVersionGreaterThanOrEqual}. */
  public static final Property<Long> VERSION_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("versionGreaterThanOrEqual");

  /** See {@link #getVersionLessThanOrEqual}. */
  public static final Property<Long> VERSION_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("versionLessThanOrEqual");

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

  /** See {@link #getStatusEqual}. */
  public static final Property<MetadataStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaMetadataStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  MetadataBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected MetadataBaseFilter create(State values) {
    return new MetadataBaseFilter(values);
  }

  /**
   * Only metadata records with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Only metadata records with exactly this metadata profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileIdEqual() {
    return get(METADATA_PROFILE_ID_EQUAL);
  }

  /**
   * Comma list; only metadata records whose metadata profile is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getMetadataProfileIdIn() {
    return get(METADATA_PROFILE_ID_IN);
  }

  /**
   * Only metadata records with exactly this version of the profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileVersionEqual() {
    return get(METADATA_PROFILE_VERSION_EQUAL);
  }

  /**
   * Only metadata records whose version of the profile is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileVersionGreaterThanOrEqual() {
    return get(METADATA_PROFILE_VERSION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records whose version of the profile is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileVersionLessThanOrEqual() {
    return get(METADATA_PROFILE_VERSION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records with exactly this kind of objects.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataObjectType getMetadataObjectTypeEqual() {
    return get(METADATA_OBJECT_TYPE_EQUAL);
  }

  /**
   * Only metadata records with exactly this object.
   *
   * @return the value, null when it is unset or null
   */
  public String getObjectIdEqual() {
    return get(OBJECT_ID_EQUAL);
  }

  /**
   * Comma list; only metadata records whose object is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getObjectIdIn() {
    return get(OBJECT_ID_IN);
  }

  /**
   * Only metadata records with exactly this version.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersionEqual() {
    return get(VERSION_EQUAL);
  }

  /**
   * Only metadata records whose version is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersionGreaterThanOrEqual() {
    return get(VERSION_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records whose version is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersionLessThanOrEqual() {
    return get(VERSION_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records created at or after this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records created at or before this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records last changed at or after this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records last changed at or before this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata records with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only metadata records whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Builds objects of {@link MetadataBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataProfileIdEqual}. */
    public B metadataProfileIdEqual(long metadataProfileIdEqual) {
      return set(METADATA_PROFILE_ID_EQUAL, metadataProfileIdEqual);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataProfileIdIn}. */
    public B metadataProfileIdIn(String metadataProfileIdIn) {
      return set(METADATA_PROFILE_ID_IN, metadataProfileIdIn);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataProfileVersionEqual}. */
    public B metadataProfileVersionEqual(long metadataProfileVersionEqual) {
      return set(METADATA_PROFILE_VERSION_EQUAL, metadataProfileVersionEqual);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataProfileVersionGreaterThanOrEqual}. */
    public B metadataProfileVersionGreaterThanOrEqual(
        long metadataProfileVersionGreaterThanOrEqual) {
      return set(
          METADATA_PROFILE_VERSION_GREATER_THAN_OR_EQUAL, metadataProfileVersionGreaterThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataProfileVersionLessThanOrEqual}. */
    public B metadataProfileVersionLessThanOrEqual(long metadataProfileVersionLessThanOrEqual) {
      return set(
          METADATA_PROFILE_VERSION_LESS_THAN_OR_EQUAL, metadataProfileVersionLessThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getMetadataObjectTypeEqual}. */
    public B metadataObjectTypeEqual(MetadataObjectType metadataObjectTypeEqual) {
      return set(METADATA_OBJECT_TYPE_EQUAL, metadataObjectTypeEqual);
    }

    /** Sets {@link MetadataBaseFilter#getObjectIdEqual}. */
    public B objectIdEqual(String objectIdEqual) {
      return set(OBJECT_ID_EQUAL, objectIdEqual);
    }

    /** Sets {@link MetadataBaseFilter#getObjectIdIn}. */
    public B objectIdIn(String objectIdIn) {
      return set(OBJECT_ID_IN, objectIdIn);
    }

    /** Sets {@link MetadataBaseFilter#getVersionEqual}. */
    public B versionEqual(long versionEqual) {
      return set(VERSION_EQUAL, versionEqual);
    }

    /** Sets {@link MetadataBaseFilter#getVersionGreaterThanOrEqual}. */
    public B versionGreaterThanOrEqual(long versionGreaterThanOrEqual) {
      return set(VERSION_GREATER_THAN_OR_EQUAL, versionGreaterThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getVersionLessThanOrEqual}. */
    public B versionLessThanOrEqual(long versionLessThanOrEqual) {
      return set(VERSION_LESS_THAN_OR_EQUAL, versionLessThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link MetadataBaseFilter#getStatusEqual}. */
    public B statusEqual(MetadataStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link MetadataBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    @Override
    public MetadataBaseFilter build() {
      return new MetadataBaseFilter(finish());
    }
  }
}
