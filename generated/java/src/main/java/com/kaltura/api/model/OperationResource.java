package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Content made by running operations, such as clipping, on other content.
 *
 * <p>{@code KalturaOperationResource} on the wire.
 */
public class OperationResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaOperationResource", ContentResource.DESCRIPTOR);

  /** See {@link #getResource}. */
  public static final Property<ContentResource> RESOURCE =
      DESCRIPTOR.object("resource", "KalturaContentResource");

  /** See {@link #getOperationAttributes}. */
  public static final ListProperty<OperationAttributes> OPERATION_ATTRIBUTES =
      DESCRIPTOR.list("operationAttributes", "KalturaOperationAttributes");

  /** See {@link #getAssetParamsId}. */
  public static final Property<Long> ASSET_PARAMS_ID = DESCRIPTOR.integer("assetParamsId");

  OperationResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new OperationResource(stateOf(DESCRIPTOR));
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
  protected OperationResource create(State values) {
    return new OperationResource(values);
  }

  /**
   * What to work on: an entry or an asset.
   *
   * @return the value, null when it is unset or null
   */
  public ContentResource getResource() {
    return get(RESOURCE);
  }

  /**
   * The operations, in order.
   *
   * @return the value, null when it is unset or null
   */
  public List<OperationAttributes> getOperationAttributes() {
    return get(OPERATION_ATTRIBUTES);
  }

  /**
   * Flavor params to convert by instead of the usual ones.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAssetParamsId() {
    return get(ASSET_PARAMS_ID);
  }

  /**
   * Builds objects of {@link OperationResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link OperationResource#getResource}. */
    public B resource(ContentResource resource) {
      return set(RESOURCE, resource);
    }

    /** Sets {@link OperationResource#getOperationAttributes}. */
    public B operationAttributes(List<OperationAttributes> operationAttributes) {
      return set(OPERATION_ATTRIBUTES, operationAttributes);
    }

    /** Sets {@link OperationResource#getAssetParamsId}. */
    public B assetParamsId(long assetParamsId) {
      return set(ASSET_PARAMS_ID, assetParamsId);
    }

    @Override
    public OperationResource build() {
      return new OperationResource(finish());
    }
  }
}
