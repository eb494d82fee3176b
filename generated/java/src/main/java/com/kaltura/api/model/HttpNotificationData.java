package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What an HTTP notification contains.
 *
 * <p>{@code KalturaHttpNotificationData} on the wire. Abstract: only its subclasses can be sent.
 * Part of the plugin {@code httpNotification}.
 */
public class HttpNotificationData extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaHttpNotificationData");

  HttpNotificationData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationData(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected HttpNotificationData create(State values) {
    return new HttpNotificationData(values);
  }

  /**
   * Builds objects of {@link HttpNotificationData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public HttpNotificationData build() {
      return new HttpNotificationData(finish());
    }
  }
}
