package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * The same content in several remote storages.
 *
 * <p>{@code KalturaRemoteStorageResources} on the wire.
 */
public class RemoteStorageResources extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaRemoteStorageResources", ContentResource.DESCRIPTOR);

  /** See {@link #getResources}. */
  public static final ListProperty<RemoteStorageResource> RESOURCES =
      DESCRIPTOR.list("resources", "KalturaRemoteStorageResource");

  RemoteStorageResources(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RemoteStorageResources(stateOf(DESCRIPTOR));
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
  protected RemoteStorageResources create(State values) {
    return new RemoteStorageResources(values);
  }

  /**
   * The places, best first.
   *
   * @return the value, null when it is unset or null
   */
  public List<RemoteStorageResource> getResources() {
    return get(RESOURCES);
  }

  /**
   * Builds objects of {@link RemoteStorageResources}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RemoteStorageResources#getResources}. */
    public B resources(List<RemoteStorageResource> resources) {
      return set(RESOURCES, resources);
    }

    @Override
    public RemoteStorageResources build() {
      return new RemoteStorageResources(finish());
    }
  }
}
