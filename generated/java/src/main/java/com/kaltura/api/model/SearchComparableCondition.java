package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.SearchConditionComparison;

/**
 * Compares a field, as number or time, with a value.
 *
 * <p>{@code KalturaSearchComparableCondition} on the wire.
 */
public class SearchComparableCondition extends SearchCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaSearchComparableCondition", SearchCondition.DESCRIPTOR);

  /** See {@link #getComparison}. */
  public static final Property<SearchConditionComparison> COMPARISON =
      DESCRIPTOR.stringEnum("comparison", "KalturaSearchConditionComparison");

  SearchComparableCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchComparableCondition(stateOf(DESCRIPTOR));
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
  protected SearchComparableCondition create(State values) {
    return new SearchComparableCondition(values);
  }

  /**
   * How to compare.
   *
   * @return the value, null when it is unset or null
   */
  public SearchConditionComparison getComparison() {
    return get(COMPARISON);
  }

  /**
   * Builds objects of {@link SearchComparableCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchComparableCondition#getComparison}. */
    public B comparison(SearchConditionComparison comparison) {
      return set(COMPARISON, comparison);
    }

    @Override
    public SearchComparableCondition build() {
      return new SearchComparableCondition(finish());
    }
  }
}
