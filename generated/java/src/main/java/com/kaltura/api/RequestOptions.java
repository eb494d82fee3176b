package com.kaltura.api;

import com.kaltura.api.core.RequestSettings;
import com.kaltura.api.model.BaseResponseProfile;

/** Settings of one request or of a view of a client. Others stay as the client has them. */
public final class RequestOptions extends RequestSettings {
  private RequestOptions(Builder builder) {
    super(builder);
  }

  /**
   * Begins options.
   *
   * @return a builder on which nothing is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings. Null for one that goes to the server sends the request without it. */
  public static final class Builder extends RequestSettings.Builder<Builder> {
    private Builder() {}

    /**
     * Number of the account to act on. With a session of another account it needs the right to act
     * for others.
     *
     * @param value the value
     * @return this builder
     */
    public Builder partnerId(Long value) {
      return setting("partnerId", value);
    }

    /**
     * Session string sent with each call.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ks(String value) {
      return setting("ks", value);
    }

    /**
     * Language of texts in answers, as code; MULTI asks for all languages.
     *
     * @param value the value
     * @return this builder
     */
    public Builder language(String value) {
      return setting("language", value);
    }

    /**
     * Which properties answers contain. Holds for the next call only. For one request only.
     *
     * @param value the value
     * @return this builder
     */
    public Builder responseProfile(BaseResponseProfile value) {
      return setting("responseProfile", value);
    }

    /**
     * Makes the options.
     *
     * @return what is set now
     */
    public RequestOptions build() {
      return new RequestOptions(this);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
