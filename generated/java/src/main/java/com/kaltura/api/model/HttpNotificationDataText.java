package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Sends a text in which parameters in braces are replaced.
 *
 * <p>{@code KalturaHttpNotificationDataText} on the wire. Part of the plugin {@code
 * httpNotification}.
 */
public class HttpNotificationDataText extends HttpNotificationData {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaHttpNotificationDataText", HttpNotificationData.DESCRIPTOR);

  /** See {@link #getContent}. */
  public static final Property<StringValue> CONTENT =
      DESCRIPTOR.object("content", "KalturaStringValue");

  /** See {@link #getContentType}. */
  public static final Property<String> CONTENT_TYPE = DESCRIPTOR.string("contentType");

  HttpNotificationDataText(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationDataText(stateOf(DESCRIPTOR));
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
  protected HttpNotificationDataText create(State values) {
    return new HttpNotificationDataText(values);
  }

  /**
   * The text.
   *
   * @return the value, null when it is unset or null
   */
  public StringValue getContent() {
    return get(CONTENT);
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
   * Builds objects of {@link HttpNotificationDataText}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends HttpNotificationData.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link HttpNotificationDataText#getContent}. */
    public B content(StringValue content) {
      return set(CONTENT, content);
    }

    /** Sets {@link HttpNotificationDataText#getContentType}. */
    public B contentType(String contentType) {
      return set(CONTENT_TYPE, contentType);
    }

    @Override
    public HttpNotificationDataText build() {
      return new HttpNotificationDataText(finish());
    }
  }
}
