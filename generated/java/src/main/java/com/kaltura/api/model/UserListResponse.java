package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of users.
 *
 * <p>{@code KalturaUserListResponse} on the wire.
 */
public class UserListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUserListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<User> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaUser", ObjectType.READ_ONLY);

  UserListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UserListResponse(stateOf(DESCRIPTOR));
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
  protected UserListResponse create(State values) {
    return new UserListResponse(values);
  }

  /**
   * The users of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<User> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link UserListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UserListResponse#getObjects}. */
    public B objects(List<User> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public UserListResponse build() {
      return new UserListResponse(finish());
    }
  }
}
