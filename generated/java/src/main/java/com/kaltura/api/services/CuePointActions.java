package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.CuePoint;
import com.kaltura.api.model.CuePointListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code cuepoint_cuepoint}. */
final class CuePointActions {
  private CuePointActions() {}

  static Call<CuePoint> add(Object cuePoint) {
    Call<CuePoint> call = new Call<>("cuepoint_cuepoint", "add", Kind.object("KalturaCuePoint"));
    call.put("cuePoint", cuePoint);
    return call;
  }

  static Call<CuePointListResponse> addFromBulk(Object fileData) {
    Call<CuePointListResponse> call =
        new Call<>("cuepoint_cuepoint", "addFromBulk", Kind.object("KalturaCuePointListResponse"));
    call.put("fileData", fileData);
    return call;
  }

  static Call<CuePoint> get(Object id) {
    Call<CuePoint> call = new Call<>("cuepoint_cuepoint", "get", Kind.object("KalturaCuePoint"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<CuePointListResponse> list(Consumer<? super CuePointService.ListParams> optional) {
    Call<CuePointListResponse> call =
        new Call<>("cuepoint_cuepoint", "list", Kind.object("KalturaCuePointListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new CuePointService.ListParams(call));
    }
    return call;
  }

  static Call<Long> count(Consumer<? super CuePointService.CountParams> optional) {
    Call<Long> call = new Call<>("cuepoint_cuepoint", "count", Kind.INTEGER);
    call.repeatable();
    if (optional != null) {
      optional.accept(new CuePointService.CountParams(call));
    }
    return call;
  }

  static Call<CuePoint> update(Object id, Object cuePoint) {
    Call<CuePoint> call = new Call<>("cuepoint_cuepoint", "update", Kind.object("KalturaCuePoint"));
    call.put("id", id);
    call.put("cuePoint", cuePoint);
    return call;
  }

  static Call<Void> updateStatus(Object id, Object status) {
    Call<Void> call = new Call<>("cuepoint_cuepoint", "updateStatus", Kind.NOTHING);
    call.put("id", id);
    call.put("status", status);
    return call;
  }

  static Call<CuePoint> updateCuePointsTimes(
      Object id,
      Object startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional) {
    Call<CuePoint> call =
        new Call<>("cuepoint_cuepoint", "updateCuePointsTimes", Kind.object("KalturaCuePoint"));
    call.put("id", id);
    call.put("startTime", startTime);
    if (optional != null) {
      optional.accept(new CuePointService.UpdateCuePointsTimesParams(call));
    }
    return call;
  }

  static Call<CuePoint> clone_(Object id, Object entryId) {
    Call<CuePoint> call = new Call<>("cuepoint_cuepoint", "clone", Kind.object("KalturaCuePoint"));
    call.put("id", id);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("cuepoint_cuepoint", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Void> serveBulk(Consumer<? super CuePointService.ServeBulkParams> optional) {
    Call<Void> call = new Call<>("cuepoint_cuepoint", "serveBulk", Kind.FILE);
    call.repeatable();
    if (optional != null) {
      optional.accept(new CuePointService.ServeBulkParams(call));
    }
    return call;
  }
}
