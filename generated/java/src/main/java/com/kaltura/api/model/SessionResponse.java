package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * A new session on another account.
 *
 * <p>{@code KalturaSessionResponse} on the wire.
 */
public class SessionResponse extends StartWidgetSessionResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaSessionResponse", StartWidgetSessionResponse.DESCRIPTOR);

  SessionResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SessionResponse(stateOf(DESCRIPTOR));
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
  protected SessionResponse create(State values) {
    return new SessionResponse(values);
  }

  /**
   * Builds objects of {@link SessionResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends StartWidgetSessionResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public SessionResponse build() {
      return new SessionResponse(finish());
    }
  }
}
