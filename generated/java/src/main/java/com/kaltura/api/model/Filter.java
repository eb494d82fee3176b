package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * The root of all filters.
 *
 * <p>Conditions that are unset do not count; those that are set all have to hold.
 *
 * <p>{@code KalturaFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class Filter extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaFilter");

  /** See {@link #getOrderBy}. */
  public static final Property<String> ORDER_BY = DESCRIPTOR.string("orderBy");

  /** See {@link #getAdvancedSearch}. */
  public static final Property<SearchItem> ADVANCED_SEARCH =
      DESCRIPTOR.object("advancedSearch", "KalturaSearchItem");

  Filter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Filter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected Filter create(State values) {
    return new Filter(values);
  }

  /**
   * Property to sort by, with + for ascending or - for descending in front, for example -createdAt;
   * the OrderBy enum of the kind lists what is possible.
   *
   * @return the value, null when it is unset or null
   */
  public String getOrderBy() {
    return get(ORDER_BY);
  }

  /**
   * A tree of further conditions, for example on custom metadata.
   *
   * @return the value, null when it is unset or null
   */
  public SearchItem getAdvancedSearch() {
    return get(ADVANCED_SEARCH);
  }

  /**
   * Builds objects of {@link Filter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Filter#getOrderBy}. */
    public B orderBy(String orderBy) {
      return set(ORDER_BY, orderBy);
    }

    /** Sets {@link Filter#getAdvancedSearch}. */
    public B advancedSearch(SearchItem advancedSearch) {
      return set(ADVANCED_SEARCH, advancedSearch);
    }

    @Override
    public Filter build() {
      return new Filter(finish());
    }
  }
}
