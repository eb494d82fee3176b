package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Content that stays in a remote storage the account has configured.
 *
 * <p>{@code KalturaRemoteStorageResource} on the wire.
 */
public class RemoteStorageResource extends UrlResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaRemoteStorageResource", UrlResource.DESCRIPTOR);

  /** See {@link #getStorageProfileId}. */
  public static final Property<Long> STORAGE_PROFILE_ID = DESCRIPTOR.integer("storageProfileId");

  RemoteStorageResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RemoteStorageResource(stateOf(DESCRIPTOR));
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
  protected RemoteStorageResource create(State values) {
    return new RemoteStorageResource(values);
  }

  /**
   * Number of the storage profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStorageProfileId() {
    return get(STORAGE_PROFILE_ID);
  }

  /**
   * Builds objects of {@link RemoteStorageResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends UrlResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RemoteStorageResource#getStorageProfileId}. */
    public B storageProfileId(long storageProfileId) {
      return set(STORAGE_PROFILE_ID, storageProfileId);
    }

    @Override
    public RemoteStorageResource build() {
      return new RemoteStorageResource(finish());
    }
  }
}
