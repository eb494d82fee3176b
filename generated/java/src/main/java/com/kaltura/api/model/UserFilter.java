package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on users; all that are set have to hold.
 *
 * <p>{@code KalturaUserFilter} on the wire.
 */
public class UserFilter extends UserBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUserFilter", UserBaseFilter.DESCRIPTOR);

  /** See {@link #getIdOrScreenNameStartsWith}. */
  public static final Property<String> ID_OR_SCREEN_NAME_STARTS_WITH =
      DESCRIPTOR.string("idOrScreenNameStartsWith");

  /** See {@link #getLoginEnabledEqual}. */
  public static final Property<NullableBoolean> LOGIN_ENABLED_EQUAL =
      DESCRIPTOR.intEnum("loginEnabledEqual", "KalturaNullableBoolean");

  /** See {@link #getRoleIdEqual}. */
  public static final Property<String> ROLE_ID_EQUAL = DESCRIPTOR.string("roleIdEqual");

  /** See {@link #getRoleIdsEqual}. */
  public static final Property<String> ROLE_IDS_EQUAL = DESCRIPTOR.string("roleIdsEqual");

  /** See {@link #getRoleIdsIn}. */
  public static final Property<String> ROLE_IDS_IN = DESCRIPTOR.string("roleIdsIn");

  /** See {@link #getFirstNameOrLastNameStartsWith}. */
  public static final Property<String> FIRST_NAME_OR_LAST_NAME_STARTS_WITH =
      DESCRIPTOR.string("firstNameOrLastNameStartsWith");

  /** See {@link #getPermissionNamesMultiLikeOr}. */
  public static final Property<String> PERMISSION_NAMES_MULTI_LIKE_OR =
      DESCRIPTOR.string("permissionNamesMultiLikeOr");

  /** See {@link #getPermissionNamesMultiLikeAnd}. */
  public static final Property<String> PERMISSION_NAMES_MULTI_LIKE_AND =
      DESCRIPTOR.string("permissionNamesMultiLikeAnd");

  UserFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UserFilter(stateOf(DESCRIPTOR));
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
  protected UserFilter create(State values) {
    return new UserFilter(values);
  }

  /**
   * Beginning of the id or the screen name.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdOrScreenNameStartsWith() {
    return get(ID_OR_SCREEN_NAME_STARTS_WITH);
  }

  /**
   * Whether the user may sign in by password.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getLoginEnabledEqual() {
    return get(LOGIN_ENABLED_EQUAL);
  }

  /**
   * Number of the only role; use roleIdsEqual for one among several.
   *
   * @return the value, null when it is unset or null
   */
  public String getRoleIdEqual() {
    return get(ROLE_ID_EQUAL);
  }

  /**
   * Number of a role the user must have.
   *
   * @return the value, null when it is unset or null
   */
  public String getRoleIdsEqual() {
    return get(ROLE_IDS_EQUAL);
  }

  /**
   * Comma list of roles of which the user must have one.
   *
   * @return the value, null when it is unset or null
   */
  public String getRoleIdsIn() {
    return get(ROLE_IDS_IN);
  }

  /**
   * Beginning of the first or the last name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFirstNameOrLastNameStartsWith() {
    return get(FIRST_NAME_OR_LAST_NAME_STARTS_WITH);
  }

  /**
   * Comma list of permissions of which the user must have one.
   *
   * @return the value, null when it is unset or null
   */
  public String getPermissionNamesMultiLikeOr() {
    return get(PERMISSION_NAMES_MULTI_LIKE_OR);
  }

  /**
   * Comma list of permissions of which the user must have all.
   *
   * @return the value, null when it is unset or null
   */
  public String getPermissionNamesMultiLikeAnd() {
    return get(PERMISSION_NAMES_MULTI_LIKE_AND);
  }

  /**
   * Builds objects of {@link UserFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends UserBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UserFilter#getIdOrScreenNameStartsWith}. */
    public B idOrScreenNameStartsWith(String idOrScreenNameStartsWith) {
      return set(ID_OR_SCREEN_NAME_STARTS_WITH, idOrScreenNameStartsWith);
    }

    /** Sets {@link UserFilter#getLoginEnabledEqual}. */
    public B loginEnabledEqual(NullableBoolean loginEnabledEqual) {
      return set(LOGIN_ENABLED_EQUAL, loginEnabledEqual);
    }

    /** Sets {@link UserFilter#getRoleIdEqual}. */
    public B roleIdEqual(String roleIdEqual) {
      return set(ROLE_ID_EQUAL, roleIdEqual);
    }

    /** Sets {@link UserFilter#getRoleIdsEqual}. */
    public B roleIdsEqual(String roleIdsEqual) {
      return set(ROLE_IDS_EQUAL, roleIdsEqual);
    }

    /** Sets {@link UserFilter#getRoleIdsIn}. */
    public B roleIdsIn(String roleIdsIn) {
      return set(ROLE_IDS_IN, roleIdsIn);
    }

    /** Sets {@link UserFilter#getFirstNameOrLastNameStartsWith}. */
    public B firstNameOrLastNameStartsWith(String firstNameOrLastNameStartsWith) {
      return set(FIRST_NAME_OR_LAST_NAME_STARTS_WITH, firstNameOrLastNameStartsWith);
    }

    /** Sets {@link UserFilter#getPermissionNamesMultiLikeOr}. */
    public B permissionNamesMultiLikeOr(String permissionNamesMultiLikeOr) {
      return set(PERMISSION_NAMES_MULTI_LIKE_OR, permissionNamesMultiLikeOr);
    }

    /** Sets {@link UserFilter#getPermissionNamesMultiLikeAnd}. */
    public B permissionNamesMultiLikeAnd(String permissionNamesMultiLikeAnd) {
      return set(PERMISSION_NAMES_MULTI_LIKE_AND, permissionNamesMultiLikeAnd);
    }

    @Override
    public UserFilter build() {
      return new UserFilter(finish());
    }
  }
}
