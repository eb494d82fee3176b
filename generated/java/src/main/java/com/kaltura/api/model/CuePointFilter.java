package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on cue points; all that are set have to hold.
 *
 * <p>{@code KalturaCuePointFilter} on the wire. Part of the plugin {@code cuePoint}.
 */
public class CuePointFilter extends CuePointBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCuePointFilter", CuePointBaseFilter.DESCRIPTOR);

  /** See {@link #getFreeText}. */
  public static final Property<String> FREE_TEXT = DESCRIPTOR.string("freeText");

  /** See {@link #getUserIdEqualCurrent}. */
  public static final Property<NullableBoolean> USER_ID_EQUAL_CURRENT =
      DESCRIPTOR.intEnum("userIdEqualCurrent", "KalturaNullableBoolean");

  /** See {@link #getUserIdCurrent}. */
  public static final Property<NullableBoolean> USER_ID_CURRENT =
      DESCRIPTOR.intEnum("userIdCurrent", "KalturaNullableBoolean");

  CuePointFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CuePointFilter(stateOf(DESCRIPTOR));
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
  protected CuePointFilter create(State values) {
    return new CuePointFilter(values);
  }

  /**
   * Words to look for in the texts of the cue point.
   *
   * @return the value, null when it is unset or null
   */
  public String getFreeText() {
    return get(FREE_TEXT);
  }

  /**
   * Whether only cue points of the session's user are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getUserIdEqualCurrent() {
    return get(USER_ID_EQUAL_CURRENT);
  }

  /**
   * Whether cue points of the session's user are wanted, or those of all others.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getUserIdCurrent() {
    return get(USER_ID_CURRENT);
  }

  /**
   * Builds objects of {@link CuePointFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePointBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CuePointFilter#getFreeText}. */
    public B freeText(String freeText) {
      return set(FREE_TEXT, freeText);
    }

    /** Sets {@link CuePointFilter#getUserIdEqualCurrent}. */
    public B userIdEqualCurrent(NullableBoolean userIdEqualCurrent) {
      return set(USER_ID_EQUAL_CURRENT, userIdEqualCurrent);
    }

    /** Sets {@link CuePointFilter#getUserIdCurrent}. */
    public B userIdCurrent(NullableBoolean userIdCurrent) {
      return set(USER_ID_CURRENT, userIdCurrent);
    }

    @Override
    public CuePointFilter build() {
      return new CuePointFilter(finish());
    }
  }
}
