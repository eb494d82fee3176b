package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A value that chooses among the queues of a push notification.
 *
 * <p>{@code KalturaPushEventNotificationParameter} on the wire. Part of the plugin {@code
 * pushNotification}.
 */
public class PushEventNotificationParameter extends EventNotificationParameter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPushEventNotificationParameter", EventNotificationParameter.DESCRIPTOR);

  /** See {@link #getQueueKeyToken}. */
  public static final Property<String> QUEUE_KEY_TOKEN = DESCRIPTOR.string("queueKeyToken");

  PushEventNotificationParameter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PushEventNotificationParameter(stateOf(DESCRIPTOR));
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
  protected PushEventNotificationParameter create(State values) {
    return new PushEventNotificationParameter(values);
  }

  /**
   * Name of the value within the queue's key.
   *
   * @return the value, null when it is unset or null
   */
  public String getQueueKeyToken() {
    return get(QUEUE_KEY_TOKEN);
  }

  /**
   * Builds objects of {@link PushEventNotificationParameter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends EventNotificationParameter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PushEventNotificationParameter#getQueueKeyToken}. */
    public B queueKeyToken(String queueKeyToken) {
      return set(QUEUE_KEY_TOKEN, queueKeyToken);
    }

    @Override
    public PushEventNotificationParameter build() {
      return new PushEventNotificationParameter(finish());
    }
  }
}
