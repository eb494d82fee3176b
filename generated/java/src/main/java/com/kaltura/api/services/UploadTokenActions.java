package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.model.UploadTokenListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code uploadtoken}. */
final class UploadTokenActions {
  private UploadTokenActions() {}

  static Call<UploadToken> add(Consumer<? super UploadTokenService.AddParams> optional) {
    Call<UploadToken> call = new Call<>("uploadtoken", "add", Kind.object("KalturaUploadToken"));
    if (optional != null) {
      optional.accept(new UploadTokenService.AddParams(call));
    }
    return call;
  }

  static Call<UploadToken> get(Object uploadTokenId) {
    Call<UploadToken> call = new Call<>("uploadtoken", "get", Kind.object("KalturaUploadToken"));
    call.repeatable();
    call.put("uploadTokenId", uploadTokenId);
    return call;
  }

  static Call<UploadTokenListResponse> list(
      Consumer<? super UploadTokenService.ListParams> optional) {
    Call<UploadTokenListResponse> call =
        new Call<>("uploadtoken", "list", Kind.object("KalturaUploadTokenListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new UploadTokenService.ListParams(call));
    }
    return call;
  }

  static Call<UploadToken> upload(
      Object uploadTokenId,
      Object fileData,
      Consumer<? super UploadTokenService.UploadParams> optional) {
    Call<UploadToken> call = new Call<>("uploadtoken", "upload", Kind.object("KalturaUploadToken"));
    call.put("uploadTokenId", uploadTokenId);
    call.put("fileData", fileData);
    if (optional != null) {
      optional.accept(new UploadTokenService.UploadParams(call));
    }
    return call;
  }

  static Call<Void> delete(Object uploadTokenId) {
    Call<Void> call = new Call<>("uploadtoken", "delete", Kind.NOTHING);
    call.put("uploadTokenId", uploadTokenId);
    return call;
  }
}
