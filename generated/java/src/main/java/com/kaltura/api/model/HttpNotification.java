package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EventNotificationEventObjectType;
import com.kaltura.api.enums.EventNotificationEventType;

/**
 * What a receiver of object notifications gets: the object and the event.
 *
 * <p>{@code KalturaHttpNotification} on the wire. Part of the plugin {@code httpNotification}.
 */
public class HttpNotification extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaHttpNotification");

  /** See {@link #getObject}. */
  public static final Property<ApiObject> OBJECT = DESCRIPTOR.object("object", "KalturaObject");

  /** See {@link #getEventObjectType}. */
  public static final Property<EventNotificationEventObjectType> EVENT_OBJECT_TYPE =
      DESCRIPTOR.stringEnum("eventObjectType", "KalturaEventNotificationEventObjectType");

  /** See {@link #getEventNotificationJobId}. */
  public static final Property<Long> EVENT_NOTIFICATION_JOB_ID =
      DESCRIPTOR.integer("eventNotificationJobId");

  /** See {@link #getTemplateId}. */
  public static final Property<Long> TEMPLATE_ID = DESCRIPTOR.integer("templateId");

  /** See {@link #getTemplateName}. */
  public static final Property<String> TEMPLATE_NAME = DESCRIPTOR.string("templateName");

  /** See {@link #getTemplateSystemName}. */
  public static final Property<String> TEMPLATE_SYSTEM_NAME =
      DESCRIPTOR.string("templateSystemName");

  /** See {@link #getEventType}. */
  public static final Property<EventNotificationEventType> EVENT_TYPE =
      DESCRIPTOR.stringEnum("eventType", "KalturaEventNotificationEventType");

  HttpNotification(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotification(stateOf(DESCRIPTOR));
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
  protected HttpNotification create(State values) {
    return new HttpNotification(values);
  }

  /**
   * The object that the event happened to, of any class.
   *
   * @return the value, null when it is unset or null
   */
  public ApiObject getObject() {
    return get(OBJECT);
  }

  /**
   * Kind of the object.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationEventObjectType getEventObjectType() {
    return get(EVENT_OBJECT_TYPE);
  }

  /**
   * Number of the job that sends it; the same when it is repeated.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEventNotificationJobId() {
    return get(EVENT_NOTIFICATION_JOB_ID);
  }

  /**
   * Number of the template.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTemplateId() {
    return get(TEMPLATE_ID);
  }

  /**
   * Name of the template for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getTemplateName() {
    return get(TEMPLATE_NAME);
  }

  /**
   * Name of the template for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getTemplateSystemName() {
    return get(TEMPLATE_SYSTEM_NAME);
  }

  /**
   * Event that happened.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationEventType getEventType() {
    return get(EVENT_TYPE);
  }

  /**
   * Builds objects of {@link HttpNotification}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link HttpNotification#getObject}. */
    public B object(ApiObject object) {
      return set(OBJECT, object);
    }

    /** Sets {@link HttpNotification#getEventObjectType}. */
    public B eventObjectType(EventNotificationEventObjectType eventObjectType) {
      return set(EVENT_OBJECT_TYPE, eventObjectType);
    }

    /** Sets {@link HttpNotification#getEventNotificationJobId}. */
    public B eventNotificationJobId(long eventNotificationJobId) {
      return set(EVENT_NOTIFICATION_JOB_ID, eventNotificationJobId);
    }

    /** Sets {@link HttpNotification#getTemplateId}. */
    public B templateId(long templateId) {
      return set(TEMPLATE_ID, templateId);
    }

    /** Sets {@link HttpNotification#getTemplateName}. */
    public B templateName(String templateName) {
      return set(TEMPLATE_NAME, templateName);
    }

    /** Sets {@link HttpNotification#getTemplateSystemName}. */
    public B templateSystemName(String templateSystemName) {
      return set(TEMPLATE_SYSTEM_NAME, templateSystemName);
    }

    /** Sets {@link HttpNotification#getEventType}. */
    public B eventType(EventNotificationEventType eventType) {
      return set(EVENT_TYPE, eventType);
    }

    @Override
    public HttpNotification build() {
      return new HttpNotification(finish());
    }
  }
}
