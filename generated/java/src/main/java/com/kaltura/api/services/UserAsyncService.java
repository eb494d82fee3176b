package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.Authentication;
import com.kaltura.api.model.SessionResponse;
import com.kaltura.api.model.User;
import com.kaltura.api.model.UserListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link UserService}, as futures. */
public final class UserAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public UserAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link UserService#add(User)}. */
  public CompletableFuture<User> add(User user) {
    return add(user, null);
  }

  /** The same as {@link UserService#add(User)}, with settings of this request alone. */
  public CompletableFuture<User> add(User user, RequestOptions options) {
    return callAction(UserActions.add(user), options);
  }

  /** See {@link UserService#get()}. */
  public CompletableFuture<User> get() {
    return get(null, null);
  }

  /** The same as {@link UserService#get()}, with optional parameters. */
  public CompletableFuture<User> get(Consumer<? super UserService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link UserService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public CompletableFuture<User> get(
      Consumer<? super UserService.GetParams> optional, RequestOptions options) {
    return callAction(UserActions.get(optional), options);
  }

  /** See {@link UserService#getByLoginId(String)}. */
  public CompletableFuture<User> getByLoginId(String loginId) {
    return getByLoginId(loginId, null);
  }

  /** The same as {@link UserService#getByLoginId(String)}, with settings of this request alone. */
  public CompletableFuture<User> getByLoginId(String loginId, RequestOptions options) {
    return callAction(UserActions.getByLoginId(loginId), options);
  }

  /** See {@link UserService#list()}. */
  public AsyncPages<User, UserListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link UserService#list()}, with optional parameters. */
  public AsyncPages<User, UserListResponse> list(
      Consumer<? super UserService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link UserService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public AsyncPages<User, UserListResponse> list(
      Consumer<? super UserService.ListParams> optional, RequestOptions options) {
    return listPages(UserActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link UserService#update(String, User)}. */
  public CompletableFuture<User> update(String userId, User user) {
    return update(userId, user, null);
  }

  /** The same as {@link UserService#update(String, User)}, with settings of this request alone. */
  public CompletableFuture<User> update(String userId, User user, RequestOptions options) {
    return callAction(UserActions.update(userId, user), options);
  }

  /** See {@link UserService#delete(String)}. */
  public CompletableFuture<User> delete(String userId) {
    return delete(userId, null);
  }

  /** The same as {@link UserService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<User> delete(String userId, RequestOptions options) {
    return callAction(UserActions.delete(userId), options);
  }

  /** See {@link UserService#login(long, String, String)}. */
  public CompletableFuture<String> login(long partnerId, String userId, String password) {
    return login(partnerId, userId, password, null, null);
  }

  /** The same as {@link UserService#login(long, String, String)}, with optional parameters. */
  public CompletableFuture<String> login(
      long partnerId,
      String userId,
      String password,
      Consumer<? super UserService.LoginParams> optional) {
    return login(partnerId, userId, password, optional, null);
  }

  /**
   * The same as {@link UserService#login(long, String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<String> login(
      long partnerId,
      String userId,
      String password,
      Consumer<? super UserService.LoginParams> optional,
      RequestOptions options) {
    return callAction(UserActions.login(partnerId, userId, password, optional), options);
  }

  /** See {@link UserService#loginByLoginId(String, String)}. */
  public CompletableFuture<String> loginByLoginId(String loginId, String password) {
    return loginByLoginId(loginId, password, null, null);
  }

  /** The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters. */
  public CompletableFuture<String> loginByLoginId(
      String loginId,
      String password,
      Consumer<? super UserService.LoginByLoginIdParams> optional) {
    return loginByLoginId(loginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<String> loginByLoginId(
      String loginId,
      String password,
      Consumer<? super UserService.LoginByLoginIdParams> optional,
      RequestOptions options) {
    return callAction(UserActions.loginByLoginId(loginId, password, optional), options);
  }

  /** See {@link UserService#loginByKs(long)}. */
  public CompletableFuture<SessionResponse> loginByKs(long requestedPartnerId) {
    return loginByKs(requestedPartnerId, null);
  }

  /** The same as {@link UserService#loginByKs(long)}, with settings of this request alone. */
  public CompletableFuture<SessionResponse> loginByKs(
      long requestedPartnerId, RequestOptions options) {
    return callAction(UserActions.loginByKs(requestedPartnerId), options);
  }

  /** See {@link UserService#enableLogin(String, String)}. */
  public CompletableFuture<User> enableLogin(String userId, String loginId) {
    return enableLogin(userId, loginId, null, null);
  }

  /** The same as {@link UserService#enableLogin(String, String)}, with optional parameters. */
  public CompletableFuture<User> enableLogin(
      String userId, String loginId, Consumer<? super UserService.EnableLoginParams> optional) {
    return enableLogin(userId, loginId, optional, null);
  }

  /**
   * The same as {@link UserService#enableLogin(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<User> enableLogin(
      String userId,
      String loginId,
      Consumer<? super UserService.EnableLoginParams> optional,
      RequestOptions options) {
    return callAction(UserActions.enableLogin(userId, loginId, optional), options);
  }

  /** See {@link UserService#disableLogin()}. */
  public CompletableFuture<User> disableLogin() {
    return disableLogin(null, null);
  }

  /** The same as {@link UserService#disableLogin()}, with optional parameters. */
  public CompletableFuture<User> disableLogin(
      Consumer<? super UserService.DisableLoginParams> optional) {
    return disableLogin(optional, null);
  }

  /**
   * The same as {@link UserService#disableLogin()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<User> disableLogin(
      Consumer<? super UserService.DisableLoginParams> optional, RequestOptions options) {
    return callAction(UserActions.disableLogin(optional), options);
  }

  /** See {@link UserService#resetPassword(String)}. */
  public CompletableFuture<Void> resetPassword(String email) {
    return resetPassword(email, null, null);
  }

  /** The same as {@link UserService#resetPassword(String)}, with optional parameters. */
  public CompletableFuture<Void> resetPassword(
      String email, Consumer<? super UserService.ResetPasswordParams> optional) {
    return resetPassword(email, optional, null);
  }

  /**
   * The same as {@link UserService#resetPassword(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Void> resetPassword(
      String email,
      Consumer<? super UserService.ResetPasswordParams> optional,
      RequestOptions options) {
    return callAction(UserActions.resetPassword(email, optional), options);
  }

  /** See {@link UserService#setInitialPassword(String, String)}. */
  public CompletableFuture<Authentication> setInitialPassword(String hashKey, String newPassword) {
    return setInitialPassword(hashKey, newPassword, null);
  }

  /**
   * The same as {@link UserService#setInitialPassword(String, String)}, with settings of this
   * request alone.
   */
  public CompletableFuture<Authentication> setInitialPassword(
      String hashKey, String newPassword, RequestOptions options) {
    return callAction(UserActions.setInitialPassword(hashKey, newPassword), options);
  }

  /** See {@link UserService#updateLoginData(String, String)}. */
  public CompletableFuture<Void> updateLoginData(String oldLoginId, String password) {
    return updateLoginData(oldLoginId, password, null, null);
  }

  /** The same as {@link UserService#updateLoginData(String, String)}, with optional parameters. */
  public CompletableFuture<Void> updateLoginData(
      String oldLoginId,
      String password,
      Consumer<? super UserService.UpdateLoginDataParams> optional) {
    return updateLoginData(oldLoginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#updateLoginData(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<Void> updateLoginData(
      String oldLoginId,
      String password,
      Consumer<? super UserService.UpdateLoginDataParams> optional,
      RequestOptions options) {
    return callAction(UserActions.updateLoginData(oldLoginId, password, optional), options);
  }

  /** See {@link UserService#notifyBan(String)}. */
  public CompletableFuture<Void> notifyBan(String userId) {
    return notifyBan(userId, null);
  }

  /** The same as {@link UserService#notifyBan(String)}, with settings of this request alone. */
  public CompletableFuture<Void> notifyBan(String userId, RequestOptions options) {
    return callAction(UserActions.notifyBan(userId), options);
  }
}
