package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of annotations.
 *
 * <p>{@code KalturaAnnotationListResponse} on the wire. Part of the plugin {@code annotation}.
 */
public class AnnotationListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAnnotationListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<Annotation> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaAnnotation", ObjectType.READ_ONLY);

  AnnotationListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AnnotationListResponse(stateOf(DESCRIPTOR));
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
  protected AnnotationListResponse create(State values) {
    return new AnnotationListResponse(values);
  }

  /**
   * The annotations of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<Annotation> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link AnnotationListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AnnotationListResponse#getObjects}. */
    public B objects(List<Annotation> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public AnnotationListResponse build() {
      return new AnnotationListResponse(finish());
    }
  }
}
