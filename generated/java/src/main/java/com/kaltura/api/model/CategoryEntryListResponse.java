package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of assignments.
 *
 * <p>{@code KalturaCategoryEntryListResponse} on the wire.
 */
public class CategoryEntryListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCategoryEntryListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<CategoryEntry> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaCategoryEntry", ObjectType.READ_ONLY);

  CategoryEntryListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryEntryListResponse(stateOf(DESCRIPTOR));
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
  protected CategoryEntryListResponse create(State values) {
    return new CategoryEntryListResponse(values);
  }

  /**
   * The assignments of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<CategoryEntry> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link CategoryEntryListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryEntryListResponse#getObjects}. */
    public B objects(List<CategoryEntry> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public CategoryEntryListResponse build() {
      return new CategoryEntryListResponse(finish());
    }
  }
}
