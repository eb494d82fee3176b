package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.files.FileSource;

/**
 * A file that travels within the call that uses it.
 *
 * <p>For small files; use upload tokens for large ones.
 *
 * <p>{@code KalturaUploadedFileResource} on the wire.
 */
public class UploadedFileResource extends GenericDataCenterContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUploadedFileResource", GenericDataCenterContentResource.DESCRIPTOR);

  /** See {@link #getFileData}. */
  public static final Property<FileSource> FILE_DATA = DESCRIPTOR.file("fileData");

  UploadedFileResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadedFileResource(stateOf(DESCRIPTOR));
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
  protected UploadedFileResource create(State values) {
    return new UploadedFileResource(values);
  }

  /**
   * The file.
   *
   * @return the value, null when it is unset or null
   */
  public FileSource getFileData() {
    return get(FILE_DATA);
  }

  /**
   * Builds objects of {@link UploadedFileResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>>
      extends GenericDataCenterContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UploadedFileResource#getFileData}. */
    public B fileData(FileSource fileData) {
      return set(FILE_DATA, fileData);
    }

    @Override
    public UploadedFileResource build() {
      return new UploadedFileResource(finish());
    }
  }
}
