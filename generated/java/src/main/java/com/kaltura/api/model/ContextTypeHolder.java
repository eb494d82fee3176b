package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ContextType;

/**
 * A use of content, as an object, since lists hold objects only.
 *
 * <p>{@code KalturaContextTypeHolder} on the wire.
 */
public class ContextTypeHolder extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaContextTypeHolder");

  /** See {@link #getType}. */
  public static final Property<ContextType> TYPE =
      DESCRIPTOR.stringEnum("type", "KalturaContextType");

  ContextTypeHolder(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ContextTypeHolder(stateOf(DESCRIPTOR));
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
  protected ContextTypeHolder create(State values) {
    return new ContextTypeHolder(values);
  }

  /**
   * The use.
   *
   * @return the value, null when it is unset or null
   */
  public ContextType getType() {
    return get(TYPE);
  }

  /**
   * Builds objects of {@link ContextTypeHolder}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ContextTypeHolder#getType}. */
    public B type(ContextType type) {
      return set(TYPE, type);
    }

    @Override
    public ContextTypeHolder build() {
      return new ContextTypeHolder(finish());
    }
  }
}
