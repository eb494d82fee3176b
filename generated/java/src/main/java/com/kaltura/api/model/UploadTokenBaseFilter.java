package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.UploadTokenStatus;

/**
 * Conditions on the stored fields of uploads.
 *
 * <p>Abstract: make a KalturaUploadTokenFilter.
 *
 * <p>{@code KalturaUploadTokenBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class UploadTokenBaseFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaUploadTokenBaseFilter", Filter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<String> ID_EQUAL = DESCRIPTOR.string("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getUserIdEqual}. */
  public static final Property<String> USER_ID_EQUAL = DESCRIPTOR.string("userIdEqual");

  /** See {@link #getStatusEqual}. */
  public static final Property<UploadTokenStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaUploadTokenStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getFileNameEqual}. */
  public static final Property<String> FILE_NAME_EQUAL = DESCRIPTOR.string("fileNameEqual");

  /** See {@link #getFileSizeEqual}. */
  public static final Property<Double> FILE_SIZE_EQUAL = DESCRIPTOR.number("fileSizeEqual");

  UploadTokenBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadTokenBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected UploadTokenBaseFilter create(State values) {
    return new UploadTokenBaseFilter(values);
  }

  /**
   * Only uploads with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only uploads whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only uploads with exactly this user.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdEqual() {
    return get(USER_ID_EQUAL);
  }

  /**
   * Only uploads with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public UploadTokenStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only uploads whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only uploads with exactly this file name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFileNameEqual() {
    return get(FILE_NAME_EQUAL);
  }

  /**
   * Only uploads with exactly this file size in bytes.
   *
   * @return the value, null when it is unset or null
   */
  public Double getFileSizeEqual() {
    return get(FILE_SIZE_EQUAL);
  }

  /**
   * Builds objects of {@link UploadTokenBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UploadTokenBaseFilter#getIdEqual}. */
    public B idEqual(String idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link UploadTokenBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link UploadTokenBaseFilter#getUserIdEqual}. */
    public B userIdEqual(String userIdEqual) {
      return set(USER_ID_EQUAL, userIdEqual);
    }

    /** Sets {@link UploadTokenBaseFilter#getStatusEqual}. */
    public B statusEqual(UploadTokenStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link UploadTokenBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link UploadTokenBaseFilter#getFileNameEqual}. */
    public B fileNameEqual(String fileNameEqual) {
      return set(FILE_NAME_EQUAL, fileNameEqual);
    }

    /** Sets {@link UploadTokenBaseFilter#getFileSizeEqual}. */
    public B fileSizeEqual(double fileSizeEqual) {
      return set(FILE_SIZE_EQUAL, fileSizeEqual);
    }

    @Override
    public UploadTokenBaseFilter build() {
      return new UploadTokenBaseFilter(finish());
    }
  }
}
