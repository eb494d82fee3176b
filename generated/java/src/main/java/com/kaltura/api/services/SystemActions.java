package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;

/** Makes the calls of {@code system}. */
final class SystemActions {
  private SystemActions() {}

  static Call<Boolean> ping() {
    Call<Boolean> call = new Call<>("system", "ping", Kind.BOOLEAN);
    call.repeatable();
    return call;
  }

  static Call<Boolean> pingDatabase() {
    Call<Boolean> call = new Call<>("system", "pingDatabase", Kind.BOOLEAN);
    call.repeatable();
    return call;
  }

  static Call<Long> getTime() {
    Call<Long> call = new Call<>("system", "getTime", Kind.INTEGER);
    call.repeatable();
    return call;
  }

  static Call<String> getVersion() {
    Call<String> call = new Call<>("system", "getVersion", Kind.STRING);
    call.repeatable();
    return call;
  }

  static Call<String> getHealthCheck() {
    Call<String> call = new Call<>("system", "getHealthCheck", Kind.STRING);
    call.repeatable();
    return call;
  }
}
