package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.HttpNotificationAuthenticationMethod;
import com.kaltura.api.enums.HttpNotificationCertificateType;
import com.kaltura.api.enums.HttpNotificationMethod;
import com.kaltura.api.enums.HttpNotificationSslKeyType;
import com.kaltura.api.enums.HttpNotificationSslVersion;
import com.kaltura.api.enums.SecureHashingAlgo;
import java.util.List;

/**
 * A notification sent as an HTTP request.
 *
 * <p>The request is signed with the account's admin secret.
 *
 * <p>{@code KalturaHttpNotificationTemplate} on the wire. Part of the plugin {@code
 * httpNotification}.
 */
public class HttpNotificationTemplate extends EventNotificationTemplate {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaHttpNotificationTemplate", EventNotificationTemplate.DESCRIPTOR);

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url");

  /** See {@link #getMethod}. */
  public static final Property<HttpNotificationMethod> METHOD =
      DESCRIPTOR.intEnum("method", "KalturaHttpNotificationMethod");

  /** See {@link #getData}. */
  public static final Property<HttpNotificationData> DATA =
      DESCRIPTOR.object("data", "KalturaHttpNotificationData");

  /** See {@link #getTimeout}. */
  public static final Property<Long> TIMEOUT = DESCRIPTOR.integer("timeout");

  /** See {@link #getConnectTimeout}. */
  public static final Property<Long> CONNECT_TIMEOUT = DESCRIPTOR.integer("connectTimeout");

  /** See {@link #getUsername}. */
  public static final Property<String> USERNAME = DESCRIPTOR.string("username");

  /** See {@link #getPassword}. */
  public static final Property<String> PASSWORD = DESCRIPTOR.string("password", ObjectType.SECRET);

  /** See {@link #getAuthenticationMethod}. */
  public static final Property<HttpNotificationAuthenticationMethod> AUTHENTICATION_METHOD =
      DESCRIPTOR.intEnum("authenticationMethod", "KalturaHttpNotificationAuthenticationMethod");

  /** See {@link #getSslVersion}. */
  public static final Property<HttpNotificationSslVersion> SSL_VERSION =
      DESCRIPTOR.intEnum("sslVersion", "KalturaHttpNotificationSslVersion");

  /** See {@link #getSslCertificate}. */
  public static final Property<String> SSL_CERTIFICATE = DESCRIPTOR.string("sslCertificate");

  /** See {@link #getSslCertificateType}. */
  public static final Property<HttpNotificationCertificateType> SSL_CERTIFICATE_TYPE =
      DESCRIPTOR.stringEnum("sslCertificateType", "KalturaHttpNotificationCertificateType");

  /** See {@link #getSslCertificatePassword}. */
  public static final Property<String> SSL_CERTIFICATE_PASSWORD =
      DESCRIPTOR.string("sslCertificatePassword", ObjectType.SECRET);

  /** See {@link #getSslEngine}. */
  public static final Property<String> SSL_ENGINE = DESCRIPTOR.string("sslEngine");

  /** See {@link #getSslEngineDefault}. */
  public static final Property<String> SSL_ENGINE_DEFAULT = DESCRIPTOR.string("sslEngineDefault");

  /** See {@link #getSslKeyType}. */
  public static final Property<HttpNotificationSslKeyType> SSL_KEY_TYPE =
      DESCRIPTOR.stringEnum("sslKeyType", "KalturaHttpNotificationSslKeyType");

  /** See {@link #getSslKey}. */
  public static final Property<String> SSL_KEY = DESCRIPTOR.string("sslKey", ObjectType.SECRET);

  /** See {@link #getSslKeyPassword}. */
  public static final Property<String> SSL_KEY_PASSWORD =
      DESCRIPTOR.string("sslKeyPassword", ObjectType.SECRET);

  /** See {@link #getCustomHeaders}. */
  public static final ListProperty<KeyValue> CUSTOM_HEADERS =
      DESCRIPTOR.list("customHeaders", "KalturaKeyValue");

  /** See {@link #getSecureHashingAlgo}. */
  public static final Property<SecureHashingAlgo> SECURE_HASHING_ALGO =
      DESCRIPTOR.intEnum("secureHashingAlgo", "KalturaSecureHashingAlgo");

