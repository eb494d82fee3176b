package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A value that texts of a notification refer to.
 *
 * <p>{@code KalturaEventNotificationParameter} on the wire. Part of the plugin {@code
 * eventNotification}.
 */
public class EventNotificationParameter extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaEventNotificationParameter");

  /** See {@link #getKey}. */
  public static final Property<String> KEY = DESCRIPTOR.string("key");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getValue}. */
  public static final Property<StringValue> VALUE =
      DESCRIPTOR.object("value", "KalturaStringValue");

  EventNotificationParameter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationParameter(stateOf(DESCRIPTOR));
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
  protected EventNotificationParameter create(State values) {
    return new EventNotificationParameter(values);
  }

  /**
   * Name to write into texts, in braces.
   *
   * @return the value, null when it is unset or null
   */
  public String getKey() {
    return get(KEY);
  }

  /**
   * What the value is, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Where the value comes from.
   *
   * @return the value, null when it is unset or null
   */
  public StringValue getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link EventNotificationParameter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EventNotificationParameter#getKey}. */
    public B key(String key) {
      return set(KEY, key);
    }

    /** Sets {@link EventNotificationParameter#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link EventNotificationParameter#getValue}. */
    public B value(StringValue value) {
      return set(VALUE, value);
    }

    @Override
    public EventNotificationParameter build() {
      return new EventNotificationParameter(finish());
    }
  }
}
