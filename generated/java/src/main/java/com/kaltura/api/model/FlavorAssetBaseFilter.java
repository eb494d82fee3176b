package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.FlavorAssetStatus;

/**
 * Conditions on the stored fields of flavors.
 *
 * <p>Abstract: make a KalturaFlavorAssetFilter.
 *
 * <p>{@code KalturaFlavorAssetBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class FlavorAssetBaseFilter extends AssetFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaFlavorAssetBaseFilter", AssetFilter.DESCRIPTOR);

  /** See {@link #getFlavorParamsIdEqual}. */
  public static final Property<Long> FLAVOR_PARAMS_ID_EQUAL =
      DESCRIPTOR.integer("flavorParamsIdEqual");

  /** See {@link #getFlavorParamsIdIn}. */
  public static final Property<String> FLAVOR_PARAMS_ID_IN = DESCRIPTOR.string("flavorParamsIdIn");

  /** See {@link #getStatusEqual}. */
  public static final Property<FlavorAssetStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaFlavorAssetStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getStatusNotIn}. */
  public static final Property<String> STATUS_NOT_IN = DESCRIPTOR.string("statusNotIn");

  FlavorAssetBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAssetBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected FlavorAssetBaseFilter create(State values) {
    return new FlavorAssetBaseFilter(values);
  }

  /**
   * Only flavors with exactly this flavor params.
   *
   * @return the value, null when it is unset or null
   */
  public Long getFlavorParamsIdEqual() {
    return get(FLAVOR_PARAMS_ID_EQUAL);
  }

  /**
   * Comma list; only flavors whose flavor params is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorParamsIdIn() {
    return get(FLAVOR_PARAMS_ID_IN);
  }

  /**
   * Only flavors with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public FlavorAssetStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only flavors whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Comma list; only flavors whose status is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusNotIn() {
    return get(STATUS_NOT_IN);
  }

  /**
   * Builds objects of {@link FlavorAssetBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorAssetBaseFilter#getFlavorParamsIdEqual}. */
    public B flavorParamsIdEqual(long flavorParamsIdEqual) {
      return set(FLAVOR_PARAMS_ID_EQUAL, flavorParamsIdEqual);
    }

    /** Sets {@link FlavorAssetBaseFilter#getFlavorParamsIdIn}. */
    public B flavorParamsIdIn(String flavorParamsIdIn) {
      return set(FLAVOR_PARAMS_ID_IN, flavorParamsIdIn);
    }

    /** Sets {@link FlavorAssetBaseFilter#getStatusEqual}. */
    public B statusEqual(FlavorAssetStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link FlavorAssetBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link FlavorAssetBaseFilter#getStatusNotIn}. */
    public B statusNotIn(String statusNotIn) {
      return set(STATUS_NOT_IN, statusNotIn);
    }

    @Override
    public FlavorAssetBaseFilter build() {
      return new FlavorAssetBaseFilter(finish());
    }
  }
}
