package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.EventNotificationEventObjectType;

/**
 * The object that a notification dispatched by hand tells of.
 *
 * <p>{@code KalturaEventNotificationScope} on the wire. Part of the plugin {@code
 * eventNotification}.
 */
public class EventNotificationScope extends Scope {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEventNotificationScope", Scope.DESCRIPTOR);

  /** See {@link #getObjectId}. */
  public static final Property<String> OBJECT_ID = DESCRIPTOR.string("objectId");

  /** See {@link #getScopeObjectType}. */
  public static final Property<EventNotificationEventObjectType> SCOPE_OBJECT_TYPE =
      DESCRIPTOR.stringEnum("scopeObjectType", "KalturaEventNotificationEventObjectType");

  EventNotificationScope(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationScope(stateOf(DESCRIPTOR));
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
  protected EventNotificationScope create(State values) {
    return new EventNotificationScope(values);
  }

  /**
   * Id of the object.
   *
   * @return the value, null when it is unset or null
   */
  public String getObjectId() {
    return get(OBJECT_ID);
  }

  /**
   * Kind of the object.
   *
   * @return the value, null when it is unset or null
   */
  public EventNotificationEventObjectType getScopeObjectType() {
    return get(SCOPE_OBJECT_TYPE);
  }

  /**
   * Builds objects of {@link EventNotificationScope}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Scope.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventNotificationScope#getObjectId}. */
    public B objectId(String objectId) {
      return set(OBJECT_ID, objectId);
    }

    /** Sets {@link EventNotificationScope#getScopeObjectType}. */
    public B scopeObjectType(EventNotificationEventObjectType scopeObjectType) {
      return set(SCOPE_OBJECT_TYPE, scopeObjectType);
    }

    @Override
    public EventNotificationScope build() {
      return new EventNotificationScope(finish());
    }
  }
}
