package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.FlavorAsset;
import com.kaltura.api.model.FlavorAssetListResponse;
import com.kaltura.api.model.FlavorAssetWithParams;
import com.kaltura.api.model.RemotePathListResponse;
import java.util.List;
import java.util.function.Consumer;

/** Makes the calls of {@code flavorasset}. */
final class FlavorAssetActions {
  private FlavorAssetActions() {}

  static Call<FlavorAsset> add(Object entryId, Object flavorAsset) {
    Call<FlavorAsset> call = new Call<>("flavorasset", "add", Kind.object("KalturaFlavorAsset"));
    call.put("entryId", entryId);
    call.put("flavorAsset", flavorAsset);
    return call;
  }

  static Call<FlavorAsset> get(Object id) {
    Call<FlavorAsset> call = new Call<>("flavorasset", "get", Kind.object("KalturaFlavorAsset"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<FlavorAssetListResponse> list(
      Consumer<? super FlavorAssetService.ListParams> optional) {
    Call<FlavorAssetListResponse> call =
        new Call<>("flavorasset", "list", Kind.object("KalturaFlavorAssetListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new FlavorAssetService.ListParams(call));
    }
    return call;
  }

  static Call<FlavorAsset> update(Object id, Object flavorAsset) {
    Call<FlavorAsset> call = new Call<>("flavorasset", "update", Kind.object("KalturaFlavorAsset"));
    call.put("id", id);
    call.put("flavorAsset", flavorAsset);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("flavorasset", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<FlavorAsset> setContent(Object id, Object contentResource) {
    Call<FlavorAsset> call =
        new Call<>("flavorasset", "setContent", Kind.object("KalturaFlavorAsset"));
    call.put("id", id);
    call.put("contentResource", contentResource);
    return call;
  }

  static Call<String> getUrl(
      Object id, Consumer<? super FlavorAssetService.GetUrlParams> optional) {
    Call<String> call = new Call<>("flavorasset", "getUrl", Kind.STRING);
    call.repeatable();
    call.put("id", id);
    if (optional != null) {
      optional.accept(new FlavorAssetService.GetUrlParams(call));
    }
    return call;
  }

  static Call<RemotePathListResponse> getRemotePaths(Object id) {
    Call<RemotePathListResponse> call =
        new Call<>("flavorasset", "getRemotePaths", Kind.object("KalturaRemotePathListResponse"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<List<FlavorAssetWithParams>> getFlavorAssetsWithParams(Object entryId) {
    Call<List<FlavorAssetWithParams>> call =
        new Call<>(
            "flavorasset", "getFlavorAssetsWithParams", Kind.list("KalturaFlavorAssetWithParams"));
    call.repeatable();
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> convert(
      Object entryId,
      Object flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional) {
    Call<Void> call = new Call<>("flavorasset", "convert", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("flavorParamsId", flavorParamsId);
    if (optional != null) {
      optional.accept(new FlavorAssetService.ConvertParams(call));
    }
    return call;
  }

  static Call<Void> reconvert(Object id) {
    Call<Void> call = new Call<>("flavorasset", "reconvert", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Void> setAsSource(Object assetId) {
    Call<Void> call = new Call<>("flavorasset", "setAsSource", Kind.NOTHING);
    call.put("assetId", assetId);
    return call;
  }

  static Call<List<FlavorAsset>> getByEntryId(Object entryId) {
    Call<List<FlavorAsset>> call =
        new Call<>("flavorasset", "getByEntryId", Kind.list("KalturaFlavorAsset"));
    call.repeatable();
    call.put("entryId", entryId);
    return call;
  }

  static Call<String> getDownloadUrl(
      Object id, Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional) {
    Call<String> call = new Call<>("flavorasset", "getDownloadUrl", Kind.STRING);
    call.repeatable();
    call.put("id", id);
    if (optional != null) {
      optional.accept(new FlavorAssetService.GetDownloadUrlParams(call));
    }
    return call;
  }
}
