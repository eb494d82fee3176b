package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What answers shall contain: a profile given in the call, or a reference to a stored one.
 *
 * <p>{@code KalturaBaseResponseProfile} on the wire. Abstract: only its subclasses can be sent.
 */
public class BaseResponseProfile extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaBaseResponseProfile");

  BaseResponseProfile(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseResponseProfile(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseResponseProfile create(State values) {
    return new BaseResponseProfile(values);
  }

  /**
   * Builds objects of {@link BaseResponseProfile}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public BaseResponseProfile build() {
      return new BaseResponseProfile(finish());
    }
  }
}
