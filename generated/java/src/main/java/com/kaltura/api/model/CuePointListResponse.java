package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of cue points.
 *
 * <p>{@code KalturaCuePointListResponse} on the wire. Part of the plugin {@code cuePoint}.
 */
public class CuePointListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCuePointListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<CuePoint> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaCuePoint", ObjectType.READ_ONLY);

  CuePointListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CuePointListResponse(stateOf(DESCRIPTOR));
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
  protected CuePointListResponse create(State values) {
    return new CuePointListResponse(values);
  }

  /**
   * The cue points of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<CuePoint> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link CuePointListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CuePointListResponse#getObjects}. */
    public B objects(List<CuePoint> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public CuePointListResponse build() {
      return new CuePointListResponse(finish());
    }
  }
}
