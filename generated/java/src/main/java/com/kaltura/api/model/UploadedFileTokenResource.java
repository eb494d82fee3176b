package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * The file of an upload token.
 *
 * <p>The usual way to add content.
 *
 * <p>{@code KalturaUploadedFileTokenResource} on the wire.
 */
public class UploadedFileTokenResource extends GenericDataCenterContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of(
          "KalturaUploadedFileTokenResource", GenericDataCenterContentResource.DESCRIPTOR);

  /** See {@link #getToken}. */
  public static final Property<String> TOKEN = DESCRIPTOR.string("token", ObjectType.SECRET);

  UploadedFileTokenResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadedFileTokenResource(stateOf(DESCRIPTOR));
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
  protected UploadedFileTokenResource create(State values) {
    return new UploadedFileTokenResource(values);
  }

  /**
   * Id of the upload token.
   *
   * @return the value, null when it is unset or null
   */
  public String getToken() {
    return get(TOKEN);
  }

  /**
   * Builds objects of {@link UploadedFileTokenResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends GenericDataCenterContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UploadedFileTokenResource#getToken}. */
    public B token(String token) {
      return set(TOKEN, token);
    }

    @Override
    public UploadedFileTokenResource build() {
      return new UploadedFileTokenResource(finish());
    }
  }
}
