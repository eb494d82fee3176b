package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A field that a metadata profile defines.
 *
 * <p>{@code KalturaMetadataProfileField} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataProfileField extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaMetadataProfileField");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getXpath}. */
  public static final Property<String> XPATH = DESCRIPTOR.string("xPath", ObjectType.READ_ONLY);

  /** See {@link #getKey}. */
  public static final Property<String> KEY = DESCRIPTOR.string("key", ObjectType.READ_ONLY);

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label", ObjectType.READ_ONLY);

  MetadataProfileField(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfileField(stateOf(DESCRIPTOR));
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
  protected MetadataProfileField create(State values) {
    return new MetadataProfileField(values);
  }

  /**
   * Number of the field. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Path of the field, as search conditions need it. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getXpath() {
    return get(XPATH);
  }

  /**
   * Name of the field for programs. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getKey() {
    return get(KEY);
  }

  /**
   * Name of the field for people. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Builds objects of {@link MetadataProfileField}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataProfileField#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link MetadataProfileField#getXpath}. */
    public B xpath(String xpath) {
      return set(XPATH, xpath);
    }

    /** Sets {@link MetadataProfileField#getKey}. */
    public B key(String key) {
      return set(KEY, key);
    }

    /** Sets {@link MetadataProfileField#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    @Override
    public MetadataProfileField build() {
      return new MetadataProfileField(finish());
    }
  }
}
