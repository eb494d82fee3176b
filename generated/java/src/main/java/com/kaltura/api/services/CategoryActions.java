package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.Category;
import com.kaltura.api.model.CategoryListResponse;
import java.util.function.Consumer;

/** Makes the calls of {@code category}. */
final class CategoryActions {
  private CategoryActions() {}

  static Call<Category> add(Object category) {
    Call<Category> call = new Call<>("category", "add", Kind.object("KalturaCategory"));
    call.put("category", category);
    return call;
  }

  static Call<Category> get(Object id) {
    Call<Category> call = new Call<>("category", "get", Kind.object("KalturaCategory"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<CategoryListResponse> list(Consumer<? super CategoryService.ListParams> optional) {
    Call<CategoryListResponse> call =
        new Call<>("category", "list", Kind.object("KalturaCategoryListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new CategoryService.ListParams(call));
    }
    return call;
  }

  static Call<Category> update(Object id, Object category) {
    Call<Category> call = new Call<>("category", "update", Kind.object("KalturaCategory"));
    call.put("id", id);
    call.put("category", category);
    return call;
  }

  static Call<Void> delete(Object id, Consumer<? super CategoryService.DeleteParams> optional) {
    Call<Void> call = new Call<>("category", "delete", Kind.NOTHING);
    call.put("id", id);
    if (optional != null) {
      optional.accept(new CategoryService.DeleteParams(call));
    }
    return call;
  }

  static Call<Boolean> move(Object categoryIds, Object targetCategoryParentId) {
    Call<Boolean> call = new Call<>("category", "move", Kind.BOOLEAN);
    call.put("categoryIds", categoryIds);
    call.put("targetCategoryParentId", targetCategoryParentId);
    return call;
  }

  static Call<Long> index(Object id, Consumer<? super CategoryService.IndexParams> optional) {
    Call<Long> call = new Call<>("category", "index", Kind.INTEGER);
    call.put("id", id);
    if (optional != null) {
      optional.accept(new CategoryService.IndexParams(call));
    }
    return call;
  }

  static Call<Category> clone_(
      Object categoryId,
      Object fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional) {
    Call<Category> call = new Call<>("category", "clone", Kind.object("KalturaCategory"));
    call.put("categoryId", categoryId);
    call.put("fromPartnerId", fromPartnerId);
    if (optional != null) {
      optional.accept(new CategoryService.Clone_Params(call));
    }
    return call;
  }
}
