package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.ThumbAsset;
import com.kaltura.api.model.ThumbAssetListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code thumbasset}. */
final class ThumbAssetActions {
  private ThumbAssetActions() {}

  static Call<ThumbAsset> add(Object entryId, Object thumbAsset) {
    Call<ThumbAsset> call = new Call<>("thumbasset", "add", Kind.object("KalturaThumbAsset"));
    call.put("entryId", entryId);
    call.put("thumbAsset", thumbAsset);
    return call;
  }

  static Call<ThumbAsset> addFromImage(Object entryId, Object fileData) {
    Call<ThumbAsset> call =
        new Call<>("thumbasset", "addFromImage", Kind.object("KalturaThumbAsset"));
    call.put("entryId", entryId);
    call.put("fileData", fileData);
    return call;
  }

  static Call<ThumbAsset> addFromUrl(Object entryId, Object url) {
    Call<ThumbAsset> call =
        new Call<>("thumbasset", "addFromUrl", Kind.object("KalturaThumbAsset"));
    call.put("entryId", entryId);
    call.put("url", url);
    return call;
  }

  static Call<ThumbAsset> get(Object thumbAssetId) {
    Call<ThumbAsset> call = new Call<>("thumbasset", "get", Kind.object("KalturaThumbAsset"));
    call.repeatable();
    call.put("thumbAssetId", thumbAssetId);
    return call;
  }

  static Call<ThumbAssetListResponse> list(
      Consumer<? super ThumbAssetService.ListParams> optional) {
    Call<ThumbAssetListResponse> call =
        new Call<>("thumbasset", "list", Kind.object("KalturaThumbAssetListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new ThumbAssetService.ListParams(call));
    }
    return call;
  }

  static Call<ThumbAsset> update(Object id, Object thumbAsset) {
    Call<ThumbAsset> call = new Call<>("thumbasset", "update", Kind.object("KalturaThumbAsset"));
    call.put("id", id);
    call.put("thumbAsset", thumbAsset);
    return call;
  }

  static Call<Void> delete(Object thumbAssetId) {
    Call<Void> call = new Call<>("thumbasset", "delete", Kind.NOTHING);
    call.put("thumbAssetId", thumbAssetId);
    return call;
  }

  static Call<ThumbAsset> setContent(Object id, Object contentResource) {
    Call<ThumbAsset> call =
        new Call<>("thumbasset", "setContent", Kind.object("KalturaThumbAsset"));
    call.put("id", id);
    call.put("contentResource", contentResource);
    return call;
  }

  static Call<Void> setAsDefault(Object thumbAssetId) {
    Call<Void> call = new Call<>("thumbasset", "setAsDefault", Kind.NOTHING);
    call.put("thumbAssetId", thumbAssetId);
    return call;
  }

  static Call<ThumbAsset> generate(
      Object entryId,
      Object thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional) {
    Call<ThumbAsset> call = new Call<>("thumbasset", "generate", Kind.object("KalturaThumbAsset"));
    call.put("entryId", entryId);
    call.put("thumbParams", thumbParams);
    if (optional != null) {
      optional.accept(new ThumbAssetService.GenerateParams(call));
    }
    return call;
  }

  static Call<String> getUrl(Object id, Consumer<? super ThumbAssetService.GetUrlParams> optional) {
    Call<String> call = new Call<>("thumbasset", "getUrl", Kind.STRING);
    call.repeatable();
    call.put("id", id);
    if (optional != null) {
      optional.accept(new ThumbAssetService.GetUrlParams(call));
    }
    return call;
  }

  static Call<Void> serve(
      Object thumbAssetId, Consumer<? super ThumbAssetService.ServeParams> optional) {
    Call<Void> call = new Call<>("thumbasset", "serve", Kind.FILE);
    call.repeatable();
    call.put("thumbAssetId", thumbAssetId);
    if (optional != null) {
      optional.accept(new ThumbAssetService.ServeParams(call));
    }
    return call;
  }

  static Call<Void> serveByEntryId(
      Object entryId, Consumer<? super ThumbAssetService.ServeByEntryIdParams> optional) {
    Call<Void> call = new Call<>("thumbasset", "serveByEntryId", Kind.FILE);
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new ThumbAssetService.ServeByEntryIdParams(call));
    }
    return call;
  }
}
