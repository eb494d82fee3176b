package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.Authentication;
import com.kaltura.api.model.SessionResponse;
import com.kaltura.api.model.User;
import com.kaltura.api.model.UserListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code user}. */
final class UserActions {
  private UserActions() {}

  static Call<User> add(Object user) {
    Call<User> call = new Call<>("user", "add", Kind.object("KalturaUser"));
    call.put("user", user);
    return call;
  }

  static Call<User> get(Consumer<? super UserService.GetParams> optional) {
    Call<User> call = new Call<>("user", "get", Kind.object("KalturaUser"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new UserService.GetParams(call));
    }
    return call;
  }

  static Call<User> getByLoginId(Object loginId) {
    Call<User> call = new Call<>("user", "getByLoginId", Kind.object("KalturaUser"));
    call.repeatable();
    call.put("loginId", loginId);
    return call;
  }

  static Call<UserListResponse> list(Consumer<? super UserService.ListParams> optional) {
    Call<UserListResponse> call =
        new Call<>("user", "list", Kind.object("KalturaUserListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new UserService.ListParams(call));
    }
    return call;
  }

  static Call<User> update(Object userId, Object user) {
    Call<User> call = new Call<>("user", "update", Kind.object("KalturaUser"));
    call.put("userId", userId);
    call.put("user", user);
    return call;
  }

  static Call<User> delete(Object userId) {
    Call<User> call = new Call<>("user", "delete", Kind.object("KalturaUser"));
    call.put("userId", userId);
    return call;
  }

  static Call<String> login(
      Object partnerId,
      Object userId,
      Object password,
      Consumer<? super UserService.LoginParams> optional) {
    Call<String> call = new Call<>("user", "login", Kind.STRING);
    call.secret("password");
    call.put("partnerId", partnerId);
    call.put("userId", userId);
    call.put("password", password);
    if (optional != null) {
      optional.accept(new UserService.LoginParams(call));
    }
    return call;
  }

  static Call<String> loginByLoginId(
      Object loginId,
      Object password,
      Consumer<? super UserService.LoginByLoginIdParams> optional) {
    Call<String> call = new Call<>("user", "loginByLoginId", Kind.STRING);
    call.secret("password");
    call.secret("otp");
    call.put("loginId", loginId);
    call.put("password", password);
    if (optional != null) {
      optional.accept(new UserService.LoginByLoginIdParams(call));
    }
    return call;
  }

  static Call<SessionResponse> loginByKs(Object requestedPartnerId) {
    Call<SessionResponse> call =
        new Call<>("user", "loginByKs", Kind.object("KalturaSessionResponse"));
    call.put("requestedPartnerId", requestedPartnerId);
    return call;
  }

  static Call<User> enableLogin(
      Object userId, Object loginId, Consumer<? super UserService.EnableLoginParams> optional) {
    Call<User> call = new Call<>("user", "enableLogin", Kind.object("KalturaUser"));
    call.secret("password");
    call.put("userId", userId);
    call.put("loginId", loginId);
    if (optional != null) {
      optional.accept(new UserService.EnableLoginParams(call));
    }
    return call;
  }

  static Call<User> disableLogin(Consumer<? super UserService.DisableLoginParams> optional) {
    Call<User> call = new Call<>("user", "disableLogin", Kind.object("KalturaUser"));
    if (optional != null) {
      optional.accept(new UserService.DisableLoginParams(call));
    }
    return call;
  }

  static Call<Void> resetPassword(
      Object email, Consumer<? super UserService.ResetPasswordParams> optional) {
    Call<Void> call = new Call<>("user", "resetPassword", Kind.NOTHING);
    call.put("email", email);
    if (optional != null) {
      optional.accept(new UserService.ResetPasswordParams(call));
    }
    return call;
  }

  static Call<Authentication> setInitialPassword(Object hashKey, Object newPassword) {
    Call<Authentication> call =
        new Call<>("user", "setInitialPassword", Kind.object("KalturaAuthentication"));
    call.secret("hashKey");
    call.secret("newPassword");
    call.put("hashKey", hashKey);
    call.put("newPassword", newPassword);
    return call;
  }

  static Call<Void> updateLoginData(
      Object oldLoginId,
      Object password,
      Consumer<? super UserService.UpdateLoginDataParams> optional) {
    Call<Void> call = new Call<>("user", "updateLoginData", Kind.NOTHING);
    call.secret("password");
    call.secret("newPassword");
    call.secret("otp");
    call.put("oldLoginId", oldLoginId);
    call.put("password", password);
    if (optional != null) {
      optional.accept(new UserService.UpdateLoginDataParams(call));
    }
    return call;
  }

  static Call<Void> notifyBan(Object userId) {
    Call<Void> call = new Call<>("user", "notifyBan", Kind.NOTHING);
    call.put("userId", userId);
    return call;
  }
}
