package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.Gender;
import com.kaltura.api.enums.UserType;

/**
 * A user of an account.
 *
 * <p>{@code KalturaUser} on the wire.
 */
public class User extends BaseUser {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaUser", BaseUser.DESCRIPTOR);

  /** See {@link #getType}. */
  public static final Property<UserType> TYPE = DESCRIPTOR.intEnum("type", "KalturaUserType");

  /** See {@link #getDateOfBirth}. */
  public static final Property<Long> DATE_OF_BIRTH = DESCRIPTOR.integer("dateOfBirth");

  /** See {@link #getGender}. */
  public static final Property<Gender> GENDER = DESCRIPTOR.intEnum("gender", "KalturaGender");

  /** See {@link #getIsAdmin}. */
  public static final Property<Boolean> IS_ADMIN = DESCRIPTOR.bool("isAdmin");

  /** See {@link #getIsGuest}. */
  public static final Property<Boolean> IS_GUEST =
      DESCRIPTOR.bool("isGuest", ObjectType.INSERT_ONLY);

  /** See {@link #getRoleIds}. */
  public static final Property<String> ROLE_IDS = DESCRIPTOR.string("roleIds");

  /** See {@link #getRoleNames}. */
  public static final Property<String> ROLE_NAMES =
      DESCRIPTOR.string("roleNames", ObjectType.READ_ONLY);

  /** See {@link #getIsAccountOwner}. */
  public static final Property<Boolean> IS_ACCOUNT_OWNER =
      DESCRIPTOR.bool("isAccountOwner", ObjectType.INSERT_ONLY);

  /** See {@link #getPassword}. */
  public static final Property<String> PASSWORD =
      DESCRIPTOR.string(
          "password", ObjectType.INSERT_ONLY, ObjectType.WRITE_ONLY, ObjectType.SECRET);

  /** See {@link #getFirstName}. */
  public static final Property<String> FIRST_NAME = DESCRIPTOR.string("firstName");

  /** See {@link #getLastName}. */
  public static final Property<String> LAST_NAME = DESCRIPTOR.string("lastName");

  /** See {@link #getLoginEnabled}. */
  public static final Property<Boolean> LOGIN_ENABLED =
      DESCRIPTOR.bool("loginEnabled", ObjectType.INSERT_ONLY);

  /** See {@link #getRegistrationInfo}. */
  public static final Property<String> REGISTRATION_INFO = DESCRIPTOR.string("registrationInfo");

  /** See {@link #getAttendanceInfo}. */
  public static final Property<String> ATTENDANCE_INFO = DESCRIPTOR.string("attendanceInfo");

  /** See {@link #getTitle}. */
  public static final Property<String> TITLE = DESCRIPTOR.string("title");

  /** See {@link #getCompany}. */
  public static final Property<String> COMPANY = DESCRIPTOR.string("company");

  /** See {@link #getKsPrivileges}. */
  public static final Property<String> KS_PRIVILEGES = DESCRIPTOR.string("ksPrivileges");

  /** See {@link #getEncryptedSeed}. */
  public static final Property<String> ENCRYPTED_SEED =
      DESCRIPTOR.string("encryptedSeed", ObjectType.READ_ONLY);

  /** See {@link #getIsSsoExcluded}. */
  public static final Property<Boolean> IS_SSO_EXCLUDED = DESCRIPTOR.bool("isSsoExcluded");

  /** See {@link #getExternalId}. */
  public static final Property<String> EXTERNAL_ID =
      DESCRIPTOR.string("externalId", ObjectType.INSERT_ONLY);

