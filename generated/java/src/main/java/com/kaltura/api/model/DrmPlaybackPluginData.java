package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.DrmSchemeName;

/**
 * What is needed to unlock a protected stream.
 *
 * <p>{@code KalturaDrmPlaybackPluginData} on the wire.
 */
public class DrmPlaybackPluginData extends PluginData {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaDrmPlaybackPluginData", PluginData.DESCRIPTOR);

  /** See {@link #getScheme}. */
  public static final Property<DrmSchemeName> SCHEME =
      DESCRIPTOR.stringEnum("scheme", "KalturaDrmSchemeName");

  /** See {@link #getLicenseUrl}. */
  public static final Property<String> LICENSE_URL = DESCRIPTOR.string("licenseURL");

  DrmPlaybackPluginData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DrmPlaybackPluginData(stateOf(DESCRIPTOR));
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
  protected DrmPlaybackPluginData create(State values) {
    return new DrmPlaybackPluginData(values);
  }

  /**
   * Protection scheme.
   *
   * @return the value, null when it is unset or null
   */
  public DrmSchemeName getScheme() {
    return get(SCHEME);
  }

  /**
   * Address that grants licences.
   *
   * @return the value, null when it is unset or null
   */
  public String getLicenseUrl() {
    return get(LICENSE_URL);
  }

  /**
   * Builds objects of {@link DrmPlaybackPluginData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PluginData.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link DrmPlaybackPluginData#getScheme}. */
    public B scheme(DrmSchemeName scheme) {
      return set(SCHEME, scheme);
    }

    /** Sets {@link DrmPlaybackPluginData#getLicenseUrl}. */
    public B licenseUrl(String licenseUrl) {
      return set(LICENSE_URL, licenseUrl);
    }

    @Override
    public DrmPlaybackPluginData build() {
      return new DrmPlaybackPluginData(finish());
    }
  }
}
