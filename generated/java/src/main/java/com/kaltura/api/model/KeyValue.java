package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A name and its value, both text.
 *
 * <p>{@code KalturaKeyValue} on the wire.
 */
public class KeyValue extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaKeyValue");

  /** See {@link #getKey}. */
  public static final Property<String> KEY = DESCRIPTOR.string("key");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  KeyValue(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new KeyValue(stateOf(DESCRIPTOR));
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
  protected KeyValue create(State values) {
    return new KeyValue(values);
  }

  /**
   * The name.
   *
   * @return the value, null when it is unset or null
   */
  public String getKey() {
    return get(KEY);
  }

  /**
   * The value that belongs to the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link KeyValue}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link KeyValue#getKey}. */
    public B key(String key) {
      return set(KEY, key);
    }

    /** Sets {@link KeyValue#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public KeyValue build() {
      return new KeyValue(finish());
    }
  }
}
