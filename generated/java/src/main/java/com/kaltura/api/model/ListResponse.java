package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * The root of all lists: one page of objects, and how many there are altogether.
 *
 * <p>{@code KalturaListResponse} on the wire.
 */
public class ListResponse extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaListResponse");

  /** See {@link #getTotalCount}. */
  public static final Property<Long> TOTAL_COUNT =
      DESCRIPTOR.integer("totalCount", ObjectType.READ_ONLY);

  ListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ListResponse(stateOf(DESCRIPTOR));
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
  protected ListResponse create(State values) {
    return new ListResponse(values);
  }

  /**
   * Number of all objects that match, not only those of this page. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTotalCount() {
    return get(TOTAL_COUNT);
  }

  /**
   * Builds objects of {@link ListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ListResponse#getTotalCount}. */
    public B totalCount(long totalCount) {
      return set(TOTAL_COUNT, totalCount);
    }

    @Override
    public ListResponse build() {
      return new ListResponse(finish());
    }
  }
}
