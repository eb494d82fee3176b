package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Content given as text in the call.
 *
 * <p>{@code KalturaStringResource} on the wire.
 */
public class StringResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaStringResource", ContentResource.DESCRIPTOR);

  /** See {@link #getContent}. */
  public static final Property<String> CONTENT = DESCRIPTOR.string("content");

  StringResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new StringResource(stateOf(DESCRIPTOR));
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
  protected StringResource create(State values) {
    return new StringResource(values);
  }

  /**
   * The text.
   *
   * @return the value, null when it is unset or null
   */
  public String getContent() {
    return get(CONTENT);
  }

  /**
   * Builds objects of {@link StringResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link StringResource#getContent}. */
    public B content(String content) {
      return set(CONTENT, content);
    }

    @Override
    public StringResource build() {
      return new StringResource(finish());
    }
  }
}
