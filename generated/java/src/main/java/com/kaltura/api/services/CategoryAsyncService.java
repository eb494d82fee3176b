package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.Category;
import com.kaltura.api.model.CategoryListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link CategoryService}, as futures. */
public final class CategoryAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CategoryAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link CategoryService#add(Category)}. */
  public CompletableFuture<Category> add(Category category) {
    return add(category, null);
  }

  /** The same as {@link CategoryService#add(Category)}, with settings of this request alone. */
  public CompletableFuture<Category> add(Category category, RequestOptions options) {
    return callAction(CategoryActions.add(category), options);
  }

  /** See {@link CategoryService#get(long)}. */
  public CompletableFuture<Category> get(long id) {
    return get(id, null);
  }

  /** The same as {@link CategoryService#get(long)}, with settings of this request alone. */
  public CompletableFuture<Category> get(long id, RequestOptions options) {
    return callAction(CategoryActions.get(id), options);
  }

  /** See {@link CategoryService#list()}. */
  public AsyncPages<Category, CategoryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CategoryService#list()}, with optional parameters. */
  public AsyncPages<Category, CategoryListResponse> list(
      Consumer<? super CategoryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CategoryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<Category, CategoryListResponse> list(
      Consumer<? super CategoryService.ListParams> optional, RequestOptions options) {
    return listPages(CategoryActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link CategoryService#update(long, Category)}. */
  public CompletableFuture<Category> update(long id, Category category) {
    return update(id, category, null);
  }

  /**
   * The same as {@link CategoryService#update(long, Category)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Category> update(long id, Category category, RequestOptions options) {
    return callAction(CategoryActions.update(id, category), options);
  }

  /** See {@link CategoryService#delete(long)}. */
  public CompletableFuture<Void> delete(long id) {
    return delete(id, null, null);
  }

  /** The same as {@link CategoryService#delete(long)}, with optional parameters. */
  public CompletableFuture<Void> delete(
      long id, Consumer<? super CategoryService.DeleteParams> optional) {
    return delete(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#delete(long)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Void> delete(
      long id, Consumer<? super CategoryService.DeleteParams> optional, RequestOptions options) {
    return callAction(CategoryActions.delete(id, optional), options);
  }

  /** See {@link CategoryService#move(String, long)}. */
  public CompletableFuture<Boolean> move(String categoryIds, long targetCategoryParentId) {
    return move(categoryIds, targetCategoryParentId, null);
  }

  /**
   * The same as {@link CategoryService#move(String, long)}, with settings of this request alone.
   */
  public CompletableFuture<Boolean> move(
      String categoryIds, long targetCategoryParentId, RequestOptions options) {
    return callAction(CategoryActions.move(categoryIds, targetCategoryParentId), options);
  }

  /** See {@link CategoryService#index(long)}. */
  public CompletableFuture<Long> index(long id) {
    return index(id, null, null);
  }

  /** The same as {@link CategoryService#index(long)}, with optional parameters. */
  public CompletableFuture<Long> index(
      long id, Consumer<? super CategoryService.IndexParams> optional) {
    return index(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#index(long)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> index(
      long id, Consumer<? super CategoryService.IndexParams> optional, RequestOptions options) {
    return callAction(CategoryActions.index(id, optional), options);
  }

  /** See {@link CategoryService#clone_(long, long)}. */
  public CompletableFuture<Category> clone_(long categoryId, long fromPartnerId) {
    return clone_(categoryId, fromPartnerId, null, null);
  }

  /** The same as {@link CategoryService#clone_(long, long)}, with optional parameters. */
  public CompletableFuture<Category> clone_(
      long categoryId,
      long fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional) {
    return clone_(categoryId, fromPartnerId, optional, null);
  }

  /**
   * The same as {@link CategoryService#clone_(long, long)}, with optional parameters and settings
   * of this request alone.
   */
  public CompletableFuture<Category> clone_(
      long categoryId,
      long fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional,
      RequestOptions options) {
    return callAction(CategoryActions.clone_(categoryId, fromPartnerId, optional), options);
  }
}
