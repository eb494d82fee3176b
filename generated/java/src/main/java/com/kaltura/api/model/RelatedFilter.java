package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * The root of filters that response profiles may use for related objects.
 *
 * <p>{@code KalturaRelatedFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class RelatedFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaRelatedFilter", Filter.DESCRIPTOR);

  RelatedFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RelatedFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected RelatedFilter create(State values) {
    return new RelatedFilter(values);
  }

  /**
   * Builds objects of {@link RelatedFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public RelatedFilter build() {
      return new RelatedFilter(finish());
    }
  }
}
