package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.SessionInfo;
import com.kaltura.api.model.StartWidgetSessionResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code session}. */
final class SessionActions {
  private SessionActions() {}

  static Call<String> start(Object secret, Consumer<? super SessionService.StartParams> optional) {
    Call<String> call = new Call<>("session", "start", Kind.STRING);
    call.secret("secret");
    call.put("secret", secret);
    if (optional != null) {
      optional.accept(new SessionService.StartParams(call));
    }
    return call;
  }

  static Call<StartWidgetSessionResponse> startWidgetSession(
      Object widgetId, Consumer<? super SessionService.StartWidgetSessionParams> optional) {
    Call<StartWidgetSessionResponse> call =
        new Call<>(
            "session", "startWidgetSession", Kind.object("KalturaStartWidgetSessionResponse"));
    call.put("widgetId", widgetId);
    if (optional != null) {
      optional.accept(new SessionService.StartWidgetSessionParams(call));
    }
    return call;
  }

  static Call<SessionInfo> get(Consumer<? super SessionService.GetParams> optional) {
    Call<SessionInfo> call = new Call<>("session", "get", Kind.object("KalturaSessionInfo"));
    call.repeatable();
    call.secret("session");
    if (optional != null) {
      optional.accept(new SessionService.GetParams(call));
    }
    return call;
  }

  static Call<String> impersonate(
      Object secret,
      Object impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional) {
    Call<String> call = new Call<>("session", "impersonate", Kind.STRING);
    call.secret("secret");
    call.put("secret", secret);
    call.put("impersonatedPartnerId", impersonatedPartnerId);
    if (optional != null) {
      optional.accept(new SessionService.ImpersonateParams(call));
    }
    return call;
  }

  static Call<SessionInfo> impersonateByKs(
      Object session, Consumer<? super SessionService.ImpersonateByKsParams> optional) {
    Call<SessionInfo> call =
        new Call<>("session", "impersonateByKs", Kind.object("KalturaSessionInfo"));
    call.secret("session");
    call.put("session", session);
    if (optional != null) {
      optional.accept(new SessionService.ImpersonateByKsParams(call));
    }
    return call;
  }

  static Call<Void> end() {
    return new Call<>("session", "end", Kind.NOTHING);
  }
}
