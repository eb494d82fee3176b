package com.kaltura.api.notifications;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/** What happened, and to what. */
public final class HttpNotification extends ApiObject {
  private static final ObjectType TYPE = ObjectType.of("KalturaHttpNotification");

  /** The object it happened to. */
  public static final Property<ApiObject> OBJECT = TYPE.object("object", "KalturaObjectBase");

  /** The kind of the object. */
  public static final Property<String> EVENT_OBJECT_TYPE = TYPE.string("eventObjectType");

  /** The job that delivers the event. */
  public static final Property<Long> EVENT_NOTIFICATION_JOB_ID =
      TYPE.integer("eventNotificationJobId");

  /** The template that describes the event. */
  public static final Property<Long> TEMPLATE_ID = TYPE.integer("templateId");

  /** The title of the template. */
  public static final Property<String> TEMPLATE_NAME = TYPE.string("templateName");

  /** The name of the template for programs. */
  public static final Property<String> TEMPLATE_SYSTEM_NAME = TYPE.string("templateSystemName");

  /** What happened. */
  public static final Property<String> EVENT_TYPE = TYPE.string("eventType");

  private HttpNotification(State state) {
    super(state);
  }

  static HttpNotification empty() {
    return new HttpNotification(stateOf(TYPE));
  }

  @Override
  protected ApiObject create(State values) {
    return new HttpNotification(values);
  }

  /**
   * The object it happened to.
   *
   * @return an object of a class of the client, or null
   */
  public ApiObject getObject() {
    return get(OBJECT);
  }

  /**
   * The kind of the object.
   *
   * @return such as {@code "1"}, an entry; or null
   */
  public String getEventObjectType() {
    return get(EVENT_OBJECT_TYPE);
  }

  /**
   * The job that delivers the event.
   *
   * @return its id, or null
   */
  public Long getEventNotificationJobId() {
    return get(EVENT_NOTIFICATION_JOB_ID);
  }

  /**
   * The template that describes the event.
   *
   * @return its id, or null
   */
  public Long getTemplateId() {
    return get(TEMPLATE_ID);
  }

  /**
   * The title of the template.
   *
   * @return the title, or null
   */
  public String getTemplateName() {
    return get(TEMPLATE_NAME);
  }

  /**
   * The name of the template for programs.
   *
   * @return the name, or null
   */
  public String getTemplateSystemName() {
    return get(TEMPLATE_SYSTEM_NAME);
  }

  /**
   * What happened.
   *
   * @return such as {@code "2"}, object added, or {@code "3"}, object changed; or null
   */
  public String getEventType() {
    return get(EVENT_TYPE);
  }
}
