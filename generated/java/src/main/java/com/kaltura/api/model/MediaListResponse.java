package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of media entries.
 *
 * <p>{@code KalturaMediaListResponse} on the wire.
 */
public class MediaListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMediaListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<MediaEntry> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaMediaEntry", ObjectType.READ_ONLY);

  MediaListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaListResponse(stateOf(DESCRIPTOR));
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
  protected MediaListResponse create(State values) {
    return new MediaListResponse(values);
  }

  /**
   * The media entries of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<MediaEntry> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link MediaListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaListResponse#getObjects}. */
    public B objects(List<MediaEntry> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public MediaListResponse build() {
      return new MediaListResponse(finish());
    }
  }
}
