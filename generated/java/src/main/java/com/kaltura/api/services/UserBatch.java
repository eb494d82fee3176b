package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.Authentication;
import com.kaltura.api.model.SessionResponse;
import com.kaltura.api.model.User;
import com.kaltura.api.model.UserListResponse;
import java.util.function.Consumer;

/** The actions of {@link UserService}, in a multirequest. */
public final class UserBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public UserBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link UserService#add(User)}. */
  public Pending<User> add(User user) {
    return add(user, null);
  }

  /** The same as {@link UserService#add(User)}, with settings of this request alone. */
  public Pending<User> add(User user, RequestOptions options) {
    return queueCall(UserActions.add(user), options);
  }

  /** See {@link UserService#add(User)}. */
  public Pending<User> add(Value<User> user) {
    return add(user, null);
  }

  /** The same as {@link UserService#add(User)}, with settings of this request alone. */
  public Pending<User> add(Value<User> user, RequestOptions options) {
    return queueCall(UserActions.add(user), options);
  }

  /** See {@link UserService#get()}. */
  public Pending<User> get() {
    return get(null, null);
  }

  /** The same as {@link UserService#get()}, with optional parameters. */
  public Pending<User> get(Consumer<? super UserService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link UserService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<User> get(
      Consumer<? super UserService.GetParams> optional, RequestOptions options) {
    return queueCall(UserActions.get(optional), options);
  }

  /** See {@link UserService#getByLoginId(String)}. */
  public Pending<User> getByLoginId(String loginId) {
    return getByLoginId(loginId, null);
  }

  /** The same as {@link UserService#getByLoginId(String)}, with settings of this request alone. */
  public Pending<User> getByLoginId(String loginId, RequestOptions options) {
    return queueCall(UserActions.getByLoginId(loginId), options);
  }

  /** See {@link UserService#getByLoginId(String)}. */
  public Pending<User> getByLoginId(Value<String> loginId) {
    return getByLoginId(loginId, null);
  }

  /** The same as {@link UserService#getByLoginId(String)}, with settings of this request alone. */
  public Pending<User> getByLoginId(Value<String> loginId, RequestOptions options) {
    return queueCall(UserActions.getByLoginId(loginId), options);
  }

  /** See {@link UserService#list()}. */
  public Pending<UserListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link UserService#list()}, with optional parameters. */
  public Pending<UserListResponse> list(Consumer<? super UserService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link UserService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<UserListResponse> list(
      Consumer<? super UserService.ListParams> optional, RequestOptions options) {
    return queueCall(UserActions.list(optional), options);
  }

  /** See {@link UserService#update(String, User)}. */
  public Pending<User> update(String userId, User user) {
    return update(userId, user, null);
  }

  /** The same as {@link UserService#update(String, User)}, with settings of this request alone. */
  public Pending<User> update(String userId, User user, RequestOptions options) {
    return queueCall(UserActions.update(userId, user), options);
  }

  /** See {@link UserService#update(String, User)}. */
  public Pending<User> update(Value<String> userId, Value<User> user) {
    return update(userId, user, null);
  }

  /** The same as {@link UserService#update(String, User)}, with settings of this request alone. */
  public Pending<User> update(Value<String> userId, Value<User> user, RequestOptions options) {
    return queueCall(UserActions.update(userId, user), options);
  }

  /** See {@link UserService#delete(String)}. */
  public Pending<User> delete(String userId) {
    return delete(userId, null);
  }

  /** The same as {@link UserService#delete(String)}, with settings of this request alone. */
  public Pending<User> delete(String userId, RequestOptions options) {
    return queueCall(UserActions.delete(userId), options);
  }

  /** See {@link UserService#delete(String)}. */
  public Pending<User> delete(Value<String> userId) {
    return delete(userId, null);
  }

  /** The same as {@link UserService#delete(String)}, with settings of this request alone. */
  public Pending<User> delete(Value<String> userId, RequestOptions options) {
    return queueCall(UserActions.delete(userId), options);
  }

  /** See {@link UserService#login(long, String, String)}. */
  public Pending<String> login(long partnerId, String userId, String password) {
    return login(partnerId, userId, password, null, null);
  }

  /** The same as {@link UserService#login(long, String, String)}, with optional parameters. */
  public Pending<String> login(
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
  public Pending<String> login(
      long partnerId,
      String userId,
      String password,
      Consumer<? super UserService.LoginParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.login(partnerId, userId, password, optional), options);
  }

  /** See {@link UserService#login(long, String, String)}. */
  public Pending<String> login(
      Value<Long> partnerId, Value<String> userId, Value<String> password) {
    return login(partnerId, userId, password, null, null);
  }

  /** The same as {@link UserService#login(long, String, String)}, with optional parameters. */
  public Pending<String> login(
      Value<Long> partnerId,
      Value<String> userId,
      Value<String> password,
      Consumer<? super UserService.LoginParams> optional) {
    return login(partnerId, userId, password, optional, null);
  }

  /**
   * The same as {@link UserService#login(long, String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> login(
      Value<Long> partnerId,
      Value<String> userId,
      Value<String> password,
      Consumer<? super UserService.LoginParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.login(partnerId, userId, password, optional), options);
  }

  /** See {@link UserService#loginByLoginId(String, String)}. */
  public Pending<String> loginByLoginId(String loginId, String password) {
    return loginByLoginId(loginId, password, null, null);
  }

  /** The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters. */
  public Pending<String> loginByLoginId(
      String loginId,
      String password,
      Consumer<? super UserService.LoginByLoginIdParams> optional) {
    return loginByLoginId(loginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> loginByLoginId(
      String loginId,
      String password,
      Consumer<? super UserService.LoginByLoginIdParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.loginByLoginId(loginId, password, optional), options);
  }

  /** See {@link UserService#loginByLoginId(String, String)}. */
  public Pending<String> loginByLoginId(Value<String> loginId, Value<String> password) {
    return loginByLoginId(loginId, password, null, null);
  }

  /** The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters. */
  public Pending<String> loginByLoginId(
      Value<String> loginId,
      Value<String> password,
      Consumer<? super UserService.LoginByLoginIdParams> optional) {
    return loginByLoginId(loginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#loginByLoginId(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> loginByLoginId(
      Value<String> loginId,
      Value<String> password,
      Consumer<? super UserService.LoginByLoginIdParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.loginByLoginId(loginId, password, optional), options);
  }

  /** See {@link UserService#loginByKs(long)}. */
  public Pending<SessionResponse> loginByKs(long requestedPartnerId) {
    return loginByKs(requestedPartnerId, null);
  }

  /** The same as {@link UserService#loginByKs(long)}, with settings of this request alone. */
  public Pending<SessionResponse> loginByKs(long requestedPartnerId, RequestOptions options) {
    return queueCall(UserActions.loginByKs(requestedPartnerId), options);
  }

  /** See {@link UserService#loginByKs(long)}. */
  public Pending<SessionResponse> loginByKs(Value<Long> requestedPartnerId) {
    return loginByKs(requestedPartnerId, null);
  }

  /** The same as {@link UserService#loginByKs(long)}, with settings of this request alone. */
  public Pending<SessionResponse> loginByKs(
      Value<Long> requestedPartnerId, RequestOptions options) {
    return queueCall(UserActions.loginByKs(requestedPartnerId), options);
  }

  /** See {@link UserService#enableLogin(String, String)}. */
  public Pending<User> enableLogin(String userId, String loginId) {
    return enableLogin(userId, loginId, null, null);
  }

  /** The same as {@link UserService#enableLogin(String, String)}, with optional parameters. */
  public Pending<User> enableLogin(
      String userId, String loginId, Consumer<? super UserService.EnableLoginParams> optional) {
    return enableLogin(userId, loginId, optional, null);
  }

  /**
   * The same as {@link UserService#enableLogin(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<User> enableLogin(
      String userId,
      String loginId,
      Consumer<? super UserService.EnableLoginParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.enableLogin(userId, loginId, optional), options);
  }

  /** See {@link UserService#enableLogin(String, String)}. */
  public Pending<User> enableLogin(Value<String> userId, Value<String> loginId) {
    return enableLogin(userId, loginId, null, null);
  }

  /** The same as {@link UserService#enableLogin(String, String)}, with optional parameters. */
  public Pending<User> enableLogin(
      Value<String> userId,
      Value<String> loginId,
      Consumer<? super UserService.EnableLoginParams> optional) {
    return enableLogin(userId, loginId, optional, null);
  }

  /**
   * The same as {@link UserService#enableLogin(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<User> enableLogin(
      Value<String> userId,
      Value<String> loginId,
      Consumer<? super UserService.EnableLoginParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.enableLogin(userId, loginId, optional), options);
  }

  /** See {@link UserService#disableLogin()}. */
  public Pending<User> disableLogin() {
    return disableLogin(null, null);
  }

  /** The same as {@link UserService#disableLogin()}, with optional parameters. */
  public Pending<User> disableLogin(Consumer<? super UserService.DisableLoginParams> optional) {
    return disableLogin(optional, null);
  }

  /**
   * The same as {@link UserService#disableLogin()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<User> disableLogin(
      Consumer<? super UserService.DisableLoginParams> optional, RequestOptions options) {
    return queueCall(UserActions.disableLogin(optional), options);
  }

  /** See {@link UserService#resetPassword(String)}. */
  public Pending<Void> resetPassword(String email) {
    return resetPassword(email, null, null);
  }

  /** The same as {@link UserService#resetPassword(String)}, with optional parameters. */
  public Pending<Void> resetPassword(
      String email, Consumer<? super UserService.ResetPasswordParams> optional) {
    return resetPassword(email, optional, null);
  }

  /**
   * The same as {@link UserService#resetPassword(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Void> resetPassword(
      String email,
      Consumer<? super UserService.ResetPasswordParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.resetPassword(email, optional), options);
  }

  /** See {@link UserService#resetPassword(String)}. */
  public Pending<Void> resetPassword(Value<String> email) {
    return resetPassword(email, null, null);
  }

  /** The same as {@link UserService#resetPassword(String)}, with optional parameters. */
  public Pending<Void> resetPassword(
      Value<String> email, Consumer<? super UserService.ResetPasswordParams> optional) {
    return resetPassword(email, optional, null);
  }

  /**
   * The same as {@link UserService#resetPassword(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Void> resetPassword(
      Value<String> email,
      Consumer<? super UserService.ResetPasswordParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.resetPassword(email, optional), options);
  }

  /** See {@link UserService#setInitialPassword(String, String)}. */
  public Pending<Authentication> setInitialPassword(String hashKey, String newPassword) {
    return setInitialPassword(hashKey, newPassword, null);
  }

  /**
   * The same as {@link UserService#setInitialPassword(String, String)}, with settings of this
   * request alone.
   */
  public Pending<Authentication> setInitialPassword(
      String hashKey, String newPassword, RequestOptions options) {
    return queueCall(UserActions.setInitialPassword(hashKey, newPassword), options);
  }

  /** See {@link UserService#setInitialPassword(String, String)}. */
  public Pending<Authentication> setInitialPassword(
      Value<String> hashKey, Value<String> newPassword) {
    return setInitialPassword(hashKey, newPassword, null);
  }

  /**
   * The same as {@link UserService#setInitialPassword(String, String)}, with settings of this
   * request alone.
   */
  public Pending<Authentication> setInitialPassword(
      Value<String> hashKey, Value<String> newPassword, RequestOptions options) {
    return queueCall(UserActions.setInitialPassword(hashKey, newPassword), options);
  }

  /** See {@link UserService#updateLoginData(String, String)}. */
  public Pending<Void> updateLoginData(String oldLoginId, String password) {
    return updateLoginData(oldLoginId, password, null, null);
  }

  /** The same as {@link UserService#updateLoginData(String, String)}, with optional parameters. */
  public Pending<Void> updateLoginData(
      String oldLoginId,
      String password,
      Consumer<? super UserService.UpdateLoginDataParams> optional) {
    return updateLoginData(oldLoginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#updateLoginData(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Void> updateLoginData(
      String oldLoginId,
      String password,
      Consumer<? super UserService.UpdateLoginDataParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.updateLoginData(oldLoginId, password, optional), options);
  }

  /** See {@link UserService#updateLoginData(String, String)}. */
  public Pending<Void> updateLoginData(Value<String> oldLoginId, Value<String> password) {
    return updateLoginData(oldLoginId, password, null, null);
  }

  /** The same as {@link UserService#updateLoginData(String, String)}, with optional parameters. */
  public Pending<Void> updateLoginData(
      Value<String> oldLoginId,
      Value<String> password,
      Consumer<? super UserService.UpdateLoginDataParams> optional) {
    return updateLoginData(oldLoginId, password, optional, null);
  }

  /**
   * The same as {@link UserService#updateLoginData(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Void> updateLoginData(
      Value<String> oldLoginId,
      Value<String> password,
      Consumer<? super UserService.UpdateLoginDataParams> optional,
      RequestOptions options) {
    return queueCall(UserActions.updateLoginData(oldLoginId, password, optional), options);
  }

  /** See {@link UserService#notifyBan(String)}. */
  public Pending<Void> notifyBan(String userId) {
    return notifyBan(userId, null);
  }

  /** The same as {@link UserService#notifyBan(String)}, with settings of this request alone. */
  public Pending<Void> notifyBan(String userId, RequestOptions options) {
    return queueCall(UserActions.notifyBan(userId), options);
  }

  /** See {@link UserService#notifyBan(String)}. */
  public Pending<Void> notifyBan(Value<String> userId) {
    return notifyBan(userId, null);
  }

  /** The same as {@link UserService#notifyBan(String)}, with settings of this request alone. */
  public Pending<Void> notifyBan(Value<String> userId, RequestOptions options) {
    return queueCall(UserActions.notifyBan(userId), options);
  }
}
