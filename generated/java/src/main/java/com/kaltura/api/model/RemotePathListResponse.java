package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of remote copies.
 *
 * <p>{@code KalturaRemotePathListResponse} on the wire.
 */
public class RemotePathListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaRemotePathListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<RemotePath> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaRemotePath", ObjectType.READ_ONLY);

  RemotePathListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new RemotePathListResponse(stateOf(DESCRIPTOR));
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
  protected RemotePathListResponse create(State values) {
    return new RemotePathListResponse(values);
  }

  /**
   * The remote copies of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<RemotePath> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link RemotePathListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link RemotePathListResponse#getObjects}. */
    public B objects(List<RemotePath> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public RemotePathListResponse build() {
      return new RemotePathListResponse(finish());
    }
  }
}
