package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.CategoryEntry;
import com.kaltura.api.model.CategoryEntryListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link CategoryEntryService}, as futures. */
public final class CategoryEntryAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CategoryEntryAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link CategoryEntryService#add(CategoryEntry)}. */
  public CompletableFuture<CategoryEntry> add(CategoryEntry categoryEntry) {
    return add(categoryEntry, null);
  }

  /**
   * The same as {@link CategoryEntryService#add(CategoryEntry)}, with settings of this request
   * alone.
   */
  public CompletableFuture<CategoryEntry> add(CategoryEntry categoryEntry, RequestOptions options) {
    return callAction(CategoryEntryActions.add(categoryEntry), options);
  }

  /** See {@link CategoryEntryService#list()}. */
  public AsyncPages<CategoryEntry, CategoryEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CategoryEntryService#list()}, with optional parameters. */
  public AsyncPages<CategoryEntry, CategoryEntryListResponse> list(
      Consumer<? super CategoryEntryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CategoryEntryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<CategoryEntry, CategoryEntryListResponse> list(
      Consumer<? super CategoryEntryService.ListParams> optional, RequestOptions options) {
    return listPages(CategoryEntryActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link CategoryEntryService#delete(String, long)}. */
  public CompletableFuture<Void> delete(String entryId, long categoryId) {
    return delete(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#delete(String, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> delete(String entryId, long categoryId, RequestOptions options) {
    return callAction(CategoryEntryActions.delete(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#activate(String, long)}. */
  public CompletableFuture<Void> activate(String entryId, long categoryId) {
    return activate(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#activate(String, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> activate(String entryId, long categoryId, RequestOptions options) {
    return callAction(CategoryEntryActions.activate(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#reject(String, long)}. */
  public CompletableFuture<Void> reject(String entryId, long categoryId) {
    return reject(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#reject(String, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> reject(String entryId, long categoryId, RequestOptions options) {
    return callAction(CategoryEntryActions.reject(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#index(String, long)}. */
  public CompletableFuture<Long> index(String entryId, long categoryId) {
    return index(entryId, categoryId, null, null);
  }

  /** The same as {@link CategoryEntryService#index(String, long)}, with optional parameters. */
  public CompletableFuture<Long> index(
      String entryId,
      long categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional) {
    return index(entryId, categoryId, optional, null);
  }

  /**
   * The same as {@link CategoryEntryService#index(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<Long> index(
      String entryId,
      long categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional,
      RequestOptions options) {
    return callAction(CategoryEntryActions.index(entryId, categoryId, optional), options);
  }

  /** See {@link CategoryEntryService#syncPrivacyContext(String, long)}. */
  public CompletableFuture<Void> syncPrivacyContext(String entryId, long categoryId) {
    return syncPrivacyContext(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#syncPrivacyContext(String, long)}, with settings of
   * this request alone.
   */
  public CompletableFuture<Void> syncPrivacyContext(
      String entryId, long categoryId, RequestOptions options) {
    return callAction(CategoryEntryActions.syncPrivacyContext(entryId, categoryId), options);
  }
}
