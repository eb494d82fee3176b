package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CategoryEntryAdvancedOrderBy;

/**
 * Finds entries by how they are assigned to categories.
 *
 * <p>{@code KalturaCategoryEntryAdvancedFilter} on the wire.
 */
public class CategoryEntryAdvancedFilter extends SearchItem {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCategoryEntryAdvancedFilter", SearchItem.DESCRIPTOR);

  /** See {@link #getCategoriesMatchOr}. */
  public static final Property<String> CATEGORIES_MATCH_OR = DESCRIPTOR.string("categoriesMatchOr");

  /** See {@link #getCategoryEntryStatusIn}. */
  public static final Property<String> CATEGORY_ENTRY_STATUS_IN =
      DESCRIPTOR.string("categoryEntryStatusIn");

  /** See {@link #getOrderBy}. */
  public static final Property<CategoryEntryAdvancedOrderBy> ORDER_BY =
      DESCRIPTOR.stringEnum("orderBy", "KalturaCategoryEntryAdvancedOrderBy");

  /** See {@link #getCategoryIdEqual}. */
  public static final Property<Long> CATEGORY_ID_EQUAL = DESCRIPTOR.integer("categoryIdEqual");

  CategoryEntryAdvancedFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryEntryAdvancedFilter(stateOf(DESCRIPTOR));
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
  protected CategoryEntryAdvancedFilter create(State values) {
    return new CategoryEntryAdvancedFilter(values);
  }

  /**
   * Comma list of full category names; one of them has to hold the entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesMatchOr() {
    return get(CATEGORIES_MATCH_OR);
  }

  /**
   * Comma list of assignment statuses of which one has to hold.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoryEntryStatusIn() {
    return get(CATEGORY_ENTRY_STATUS_IN);
  }

  /**
   * Order by the time of assignment.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryEntryAdvancedOrderBy getOrderBy() {
    return get(ORDER_BY);
  }

  /**
   * Number of the category that has to hold the entry.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCategoryIdEqual() {
    return get(CATEGORY_ID_EQUAL);
  }

  /**
   * Builds objects of {@link CategoryEntryAdvancedFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchItem.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryEntryAdvancedFilter#getCategoriesMatchOr}. */
    public B categoriesMatchOr(String categoriesMatchOr) {
      return set(CATEGORIES_MATCH_OR, categoriesMatchOr);
    }

    /** Sets {@link CategoryEntryAdvancedFilter#getCategoryEntryStatusIn}. */
    public B categoryEntryStatusIn(String categoryEntryStatusIn) {
      return set(CATEGORY_ENTRY_STATUS_IN, categoryEntryStatusIn);
    }

    /** Sets {@link CategoryEntryAdvancedFilter#getOrderBy}. */
    public B orderBy(CategoryEntryAdvancedOrderBy orderBy) {
      return set(ORDER_BY, orderBy);
    }

    /** Sets {@link CategoryEntryAdvancedFilter#getCategoryIdEqual}. */
    public B categoryIdEqual(long categoryIdEqual) {
      return set(CATEGORY_ID_EQUAL, categoryIdEqual);
    }

    @Override
    public CategoryEntryAdvancedFilter build() {
      return new CategoryEntryAdvancedFilter(finish());
    }
  }
}
