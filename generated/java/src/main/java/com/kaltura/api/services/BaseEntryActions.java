package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.BaseEntryListResponse;
import com.kaltura.api.model.EntryContextDataResult;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.PlaybackContext;
import com.kaltura.api.model.RemotePathListResponse;
import java.util.List;
import java.util.function.Consumer;

/** Makes the calls of {@code baseentry}. */
final class BaseEntryActions {
  private BaseEntryActions() {}

  static Call<BaseEntry> add(Object entry, Consumer<? super BaseEntryService.AddParams> optional) {
    Call<BaseEntry> call = new Call<>("baseentry", "add", Kind.object("KalturaBaseEntry"));
    call.put("entry", entry);
    if (optional != null) {
      optional.accept(new BaseEntryService.AddParams(call));
    }
    return call;
  }

  static Call<BaseEntry> addContent(Object entryId, Object resource) {
    Call<BaseEntry> call = new Call<>("baseentry", "addContent", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    call.put("resource", resource);
    return call;
  }

  static Call<BaseEntry> get(
      Object entryId, Consumer<? super BaseEntryService.GetParams> optional) {
    Call<BaseEntry> call = new Call<>("baseentry", "get", Kind.object("KalturaBaseEntry"));
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new BaseEntryService.GetParams(call));
    }
    return call;
  }

  static Call<List<BaseEntry>> getByIds(Object entryIds) {
    Call<List<BaseEntry>> call = new Call<>("baseentry", "getByIds", Kind.list("KalturaBaseEntry"));
    call.repeatable();
    call.put("entryIds", entryIds);
    return call;
  }

  static Call<BaseEntryListResponse> list(Consumer<? super BaseEntryService.ListParams> optional) {
    Call<BaseEntryListResponse> call =
        new Call<>("baseentry", "list", Kind.object("KalturaBaseEntryListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new BaseEntryService.ListParams(call));
    }
    return call;
  }

  static Call<BaseEntryListResponse> listByReferenceId(
      Object refId, Consumer<? super BaseEntryService.ListByReferenceIdParams> optional) {
    Call<BaseEntryListResponse> call =
        new Call<>("baseentry", "listByReferenceId", Kind.object("KalturaBaseEntryListResponse"));
    call.repeatable();
    call.put("refId", refId);
    if (optional != null) {
      optional.accept(new BaseEntryService.ListByReferenceIdParams(call));
    }
    return call;
  }

  static Call<Long> count(Consumer<? super BaseEntryService.CountParams> optional) {
    Call<Long> call = new Call<>("baseentry", "count", Kind.INTEGER);
    call.repeatable();
    if (optional != null) {
      optional.accept(new BaseEntryService.CountParams(call));
    }
    return call;
  }

  static Call<BaseEntry> update(Object entryId, Object baseEntry) {
    Call<BaseEntry> call = new Call<>("baseentry", "update", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    call.put("baseEntry", baseEntry);
    return call;
  }

  static Call<BaseEntry> updateContent(
      Object entryId,
      Object resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional) {
    Call<BaseEntry> call =
        new Call<>("baseentry", "updateContent", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    call.put("resource", resource);
    if (optional != null) {
      optional.accept(new BaseEntryService.UpdateContentParams(call));
    }
    return call;
  }

  static Call<BaseEntry> updateThumbnailJpeg(Object entryId, Object fileData) {
    Call<BaseEntry> call =
        new Call<>("baseentry", "updateThumbnailJpeg", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    call.put("fileData", fileData);
    return call;
  }

  static Call<Void> delete(Object entryId) {
    Call<Void> call = new Call<>("baseentry", "delete", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<BaseEntry> clone_(
      Object entryId, Consumer<? super BaseEntryService.Clone_Params> optional) {
    Call<BaseEntry> call = new Call<>("baseentry", "clone", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new BaseEntryService.Clone_Params(call));
    }
    return call;
  }

  static Call<Void> approve(Object entryId) {
    Call<Void> call = new Call<>("baseentry", "approve", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> reject(Object entryId) {
    Call<Void> call = new Call<>("baseentry", "reject", Kind.NOTHING);
    call.put("entryId", entryId);
    return call;
  }

  static Call<Void> flag(Object moderationFlag) {
    Call<Void> call = new Call<>("baseentry", "flag", Kind.NOTHING);
    call.put("moderationFlag", moderationFlag);
    return call;
  }

  static Call<ModerationFlagListResponse> listFlags(
      Object entryId, Consumer<? super BaseEntryService.ListFlagsParams> optional) {
    Call<ModerationFlagListResponse> call =
        new Call<>("baseentry", "listFlags", Kind.object("KalturaModerationFlagListResponse"));
    call.repeatable();
    call.put("entryId", entryId);
    if (optional != null) {
      optional.accept(new BaseEntryService.ListFlagsParams(call));
    }
    return call;
  }

  static Call<Void> anonymousRank(Object entryId, Object rank) {
    Call<Void> call = new Call<>("baseentry", "anonymousRank", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("rank", rank);
    return call;
  }

  static Call<EntryContextDataResult> getContextData(Object entryId, Object contextDataParams) {
    Call<EntryContextDataResult> call =
        new Call<>("baseentry", "getContextData", Kind.object("KalturaEntryContextDataResult"));
    call.repeatable();
    call.put("entryId", entryId);
    call.put("contextDataParams", contextDataParams);
    return call;
  }

  static Call<PlaybackContext> getPlaybackContext(Object entryId, Object contextDataParams) {
    Call<PlaybackContext> call =
        new Call<>("baseentry", "getPlaybackContext", Kind.object("KalturaPlaybackContext"));
    call.repeatable();
    call.put("entryId", entryId);
    call.put("contextDataParams", contextDataParams);
    return call;
  }

  static Call<RemotePathListResponse> getRemotePaths(Object entryId) {
    Call<RemotePathListResponse> call =
        new Call<>("baseentry", "getRemotePaths", Kind.object("KalturaRemotePathListResponse"));
    call.repeatable();
    call.put("entryId", entryId);
    return call;
  }

  static Call<BaseEntry> recycle(Object entryId) {
    Call<BaseEntry> call = new Call<>("baseentry", "recycle", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    return call;
  }

  static Call<BaseEntry> restoreRecycled(Object entryId) {
    Call<BaseEntry> call =
        new Call<>("baseentry", "restoreRecycled", Kind.object("KalturaBaseEntry"));
    call.put("entryId", entryId);
    return call;
  }

  static Call<Long> bulkDelete(Object filter) {
    Call<Long> call = new Call<>("baseentry", "bulkDelete", Kind.INTEGER);
    call.put("filter", filter);
    return call;
  }
}
