package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ThumbAssetStatus;

/**
 * Conditions on the stored fields of thumbnails.
 *
 * <p>Abstract: make a KalturaThumbAssetFilter.
 *
 * <p>{@code KalturaThumbAssetBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class ThumbAssetBaseFilter extends AssetFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaThumbAssetBaseFilter", AssetFilter.DESCRIPTOR);

  /** See {@link #getThumbParamsIdEqual}. */
  public static final Property<Long> THUMB_PARAMS_ID_EQUAL =
      DESCRIPTOR.integer("thumbParamsIdEqual");

  /** See {@link #getThumbParamsIdIn}. */
  public static final Property<String> THUMB_PARAMS_ID_IN = DESCRIPTOR.string("thumbParamsIdIn");

  /** See {@link #getStatusEqual}. */
  public static final Property<ThumbAssetStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaThumbAssetStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getStatusNotIn}. */
  public static final Property<String> STATUS_NOT_IN = DESCRIPTOR.string("statusNotIn");

  ThumbAssetBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbAssetBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected ThumbAssetBaseFilter create(State values) {
    return new ThumbAssetBaseFilter(values);
  }

  /**
   * Only thumbnails with exactly this thumbnail params.
   *
   * @return the value, null when it is unset or null
   */
  public Long getThumbParamsIdEqual() {
    return get(THUMB_PARAMS_ID_EQUAL);
  }

  /**
   * Comma list; only thumbnails whose thumbnail params is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getThumbParamsIdIn() {
    return get(THUMB_PARAMS_ID_IN);
  }

  /**
   * Only thumbnails with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public ThumbAssetStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only thumbnails whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Comma list; only thumbnails whose status is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusNotIn() {
    return get(STATUS_NOT_IN);
  }

  /**
   * Builds objects of {@link ThumbAssetBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbAssetBaseFilter#getThumbParamsIdEqual}. */
    public B thumbParamsIdEqual(long thumbParamsIdEqual) {
      return set(THUMB_PARAMS_ID_EQUAL, thumbParamsIdEqual);
    }

    /** Sets {@link ThumbAssetBaseFilter#getThumbParamsIdIn}. */
    public B thumbParamsIdIn(String thumbParamsIdIn) {
      return set(THUMB_PARAMS_ID_IN, thumbParamsIdIn);
    }

    /** Sets {@link ThumbAssetBaseFilter#getStatusEqual}. */
    public B statusEqual(ThumbAssetStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link ThumbAssetBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link ThumbAssetBaseFilter#getStatusNotIn}. */
    public B statusNotIn(String statusNotIn) {
      return set(STATUS_NOT_IN, statusNotIn);
    }

    @Override
    public ThumbAssetBaseFilter build() {
      return new ThumbAssetBaseFilter(finish());
    }
  }
}
