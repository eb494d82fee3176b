package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.Playlist;
import com.kaltura.api.model.PlaylistListResponse;
import java.util.List;
import java.util.function.Consumer;

/** Makes the calls of {@code playlist}. */
final class PlaylistActions {
  private PlaylistActions() {}

  static Call<Playlist> add(Object playlist, Consumer<? super PlaylistService.AddParams> optional) {
    Call<Playlist> call = new Call<>("playlist", "add", Kind.object("KalturaPlaylist"));
    call.put("playlist", playlist);
    if (optional != null) {
      optional.accept(new PlaylistService.AddParams(call));
    }
    return call;
  }

  static Call<Playlist> get(Object id, Consumer<? super PlaylistService.GetParams> optional) {
    Call<Playlist> call = new Call<>("playlist", "get", Kind.object("KalturaPlaylist"));
    call.repeatable();
    call.put("id", id);
    if (optional != null) {
      optional.accept(new PlaylistService.GetParams(call));
    }
    return call;
  }

  static Call<PlaylistListResponse> list(Consumer<? super PlaylistService.ListParams> optional) {
    Call<PlaylistListResponse> call =
        new Call<>("playlist", "list", Kind.object("KalturaPlaylistListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new PlaylistService.ListParams(call));
    }
    return call;
  }

  static Call<Playlist> update(
      Object id, Object playlist, Consumer<? super PlaylistService.UpdateParams> optional) {
    Call<Playlist> call = new Call<>("playlist", "update", Kind.object("KalturaPlaylist"));
    call.put("id", id);
    call.put("playlist", playlist);
    if (optional != null) {
      optional.accept(new PlaylistService.UpdateParams(call));
    }
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call = new Call<>("playlist", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<Playlist> clone_(Object id, Consumer<? super PlaylistService.Clone_Params> optional) {
    Call<Playlist> call = new Call<>("playlist", "clone", Kind.object("KalturaPlaylist"));
    call.put("id", id);
    if (optional != null) {
      optional.accept(new PlaylistService.Clone_Params(call));
    }
    return call;
  }

  static Call<List<BaseEntry>> execute(
      Object id, Consumer<? super PlaylistService.ExecuteParams> optional) {
    Call<List<BaseEntry>> call = new Call<>("playlist", "execute", Kind.list("KalturaBaseEntry"));
    call.put("id", id);
    if (optional != null) {
      optional.accept(new PlaylistService.ExecuteParams(call));
    }
    return call;
  }

  static Call<List<BaseEntry>> executeFromContent(
      Object playlistType,
      Object playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional) {
    Call<List<BaseEntry>> call =
        new Call<>("playlist", "executeFromContent", Kind.list("KalturaBaseEntry"));
    call.put("playlistType", playlistType);
    call.put("playlistContent", playlistContent);
    if (optional != null) {
      optional.accept(new PlaylistService.ExecuteFromContentParams(call));
    }
    return call;
  }

  static Call<List<BaseEntry>> executeFromFilters(
      Object filters,
      Object totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional) {
    Call<List<BaseEntry>> call =
        new Call<>("playlist", "executeFromFilters", Kind.list("KalturaBaseEntry"));
    call.put("filters", filters);
    call.put("totalResults", totalResults);
    if (optional != null) {
      optional.accept(new PlaylistService.ExecuteFromFiltersParams(call));
    }
    return call;
  }
}
