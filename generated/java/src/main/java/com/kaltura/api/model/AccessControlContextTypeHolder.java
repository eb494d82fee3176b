package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Older name of KalturaContextTypeHolder, with the same content.
 *
 * <p>{@code KalturaAccessControlContextTypeHolder} on the wire. Deprecated.
 */
public class AccessControlContextTypeHolder extends ContextTypeHolder {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAccessControlContextTypeHolder", ContextTypeHolder.DESCRIPTOR);

  AccessControlContextTypeHolder(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AccessControlContextTypeHolder(stateOf(DESCRIPTOR));
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
  protected AccessControlContextTypeHolder create(State values) {
    return new AccessControlContextTypeHolder(values);
  }

  /**
   * Builds objects of {@link AccessControlContextTypeHolder}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContextTypeHolder.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public AccessControlContextTypeHolder build() {
      return new AccessControlContextTypeHolder(finish());
    }
  }
}
