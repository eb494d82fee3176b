package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * A way in which a player can receive content.
 *
 * <p>{@code KalturaPlayerDeliveryType} on the wire.
 */
public class PlayerDeliveryType extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlayerDeliveryType");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id");

  /** See {@link #getLabel}. */
  public static final Property<String> LABEL = DESCRIPTOR.string("label");

  /** See {@link #getFlashvars}. */
  public static final ListProperty<KeyValue> FLASHVARS =
      DESCRIPTOR.list("flashvars", "KalturaKeyValue");

  /** See {@link #getMinVersion}. */
  public static final Property<String> MIN_VERSION = DESCRIPTOR.string("minVersion");

  /** See {@link #getEnabledByDefault}. */
  public static final Property<Boolean> ENABLED_BY_DEFAULT = DESCRIPTOR.bool("enabledByDefault");

  PlayerDeliveryType(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlayerDeliveryType(stateOf(DESCRIPTOR));
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
  protected PlayerDeliveryType create(State values) {
    return new PlayerDeliveryType(values);
  }

  /**
   * Name of the delivery type for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Name of the delivery type for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getLabel() {
    return get(LABEL);
  }

  /**
   * Player settings that the delivery type needs.
   *
   * @return the value, null when it is unset or null
   */
  public List<KeyValue> getFlashvars() {
    return get(FLASHVARS);
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
   * Whether it is on without being asked for.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getEnabledByDefault() {
    return get(ENABLED_BY_DEFAULT);
  }

  /**
   * Builds objects of {@link PlayerDeliveryType}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlayerDeliveryType#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link PlayerDeliveryType#getLabel}. */
    public B label(String label) {
      return set(LABEL, label);
    }

    /** Sets {@link PlayerDeliveryType#getFlashvars}. */
    public B flashvars(List<KeyValue> flashvars) {
      return set(FLASHVARS, flashvars);
    }

    /** Sets {@link PlayerDeliveryType#getMinVersion}. */
    public B minVersion(String minVersion) {
      return set(MIN_VERSION, minVersion);
    }

    /** Sets {@link PlayerDeliveryType#getEnabledByDefault}. */
    public B enabledByDefault(boolean enabledByDefault) {
      return set(ENABLED_BY_DEFAULT, enabledByDefault);
    }

    @Override
    public PlayerDeliveryType build() {
      return new PlayerDeliveryType(finish());
    }
  }
}
