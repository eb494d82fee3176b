package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on annotations; all that are set have to hold.
 *
 * <p>{@code KalturaAnnotationFilter} on the wire. Part of the plugin {@code annotation}.
 */
public class AnnotationFilter extends AnnotationBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAnnotationFilter", AnnotationBaseFilter.DESCRIPTOR);

  AnnotationFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AnnotationFilter(stateOf(DESCRIPTOR));
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
  protected AnnotationFilter create(State values) {
    return new AnnotationFilter(values);
  }

  /**
   * Builds objects of {@link AnnotationFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AnnotationBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public AnnotationFilter build() {
      return new AnnotationFilter(finish());
    }
  }
}