  HttpNotificationTemplate(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationTemplate(stateOf(DESCRIPTOR));
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
  protected HttpNotificationTemplate create(State values) {
    return new HttpNotificationTemplate(values);
  }

  /**
   * Address to send to.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * HTTP method; POST unless set.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationMethod getMethod() {
    return get(METHOD);
  }

  /**
   * What the request contains.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationData getData() {
    return get(DATA);
  }

  /**
   * Seconds the whole request may take.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTimeout() {
    return get(TIMEOUT);
  }

  /**
   * Seconds that connecting may take.
   *
   * @return the value, null when it is unset or null
   */
  public Long getConnectTimeout() {
    return get(CONNECT_TIMEOUT);
  }

  /**
   * User name for HTTP authentication.
   *
   * @return the value, null when it is unset or null
   */
  public String getUsername() {
    return get(USERNAME);
  }

  /**
   * Password for HTTP authentication.
   *
   * @return the value, null when it is unset or null
   */
  public String getPassword() {
    return get(PASSWORD);
  }

  /**
   * Kind of HTTP authentication.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationAuthenticationMethod getAuthenticationMethod() {
    return get(AUTHENTICATION_METHOD);
  }

  /**
   * Version of SSL, where it cannot be negotiated.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationSslVersion getSslVersion() {
    return get(SSL_VERSION);
  }

  /**
   * Client certificate.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslCertificate() {
    return get(SSL_CERTIFICATE);
  }

  /**
   * Format of the client certificate.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationCertificateType getSslCertificateType() {
    return get(SSL_CERTIFICATE_TYPE);
  }

  /**
   * Password of the client certificate.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslCertificatePassword() {
    return get(SSL_CERTIFICATE_PASSWORD);
  }

  /**
   * Cryptographic engine for the private key.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslEngine() {
    return get(SSL_ENGINE);
  }

  /**
   * Cryptographic engine for other asymmetric operations.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslEngineDefault() {
    return get(SSL_ENGINE_DEFAULT);
  }

  /**
   * Format of the private key.
   *
   * @return the value, null when it is unset or null
   */
  public HttpNotificationSslKeyType getSslKeyType() {
    return get(SSL_KEY_TYPE);
  }

  /**
   * Private key of the client certificate.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslKey() {
    return get(SSL_KEY);
  }

  /**
   * Password of the private key.
   *
   * @return the value, null when it is unset or null
   */
  public String getSslKeyPassword() {
    return get(SSL_KEY_PASSWORD);
  }

  /**
   * Further header lines; values may refer to parameters in braces.
   *
   * @return the value, null when it is unset or null
   */
  public List<KeyValue> getCustomHeaders() {
    return get(CUSTOM_HEADERS);
  }

  /**
   * Hash of the signature header; SHA-1 unless set.
   *
   * @return the value, null when it is unset or null
   */
  public SecureHashingAlgo getSecureHashingAlgo() {
    return get(SECURE_HASHING_ALGO);
  }

  /**
   * Builds objects of {@link HttpNotificationTemplate}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends EventNotificationTemplate.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link HttpNotificationTemplate#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    /** Sets {@link HttpNotificationTemplate#getMethod}. */
    public B method(HttpNotificationMethod method) {
      return set(METHOD, method);
    }

    /** Sets {@link HttpNotificationTemplate#getData}. */
    public B data(HttpNotificationData data) {
      return set(DATA, data);
    }

    /** Sets {@link HttpNotificationTemplate#getTimeout}. */
    public B timeout(long timeout) {
      return set(TIMEOUT, timeout);
    }

    /** Sets {@link HttpNotificationTemplate#getConnectTimeout}. */
    public B connectTimeout(long connectTimeout) {
      return set(CONNECT_TIMEOUT, connectTimeout);
    }

    /** Sets {@link HttpNotificationTemplate#getUsername}. */
    public B username(String username) {
      return set(USERNAME, username);
    }

    /** Sets {@link HttpNotificationTemplate#getPassword}. */
    public B password(String password) {
      return set(PASSWORD, password);
    }

    /** Sets {@link HttpNotificationTemplate#getAuthenticationMethod}. */
    public B authenticationMethod(HttpNotificationAuthenticationMethod authenticationMethod) {
      return set(AUTHENTICATION_METHOD, authenticationMethod);
    }

    /** Sets {@link HttpNotificationTemplate#getSslVersion}. */
    public B sslVersion(HttpNotificationSslVersion sslVersion) {
      return set(SSL_VERSION, sslVersion);
    }

    /** Sets {@link HttpNotificationTemplate#getSslCertificate}. */
    public B sslCertificate(String sslCertificate) {
      return set(SSL_CERTIFICATE, sslCertificate);
    }

    /** Sets {@link HttpNotificationTemplate#getSslCertificateType}. */
    public B sslCertificateType(HttpNotificationCertificateType sslCertificateType) {
      return set(SSL_CERTIFICATE_TYPE, sslCertificateType);
    }

    /** Sets {@link HttpNotificationTemplate#getSslCertificatePassword}. */
    public B sslCertificatePassword(String sslCertificatePassword) {
      return set(SSL_CERTIFICATE_PASSWORD, sslCertificatePassword);
    }

    /** Sets {@link HttpNotificationTemplate#getSslEngine}. */
    public B sslEngine(String sslEngine) {
      return set(SSL_ENGINE, sslEngine);
    }

    /** Sets {@link HttpNotificationTemplate#getSslEngineDefault}. */
    public B sslEngineDefault(String sslEngineDefault) {
      return set(SSL_ENGINE_DEFAULT, sslEngineDefault);
    }

    /** Sets {@link HttpNotificationTemplate#getSslKeyType}. */
    public B sslKeyType(HttpNotificationSslKeyType sslKeyType) {
      return set(SSL_KEY_TYPE, sslKeyType);
    }

    /** Sets {@link HttpNotificationTemplate#getSslKey}. */
    public B sslKey(String sslKey) {
      return set(SSL_KEY, sslKey);
    }

    /** Sets {@link HttpNotificationTemplate#getSslKeyPassword}. */
    public B sslKeyPassword(String sslKeyPassword) {
      return set(SSL_KEY_PASSWORD, sslKeyPassword);
    }

    /** Sets {@link HttpNotificationTemplate#getCustomHeaders}. */
    public B customHeaders(List<KeyValue> customHeaders) {
      return set(CUSTOM_HEADERS, customHeaders);
    }

    /** Sets {@link HttpNotificationTemplate#getSecureHashingAlgo}. */
    public B secureHashingAlgo(SecureHashingAlgo secureHashingAlgo) {
      return set(SECURE_HASHING_ALGO, secureHashingAlgo);
    }

    @Override
    public HttpNotificationTemplate build() {
      return new HttpNotificationTemplate(finish());
    }
  }
}
