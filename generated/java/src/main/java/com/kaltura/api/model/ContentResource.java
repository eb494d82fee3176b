package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * A single content: one file from wherever it is.
 *
 * <p>{@code KalturaContentResource} on the wire. Abstract: only its subclasses can be sent.
 */
public class ContentResource extends Resource {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaContentResource", Resource.DESCRIPTOR);

  ContentResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ContentResource(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected ContentResource create(State values) {
    return new ContentResource(values);
  }

  /**
   * Builds objects of {@link ContentResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Resource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public ContentResource build() {
      return new ContentResource(finish());
    }
  }
}
