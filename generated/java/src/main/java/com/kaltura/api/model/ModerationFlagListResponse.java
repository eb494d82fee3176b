package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of reports.
 *
 * <p>{@code KalturaModerationFlagListResponse} on the wire.
 */
public class ModerationFlagListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaModerationFlagListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<ModerationFlag> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaModerationFlag", ObjectType.READ_ONLY);

  ModerationFlagListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ModerationFlagListResponse(stateOf(DESCRIPTOR));
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
  protected ModerationFlagListResponse create(State values) {
    return new ModerationFlagListResponse(values);
  }

  /**
   * The reports of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<ModerationFlag> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link ModerationFlagListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ModerationFlagListResponse#getObjects}. */
    public B objects(List<ModerationFlag> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public ModerationFlagListResponse build() {
      return new ModerationFlagListResponse(finish());
    }
  }
}
