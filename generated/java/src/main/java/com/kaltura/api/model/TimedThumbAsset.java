package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A picture that belongs to a moment of the entry.
 *
 * <p>{@code KalturaTimedThumbAsset} on the wire. Part of the plugin {@code thumbCuePoint}.
 */
public class TimedThumbAsset extends ThumbAsset {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaTimedThumbAsset", ThumbAsset.DESCRIPTOR);

  /** See {@link #getCuePointId}. */
  public static final Property<String> CUE_POINT_ID =
      DESCRIPTOR.string("cuePointId", ObjectType.INSERT_ONLY);

  TimedThumbAsset(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new TimedThumbAsset(stateOf(DESCRIPTOR));
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
  protected TimedThumbAsset create(State values) {
    return new TimedThumbAsset(values);
  }

  /**
   * Id of the cue point that shows it. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCuePointId() {
    return get(CUE_POINT_ID);
  }

  /**
   * Builds objects of {@link TimedThumbAsset}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ThumbAsset.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link TimedThumbAsset#getCuePointId}. */
    public B cuePointId(String cuePointId) {
      return set(CUE_POINT_ID, cuePointId);
    }

    @Override
    public TimedThumbAsset build() {
      return new TimedThumbAsset(finish());
    }
  }
}
