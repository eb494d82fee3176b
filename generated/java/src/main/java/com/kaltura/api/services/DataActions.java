package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.DataEntry;
import com.kaltura.api.model.DataListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code data}. */
final class DataActions {
  private DataActions() {}

  static Call<DataEntry> add(Object dataEntry) {
    Call<DataEntry> call = new Call<>("data", "add", Kind.object("KalturaDataEntry"));
    call.put("dataEntry", dataEntry);
    return call;
  }

  static Call<String> addContent(Object entryId, Object resource) {
    Call<String> call = new Call<>("data", "addContent", Kind.STRING);
    call.put("entryId", entryId);
    call.put("resource", resource);
    return call;
  }

  static Call<DataEntry> get(Object entryId, Consumer<? super DataService.GetParams> optional) {
    Call<DataEntry> call = new Call<>("data", "get", Kind.object("KalturaDataEntry"));
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new DataService.GetParams(call));
    }
    return call;
  }

  static Call<DataListResponse> list(Consumer<? super DataService.ListParams> optional) {
    Call<DataListResponse> call =
        new Call<>("data", "list", Kind.object("KalturaDataListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new DataService.ListParams(call));
    }
    return call;
  }

  static Call<DataEntry> update(Object entryId, Object documentEntry) {
    Call<DataEntry> call = new Call<>("data", "update", Kind.object("KalturaDataEntry"));
    call.put("entryId", entryId);
    call.put("documentEntry", documentEntry);
    return call;
  }

  static Call<Void> delete(Object entryId) {
    Call<Void> call = new Call<>("data", "delete", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> serve(Object entryId, Consumer<? super DataService.ServeParams> optional) {
    Call<Void> call = new Call<>("data", "serve", Kind.FILE);
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new DataService.ServeParams(call));
    }
    return call;
  }
}
