package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.AppToken;
import com.kaltura.api.model.AppTokenListResponse;
import com.kaltura.api.model.SessionInfo;
import java.util.function.Consumer;

/** Makes the calls of {@code apptoken}. */
final class AppTokenActions {
  private AppTokenActions() {}

  static Call<AppToken> add(Object appToken) {
    Call<AppToken> call = new Call<>("apptoken", "add", Kind.object("KalturaAppToken"));
    call.put("appToken", appToken);
    return call;
  }

  static Call<AppToken> get(Object id) {
    Call<AppToken> call = new Call<>("apptoken", "get", Kind.object("KalturaAppToken"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<AppTokenListResponse> list(Consumer<? super AppTokenService.ListParams> optional) {
    Call<AppTokenListResponse> call =
        new Call<>("apptoken", "list", Kind.object("KalturaAppTokenListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new AppTokenService.ListParams(call));
    }
    return call;
  }

  static Call<AppToken> update(Object id, Object appToken) {
    Call<AppToken> call = new Call<>("apptoken", "update", Kind.object("KalturaAppToken"));
    call.put("id", id);
    call.put("appToken", appToken);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("apptoken", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<SessionInfo> startSession(
      Object id, Object tokenHash, Consumer<? super AppTokenService.StartSessionParams> optional) {
    Call<SessionInfo> call =
        new Call<>("apptoken", "startSession", Kind.object("KalturaSessionInfo"));
    call.secret("tokenHash");
    call.put("id", id);
    call.put("tokenHash", tokenHash);
    if (optional != null) {
      optional.accept(new AppTokenService.StartSessionParams(call));
    }
    return call;
  }
}
