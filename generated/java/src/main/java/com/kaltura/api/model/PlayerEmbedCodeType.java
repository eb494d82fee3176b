package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A form of the code that puts a player into a page.
 *
 * <p>{@code KalturaPlayerEmbedCodeType} on the wire.
 */
public class PlayerEmbedCodeType extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlayerEmbedCodeType");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id");

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label");

  /** See {@link #getEntryOnly}. */
  public static final Property<Boolean> ENTRY_ONLY = DESCRIPTOR.bool("entryOnly");

  /** See {@link #getMinVersion}. */
  public static final Property<String> MIN_VERSION = DESCRIPTOR.string("minVersion");

  PlayerEmbedCodeType(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlayerEmbedCodeType(stateOf(DESCRIPTOR));
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
  protected PlayerEmbedCodeType create(State values) {
    return new PlayerEmbedCodeType(values);
  }

  /**
   * Name of the embed code type for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Name of the embed code type for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Whether it works for single entries only, not for playlists.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getEntryOnly() {
    return get(ENTRY_ONLY);
  }

  /**
   * Oldest player version that can use it.
   *
   * @return the value, null when it is unset or null
   */
  public String getMinVersion() {
    return get(MIN_VERSION);
  }

  /**
   * Builds objects of {@link PlayerEmbedCodeType}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlayerEmbedCodeType#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link PlayerEmbedCodeType#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    /** Sets {@link PlayerEmbedCodeType#getEntryOnly}. */
    public B entryOnly(boolean entryOnly) {
      return set(ENTRY_ONLY, entryOnly);
    }

    /** Sets {@link PlayerEmbedCodeType#getMinVersion}. */
    public B minVersion(String minVersion) {
      return set(MIN_VERSION, minVersion);
    }

    @Override
    public PlayerEmbedCodeType build() {
      return new PlayerEmbedCodeType(finish());
    }
  }
}
