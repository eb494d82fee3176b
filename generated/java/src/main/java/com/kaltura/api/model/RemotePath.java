package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A copy of a file in a remote storage.
 *
 * <p>{@code KalturaRemotePath} on the wire.
 */
public class RemotePath extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaRemotePath");

  /** See {@link #getStorageProfileId}. */
  public static final Property<Long> STORAGE_PROFILE_ID =
      DESCRIPTOR.integer("storageProfileId", ObjectType.READ_ONLY);

  /** See {@link #getUri}. */
  public static final Property<String> URI = DESCRIPTOR.string("uri", ObjectType.READ_ONLY);

  RemotePath(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RemotePath(stateOf(DESCRIPTOR));
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
  protected RemotePath create(State values) {
    return new RemotePath(values);
  }

  /**
   * Number of the storage profile; 0 for the server's own. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStorageProfileId() {
    return get(STORAGE_PROFILE_ID);
  }

  /**
   * Path or address of the copy. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUri() {
    return get(URI);
  }

  /**
   * Builds objects of {@link RemotePath}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RemotePath#getStorageProfileId}. */
    public B storageProfileId(long storageProfileId) {
      return set(STORAGE_PROFILE_ID, storageProfileId);
    }

    /** Sets {@link RemotePath#getUri}. */
    public B uri(String uri) {
      return set(URI, uri);
    }

    @Override
    public RemotePath build() {
      return new RemotePath(finish());
    }
  }
}
