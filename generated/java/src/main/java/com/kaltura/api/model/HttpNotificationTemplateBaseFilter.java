package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of HTTP notification templates.
 *
 * <p>Abstract: make a KalturaHttpNotificationTemplateFilter.
 *
 * <p>{@code KalturaHttpNotificationTemplateBaseFilter} on the wire. Abstract: only its subclasses
 * can be sent. Part of the plugin {@code httpNotification}.
 */
public class HttpNotificationTemplateBaseFilter extends EventNotificationTemplateFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract(
          "KalturaHttpNotificationTemplateBaseFilter", EventNotificationTemplateFilter.DESCRIPTOR);

  HttpNotificationTemplateBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationTemplateBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected HttpNotificationTemplateBaseFilter create(State values) {
    return new HttpNotificationTemplateBaseFilter(values);
  }

  /**
   * Builds objects of {@link HttpNotificationTemplateBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends EventNotificationTemplateFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public HttpNotificationTemplateBaseFilter build() {
      return new HttpNotificationTemplateBaseFilter(finish());
    }
  }
}
