package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * What is needed to unlock a stream protected by FairPlay.
 *
 * <p>{@code KalturaFairPlayPlaybackPluginData} on the wire.
 */
public class FairPlayPlaybackPluginData extends DrmPlaybackPluginData {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaFairPlayPlaybackPluginData", DrmPlaybackPluginData.DESCRIPTOR);

  /** See {@link #getCertificate}. */
  public static final Property<String> CERTIFICATE = DESCRIPTOR.string("certificate");

  FairPlayPlaybackPluginData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FairPlayPlaybackPluginData(stateOf(DESCRIPTOR));
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
  protected FairPlayPlaybackPluginData create(State values) {
    return new FairPlayPlaybackPluginData(values);
  }

  /**
   * Certificate of the account, in Base64.
   *
   * @return the value, null when it is unset or null
   */
  public String getCertificate() {
    return get(CERTIFICATE);
  }

  /**
   * Builds objects of {@link FairPlayPlaybackPluginData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends DrmPlaybackPluginData.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FairPlayPlaybackPluginData#getCertificate}. */
    public B certificate(String certificate) {
      return set(CERTIFICATE, certificate);
    }

    @Override
    public FairPlayPlaybackPluginData build() {
      return new FairPlayPlaybackPluginData(finish());
    }
  }
}
