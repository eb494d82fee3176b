package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ResponseType;
import java.util.List;

/**
 * Sends the object that the event happened to, inside a KalturaHttpNotification.
 *
 * <p>{@code KalturaHttpNotificationObjectData} on the wire. Part of the plugin {@code
 * httpNotification}.
 */
public class HttpNotificationObjectData extends HttpNotificationData {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaHttpNotificationObjectData", HttpNotificationData.DESCRIPTOR);

  /** See {@link #getApiObjectType}. */
  public static final Property<String> API_OBJECT_TYPE = DESCRIPTOR.string("apiObjectType");

  /** See {@link #getFormat}. */
  public static final Property<ResponseType> FORMAT =
      DESCRIPTOR.intEnum("format", "KalturaResponseType");

  /** See {@link #getIgnoreNull}. */
  public static final Property<Boolean> IGNORE_NULL = DESCRIPTOR.bool("ignoreNull");

  /** See {@link #getCode}. */
  public static final Property<String> CODE = DESCRIPTOR.string("code");

  /** See {@link #getDataStringReplacements}. */
  public static final ListProperty<KeyValue> DATA_STRING_REPLACEMENTS =
      DESCRIPTOR.list("dataStringReplacements", "KalturaKeyValue");

  /** See {@link #getResponseProfileId}. */
  public static final Property<Long> RESPONSE_PROFILE_ID = DESCRIPTOR.integer("responseProfileId");

  HttpNotificationObjectData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new HttpNotificationObjectData(stateOf(DESCRIPTOR));
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
  protected HttpNotificationObjectData create(State values) {
    return new HttpNotificationObjectData(values);
  }

  /**
   * Class that the object is sent as.
   *
   * @return the value, null when it is unset or null
   */
  public String getApiObjectType() {
    return get(API_OBJECT_TYPE);
  }

  /**
   * Whether it is sent as JSON, XML or PHP text.
   *
   * @return the value, null when it is unset or null
   */
  public ResponseType getFormat() {
    return get(FORMAT);
  }

  /**
   * Whether null properties are left out.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIgnoreNull() {
    return get(IGNORE_NULL);
  }

  /**
   * Expression in PHP that gives the object.
   *
   * @return the value, null when it is unset or null
   */
  public String getCode() {
    return get(CODE);
  }

  /**
   * Patterns and what to replace them by in the text, before it is sent.
   *
   * @return the value, null when it is unset or null
   */
  public List<KeyValue> getDataStringReplacements() {
    return get(DATA_STRING_REPLACEMENTS);
  }

  /**
   * Response profile that chooses the properties to send.
   *
   * @return the value, null when it is unset or null
   */
  public Long getResponseProfileId() {
    return get(RESPONSE_PROFILE_ID);
  }

  /**
   * Builds objects of {@link HttpNotificationObjectData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends HttpNotificationData.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link HttpNotificationObjectData#getApiObjectType}. */
    public B apiObjectType(String apiObjectType) {
      return set(API_OBJECT_TYPE, apiObjectType);
    }

    /** Sets {@link HttpNotificationObjectData#getFormat}. */
    public B format(ResponseType format) {
      return set(FORMAT, format);
    }

    /** Sets {@link HttpNotificationObjectData#getIgnoreNull}. */
    public B ignoreNull(boolean ignoreNull) {
      return set(IGNORE_NULL, ignoreNull);
    }

    /** Sets {@link HttpNotificationObjectData#getCode}. */
    public B code(String code) {
      return set(CODE, code);
    }

    /** Sets {@link HttpNotificationObjectData#getDataStringReplacements}. */
    public B dataStringReplacements(List<KeyValue> dataStringReplacements) {
      return set(DATA_STRING_REPLACEMENTS, dataStringReplacements);
    }

    /** Sets {@link HttpNotificationObjectData#getResponseProfileId}. */
    public B responseProfileId(long responseProfileId) {
      return set(RESPONSE_PROFILE_ID, responseProfileId);
    }

    @Override
    public HttpNotificationObjectData build() {
      return new HttpNotificationObjectData(finish());
    }
  }
}
