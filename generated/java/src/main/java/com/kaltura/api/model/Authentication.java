package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * What somebody needs to set up a second factor.
 *
 * <p>{@code KalturaAuthentication} on the wire.
 */
public class Authentication extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAuthentication");

  /** See {@link #getQrCode}. */
  public static final Property<String> QR_CODE = DESCRIPTOR.string("qrCode", ObjectType.SECRET);

  Authentication(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Authentication(stateOf(DESCRIPTOR));
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
  protected Authentication create(State values) {
    return new Authentication(values);
  }

  /**
   * Picture of the code to scan with an authenticator, as text in Base64; empty without a second
   * factor.
   *
   * @return the value, null when it is unset or null
   */
  public String getQrCode() {
    return get(QR_CODE);
  }

  /**
   * Builds objects of {@link Authentication}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Authentication#getQrCode}. */
    public B qrCode(String qrCode) {
      return set(QR_CODE, qrCode);
    }

    @Override
    public Authentication build() {
      return new Authentication(finish());
    }
  }
}
