package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.enums.UserType;

/**
 * Conditions on the stored fields of users.
 *
 * <p>Abstract: make a KalturaUserFilter.
 *
 * <p>{@code KalturaUserBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class UserBaseFilter extends BaseUserFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaUserBaseFilter", BaseUserFilter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<String> ID_EQUAL = DESCRIPTOR.string("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getTypeEqual}. */
  public static final Property<UserType> TYPE_EQUAL =
      DESCRIPTOR.intEnum("typeEqual", "KalturaUserType");

  /** See {@link #getTypeIn}. */
  public static final Property<String> TYPE_IN = DESCRIPTOR.string("typeIn");

  /** See {@link #getIsAdminEqual}. */
  public static final Property<NullableBoolean> IS_ADMIN_EQUAL =
      DESCRIPTOR.intEnum("isAdminEqual", "KalturaNullableBoolean");

  /** See {@link #getFirstNameStartsWith}. */
  public static final Property<String> FIRST_NAME_STARTS_WITH =
      DESCRIPTOR.string("firstNameStartsWith");

  /** See {@link #getLastNameStartsWith}. */
  public static final Property<String> LAST_NAME_STARTS_WITH =
      DESCRIPTOR.string("lastNameStartsWith");

  UserBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UserBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected UserBaseFilter create(State values) {
    return new UserBaseFilter(values);
  }

  /**
   * Only users with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only users whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only users with exactly this kind.
   *
   * @return the value, null when it is unset or null
   */
  public UserType getTypeEqual() {
    return get(TYPE_EQUAL);
  }

  /**
   * Comma list; only users whose kind is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getTypeIn() {
    return get(TYPE_IN);
  }

  /**
   * Whether administrators or other users are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsAdminEqual() {
    return get(IS_ADMIN_EQUAL);
  }

  /**
   * Beginning of the first name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFirstNameStartsWith() {
    return get(FIRST_NAME_STARTS_WITH);
  }

  /**
   * Beginning of the last name.
   *
   * @return the value, null when it is unset or null
   */
  public String getLastNameStartsWith() {
    return get(LAST_NAME_STARTS_WITH);
  }

  /**
   * Builds objects of {@link UserBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseUserFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UserBaseFilter#getIdEqual}. */
    public B idEqual(String idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link UserBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link UserBaseFilter#getTypeEqual}. */
    public B typeEqual(UserType typeEqual) {
      return set(TYPE_EQUAL, typeEqual);
    }

    /** Sets {@link UserBaseFilter#getTypeIn}. */
    public B typeIn(String typeIn) {
      return set(TYPE_IN, typeIn);
    }

    /** Sets {@link UserBaseFilter#getIsAdminEqual}. */
    public B isAdminEqual(NullableBoolean isAdminEqual) {
      return set(IS_ADMIN_EQUAL, isAdminEqual);
    }

    /** Sets {@link UserBaseFilter#getFirstNameStartsWith}. */
    public B firstNameStartsWith(String firstNameStartsWith) {
      return set(FIRST_NAME_STARTS_WITH, firstNameStartsWith);
    }

    /** Sets {@link UserBaseFilter#getLastNameStartsWith}. */
    public B lastNameStartsWith(String lastNameStartsWith) {
      return set(LAST_NAME_STARTS_WITH, lastNameStartsWith);
    }

    @Override
    public UserBaseFilter build() {
      return new UserBaseFilter(finish());
    }
  }
}
