package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.EventNotificationTemplateType;

/**
 * Conditions on the stored fields of notification templates.
 *
 * <p>Abstract: make a KalturaEventNotificationTemplateFilter.
 *
 * <p>{@code KalturaEventNotificationTemplateBaseFilter} on the wire. Abstract: only its subclasses
 * can be sent. Part of the plugin {@code eventNotification}.
 */
public class EventNotificationTemplateBaseFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaEventNotificationTemplateBaseFilter", Filter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<Long> ID_EQUAL = DESCRIPTOR.integer("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getPartnerIdIn}. */
  public static final Property<String> PARTNER_ID_IN = DESCRIPTOR.string("partnerIdIn");

  /** See {@link #getSystemNameEqual}. */
  public static final Property<String> SYSTEM_NAME_EQUAL = DESCRIPTOR.string("systemNameEqual");

  /** See {@link #getSystemNameIn}. */
  public static final Property<String> SYSTEM_NAME_IN = DESCRIPTOR.string("systemNameIn");

  /** See {@link #getTypeEqual}. */
  public static final Property<EventNotificationTemplateType> TYPE_EQUAL =
      DESCRIPTOR.stringEnum("typeEqual", "KalturaEventNotificationTemplateType");

  /** See {@link #getTypeIn}. */
  public static final Property<String> TYPE_IN = DESCRIPTOR.string("typeIn");

  /** See {@link #getStatusEqual}. */
  public static final Property<EventNotificationTemplateStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaEventNotificationTemplateStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

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

  EventNotificationTemplateBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationTemplateBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected EventNotificationTemplateBaseFilter create(State values) {
    return new EventNotificationTemplateBaseFilter(values);
  }

  /**
   * Only notification templates with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only notification templates whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only notification templates with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Comma list; only notification templates whose account is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerIdIn() {
    return get(PARTNER_ID_IN);
  }

  /**
   * Only notification templates with exactly this system name.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameEqual() {
    return get(SYSTEM_NAME_EQUAL);
  }

  /**
   * Comma list; only notification templates whose system name is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameIn() {
    return get(SYSTEM_NAME_IN);
  }

  /**
   * Only notification templates with exactly this kind.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationTemplateType getTypeEqual() {
    return get(TYPE_EQUAL);
  }

  /**
   * Comma list; only notification templates whose kind is in it. Values of {@code
   * EventNotificationTemplateType}, separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getTypeIn() {
    return get(TYPE_IN);
  }

  /**
   * Only notification templates with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationTemplateStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only notification templates whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only notification templates created at or after this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only notification templates created at or before this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only notification templates last changed at or after this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only notification templates last changed at or before this moment; small values count in
   * seconds from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Builds objects of {@link EventNotificationTemplateBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getIdEqual}. */
    public B idEqual(long idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getPartnerIdIn}. */
    public B partnerIdIn(String partnerIdIn) {
      return set(PARTNER_ID_IN, partnerIdIn);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getSystemNameEqual}. */
    public B systemNameEqual(String systemNameEqual) {
      return set(SYSTEM_NAME_EQUAL, systemNameEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getSystemNameIn}. */
    public B systemNameIn(String systemNameIn) {
      return set(SYSTEM_NAME_IN, systemNameIn);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getTypeEqual}. */
    public B typeEqual(EventNotificationTemplateType typeEqual) {
      return set(TYPE_EQUAL, typeEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getTypeIn}. */
    public B typeIn(String typeIn) {
      return set(TYPE_IN, typeIn);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getStatusEqual}. */
    public B statusEqual(EventNotificationTemplateStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link EventNotificationTemplateBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    @Override
    public EventNotificationTemplateBaseFilter build() {
      return new EventNotificationTemplateBaseFilter(finish());
    }
  }
}
