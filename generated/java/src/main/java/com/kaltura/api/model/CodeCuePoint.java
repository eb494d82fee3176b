package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A signal that a program on the page reacts to.
 *
 * <p>{@code KalturaCodeCuePoint} on the wire. Part of the plugin {@code codeCuePoint}. Needs
 * permission to insert, update.
 */
public class CodeCuePoint extends CuePoint {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaCodeCuePoint", CuePoint.DESCRIPTOR);

  /** See {@link #getCode}. */
  public static final Property<String> CODE = DESCRIPTOR.string("code");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getEndTime}. */
  public static final Property<Long> END_TIME = DESCRIPTOR.integer("endTime");

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION =
      DESCRIPTOR.integer("duration", ObjectType.READ_ONLY);

  CodeCuePoint(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CodeCuePoint(stateOf(DESCRIPTOR));
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
  protected CodeCuePoint create(State values) {
    return new CodeCuePoint(values);
  }

  /**
   * The signal.
   *
   * @return the value, null when it is unset or null
   */
  public String getCode() {
    return get(CODE);
  }

  /**
   * What the signal means, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Where it ends, in milliseconds from the beginning of the entry. Needs permission to insert,
   * update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTime() {
    return get(END_TIME);
  }

  /**
   * Length in milliseconds. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * Builds objects of {@link CodeCuePoint}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePoint.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CodeCuePoint#getCode}. */
    public B code(String code) {
      return set(CODE, code);
    }

    /** Sets {@link CodeCuePoint#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link CodeCuePoint#getEndTime}. */
    public B endTime(long endTime) {
      return set(END_TIME, endTime);
    }

    /** Sets {@link CodeCuePoint#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    @Override
    public CodeCuePoint build() {
      return new CodeCuePoint(finish());
    }
  }
}
