package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.CategoryEntry;
import com.kaltura.api.model.CategoryEntryListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code categoryentry}. */
final class CategoryEntryActions {
  private CategoryEntryActions() {}

  static Call<CategoryEntry> add(Object categoryEntry) {
    Call<CategoryEntry> call =
        new Call<>("categoryentry", "add", Kind.object("KalturaCategoryEntry"));
    call.put("categoryEntry", categoryEntry);
    return call;
  }

  static Call<CategoryEntryListResponse> list(
      Consumer<? super CategoryEntryService.ListParams> optional) {
    Call<CategoryEntryListResponse> call =
        new Call<>("categoryentry", "list", Kind.object("KalturaCategoryEntryListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new CategoryEntryService.ListParams(call));
    }
    return call;
  }

  static Call<Void> delete(Object entryId, Object categoryId) {
    Call<Void> call = new Call<>("categoryentry", "delete", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("categoryId", categoryId);
    return call;
  }

  static Call<Void> activate(Object entryId, Object categoryId) {
    Call<Void> call = new Call<>("categoryentry", "activate", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("categoryId", categoryId);
    return call;
  }

  static Call<Void> reject(Object entryId, Object categoryId) {
    Call<Void> call = new Call<>("categoryentry", "reject", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("categoryId", categoryId);
    return call;
  }

  static Call<Long> index(
      Object entryId,
      Object categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional) {
    Call<Long> call = new Call<>("categoryentry", "index", Kind.INTEGER);
    call.put("entryId", entryId);
    call.put("categoryId", categoryId);
    if (optional != null) {
      optional.accept(new CategoryEntryService.IndexParams(call));
    }
    return call;
  }

  static Call<Void> syncPrivacyContext(Object entryId, Object categoryId) {
    Call<Void> call = new Call<>("categoryentry", "syncPrivacyContext", Kind.NOTHING);
    call.put("entryId", entryId);
    call.put("categoryId", categoryId);
    return call;
  }
}
