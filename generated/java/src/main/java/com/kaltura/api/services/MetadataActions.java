package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.Metadata;
import com.kaltura.api.model.MetadataListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code metadata_metadata}. */
final class MetadataActions {
  private MetadataActions() {}

  static Call<Metadata> add(
      Object metadataProfileId, Object objectType, Object objectId, Object xmlData) {
    Call<Metadata> call = new Call<>("metadata_metadata", "add", Kind.object("KalturaMetadata"));
    call.put("metadataProfileId", metadataProfileId);
    call.put("objectType", objectType);
    call.put("objectId", objectId);
    call.put("xmlData", xmlData);
    return call;
  }

  static Call<Metadata> addFromFile(
      Object metadataProfileId, Object objectType, Object objectId, Object xmlFile) {
    Call<Metadata> call =
        new Call<>("metadata_metadata", "addFromFile", Kind.object("KalturaMetadata"));
    call.put("metadataProfileId", metadataProfileId);
    call.put("objectType", objectType);
    call.put("objectId", objectId);
    call.put("xmlFile", xmlFile);
    return call;
  }

  static Call<Metadata> addFromUrl(
      Object metadataProfileId, Object objectType, Object objectId, Object url) {
    Call<Metadata> call =
        new Call<>("metadata_metadata", "addFromUrl", Kind.object("KalturaMetadata"));
    call.put("metadataProfileId", metadataProfileId);
    call.put("objectType", objectType);
    call.put("objectId", objectId);
    call.put("url", url);
    return call;
  }

  static Call<Metadata> get(Object id) {
    Call<Metadata> call = new Call<>("metadata_metadata", "get", Kind.object("KalturaMetadata"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<MetadataListResponse> list(Consumer<? super MetadataService.ListParams> optional) {
    Call<MetadataListResponse> call =
        new Call<>("metadata_metadata", "list", Kind.object("KalturaMetadataListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new MetadataService.ListParams(call));
    }
    return call;
  }

  static Call<Metadata> update(Object id, Consumer<? super MetadataService.UpdateParams> optional) {
    Call<Metadata> call = new Call<>("metadata_metadata", "update", Kind.object("KalturaMetadata"));
    call.put("id", id);
    if (optional != null) {
      optional.accept(new MetadataService.UpdateParams(call));
    }
    return call;
  }

  static Call<Metadata> updateFromFile(
      Object id, Consumer<? super MetadataService.UpdateFromFileParams> optional) {
    Call<Metadata> call =
        new Call<>("metadata_metadata", "updateFromFile", Kind.object("KalturaMetadata"));
    call.put("id", id);
    if (optional != null) {
      optional.accept(new MetadataService.UpdateFromFileParams(call));
    }
    return call;
  }

  static Call<Metadata> updateFromXsl(Object id, Object xslFile) {
    Call<Metadata> call =
        new Call<>("metadata_metadata", "updateFromXSL", Kind.object("KalturaMetadata"));
    call.put("id", id);
    call.put("xslFile", xslFile);
    return call;
  }

  static Call<Void> invalidate(
      Object id, Consumer<? super MetadataService.InvalidateParams> optional) {
    Call<Void> call = new Call<>("metadata_metadata", "invalidate", Kind.NOTHING);
    call.put("id", id);
    if (optional != null) {
      optional.accept(new MetadataService.InvalidateParams(call));
    }
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("metadata_metadata", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Void> serve(Object id) {
    Call<Void> call = new Call<>("metadata_metadata", "serve", Kind.FILE);
    call.repeatable();
    call.put("id", id);
    return call;
  }
}
