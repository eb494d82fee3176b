package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on notification templates; all that are set have to hold.
 *
 * <p>{@code KalturaEventNotificationTemplateFilter} on the wire. Part of the plugin {@code
 * eventNotification}.
 */
public class EventNotificationTemplateFilter extends EventNotificationTemplateBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of(
          "KalturaEventNotificationTemplateFilter", EventNotificationTemplateBaseFilter.DESCRIPTOR);

  EventNotificationTemplateFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EventNotificationTemplateFilter(stateOf(DESCRIPTOR));
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
  protected EventNotificationTemplateFilter create(State values) {
    return new EventNotificationTemplateFilter(values);
  }

  /**
   * Builds objects of {@link EventNotificationTemplateFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends EventNotificationTemplateBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public EventNotificationTemplateFilter build() {
      return new EventNotificationTemplateFilter(finish());
    }
  }
}
