package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of categories.
 *
 * <p>{@code KalturaCategoryListResponse} on the wire.
 */
public class CategoryListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCategoryListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<Category> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaCategory", ObjectType.READ_ONLY);

  CategoryListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryListResponse(stateOf(DESCRIPTOR));
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
  protected CategoryListResponse create(State values) {
    return new CategoryListResponse(values);
  }

  /**
   * The categories of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<Category> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link CategoryListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryListResponse#getObjects}. */
    public B objects(List<Category> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public CategoryListResponse build() {
      return new CategoryListResponse(finish());
    }
  }
}
