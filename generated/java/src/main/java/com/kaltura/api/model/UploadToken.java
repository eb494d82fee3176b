package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.enums.UploadTokenStatus;

/**
 * An upload: what was announced and how far it is.
 *
 * <p>{@code KalturaUploadToken} on the wire.
 */
public class UploadToken extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaUploadToken");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<UploadTokenStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaUploadTokenStatus", ObjectType.READ_ONLY);

  /** See {@link #getFileName}. */
  public static final Property<String> FILE_NAME =
      DESCRIPTOR.string("fileName", ObjectType.INSERT_ONLY);

  /** See {@link #getFileSize}. */
  public static final Property<Double> FILE_SIZE =
      DESCRIPTOR.number("fileSize", ObjectType.INSERT_ONLY);

  /** See {@link #getUploadedFileSize}. */
  public static final Property<Double> UPLOADED_FILE_SIZE =
      DESCRIPTOR.number("uploadedFileSize", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getUploadUrl}. */
  public static final Property<String> UPLOAD_URL =
      DESCRIPTOR.string("uploadUrl", ObjectType.READ_ONLY);

  /** See {@link #getAutoFinalize}. */
  public static final Property<NullableBoolean> AUTO_FINALIZE =
      DESCRIPTOR.intEnum("autoFinalize", "KalturaNullableBoolean", ObjectType.INSERT_ONLY);

  /** See {@link #getAttachedObjectType}. */
  public static final Property<String> ATTACHED_OBJECT_TYPE =
      DESCRIPTOR.string("attachedObjectType", ObjectType.READ_ONLY);

  /** See {@link #getAttachedObjectId}. */
  public static final Property<String> ATTACHED_OBJECT_ID =
      DESCRIPTOR.string("attachedObjectId", ObjectType.READ_ONLY);

  UploadToken(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadToken(stateOf(DESCRIPTOR));
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
  protected UploadToken create(State values) {
    return new UploadToken(values);
  }

  /**
   * Id of the upload, made by the server. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Account the upload belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * User who uploads. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * How far the upload is; a closed one has been handed to an entry. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public UploadTokenStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Name of the file. Taken from the upload if it is not given. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getFileName() {
    return get(FILE_NAME);
  }

  /**
   * Size of the whole file in bytes. Required for autoFinalize. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Double getFileSize() {
    return get(FILE_SIZE);
  }

  /**
   * Bytes that have arrived; the position to resume from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Double getUploadedFileSize() {
    return get(UPLOADED_FILE_SIZE);
  }

  /**
   * When the upload was opened. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the upload last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Host to send the chunks to; empty for the usual one. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUploadUrl() {
    return get(UPLOAD_URL);
  }

  /**
   * True to complete the upload as soon as fileSize bytes are there, without a final chunk. Set on
   * add only.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getAutoFinalize() {
    return get(AUTO_FINALIZE);
  }

  /**
   * Kind of the object that got the file. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getAttachedObjectType() {
    return get(ATTACHED_OBJECT_TYPE);
  }

  /**
   * Id of the object that got the file. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getAttachedObjectId() {
    return get(ATTACHED_OBJECT_ID);
  }

  /**
   * Builds objects of {@link UploadToken}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UploadToken#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link UploadToken#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link UploadToken#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    /** Sets {@link UploadToken#getStatus}. */
    public B status(UploadTokenStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link UploadToken#getFileName}. */
    public B fileName(String fileName) {
      return set(FILE_NAME, fileName);
    }

    /** Sets {@link UploadToken#getFileSize}. */
    public B fileSize(double fileSize) {
      return set(FILE_SIZE, fileSize);
    }

    /** Sets {@link UploadToken#getUploadedFileSize}. */
    public B uploadedFileSize(double uploadedFileSize) {
      return set(UPLOADED_FILE_SIZE, uploadedFileSize);
    }

    /** Sets {@link UploadToken#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link UploadToken#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link UploadToken#getUploadUrl}. */
    public B uploadUrl(String uploadUrl) {
      return set(UPLOAD_URL, uploadUrl);
    }

    /** Sets {@link UploadToken#getAutoFinalize}. */
    public B autoFinalize(NullableBoolean autoFinalize) {
      return set(AUTO_FINALIZE, autoFinalize);
    }

    /** Sets {@link UploadToken#getAttachedObjectType}. */
    public B attachedObjectType(String attachedObjectType) {
      return set(ATTACHED_OBJECT_TYPE, attachedObjectType);
    }

    /** Sets {@link UploadToken#getAttachedObjectId}. */
    public B attachedObjectId(String attachedObjectId) {
      return set(ATTACHED_OBJECT_ID, attachedObjectId);
    }

    @Override
    public UploadToken build() {
      return new UploadToken(finish());
    }
  }
}
