package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What filters on users of every kind have in common.
 *
 * <p>Abstract: make a KalturaUserFilter.
 *
 * <p>{@code KalturaBaseUserFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class BaseUserFilter extends BaseUserBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaBaseUserFilter", BaseUserBaseFilter.DESCRIPTOR);

  BaseUserFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseUserFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseUserFilter create(State values) {
    return new BaseUserFilter(values);
  }

  /**
   * Builds objects of {@link BaseUserFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseUserBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public BaseUserFilter build() {
      return new BaseUserFilter(finish());
    }
  }
}
