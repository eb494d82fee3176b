package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EventNotificationDelayedCondition;
import com.kaltura.api.enums.EventNotificationEventObjectType;
import com.kaltura.api.enums.EventNotificationEventType;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.EventNotificationTemplateType;
import java.util.List;

/**
 * When a notification is sent, and with which values.
 *
 * <p>The subclasses say how.
 *
 * <p>{@code KalturaEventNotificationTemplate} on the wire. Part of the plugin {@code
 * eventNotification}.
 */
public class EventNotificationTemplate extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaEventNotificationTemplate");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getType}. */
  public static final Property<EventNotificationTemplateType> TYPE =
      DESCRIPTOR.stringEnum("type", "KalturaEventNotificationTemplateType", ObjectType.INSERT_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<EventNotificationTemplateStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaEventNotificationTemplateStatus", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getManualDispatchEnabled}. */
  public static final Property<Boolean> MANUAL_DISPATCH_ENABLED =
      DESCRIPTOR.bool("manualDispatchEnabled");

  /** See {@link #getAutomaticDispatchEnabled}. */
  public static final Property<Boolean> AUTOMATIC_DISPATCH_ENABLED =
      DESCRIPTOR.bool("automaticDispatchEnabled");

  /** See {@link #getEventType}. */
  public static final Property<EventNotificationEventType> EVENT_TYPE =
      DESCRIPTOR.stringEnum("eventType", "KalturaEventNotificationEventType");

  /** See {@link #getEventObjectType}. */
  public static final Property<EventNotificationEventObjectType> EVENT_OBJECT_TYPE =
      DESCRIPTOR.stringEnum("eventObjectType", "KalturaEventNotificationEventObjectType");

  /** See {@link #getEventConditions}. */
  public static final ListProperty<Condition> EVENT_CONDITIONS =
      DESCRIPTOR.list("eventConditions", "KalturaCondition");

  /** See {@link #getContentParameters}. */
  public static final ListProperty<EventNotificationParameter> CONTENT_PARAMETERS =
      DESCRIPTOR.list("contentParameters", "KalturaEventNotificationParameter");

  /** See {@link #getUserParameters}. */
  public static final ListProperty<EventNotificationParameter> USER_PARAMETERS =
      DESCRIPTOR.list("userParameters", "KalturaEventNotificationParameter");

  /** See {@link #getEventDelayedCondition}. */
  public static final Property<EventNotificationDelayedCondition> EVENT_DELAYED_CONDITION =
      DESCRIPTOR.intEnum("eventDelayedCondition", "KalturaEventNotificationDelayedCondition");

  EventNotificationTemplate(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationTemplate(stateOf(DESCRIPTOR));
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
  protected EventNotificationTemplate create(State values) {
    return new EventNotificationTemplate(values);
  }

  /**
   * Number of the template. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Account the template belongs to. Read only.
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
   * Name for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * What the template is for, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Way of sending. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationTemplateType getType() {
    return get(TYPE);
  }

  /**
   * Whether the template is in use. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationTemplateStatus getStatus() {
    return get(STATUS);
  }

  /**
   * When the template was created. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the template was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Whether dispatch may send it. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getManualDispatchEnabled() {
    return get(MANUAL_DISPATCH_ENABLED);
  }

  /**
   * Whether the event sends it. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getAutomaticDispatchEnabled() {
    return get(AUTOMATIC_DISPATCH_ENABLED);
  }

  /**
   * Event that sends it. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationEventType getEventType() {
    return get(EVENT_TYPE);
  }

  /**
   * Kind of the object that the event happens to. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationEventObjectType getEventObjectType() {
    return get(EVENT_OBJECT_TYPE);
  }

  /**
   * Conditions that all have to hold when the event happens. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public List<Condition> getEventConditions() {
    return get(EVENT_CONDITIONS);
  }

  /**
   * Values for texts, worked out by the server. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public List<EventNotificationParameter> getContentParameters() {
    return get(CONTENT_PARAMETERS);
  }

  /**
   * Values for texts that the account may fill in.
   *
   * @return the value, null when it is unset or null
   */
  public List<EventNotificationParameter> getUserParameters() {
    return get(USER_PARAMETERS);
  }

  /**
   * What to wait for before sending. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationDelayedCondition getEventDelayedCondition() {
    return get(EVENT_DELAYED_CONDITION);
  }

  /**
   * Builds objects of {@link EventNotificationTemplate}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventNotificationTemplate#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link EventNotificationTemplate#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link EventNotificationTemplate#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link EventNotificationTemplate#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    /** Sets {@link EventNotificationTemplate#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link EventNotificationTemplate#getType}. */
    public B type(EventNotificationTemplateType type) {
      return set(TYPE, type);
    }

    /** Sets {@link EventNotificationTemplate#getStatus}. */
    public B status(EventNotificationTemplateStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link EventNotificationTemplate#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link EventNotificationTemplate#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link EventNotificationTemplate#getManualDispatchEnabled}. */
    public B manualDispatchEnabled(boolean manualDispatchEnabled) {
      return set(MANUAL_DISPATCH_ENABLED, manualDispatchEnabled);
    }

    /** Sets {@link EventNotificationTemplate#getAutomaticDispatchEnabled}. */
    public B automaticDispatchEnabled(boolean automaticDispatchEnabled) {
      return set(AUTOMATIC_DISPATCH_ENABLED, automaticDispatchEnabled);
    }

    /** Sets {@link EventNotificationTemplate#getEventType}. */
    public B eventType(EventNotificationEventType eventType) {
      return set(EVENT_TYPE, eventType);
    }

    /** Sets {@link EventNotificationTemplate#getEventObjectType}. */
    public B eventObjectType(EventNotificationEventObjectType eventObjectType) {
      return set(EVENT_OBJECT_TYPE, eventObjectType);
    }

    /** Sets {@link EventNotificationTemplate#getEventConditions}. */
    public B eventConditions(List<Condition> eventConditions) {
      return set(EVENT_CONDITIONS, eventConditions);
    }

    /** Sets {@link EventNotificationTemplate#getContentParameters}. */
    public B contentParameters(List<EventNotificationParameter> contentParameters) {
      return set(CONTENT_PARAMETERS, contentParameters);
    }

    /** Sets {@link EventNotificationTemplate#getUserParameters}. */
    public B userParameters(List<EventNotificationParameter> userParameters) {
      return set(USER_PARAMETERS, userParameters);
    }

    /** Sets {@link EventNotificationTemplate#getEventDelayedCondition}. */
    public B eventDelayedCondition(EventNotificationDelayedCondition eventDelayedCondition) {
      return set(EVENT_DELAYED_CONDITION, eventDelayedCondition);
    }

    @Override
    public EventNotificationTemplate build() {
      return new EventNotificationTemplate(finish());
    }
  }
}
