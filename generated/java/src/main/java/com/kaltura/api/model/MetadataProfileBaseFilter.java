package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.enums.MetadataProfileCreateMode;
import com.kaltura.api.enums.MetadataProfileStatus;

/**
 * Conditions on the stored fields of metadata profiles.
 *
 * <p>Abstract: make a KalturaMetadataProfileFilter.
 *
 * <p>{@code KalturaMetadataProfileBaseFilter} on the wire. Abstract: only its subclasses can be
 * sent. Part of the plugin {@code metadata}.
 */
public class MetadataProfileBaseFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaMetadataProfileBaseFilter", Filter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<Long> ID_EQUAL = DESCRIPTOR.integer("idEqual");

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getMetadataObjectTypeEqual}. */
  public static final Property<MetadataObjectType> METADATA_OBJECT_TYPE_EQUAL =
      DESCRIPTOR.stringEnum("metadataObjectTypeEqual", "KalturaMetadataObjectType");

  /** See {@link #getMetadataObjectTypeIn}. */
  public static final Property<String> METADATA_OBJECT_TYPE_IN =
      DESCRIPTOR.string("metadataObjectTypeIn");

  /** See {@link #getVersionEqual}. */
  public static final Property<Long> VERSION_EQUAL = DESCRIPTOR.integer("versionEqual");

  /** See {@link #getNameEqual}. */
  public static final Property<String> NAME_EQUAL = DESCRIPTOR.string("nameEqual");

  /** See {@link #getSystemNameEqual}. */
  public static final Property<String> SYSTEM_NAME_EQUAL = DESCRIPTOR.string("systemNameEqual");

  /** See {@link #getSystemNameIn}. */
  public static final Property<String> SYSTEM_NAME_IN = DESCRIPTOR.string("systemNameIn");

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
  public static final Property<MetadataProfileStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaMetadataProfileStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getCreateModeEqual}. */
  public static final Property<MetadataProfileCreateMode> CREATE_MODE_EQUAL =
      DESCRIPTOR.intEnum("createModeEqual", "KalturaMetadataProfileCreateMode");

  /** See {@link #getCreateModeNotEqual}. */
  public static final Property<MetadataProfileCreateMode> CREATE_MODE_NOT_EQUAL =
      DESCRIPTOR.intEnum("createModeNotEqual", "KalturaMetadataProfileCreateMode");

  /** See {@link #getCreateModeIn}. */
  public static final Property<String> CREATE_MODE_IN = DESCRIPTOR.string("createModeIn");

  /** See {@link #getCreateModeNotIn}. */
  public static final Property<String> CREATE_MODE_NOT_IN = DESCRIPTOR.string("createModeNotIn");

  MetadataProfileBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfileBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected MetadataProfileBaseFilter create(State values) {
    return new MetadataProfileBaseFilter(values);
  }

  /**
   * Only metadata profiles with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Only metadata profiles with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Only metadata profiles with exactly this kind of objects.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataObjectType getMetadataObjectTypeEqual() {
    return get(METADATA_OBJECT_TYPE_EQUAL);
  }

  /**
   * Comma list; only metadata profiles whose kind of objects is in it. Values of {@code
   * MetadataObjectType}, separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getMetadataObjectTypeIn() {
    return get(METADATA_OBJECT_TYPE_IN);
  }

  /**
   * Only metadata profiles with exactly this version.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersionEqual() {
    return get(VERSION_EQUAL);
  }

  /**
   * Only metadata profiles with exactly this name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameEqual() {
    return get(NAME_EQUAL);
  }

  /**
   * Only metadata profiles with exactly this system name.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameEqual() {
    return get(SYSTEM_NAME_EQUAL);
  }

  /**
   * Comma list; only metadata profiles whose system name is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameIn() {
    return get(SYSTEM_NAME_IN);
  }

  /**
   * Only metadata profiles created at or after this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata profiles created at or before this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata profiles last changed at or after this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only metadata profiles last changed at or before this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only metadata profiles with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataProfileStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only metadata profiles whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only metadata profiles with exactly this way of creation.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataProfileCreateMode getCreateModeEqual() {
    return get(CREATE_MODE_EQUAL);
  }

  /**
   * Only metadata profiles with another way of creation than this.
   *
   * @return the value, null when it is unset or null
   */
  public MetadataProfileCreateMode getCreateModeNotEqual() {
    return get(CREATE_MODE_NOT_EQUAL);
  }

  /**
   * Comma list; only metadata profiles whose way of creation is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreateModeIn() {
    return get(CREATE_MODE_IN);
  }

  /**
   * Comma list; only metadata profiles whose way of creation is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreateModeNotIn() {
    return get(CREATE_MODE_NOT_IN);
  }

  /**
   * Builds objects of {@link MetadataProfileBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataProfileBaseFilter#getIdEqual}. */
    public B idEqual(long idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getMetadataObjectTypeEqual}. */
    public B metadataObjectTypeEqual(MetadataObjectType metadataObjectTypeEqual) {
      return set(METADATA_OBJECT_TYPE_EQUAL, metadataObjectTypeEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getMetadataObjectTypeIn}. */
    public B metadataObjectTypeIn(String metadataObjectTypeIn) {
      return set(METADATA_OBJECT_TYPE_IN, metadataObjectTypeIn);
    }

    /** Sets {@link MetadataProfileBaseFilter#getVersionEqual}. */
    public B versionEqual(long versionEqual) {
      return set(VERSION_EQUAL, versionEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getNameEqual}. */
    public B nameEqual(String nameEqual) {
      return set(NAME_EQUAL, nameEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getSystemNameEqual}. */
    public B systemNameEqual(String systemNameEqual) {
      return set(SYSTEM_NAME_EQUAL, systemNameEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getSystemNameIn}. */
    public B systemNameIn(String systemNameIn) {
      return set(SYSTEM_NAME_IN, systemNameIn);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getStatusEqual}. */
    public B statusEqual(MetadataProfileStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreateModeEqual}. */
    public B createModeEqual(MetadataProfileCreateMode createModeEqual) {
      return set(CREATE_MODE_EQUAL, createModeEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreateModeNotEqual}. */
    public B createModeNotEqual(MetadataProfileCreateMode createModeNotEqual) {
      return set(CREATE_MODE_NOT_EQUAL, createModeNotEqual);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreateModeIn}. */
    public B createModeIn(String createModeIn) {
      return set(CREATE_MODE_IN, createModeIn);
    }

    /** Sets {@link MetadataProfileBaseFilter#getCreateModeNotIn}. */
    public B createModeNotIn(String createModeNotIn) {
      return set(CREATE_MODE_NOT_IN, createModeNotIn);
    }

    @Override
    public MetadataProfileBaseFilter build() {
      return new MetadataProfileBaseFilter(finish());
    }
  }
}
