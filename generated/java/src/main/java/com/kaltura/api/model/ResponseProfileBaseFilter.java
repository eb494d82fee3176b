package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ResponseProfileStatus;

/**
 * Conditions on the stored fields of response profiles.
 *
 * <p>Abstract: make a KalturaResponseProfileFilter.
 *
 * <p>{@code KalturaResponseProfileBaseFilter} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class ResponseProfileBaseFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaResponseProfileBaseFilter", Filter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<Long> ID_EQUAL = DESCRIPTOR.integer("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getSystemNameEqual}. */
  public static final Property<String> SYSTEM_NAME_EQUAL = DESCRIPTOR.string("systemNameEqual");

  /** See {@link #getSystemNameIn}. */
  public static final Property<String> SYSTEM_NAME_IN = DESCRIPTOR.string("systemNameIn");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getCreatedAtLessThanOrEqual}. */
  public static final Property<Long> CREATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtLessThanOrEqual");

  /** See {@link #getUpdatedAtGreaterThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtGreaterThanOrEqual");

  /** See {@link #getUpdatedAtLessThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtLessThanOrEqual");

  /** See {@link #getStatusEqual}. */
  public static final Property<ResponseProfileStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaResponseProfileStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  ResponseProfileBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfileBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected ResponseProfileBaseFilter create(State values) {
    return new ResponseProfileBaseFilter(values);
  }

  /**
   * Only response profiles with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only response profiles whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only response profiles with exactly this system name.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameEqual() {
    return get(SYSTEM_NAME_EQUAL);
  }

  /**
   * Comma list; only response profiles whose system name is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameIn() {
    return get(SYSTEM_NAME_IN);
  }

  /**
   * Only response profiles created at or after this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only response profiles created at or before this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only response profiles last changed at or after this moment; small values count in seconds from
   * now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only response profiles last changed at or before this moment; small values count in seconds
   * from now. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only response profiles with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public ResponseProfileStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only response profiles whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Builds objects of {@link ResponseProfileBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ResponseProfileBaseFilter#getIdEqual}. */
    public B idEqual(long idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link ResponseProfileBaseFilter#getSystemNameEqual}. */
    public B systemNameEqual(String systemNameEqual) {
      return set(SYSTEM_NAME_EQUAL, systemNameEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getSystemNameIn}. */
    public B systemNameIn(String systemNameIn) {
      return set(SYSTEM_NAME_IN, systemNameIn);
    }

    /** Sets {@link ResponseProfileBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getStatusEqual}. */
    public B statusEqual(ResponseProfileStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link ResponseProfileBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    @Override
    public ResponseProfileBaseFilter build() {
      return new ResponseProfileBaseFilter(finish());
    }
  }
}
