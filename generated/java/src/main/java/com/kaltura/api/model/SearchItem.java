package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * A node of an advanced search: a condition, or an operator over several.
 *
 * <p>{@code KalturaSearchItem} on the wire. Abstract: only its subclasses can be sent.
 */
public class SearchItem extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaSearchItem");

  SearchItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchItem(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected SearchItem create(State values) {
    return new SearchItem(values);
  }

  /**
   * Builds objects of {@link SearchItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public SearchItem build() {
      return new SearchItem(finish());
    }
  }
}
