package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of application tokens.
 *
 * <p>{@code KalturaAppTokenListResponse} on the wire.
 */
public class AppTokenListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAppTokenListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<AppToken> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaAppToken", ObjectType.READ_ONLY);

  AppTokenListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AppTokenListResponse(stateOf(DESCRIPTOR));
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
  protected AppTokenListResponse create(State values) {
    return new AppTokenListResponse(values);
  }

  /**
   * The application tokens of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<AppToken> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link AppTokenListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AppTokenListResponse#getObjects}. */
    public B objects(List<AppToken> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public AppTokenListResponse build() {
      return new AppTokenListResponse(finish());
    }
  }
}
