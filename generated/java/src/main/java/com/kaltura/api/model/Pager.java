package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Which part of a list is wanted.
 *
 * <p>{@code KalturaPager} on the wire.
 */
public class Pager extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPager");

  /** See {@link #getPageSize}. */
  public static final Property<Long> PAGE_SIZE = DESCRIPTOR.integer("pageSize");

  /** See {@link #getPageIndex}. */
  public static final Property<Long> PAGE_INDEX = DESCRIPTOR.integer("pageIndex");

  Pager(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Pager(stateOf(DESCRIPTOR));
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
  protected Pager create(State values) {
    return new Pager(values);
  }

  /**
   * Objects per page: 30 unless set, 500 at most.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPageSize() {
    return get(PAGE_SIZE);
  }

  /**
   * Number of the page, counted from 1.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPageIndex() {
    return get(PAGE_INDEX);
  }

  /**
   * Builds objects of {@link Pager}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Pager#getPageSize}. */
    public B pageSize(long pageSize) {
      return set(PAGE_SIZE, pageSize);
    }

    /** Sets {@link Pager#getPageIndex}. */
    public B pageIndex(long pageIndex) {
      return set(PAGE_INDEX, pageIndex);
    }

    @Override
    public Pager build() {
      return new Pager(finish());
    }
  }
}
