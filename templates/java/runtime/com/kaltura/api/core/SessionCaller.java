package com.kaltura.api.core;

import com.kaltura.api.internal.Futures;
import com.kaltura.api.internal.SessionCalls;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The calls that obtain sessions, made by a client. */
final class SessionCaller implements SessionCalls {
  private static final String KS = "ks";

  private final Caller caller;

  SessionCaller(Caller caller) {
    this.caller = caller;
  }

  @Override
  public String ks() {
    return caller.defaults.sent.get(KS) instanceof String ks ? ks : null;
  }

  @Override
  public boolean offers(String service, String action) {
    return caller.schema.sessionActions().contains(service + "." + action);
  }

  @Override
  public Map<String, ?> call(
      String service,
      String action,
      Map<String, ?> arguments,
      String ks,
      Collection<String> secrets) {
    Call<ApiObject> call = made(service, action, arguments, secrets);
    return properties(caller.engine.execute(caller.exchange(call, with(ks))).value());
  }

  @Override
  public CompletableFuture<Map<String, ?>> callAsync(
      String service,
      String action,
      Map<String, ?> arguments,
      String ks,
      Collection<String> secrets) {
    Call<ApiObject> call = made(service, action, arguments, secrets);
    return Futures.map(AsyncService.send(caller, call, with(ks)), SessionCaller::properties);
  }

  private static Call<ApiObject> made(
      String service, String action, Map<String, ?> arguments, Collection<String> secrets) {
    String result =
        action.equals("startWidgetSession")
            ? "KalturaStartWidgetSessionResponse"
            : "KalturaSessionInfo";
    Call<ApiObject> call = new Call<ApiObject>(service, action, Kind.object(result)).repeatable();
    secrets.forEach(call::secret);
    arguments.forEach(call::put);
    return call;
  }

  private static RequestSettings with(String ks) {
    return Plain.setting(KS, ks);
  }

  private static Map<String, ?> properties(ApiObject answer) {
    Map<String, Object> found = new LinkedHashMap<>();
    if (answer != null) {
      for (Property<?> property : answer.state().type.all()) {
        Object value = answer.get(property);
        if (value != null) {
          found.put(property.wire, value instanceof OpenEnum constant ? constant.onWire() : value);
        }
      }
    }
    return found;
  }
}
