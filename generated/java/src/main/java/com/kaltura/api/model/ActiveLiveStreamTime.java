package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Span of a live stream that is on air.
 *
 * <p>{@code KalturaActiveLiveStreamTime} on the wire.
 */
public class ActiveLiveStreamTime extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaActiveLiveStreamTime");

  /** See {@link #getStartTime}. */
  public static final Property<Long> START_TIME = DESCRIPTOR.integer("startTime");

  /** See {@link #getEndTime}. */
  public static final Property<Long> END_TIME = DESCRIPTOR.integer("endTime");

  ActiveLiveStreamTime(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ActiveLiveStreamTime(stateOf(DESCRIPTOR));
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
  protected ActiveLiveStreamTime create(State values) {
    return new ActiveLiveStreamTime(values);
  }

  /**
   * Start of the span as Unix time.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartTime() {
    return get(START_TIME);
  }

  /**
   * End of the span as Unix time.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTime() {
    return get(END_TIME);
  }

  /**
   * Builds objects of {@link ActiveLiveStreamTime}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ActiveLiveStreamTime#getStartTime}. */
    public B startTime(long startTime) {
      return set(START_TIME, startTime);
    }

    /** Sets {@link ActiveLiveStreamTime#getEndTime}. */
    public B endTime(long endTime) {
      return set(END_TIME, endTime);
    }

    @Override
    public ActiveLiveStreamTime build() {
      return new ActiveLiveStreamTime(finish());
    }
  }
}
