package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.SearchOperatorType;
import java.util.List;

/**
 * Joins several conditions: all of them have to hold, or at least one.
 *
 * <p>{@code KalturaSearchOperator} on the wire.
 */
public class SearchOperator extends SearchItem {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaSearchOperator", SearchItem.DESCRIPTOR);

  /** See {@link #getType}. */
  public static final Property<SearchOperatorType> TYPE =
      DESCRIPTOR.intEnum("type", "KalturaSearchOperatorType");

  /** See {@link #getItems}. */
  public static final ListProperty<SearchItem> ITEMS =
      DESCRIPTOR.list("items", "KalturaSearchItem");

  SearchOperator(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchOperator(stateOf(DESCRIPTOR));
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
  protected SearchOperator create(State values) {
    return new SearchOperator(values);
  }

  /**
   * How the items are joined.
   *
   * @return the value, null when it is unset or null
   */
  public SearchOperatorType getType() {
    return get(TYPE);
  }

  /**
   * The conditions or further operators.
   *
   * @return the value, null when it is unset or null
   */
  public List<SearchItem> getItems() {
    return get(ITEMS);
  }

  /**
   * Builds objects of {@link SearchOperator}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchItem.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchOperator#getType}. */
    public B type(SearchOperatorType type) {
      return set(TYPE, type);
    }

    /** Sets {@link SearchOperator#getItems}. */
    public B items(List<SearchItem> items) {
      return set(ITEMS, items);
    }

    @Override
    public SearchOperator build() {
      return new SearchOperator(finish());
    }
  }
}
