package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * How an operation puts further media over a video.
 *
 * <p>{@code KalturaMediaCompositionAttributes} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class MediaCompositionAttributes extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaMediaCompositionAttributes");

  MediaCompositionAttributes(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaCompositionAttributes(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected MediaCompositionAttributes create(State values) {
    return new MediaCompositionAttributes(values);
  }

  /**
   * Builds objects of {@link MediaCompositionAttributes}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public MediaCompositionAttributes build() {
      return new MediaCompositionAttributes(finish());
    }
  }
}
