package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Facts of an account that are meant for everybody.
 *
 * <p>{@code KalturaPartnerPublicInfo} on the wire.
 */
public class PartnerPublicInfo extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPartnerPublicInfo");

  /** See {@link #getAnalyticsUrl}. */
  public static final Property<String> ANALYTICS_URL = DESCRIPTOR.string("analyticsUrl");

  /** See {@link #getOttEnvironmentUrl}. */
  public static final Property<String> OTT_ENVIRONMENT_URL = DESCRIPTOR.string("ottEnvironmentUrl");

  /** See {@link #getAnalyticsPersistentSessionId}. */
  public static final Property<Boolean> ANALYTICS_PERSISTENT_SESSION_ID =
      DESCRIPTOR.bool("analyticsPersistentSessionId");

  PartnerPublicInfo(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PartnerPublicInfo(stateOf(DESCRIPTOR));
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
  protected PartnerPublicInfo create(State values) {
    return new PartnerPublicInfo(values);
  }

  /**
   * Address that players report their events to.
   *
   * @return the value, null when it is unset or null
   */
  public String getAnalyticsUrl() {
    return get(ANALYTICS_URL);
  }

  /**
   * Address of the television platform that belongs to the account.
   *
   * @return the value, null when it is unset or null
   */
  public String getOttEnvironmentUrl() {
    return get(OTT_ENVIRONMENT_URL);
  }

  /**
   * Whether players keep one analytics session across visits.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getAnalyticsPersistentSessionId() {
    return get(ANALYTICS_PERSISTENT_SESSION_ID);
  }

  /**
   * Builds objects of {@link PartnerPublicInfo}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PartnerPublicInfo#getAnalyticsUrl}. */
    public B analyticsUrl(String analyticsUrl) {
      return set(ANALYTICS_URL, analyticsUrl);
    }

    /** Sets {@link PartnerPublicInfo#getOttEnvironmentUrl}. */
    public B ottEnvironmentUrl(String ottEnvironmentUrl) {
      return set(OTT_ENVIRONMENT_URL, ottEnvironmentUrl);
    }

    /** Sets {@link PartnerPublicInfo#getAnalyticsPersistentSessionId}. */
    public B analyticsPersistentSessionId(boolean analyticsPersistentSessionId) {
      return set(ANALYTICS_PERSISTENT_SESSION_ID, analyticsPersistentSessionId);
    }

    @Override
    public PartnerPublicInfo build() {
      return new PartnerPublicInfo(finish());
    }
  }
}
