package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * How to listen to a queue of push notifications.
 *
 * <p>{@code KalturaPushNotificationData} on the wire. Part of the plugin {@code pushNotification}.
 */
public class PushNotificationData extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPushNotificationData");

  /** See {@link #getQueueName}. */
  public static final Property<String> QUEUE_NAME =
      DESCRIPTOR.string("queueName", ObjectType.READ_ONLY);

  /** See {@link #getQueueKey}. */
  public static final Property<String> QUEUE_KEY =
      DESCRIPTOR.string("queueKey", ObjectType.READ_ONLY);

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url", ObjectType.READ_ONLY);

  PushNotificationData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PushNotificationData(stateOf(DESCRIPTOR));
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
  protected PushNotificationData create(State values) {
    return new PushNotificationData(values);
  }

  /**
   * Name of the queue. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getQueueName() {
    return get(QUEUE_NAME);
  }

  /**
   * Key of the messages that belong to the listener. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getQueueKey() {
    return get(QUEUE_KEY);
  }

  /**
   * Address to connect to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * Builds objects of {@link PushNotificationData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PushNotificationData#getQueueName}. */
    public B queueName(String queueName) {
      return set(QUEUE_NAME, queueName);
    }

    /** Sets {@link PushNotificationData#getQueueKey}. */
    public B queueKey(String queueKey) {
      return set(QUEUE_KEY, queueKey);
    }

    /** Sets {@link PushNotificationData#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    @Override
    public PushNotificationData build() {
      return new PushNotificationData(finish());
    }
  }
}
