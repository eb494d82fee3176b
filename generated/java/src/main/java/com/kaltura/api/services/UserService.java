package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.ResetPassLinkType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.Authentication;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.SessionResponse;
import com.kaltura.api.model.User;
import com.kaltura.api.model.UserFilter;
import com.kaltura.api.model.UserListResponse;
import java.util.function.Consumer;

/**
 * Users of an account: viewers and contributors known by an id of your own choice, and
 * administrators who can sign in.
 *
 * <p>{@code user} on the wire.
 */
public final class UserService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public UserService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a user.
   *
   * <p>Set loginEnabled, e-mail and password for a user who will sign in by password.
   *
   * <p>Action {@code user.add}.
   *
   * @param user The new user; its id must be free within the account.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#DUPLICATE_USER_BY_ID} (User with id
   *     [@UID@] already exists in system); {@link ErrorCodes#PROPERTY_VALIDATION_CANNOT_BE_NULL}
   *     (The property "@PROP_NAME@" cannot be null); {@link ErrorCodes#INVALID_FIELD_VALUE} (value
   *     in field [@FIELD_NAME@] is not valid); {@link ErrorCodes#UNKNOWN_PARTNER_ID} (Unknown
   *     partner_id [@PID@]); {@link ErrorCodes#ADMIN_LOGIN_USERS_QUOTA_EXCEEDED} (Partner login
   *     users quota exceeded); {@link ErrorCodes#PASSWORD_STRUCTURE_INVALID} (The password you
   *     entered has an invalid structure. Passwords must obey the following rules : &#64;RULES@);
   *     {@link ErrorCodes#DUPLICATE_USER_BY_LOGIN_ID} (Loginable user with email [@EMAIL@] already
   *     exists in system); {@link ErrorCodes#USER_ROLE_NOT_FOUND} (User role not found)
   */
  public User add(User user) {
    return add(user, null);
  }

  /** The same as {@link #add(User)}, with settings of this request alone. */
  public User add(User user, RequestOptions options) {
    return callAction(UserActions.add(user), options);
  }

  /**
   * Reads one user.
   *
   * <p>Action {@code user.get}.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_USER_ID} (Invalid user id)
   */
  public User get() {
    return get(null, null);
  }

  /** The same as {@link #get()}, with optional parameters. */
  public User get(Consumer<? super GetParams> optional) {
    return get(optional, null);
  }

  /** The same as {@link #get()}, with optional parameters and settings of this request alone. */
  public User get(Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(UserActions.get(optional), options);
  }

  /**
   * Finds the user who signs in with a given login id.
   *
   * <p>Action {@code user.getByLoginId}.
   *
   * @param loginId Login id, normally an e-mail address.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#LOGIN_DATA_NOT_FOUND} (Login id not
   *     found); {@link ErrorCodes#USER_NOT_FOUND} (User was not found)
   */
  public User getByLoginId(String loginId) {
    return getByLoginId(loginId, null);
  }

  /** The same as {@link #getByLoginId(String)}, with settings of this request alone. */
  public User getByLoginId(String loginId, RequestOptions options) {
    return callAction(UserActions.getByLoginId(loginId), options);
  }

  /**
   * Lists users page by page.
   *
   * <p>Unless the filter asks for a status, deleted users are left out.
   *
   * <p>Action {@code user.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<User, UserListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<User, UserListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<User, UserListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(UserActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a user that are set.
   *
   * <p>Action {@code user.update}.
   *
   * @param userId Id of the user to change.
   * @param user Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_USER_ID} (Invalid user id); {@link
   *     ErrorCodes#CANNOT_DELETE_OR_BLOCK_ROOT_ADMIN_USER} (Root admin user cannot be deleted);
   *     {@link ErrorCodes#USER_ROLE_NOT_FOUND} (User role not found); {@link
   *     ErrorCodes#ACCOUNT_OWNER_NEEDS_PARTNER_ADMIN_ROLE} (Account owner must have a partner
   *     administrator role)
   */
  public User update(String userId, User user) {
    return update(userId, user, null);
  }

  /** The same as {@link #update(String, User)}, with settings of this request alone. */
  public User update(String userId, User user, RequestOptions options) {
    return callAction(UserActions.update(userId, user), options);
  }

  /**
   * Marks a user as deleted.
   *
   * <p>The user's entries stay.
   *
   * <p>Action {@code user.delete}.
   *
   * @param userId Id of the user to delete.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_USER_ID} (Invalid user id)
   */
  public User delete(String userId) {
    return delete(userId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public User delete(String userId, RequestOptions options) {
    return callAction(UserActions.delete(userId), options);
  }

  /**
   * Signs a user in by user id and password and answers a session as text.
   *
   * <p>Needs no session.
   *
   * <p>Action {@code user.login}. Needs no session.
   *
   * @param partnerId Account the user belongs to.
   * @param userId Id of the user within that account.
   * @param password Password of the user.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#USER_NOT_FOUND} (User was not found);
   *     {@link ErrorCodes#USER_WRONG_PASSWORD} (Wrong password supplied); {@link
   *     ErrorCodes#INVALID_PARTNER_ID} (Invalid partner id "@PID@"); {@link
   *     ErrorCodes#LOGIN_RETRIES_EXCEEDED} (Maximum login retries exceeded. Your account has been
   *     locked and will not be available for 24 hours); {@link ErrorCodes#LOGIN_BLOCKED} (You
   *     account is locked); {@link ErrorCodes#PASSWORD_EXPIRED} (Current password has expired);
   *     {@link ErrorCodes#USER_IS_BLOCKED} (User is blocked)
   */
  public String login(long partnerId, String userId, String password) {
    return login(partnerId, userId, password, null, null);
  }

  /** The same as {@link #login(long, String, String)}, with optional parameters. */
  public String login(
      long partnerId, String userId, String password, Consumer<? super LoginParams> optional) {
    return login(partnerId, userId, password, optional, null);
  }

  /**
   * The same as {@link #login(long, String, String)}, with optional parameters and settings of this
   * request alone.
   */
  public String login(
      long partnerId,
      String userId,
      String password,
      Consumer<? super LoginParams> optional,
      RequestOptions options) {
    return callAction(UserActions.login(partnerId, userId, password, optional), options);
  }

  /**
   * Signs somebody in by login id and password and answers a session as text.
   *
   * <p>One login may open several accounts.
   *
   * <p>Action {@code user.loginByLoginId}. Needs no session.
   *
   * @param loginId Login id, normally an e-mail address.
   * @param password Password of the login.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#USER_NOT_FOUND} (User was not found);
   *     {@link ErrorCodes#USER_WRONG_PASSWORD} (Wrong password supplied); {@link
   *     ErrorCodes#INVALID_PARTNER_ID} (Invalid partner id "@PID@"); {@link
   *     ErrorCodes#LOGIN_RETRIES_EXCEEDED} (Maximum login retries exceeded. Your account has been
   *     locked and will not be available for 24 hours); {@link ErrorCodes#LOGIN_BLOCKED} (You
   *     account is locked); {@link ErrorCodes#PASSWORD_EXPIRED} (Current password has expired);
   *     {@link ErrorCodes#USER_IS_BLOCKED} (User is blocked); {@link
   *     ErrorCodes#DIRECT_LOGIN_BLOCKED} (Direct login is blocked on this partner)
   */
  public String loginByLoginId(String loginId, String password) {
    return loginByLoginId(loginId, password, null, null);
  }

  /** The same as {@link #loginByLoginId(String, String)}, with optional parameters. */
  public String loginByLoginId(
      String loginId, String password, Consumer<? super LoginByLoginIdParams> optional) {
    return loginByLoginId(loginId, password, optional, null);
  }

  /**
   * The same as {@link #loginByLoginId(String, String)}, with optional parameters and settings of
   * this request alone.
   */
  public String loginByLoginId(
      String loginId,
      String password,
      Consumer<? super LoginByLoginIdParams> optional,
      RequestOptions options) {
    return callAction(UserActions.loginByLoginId(loginId, password, optional), options);
  }

  /**
   * Moves an administrator who is signed in to another account that the same login may enter.
   *
   * <p>Action {@code user.loginByKs}.
   *
   * @param requestedPartnerId Account to enter.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#PARTNER_CHANGE_ACCOUNT_DISABLED} (Partner
   *     change account is disabled for current session); {@link ErrorCodes#INVALID_USER_ID}
   *     (Invalid user id); {@link ErrorCodes#ADMIN_KUSER_NOT_FOUND} (The data you entered is
   *     invalid); {@link ErrorCodes#LOGIN_DATA_NOT_FOUND} (Login id not found); {@link
   *     ErrorCodes#LOGIN_BLOCKED} (You account is locked); {@link ErrorCodes#USER_IS_BLOCKED} (User
   *     is blocked); {@link ErrorCodes#INTERNAL_SERVERL_ERROR} (Internal server error occurred);
   *     {@link ErrorCodes#UNKNOWN_PARTNER_ID} (Unknown partner_id [@PID@]); {@link
   *     ErrorCodes#SERVICE_ACCESS_CONTROL_RESTRICTED} (The access to service [@SERVICE@] is
   *     forbidden due to access control restriction); {@link ErrorCodes#DIRECT_LOGIN_BLOCKED}
   *     (Direct login is blocked on this partner)
   */
  public SessionResponse loginByKs(long requestedPartnerId) {
    return loginByKs(requestedPartnerId, null);
  }

  /** The same as {@link #loginByKs(long)}, with settings of this request alone. */
  public SessionResponse loginByKs(long requestedPartnerId, RequestOptions options) {
    return callAction(UserActions.loginByKs(requestedPartnerId), options);
  }

  /**
   * Lets an existing user sign in by password.
   *
   * <p>Action {@code user.enableLogin}.
   *
   * @param userId Id of the user.
   * @param loginId Login id to use from now on, normally an e-mail address.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#USER_LOGIN_ALREADY_ENABLED} (User is
   *     already allowed to login); {@link ErrorCodes#USER_NOT_FOUND} (User was not found); {@link
   *     ErrorCodes#ADMIN_LOGIN_USERS_QUOTA_EXCEEDED} (Partner login users quota exceeded); {@link
   *     ErrorCodes#PASSWORD_STRUCTURE_INVALID} (The password you entered has an invalid structure.
   *     Passwords must obey the following rules : &#64;RULES@); {@link
   *     ErrorCodes#LOGIN_ID_ALREADY_USED} (Same login id is already in use)
   */
  public User enableLogin(String userId, String loginId) {
    return enableLogin(userId, loginId, null, null);
  }

  /** The same as {@link #enableLogin(String, String)}, with optional parameters. */
  public User enableLogin(
      String userId, String loginId, Consumer<? super EnableLoginParams> optional) {
    return enableLogin(userId, loginId, optional, null);
  }

  /**
   * The same as {@link #enableLogin(String, String)}, with optional parameters and settings of this
   * request alone.
   */
  public User enableLogin(
      String userId,
      String loginId,
      Consumer<? super EnableLoginParams> optional,
      RequestOptions options) {
    return callAction(UserActions.enableLogin(userId, loginId, optional), options);
  }

  /**
   * Takes the right to sign in by password from a user.
   *
   * <p>Give one of the two ids.
   *
   * <p>Action {@code user.disableLogin}.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#USER_LOGIN_ALREADY_DISABLED} (User is
   *     already not allowed to login); {@link ErrorCodes#PROPERTY_VALIDATION_CANNOT_BE_NULL} (The
   *     property "@PROP_NAME@" cannot be null); {@link ErrorCodes#USER_NOT_FOUND} (User was not
   *     found); {@link ErrorCodes#CANNOT_DISABLE_LOGIN_FOR_ADMIN_USER} (Login cannot be disabled
   *     for admin users)
   */
  public User disableLogin() {
    return disableLogin(null, null);
  }

  /** The same as {@link #disableLogin()}, with optional parameters. */
  public User disableLogin(Consumer<? super DisableLoginParams> optional) {
    return disableLogin(optional, null);
  }

  /**
   * The same as {@link #disableLogin()}, with optional parameters and settings of this request
   * alone.
   */
  public User disableLogin(Consumer<? super DisableLoginParams> optional, RequestOptions options) {
    return callAction(UserActions.disableLogin(optional), options);
  }

  /**
   * Mails a link for setting a new password.
   *
   * <p>Needs no session.
   *
   * <p>Action {@code user.resetPassword}. Needs no session.
   *
   * @param email E-mail address of the login.
   * @throws ApiException with the code {@link ErrorCodes#LOGIN_DATA_NOT_FOUND} (Login id not
   *     found); {@link ErrorCodes#PASSWORD_STRUCTURE_INVALID} (The password you entered has an
   *     invalid structure. Passwords must obey the following rules : &#64;RULES@); {@link
   *     ErrorCodes#PASSWORD_ALREADY_USED} (Chosen password has already been used); {@link
   *     ErrorCodes#INVALID_FIELD_VALUE} (value in field [@FIELD_NAME@] is not valid); {@link
   *     ErrorCodes#LOGIN_ID_ALREADY_USED} (Same login id is already in use)
   */
  public void resetPassword(String email) {
    resetPassword(email, null, null);
  }

  /** The same as {@link #resetPassword(String)}, with optional parameters. */
  public void resetPassword(String email, Consumer<? super ResetPasswordParams> optional) {
    resetPassword(email, optional, null);
  }

  /**
   * The same as {@link #resetPassword(String)}, with optional parameters and settings of this
   * request alone.
   */
  public void resetPassword(
      String email, Consumer<? super ResetPasswordParams> optional, RequestOptions options) {
    callAction(UserActions.resetPassword(email, optional), options);
  }

  /**
   * Sets the first or a forgotten password with the key from the mailed link.
   *
   * <p>Needs no session.
   *
   * <p>Action {@code user.setInitialPassword}. Needs no session.
   *
   * @param hashKey Key from the link.
   * @param newPassword The new password; it has to meet the rules of the account.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#LOGIN_DATA_NOT_FOUND} (Login id not
   *     found); {@link ErrorCodes#PASSWORD_STRUCTURE_INVALID} (The password you entered has an
   *     invalid structure. Passwords must obey the following rules : &#64;RULES@); {@link
   *     ErrorCodes#NEW_PASSWORD_HASH_KEY_EXPIRED} (Given hash key has expired); {@link
   *     ErrorCodes#NEW_PASSWORD_HASH_KEY_INVALID} (Given hash key is invalid); {@link
   *     ErrorCodes#PASSWORD_ALREADY_USED} (Chosen password has already been used); {@link
   *     ErrorCodes#INTERNAL_SERVERL_ERROR} (Internal server error occurred)
   */
  public Authentication setInitialPassword(String hashKey, String newPassword) {
    return setInitialPassword(hashKey, newPassword, null);
  }

  /**
   * The same as {@link #setInitialPassword(String, String)}, with settings of this request alone.
   */
  public Authentication setInitialPassword(
      String hashKey, String newPassword, RequestOptions options) {
    return callAction(UserActions.setInitialPassword(hashKey, newPassword), options);
  }

  /**
   * Changes how somebody signs in, after proving the present password.
   *
   * <p>Needs no session.
   *
   * <p>Action {@code user.updateLoginData}. Needs no session.
   *
   * @param oldLoginId Present login id.
   * @param password Present password.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_FIELD_VALUE} (value in field
   *     [@FIELD_NAME@] is not valid); {@link ErrorCodes#PASSWORD_STRUCTURE_INVALID} (The password
   *     you entered has an invalid structure. Passwords must obey the following rules :
   *     &#64;RULES@); {@link ErrorCodes#PASSWORD_ALREADY_USED} (Chosen password has already been
   *     used); {@link ErrorCodes#LOGIN_ID_ALREADY_USED} (Same login id is already in use); {@link
   *     ErrorCodes#ADMIN_KUSER_NOT_FOUND} (The data you entered is invalid); {@link
   *     ErrorCodes#LOGIN_RETRIES_EXCEEDED} (Maximum login retries exceeded. Your account has been
   *     locked and will not be available for 24 hours); {@link ErrorCodes#LOGIN_BLOCKED} (You
   *     account is locked)
   */
  public void updateLoginData(String oldLoginId, String password) {
    updateLoginData(oldLoginId, password, null, null);
  }

  /** The same as {@link #updateLoginData(String, String)}, with optional parameters. */
  public void updateLoginData(
      String oldLoginId, String password, Consumer<? super UpdateLoginDataParams> optional) {
    updateLoginData(oldLoginId, password, optional, null);
  }

  /**
   * The same as {@link #updateLoginData(String, String)}, with optional parameters and settings of
   * this request alone.
   */
  public void updateLoginData(
      String oldLoginId,
      String password,
      Consumer<? super UpdateLoginDataParams> optional,
      RequestOptions options) {
    callAction(UserActions.updateLoginData(oldLoginId, password, optional), options);
  }

  /**
   * Sends the notification of a banned user to the receiver that the account has configured.
   *
   * <p>Action {@code user.notifyBan}.
   *
   * @param userId Id of the banned user.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_USER_ID} (Invalid user id)
   */
  public void notifyBan(String userId) {
    notifyBan(userId, null);
  }

  /** The same as {@link #notifyBan(String)}, with settings of this request alone. */
  public void notifyBan(String userId, RequestOptions options) {
    callAction(UserActions.notifyBan(userId), options);
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * Id of the user; without it, the user of the session. Reading somebody else needs an admin
     * session.
     *
     * @param userId the value
     * @return these parameters
     */
    public GetParams userId(String userId) {
      put("userId", userId);
      return this;
    }

    /** The same as {@link #userId(String)}, of a result of a multirequest. */
    public GetParams userId(Value<String> userId) {
      put("userId", userId);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which users to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(UserFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(UserFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<UserFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many users per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #login}. */
  public static final class LoginParams extends Params {
    LoginParams(Call<?> call) {
      super(call);
    }

    /**
     * Lifetime of the session in seconds. Default: {@code 86400}.
     *
     * @param expiry the value
     * @return these parameters
     */
    public LoginParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public LoginParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Comma list of privileges; a star stands for everything the user's role allows. Default:
     * <code>&#42;</code>.
     *
     * @param privileges the value
     * @return these parameters
     */
    public LoginParams privileges(String privileges) {
      put("privileges", privileges);
      return this;
    }

    /** The same as {@link #privileges(String)}, of a result of a multirequest. */
    public LoginParams privileges(Value<String> privileges) {
      put("privileges", privileges);
      return this;
    }
  }

  /** The optional parameters of {@link #loginByLoginId}. */
  public static final class LoginByLoginIdParams extends Params {
    LoginByLoginIdParams(Call<?> call) {
      super(call);
    }

    /**
     * Account to enter; without it, the one used last.
     *
     * @param partnerId the value
     * @return these parameters
     */
    public LoginByLoginIdParams partnerId(long partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /** The same as {@link #partnerId(long)}, of a result of a multirequest. */
    public LoginByLoginIdParams partnerId(Value<Long> partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /**
     * Lifetime of the session in seconds. Default: {@code 86400}.
     *
     * @param expiry the value
     * @return these parameters
     */
    public LoginByLoginIdParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public LoginByLoginIdParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Comma list of privileges; a star stands for everything the user's role allows. Default:
     * <code>&#42;</code>.
     *
     * @param privileges the value
     * @return these parameters
     */
    public LoginByLoginIdParams privileges(String privileges) {
      put("privileges", privileges);
      return this;
    }

    /** The same as {@link #privileges(String)}, of a result of a multirequest. */
    public LoginByLoginIdParams privileges(Value<String> privileges) {
      put("privileges", privileges);
      return this;
    }

    /**
     * One-time code from the authenticator, where a second factor is asked for.
     *
     * @param otp the value
     * @return these parameters
     */
    public LoginByLoginIdParams otp(String otp) {
      put("otp", otp);
      return this;
    }

    /** The same as {@link #otp(String)}, of a result of a multirequest. */
    public LoginByLoginIdParams otp(Value<String> otp) {
      put("otp", otp);
      return this;
    }
  }

  /** The optional parameters of {@link #enableLogin}. */
  public static final class EnableLoginParams extends Params {
    EnableLoginParams(Call<?> call) {
      super(call);
    }

    /**
     * First password; without it the server makes one and mails a link for setting it.
     *
     * @param password the value
     * @return these parameters
     */
    public EnableLoginParams password(String password) {
      put("password", password);
      return this;
    }

    /** The same as {@link #password(String)}, of a result of a multirequest. */
    public EnableLoginParams password(Value<String> password) {
      put("password", password);
      return this;
    }
  }

  /** The optional parameters of {@link #disableLogin}. */
  public static final class DisableLoginParams extends Params {
    DisableLoginParams(Call<?> call) {
      super(call);
    }

    /**
     * Id of the user.
     *
     * @param userId the value
     * @return these parameters
     */
    public DisableLoginParams userId(String userId) {
      put("userId", userId);
      return this;
    }

    /** The same as {@link #userId(String)}, of a result of a multirequest. */
    public DisableLoginParams userId(Value<String> userId) {
      put("userId", userId);
      return this;
    }

    /**
     * Login id of the user.
     *
     * @param loginId the value
     * @return these parameters
     */
    public DisableLoginParams loginId(String loginId) {
      put("loginId", loginId);
      return this;
    }

    /** The same as {@link #loginId(String)}, of a result of a multirequest. */
    public DisableLoginParams loginId(Value<String> loginId) {
      put("loginId", loginId);
      return this;
    }
  }

  /** The optional parameters of {@link #resetPassword}. */
  public static final class ResetPasswordParams extends Params {
    ResetPasswordParams(Call<?> call) {
      super(call);
    }

    /**
     * Application the link in the mail leads to.
     *
     * @param linkType the value
     * @return these parameters
     */
    public ResetPasswordParams linkType(ResetPassLinkType linkType) {
      put("linkType", linkType);
      return this;
    }

    /** The same as {@link #linkType(ResetPassLinkType)}, of a result of a multirequest. */
    public ResetPasswordParams linkType(Value<ResetPassLinkType> linkType) {
      put("linkType", linkType);
      return this;
    }
  }

  /** The optional parameters of {@link #updateLoginData}. */
  public static final class UpdateLoginDataParams extends Params {
    UpdateLoginDataParams(Call<?> call) {
      super(call);
    }

    /**
     * New login id; empty to keep the present one. Default: the empty text.
     *
     * @param newLoginId the value
     * @return these parameters
     */
    public UpdateLoginDataParams newLoginId(String newLoginId) {
      put("newLoginId", newLoginId);
      return this;
    }

    /** The same as {@link #newLoginId(String)}, of a result of a multirequest. */
    public UpdateLoginDataParams newLoginId(Value<String> newLoginId) {
      put("newLoginId", newLoginId);
      return this;
    }

    /**
     * New password; empty to keep the present one. Default: the empty text.
     *
     * @param newPassword the value
     * @return these parameters
     */
    public UpdateLoginDataParams newPassword(String newPassword) {
      put("newPassword", newPassword);
      return this;
    }

    /** The same as {@link #newPassword(String)}, of a result of a multirequest. */
    public UpdateLoginDataParams newPassword(Value<String> newPassword) {
      put("newPassword", newPassword);
      return this;
    }

    /**
     * New first name; null to keep the present one.
     *
     * @param newFirstName the value
     * @return these parameters
     */
    public UpdateLoginDataParams newFirstName(String newFirstName) {
      put("newFirstName", newFirstName);
      return this;
    }

    /** The same as {@link #newFirstName(String)}, of a result of a multirequest. */
    public UpdateLoginDataParams newFirstName(Value<String> newFirstName) {
      put("newFirstName", newFirstName);
      return this;
    }

    /**
     * New last name; null to keep the present one.
     *
     * @param newLastName the value
     * @return these parameters
     */
    public UpdateLoginDataParams newLastName(String newLastName) {
      put("newLastName", newLastName);
      return this;
    }

    /** The same as {@link #newLastName(String)}, of a result of a multirequest. */
    public UpdateLoginDataParams newLastName(Value<String> newLastName) {
      put("newLastName", newLastName);
      return this;
    }

    /**
     * One-time code from the authenticator, where a second factor is asked for.
     *
     * @param otp the value
     * @return these parameters
     */
    public UpdateLoginDataParams otp(String otp) {
      put("otp", otp);
      return this;
    }

    /** The same as {@link #otp(String)}, of a result of a multirequest. */
    public UpdateLoginDataParams otp(Value<String> otp) {
      put("otp", otp);
      return this;
    }
  }
}
