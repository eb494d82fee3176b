package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of notification templates.
 *
 * <p>{@code KalturaEventNotificationTemplateListResponse} on the wire. Part of the plugin {@code
 * eventNotification}.
 */
public class EventNotificationTemplateListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEventNotificationTemplateListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<EventNotificationTemplate> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaEventNotificationTemplate", ObjectType.READ_ONLY);

  EventNotificationTemplateListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationTemplateListResponse(stateOf(DESCRIPTOR));
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
  protected EventNotificationTemplateListResponse create(State values) {
    return new EventNotificationTemplateListResponse(values);
  }

  /**
   * The notification templates of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<EventNotificationTemplate> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link EventNotificationTemplateListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventNotificationTemplateListResponse#getObjects}. */
    public B objects(List<EventNotificationTemplate> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public EventNotificationTemplateListResponse build() {
      return new EventNotificationTemplateListResponse(finish());
    }
  }
}
