package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.ResponseProfile;
import com.kaltura.api.model.ResponseProfileListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code responseprofile}. */
final class ResponseProfileActions {
  private ResponseProfileActions() {}

  static Call<ResponseProfile> add(Object addResponseProfile) {
    Call<ResponseProfile> call =
        new Call<>("responseprofile", "add", Kind.object("KalturaResponseProfile"));
    call.put("addResponseProfile", addResponseProfile);
    return call;
  }

  static Call<ResponseProfile> get(Object id) {
    Call<ResponseProfile> call =
        new Call<>("responseprofile", "get", Kind.object("KalturaResponseProfile"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<ResponseProfileListResponse> list(
      Consumer<? super ResponseProfileService.ListParams> optional) {
    Call<ResponseProfileListResponse> call =
        new Call<>("responseprofile", "list", Kind.object("KalturaResponseProfileListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new ResponseProfileService.ListParams(call));
    }
    return call;
  }

  static Call<ResponseProfile> update(Object id, Object updateResponseProfile) {
    Call<ResponseProfile> call =
        new Call<>("responseprofile", "update", Kind.object("KalturaResponseProfile"));
    call.put("id", id);
    call.put("updateResponseProfile", updateResponseProfile);
    return call;
  }

  static Call<ResponseProfile> updateStatus(Object id, Object status) {
    Call<ResponseProfile> call =
        new Call<>("responseprofile", "updateStatus", Kind.object("KalturaResponseProfile"));
    call.put("id", id);
    call.put("status", status);
    return call;
  }

  static Call<ResponseProfile> clone_(Object id, Object profile) {
    Call<ResponseProfile> call =
        new Call<>("responseprofile", "clone", Kind.object("KalturaResponseProfile"));
    call.put("id", id);
    call.put("profile", profile);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("responseprofile", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }
}
