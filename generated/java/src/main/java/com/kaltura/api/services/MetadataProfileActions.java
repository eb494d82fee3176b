package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.MetadataProfile;
import com.kaltura.api.model.MetadataProfileFieldListResponse;
import com.kaltura.api.model.MetadataProfileListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code metadata_metadataprofile}. */
final class MetadataProfileActions {
  private MetadataProfileActions() {}

  static Call<MetadataProfile> add(
      Object metadataProfile,
      Object xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional) {
    Call<MetadataProfile> call =
        new Call<>("metadata_metadataprofile", "add", Kind.object("KalturaMetadataProfile"));
    call.put("metadataProfile", metadataProfile);
    call.put("xsdData", xsdData);
    if (optional != null) {
      optional.accept(new MetadataProfileService.AddParams(call));
    }
    return call;
  }

  static Call<MetadataProfile> addFromFile(
      Object metadataProfile,
      Object xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional) {
    Call<MetadataProfile> call =
        new Call<>(
            "metadata_metadataprofile", "addFromFile", Kind.object("KalturaMetadataProfile"));
    call.put("metadataProfile", metadataProfile);
    call.put("xsdFile", xsdFile);
    if (optional != null) {
      optional.accept(new MetadataProfileService.AddFromFileParams(call));
    }
    return call;
  }

  static Call<MetadataProfile> get(Object id) {
    Call<MetadataProfile> call =
        new Call<>("metadata_metadataprofile", "get", Kind.object("KalturaMetadataProfile"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<MetadataProfileListResponse> list(
      Consumer<? super MetadataProfileService.ListParams> optional) {
    Call<MetadataProfileListResponse> call =
        new Call<>(
            "metadata_metadataprofile", "list", Kind.object("KalturaMetadataProfileListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new MetadataProfileService.ListParams(call));
    }
    return call;
  }

  static Call<MetadataProfileFieldListResponse> listFields(Object metadataProfileId) {
    Call<MetadataProfileFieldListResponse> call =
        new Call<>(
            "metadata_metadataprofile",
            "listFields",
            Kind.object("KalturaMetadataProfileFieldListResponse"));
    call.repeatable();
    call.put("metadataProfileId", metadataProfileId);
    return call;
  }

  static Call<MetadataProfile> update(
      Object id,
      Object metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional) {
    Call<MetadataProfile> call =
        new Call<>("metadata_metadataprofile", "update", Kind.object("KalturaMetadataProfile"));
    call.put("id", id);
    call.put("metadataProfile", metadataProfile);
    if (optional != null) {
      optional.accept(new MetadataProfileService.UpdateParams(call));
    }
    return call;
  }

  static Call<MetadataProfile> updateDefinitionFromFile(Object id, Object xsdFile) {
    Call<MetadataProfile> call =
        new Call<>(
            "metadata_metadataprofile",
            "updateDefinitionFromFile",
            Kind.object("KalturaMetadataProfile"));
    call.put("id", id);
    call.put("xsdFile", xsdFile);
    return call;
  }

  static Call<MetadataProfile> updateViewsFromFile(Object id, Object viewsFile) {
    Call<MetadataProfile> call =
        new Call<>(
            "metadata_metadataprofile",
            "updateViewsFromFile",
            Kind.object("KalturaMetadataProfile"));
    call.put("id", id);
    call.put("viewsFile", viewsFile);
    return call;
  }

  static Call<MetadataProfile> revert(Object id, Object toVersion) {
    Call<MetadataProfile> call =
        new Call<>("metadata_metadataprofile", "revert", Kind.object("KalturaMetadataProfile"));
    call.put("id", id);
    call.put("toVersion", toVersion);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("metadata_metadataprofile", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Void> serve(Object id) {
    Call<Void> call = new Call<>("metadata_metadataprofile", "serve", Kind.FILE);
    call.repeatable();
    call.put("id", id);
    return call;
  }
}
