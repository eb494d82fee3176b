package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of uploads.
 *
 * <p>{@code KalturaUploadTokenListResponse} on the wire.
 */
public class UploadTokenListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUploadTokenListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<UploadToken> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaUploadToken", ObjectType.READ_ONLY);

  UploadTokenListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadTokenListResponse(stateOf(DESCRIPTOR));
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
  protected UploadTokenListResponse create(State values) {
    return new UploadTokenListResponse(values);
  }

  /**
   * The uploads of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<UploadToken> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link UploadTokenListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UploadTokenListResponse#getObjects}. */
    public B objects(List<UploadToken> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public UploadTokenListResponse build() {
      return new UploadTokenListResponse(finish());
    }
  }
}
