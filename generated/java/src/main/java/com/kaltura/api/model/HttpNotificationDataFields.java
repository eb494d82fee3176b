package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Sends the content parameters of the template as a form.
 *
 * <p>{@code KalturaHttpNotificationDataFields} on the wire. Part of the plugin {@code
 * httpNotification}.
 */
public class HttpNotificationDataFields extends HttpNotificationData {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaHttpNotificationDataFields", HttpNotificationData.DESCRIPTOR);

  /** See {@link #getContentType}. */
  public static final Property<String> CONTENT_TYPE = DESCRIPTOR.string("contentType");

  HttpNotificationDataFields(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationDataFields(stateOf(DESCRIPTOR));
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
  protected HttpNotificationDataFields create(State values) {
    return new HttpNotificationDataFields(values);
  }

  /**
   * Content type of the request; that of a form unless set.
   *
   * @return the value, null when it is unset or null
   */
  public String getContentType() {
    return get(CONTENT_TYPE);
  }

  /**
   * Builds objects of {@link HttpNotificationDataFields}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends HttpNotificationData.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link HttpNotificationDataFields#getContentType}. */
    public B contentType(String contentType) {
      return set(CONTENT_TYPE, contentType);
    }

    @Override
    public HttpNotificationDataFields build() {
      return new HttpNotificationDataFields(finish());
    }
  }
}
