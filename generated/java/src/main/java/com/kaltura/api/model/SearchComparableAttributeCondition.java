package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.SearchConditionComparison;

/**
 * Compares a built-in attribute, as number or time, with a value.
 *
 * <p>{@code KalturaSearchComparableAttributeCondition} on the wire. Abstract: only its subclasses
 * can be sent.
 */
public class SearchComparableAttributeCondition extends AttributeCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract(
          "KalturaSearchComparableAttributeCondition", AttributeCondition.DESCRIPTOR);

  /** See {@link #getComparison}. */
  public static final Property<SearchConditionComparison> COMPARISON =
      DESCRIPTOR.stringEnum("comparison", "KalturaSearchConditionComparison");

  SearchComparableAttributeCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchComparableAttributeCondition(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected SearchComparableAttributeCondition create(State values) {
    return new SearchComparableAttributeCondition(values);
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
   * Builds objects of {@link SearchComparableAttributeCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AttributeCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchComparableAttributeCondition#getComparison}. */
    public B comparison(SearchConditionComparison comparison) {
      return set(COMPARISON, comparison);
    }

    @Override
    public SearchComparableAttributeCondition build() {
      return new SearchComparableAttributeCondition(finish());
    }
  }
}
