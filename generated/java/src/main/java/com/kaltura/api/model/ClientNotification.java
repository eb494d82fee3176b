package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A notification that the page has to deliver.
 *
 * <p>{@code KalturaClientNotification} on the wire.
 */
public class ClientNotification extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaClientNotification");

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url");

  /** See {@link #getData}. */
  public static final Property<String> DATA = DESCRIPTOR.string("data");

  ClientNotification(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ClientNotification(stateOf(DESCRIPTOR));
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
  protected ClientNotification create(State values) {
    return new ClientNotification(values);
  }

  /**
   * Address to post to; empty when nothing is to be delivered.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * The signed form body, to be posted as it is.
   *
   * @return the value, null when it is unset or null
   */
  public String getData() {
    return get(DATA);
  }

  /**
   * Builds objects of {@link ClientNotification}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ClientNotification#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    /** Sets {@link ClientNotification#getData}. */
    public B data(String data) {
      return set(DATA, data);
    }

    @Override
    public ClientNotification build() {
      return new ClientNotification(finish());
    }
  }
}
