package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on code cue points; all that are set have to hold.
 *
 * <p>{@code KalturaCodeCuePointFilter} on the wire. Part of the plugin {@code codeCuePoint}.
 */
public class CodeCuePointFilter extends CodeCuePointBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCodeCuePointFilter", CodeCuePointBaseFilter.DESCRIPTOR);

  CodeCuePointFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CodeCuePointFilter(stateOf(DESCRIPTOR));
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
  protected CodeCuePointFilter create(State values) {
    return new CodeCuePointFilter(values);
  }

  /**
   * Builds objects of {@link CodeCuePointFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CodeCuePointBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public CodeCuePointFilter build() {
      return new CodeCuePointFilter(finish());
    }
  }
}
