package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of response profiles.
 *
 * <p>{@code KalturaResponseProfileListResponse} on the wire.
 */
public class ResponseProfileListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaResponseProfileListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<ResponseProfile> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaResponseProfile", ObjectType.READ_ONLY);

  ResponseProfileListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfileListResponse(stateOf(DESCRIPTOR));
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
  protected ResponseProfileListResponse create(State values) {
    return new ResponseProfileListResponse(values);
  }

  /**
   * The response profiles of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<ResponseProfile> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link ResponseProfileListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ResponseProfileListResponse#getObjects}. */
    public B objects(List<ResponseProfile> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public ResponseProfileListResponse build() {
      return new ResponseProfileListResponse(finish());
    }
  }
}
