package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Content that was uploaded to the server.
 *
 * <p>{@code KalturaGenericDataCenterContentResource} on the wire. Abstract: only its subclasses can
 * be sent.
 */
public class GenericDataCenterContentResource extends DataCenterContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract(
          "KalturaGenericDataCenterContentResource", DataCenterContentResource.DESCRIPTOR);

  GenericDataCenterContentResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new GenericDataCenterContentResource(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected GenericDataCenterContentResource create(State values) {
    return new GenericDataCenterContentResource(values);
  }

  /**
   * Builds objects of {@link GenericDataCenterContentResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends DataCenterContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public GenericDataCenterContentResource build() {
      return new GenericDataCenterContentResource(finish());
    }
  }
}