  User(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new User(stateOf(DESCRIPTOR));
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
  protected User create(State values) {
    return new User(values);
  }

  /**
   * Whether this is a person, a group or something a plugin adds.
   *
   * @return the value, null when it is unset or null
   */
  public UserType getType() {
    return get(TYPE);
  }

  /**
   * Date of birth as Unix time.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDateOfBirth() {
    return get(DATE_OF_BIRTH);
  }

  /**
   * Gender, if it is known.
   *
   * @return the value, null when it is unset or null
   */
  public Gender getGender() {
    return get(GENDER);
  }

  /**
   * Whether the user is an administrator.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsAdmin() {
    return get(IS_ADMIN);
  }

  /**
   * Whether the user was made for a guest without an identity. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsGuest() {
    return get(IS_GUEST);
  }

  /**
   * Comma list of numbers of the user's roles.
   *
   * @return the value, null when it is unset or null
   */
  public String getRoleIds() {
    return get(ROLE_IDS);
  }

  /**
   * Comma list of names of the user's roles. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getRoleNames() {
    return get(ROLE_NAMES);
  }

  /**
   * Whether the user owns the account. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsAccountOwner() {
    return get(IS_ACCOUNT_OWNER);
  }

  /**
   * Password of a user who may sign in. Sent, never returned. Set on add only. Write only.
   *
   * @return the value, null when it is unset or null
   */
  public String getPassword() {
    return get(PASSWORD);
  }

  /**
   * First name.
   *
   * @return the value, null when it is unset or null
   */
  public String getFirstName() {
    return get(FIRST_NAME);
  }

  /**
   * Last name.
   *
   * @return the value, null when it is unset or null
   */
  public String getLastName() {
    return get(LAST_NAME);
  }

  /**
   * Whether the user may sign in by password. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getLoginEnabled() {
    return get(LOGIN_ENABLED);
  }

  /**
   * What the user filled in when registering for an event, as text.
   *
   * @return the value, null when it is unset or null
   */
  public String getRegistrationInfo() {
    return get(REGISTRATION_INFO);
  }

  /**
   * How the user attended an event, as text.
   *
   * @return the value, null when it is unset or null
   */
  public String getAttendanceInfo() {
    return get(ATTENDANCE_INFO);
  }

  /**
   * Job title.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitle() {
    return get(TITLE);
  }

  /**
   * Company the user works for.
   *
   * @return the value, null when it is unset or null
   */
  public String getCompany() {
    return get(COMPANY);
  }

  /**
   * Comma list of privileges that each session of the user gets.
   *
   * @return the value, null when it is unset or null
   */
  public String getKsPrivileges() {
    return get(KS_PRIVILEGES);
  }

  /**
   * Seed of the second factor, encrypted. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getEncryptedSeed() {
    return get(ENCRYPTED_SEED);
  }

  /**
   * Whether the user may sign in by password although single sign-on is required.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsSsoExcluded() {
    return get(IS_SSO_EXCLUDED);
  }

  /**
   * Id to send instead of id in accounts that store ids hashed. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getExternalId() {
    return get(EXTERNAL_ID);
  }

  /**
   * Builds objects of {@link User}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseUser.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link User#getType}. */
    public B type(UserType type) {
      return set(TYPE, type);
    }

    /** Sets {@link User#getDateOfBirth}. */
    public B dateOfBirth(long dateOfBirth) {
      return set(DATE_OF_BIRTH, dateOfBirth);
    }

    /** Sets {@link User#getGender}. */
    public B gender(Gender gender) {
      return set(GENDER, gender);
    }

    /** Sets {@link User#getIsAdmin}. */
    public B isAdmin(boolean isAdmin) {
      return set(IS_ADMIN, isAdmin);
    }

    /** Sets {@link User#getIsGuest}. */
    public B isGuest(boolean isGuest) {
      return set(IS_GUEST, isGuest);
    }

    /** Sets {@link User#getRoleIds}. */
    public B roleIds(String roleIds) {
      return set(ROLE_IDS, roleIds);
    }

    /** Sets {@link User#getRoleNames}. */
    public B roleNames(String roleNames) {
      return set(ROLE_NAMES, roleNames);
    }

    /** Sets {@link User#getIsAccountOwner}. */
    public B isAccountOwner(boolean isAccountOwner) {
      return set(IS_ACCOUNT_OWNER, isAccountOwner);
    }

    /** Sets {@link User#getPassword}. */
    public B password(String password) {
      return set(PASSWORD, password);
    }

    /** Sets {@link User#getFirstName}. */
    public B firstName(String firstName) {
      return set(FIRST_NAME, firstName);
    }

    /** Sets {@link User#getLastName}. */
    public B lastName(String lastName) {
      return set(LAST_NAME, lastName);
    }

    /** Sets {@link User#getLoginEnabled}. */
    public B loginEnabled(boolean loginEnabled) {
      return set(LOGIN_ENABLED, loginEnabled);
    }

    /** Sets {@link User#getRegistrationInfo}. */
    public B registrationInfo(String registrationInfo) {
      return set(REGISTRATION_INFO, registrationInfo);
    }

    /** Sets {@link User#getAttendanceInfo}. */
    public B attendanceInfo(String attendanceInfo) {
      return set(ATTENDANCE_INFO, attendanceInfo);
    }

    /** Sets {@link User#getTitle}. */
    public B title(String title) {
      return set(TITLE, title);
    }

    /** Sets {@link User#getCompany}. */
    public B company(String company) {
      return set(COMPANY, company);
    }

    /** Sets {@link User#getKsPrivileges}. */
    public B ksPrivileges(String ksPrivileges) {
      return set(KS_PRIVILEGES, ksPrivileges);
    }

    /** Sets {@link User#getEncryptedSeed}. */
    public B encryptedSeed(String encryptedSeed) {
      return set(ENCRYPTED_SEED, encryptedSeed);
    }

    /** Sets {@link User#getIsSsoExcluded}. */
    public B isSsoExcluded(boolean isSsoExcluded) {
      return set(IS_SSO_EXCLUDED, isSsoExcluded);
    }

    /** Sets {@link User#getExternalId}. */
    public B externalId(String externalId) {
      return set(EXTERNAL_ID, externalId);
    }

    @Override
    public User build() {
      return new User(finish());
    }
  }
}
