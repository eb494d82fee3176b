package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Content that lies in the data centre of the server already.
 *
 * <p>{@code KalturaDataCenterContentResource} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class DataCenterContentResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaDataCenterContentResource", ContentResource.DESCRIPTOR);

  DataCenterContentResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DataCenterContentResource(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected DataCenterContentResource create(State values) {
    return new DataCenterContentResource(values);
  }

  /**
   * Builds objects of {@link DataCenterContentResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public DataCenterContentResource build() {
      return new DataCenterContentResource(finish());
    }
  }
}
