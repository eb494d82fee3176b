package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A text in one of several languages.
 *
 * <p>{@code KalturaMultiLingualString} on the wire.
 */
public class MultiLingualString extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaMultiLingualString");

  /** See {@link #getLanguage}. */
  public static final Property<String> LANGUAGE = DESCRIPTOR.string("language");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  MultiLingualString(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MultiLingualString(stateOf(DESCRIPTOR));
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
  protected MultiLingualString create(State values) {
    return new MultiLingualString(values);
  }

  /**
   * Code of the language.
   *
   * @return the value, null when it is unset or null
   */
  public String getLanguage() {
    return get(LANGUAGE);
  }

  /**
   * The text in that language.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link MultiLingualString}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MultiLingualString#getLanguage}. */
    public B language(String language) {
      return set(LANGUAGE, language);
    }

    /** Sets {@link MultiLingualString#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public MultiLingualString build() {
      return new MultiLingualString(finish());
    }
  }
}
