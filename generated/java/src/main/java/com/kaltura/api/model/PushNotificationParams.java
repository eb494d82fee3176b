package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Values that choose a queue.
 *
 * <p>{@code KalturaPushNotificationParams} on the wire. Part of the plugin {@code
 * pushNotification}.
 */
public class PushNotificationParams extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPushNotificationParams");

  /** See {@link #getUserParams}. */
  public static final ListProperty<PushEventNotificationParameter> USER_PARAMS =
      DESCRIPTOR.list("userParams", "KalturaPushEventNotificationParameter");

  PushNotificationParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PushNotificationParams(stateOf(DESCRIPTOR));
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
  protected PushNotificationParams create(State values) {
    return new PushNotificationParams(values);
  }

  /**
   * The values.
   *
   * @return the value, null when it is unset or null
   */
  public List<PushEventNotificationParameter> getUserParams() {
    return get(USER_PARAMS);
  }

  /**
   * Builds objects of {@link PushNotificationParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PushNotificationParams#getUserParams}. */
    public B userParams(List<PushEventNotificationParameter> userParams) {
      return set(USER_PARAMS, userParams);
    }

    @Override
    public PushNotificationParams build() {
      return new PushNotificationParams(finish());
    }
  }
}
