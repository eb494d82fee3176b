package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.MediaEntry;
import com.kaltura.api.model.MediaListResponse;
import com.kaltura.api.model.ModerationFlagListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code media}. */
final class MediaActions {
  private MediaActions() {}

  static Call<MediaEntry> add(Object entry) {
    Call<MediaEntry> call = new Call<>("media", "add", Kind.object("KalturaMediaEntry"));
    call.put("entry", entry);
    return call;
  }

  static Call<MediaEntry> addContent(
      Object entryId, Consumer<? super MediaService.AddContentParams> optional) {
    Call<MediaEntry> call = new Call<>("media", "addContent", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new MediaService.AddContentParams(call));
    }
    return call;
  }

  static Call<MediaEntry> addFromUrl(Object mediaEntry, Object url) {
    Call<MediaEntry> call = new Call<>("media", "addFromUrl", Kind.object("KalturaMediaEntry"));
    call.put("mediaEntry", mediaEntry);
    call.put("url", url);
    return call;
  }

  static Call<MediaEntry> addFromUploadedFile(Object mediaEntry, Object uploadTokenId) {
    Call<MediaEntry> call =
        new Call<>("media", "addFromUploadedFile", Kind.object("KalturaMediaEntry"));
    call.put("mediaEntry", mediaEntry);
    call.put("uploadTokenId", uploadTokenId);
    return call;
  }

  static Call<MediaEntry> get(Object entryId, Consumer<? super MediaService.GetParams> optional) {
    Call<MediaEntry> call = new Call<>("media", "get", Kind.object("KalturaMediaEntry"));
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new MediaService.GetParams(call));
    }
    return call;
  }

  static Call<MediaListResponse> list(Consumer<? super MediaService.ListParams> optional) {
    Call<MediaListResponse> call =
        new Call<>("media", "list", Kind.object("KalturaMediaListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new MediaService.ListParams(call));
    }
    return call;
  }

  static Call<Long> count(Consumer<? super MediaService.CountParams> optional) {
    Call<Long> call = new Call<>("media", "count", Kind.INTEGER);
    call.repeatable();
    if (optional != null) {
      optional.accept(new MediaService.CountParams(call));
    }
    return call;
  }

  static Call<MediaEntry> update(Object entryId, Object mediaEntry) {
    Call<MediaEntry> call = new Call<>("media", "update", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    call.put("mediaEntry", mediaEntry);
    return call;
  }

  static Call<MediaEntry> updateContent(
      Object entryId,
      Object resource,
      Consumer<? super MediaService.UpdateContentParams> optional) {
    Call<MediaEntry> call = new Call<>("media", "updateContent", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    call.put("resource", resource);
    if (optional != null) {
      optional.accept(new MediaService.UpdateContentParams(call));
    }
    return call;
  }

  static Call<Void> delete(Object entryId) {
    Call<Void> call = new Call<>("media", "delete", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> approve(Object entryId) {
    Call<Void> call = new Call<>("media", "approve", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> reject(Object entryId) {
    Call<Void> call = new Call<>("media", "reject", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> flag(Object moderationFlag) {
    Call<Void> call = new Call<>("media", "flag", Kind.NOTHING);
    call.put("moderationFlag", moderationFlag);
    return call;
  }

  static Call<ModerationFlagListResponse> listFlags(
      Object entryId, Consumer<? super MediaService.ListFlagsParams> optional) {
    Call<ModerationFlagListResponse> call =
        new Call<>("media", "listFlags", Kind.object("KalturaModerationFlagListResponse"));
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new MediaService.ListFlagsParams(call));
    }
    return call;
  }

  static Call<Void> anonymousRank(Object entryId, Object rank) {
    Call<Void> call = new Call<>("media", "anonymousRank", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("rank", rank);
    return call;
  }

  static Call<MediaEntry> updateThumbnail(
      Object entryId,
      Object timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional) {
    Call<MediaEntry> call =
        new Call<>("media", "updateThumbnail", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    call.put("timeOffset", timeOffset);
    if (optional != null) {
      optional.accept(new MediaService.UpdateThumbnailParams(call));
    }
    return call;
  }

  static Call<MediaEntry> updateThumbnailJpeg(Object entryId, Object fileData) {
    Call<MediaEntry> call =
        new Call<>("media", "updateThumbnailJpeg", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    call.put("fileData", fileData);
    return call;
  }

  static Call<BaseEntry> updateThumbnailFromUrl(Object entryId, Object url) {
    Call<BaseEntry> call =
        new Call<>("media", "updateThumbnailFromUrl", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    call.put("url", url);
    return call;
  }

  static Call<MediaEntry> updateThumbnailFromSourceEntry(
      Object entryId,
      Object sourceEntryId,
      Object timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional) {
    Call<MediaEntry> call =
        new Call<>("media", "updateThumbnailFromSourceEntry", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    call.put("sourceEntryId", sourceEntryId);
    call.put("timeOffset", timeOffset);
    if (optional != null) {
      optional.accept(new MediaService.UpdateThumbnailFromSourceEntryParams(call));
    }
    return call;
  }

  static Call<Long> convert(Object entryId, Consumer<? super MediaService.ConvertParams> optional) {
    Call<Long> call = new Call<>("media", "convert", Kind.INTEGER);
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new MediaService.ConvertParams(call));
    }
    return call;
  }

  static Call<MediaEntry> approveReplace(Object entryId) {
    Call<MediaEntry> call = new Call<>("media", "approveReplace", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    return call;
  }

  static Call<MediaEntry> cancelReplace(Object entryId) {
    Call<MediaEntry> call = new Call<>("media", "cancelReplace", Kind.object("KalturaMediaEntry"));
    call.put("entryId", entryId);
    return call;
  }

  static Call<String> upload(Object fileData) {
    Call<String> call = new Call<>("media", "upload", Kind.STRING);
    call.put("fileData", fileData);
    return call;
  }
}
