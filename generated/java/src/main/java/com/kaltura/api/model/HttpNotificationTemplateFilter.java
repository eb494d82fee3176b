package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on HTTP notification templates; all that are set have to hold.
 *
 * <p>{@code KalturaHttpNotificationTemplateFilter} on the wire. Part of the plugin {@code
 * httpNotification}.
 */
public class HttpNotificationTemplateFilter extends HttpNotificationTemplateBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of(
          "KalturaHttpNotificationTemplateFilter", HttpNotificationTemplateBaseFilter.DESCRIPTOR);

  HttpNotificationTemplateFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationTemplateFilter(stateOf(DESCRIPTOR));
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
  protected HttpNotificationTemplateFilter create(State values) {
    return new HttpNotificationTemplateFilter(values);
  }

  /**
   * Builds objects of {@link HttpNotificationTemplateFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends HttpNotificationTemplateBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public HttpNotificationTemplateFilter build() {
      return new HttpNotificationTemplateFilter(finish());
    }
  }
}
