package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.CategoryEntry;
import com.kaltura.api.model.CategoryEntryListResponse;
import java.util.function.Consumer;

/** The actions of {@link CategoryEntryService}, in a multirequest. */
public final class CategoryEntryBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public CategoryEntryBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link CategoryEntryService#add(CategoryEntry)}. */
  public Pending<CategoryEntry> add(CategoryEntry categoryEntry) {
    return add(categoryEntry, null);
  }

  /**
   * The same as {@link CategoryEntryService#add(CategoryEntry)}, with settings of this request
   * alone.
   */
  public Pending<CategoryEntry> add(CategoryEntry categoryEntry, RequestOptions options) {
    return queueCall(CategoryEntryActions.add(categoryEntry), options);
  }

  /** See {@link CategoryEntryService#add(CategoryEntry)}. */
  public Pending<CategoryEntry> add(Value<CategoryEntry> categoryEntry) {
    return add(categoryEntry, null);
  }

  /**
   * The same as {@link CategoryEntryService#add(CategoryEntry)}, with settings of this request
   * alone.
   */
  public Pending<CategoryEntry> add(Value<CategoryEntry> categoryEntry, RequestOptions options) {
    return queueCall(CategoryEntryActions.add(categoryEntry), options);
  }

  /** See {@link CategoryEntryService#list()}. */
  public Pending<CategoryEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CategoryEntryService#list()}, with optional parameters. */
  public Pending<CategoryEntryListResponse> list(
      Consumer<? super CategoryEntryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CategoryEntryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<CategoryEntryListResponse> list(
      Consumer<? super CategoryEntryService.ListParams> optional, RequestOptions options) {
    return queueCall(CategoryEntryActions.list(optional), options);
  }

  /** See {@link CategoryEntryService#delete(String, long)}. */
  public Pending<Void> delete(String entryId, long categoryId) {
    return delete(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#delete(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> delete(String entryId, long categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.delete(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#delete(String, long)}. */
  public Pending<Void> delete(Value<String> entryId, Value<Long> categoryId) {
    return delete(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#delete(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> delete(
      Value<String> entryId, Value<Long> categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.delete(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#activate(String, long)}. */
  public Pending<Void> activate(String entryId, long categoryId) {
    return activate(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#activate(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> activate(String entryId, long categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.activate(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#activate(String, long)}. */
  public Pending<Void> activate(Value<String> entryId, Value<Long> categoryId) {
    return activate(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#activate(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> activate(
      Value<String> entryId, Value<Long> categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.activate(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#reject(String, long)}. */
  public Pending<Void> reject(String entryId, long categoryId) {
    return reject(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#reject(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> reject(String entryId, long categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.reject(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#reject(String, long)}. */
  public Pending<Void> reject(Value<String> entryId, Value<Long> categoryId) {
    return reject(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#reject(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> reject(
      Value<String> entryId, Value<Long> categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.reject(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#index(String, long)}. */
  public Pending<Long> index(String entryId, long categoryId) {
    return index(entryId, categoryId, null, null);
  }

  /** The same as {@link CategoryEntryService#index(String, long)}, with optional parameters. */
  public Pending<Long> index(
      String entryId,
      long categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional) {
    return index(entryId, categoryId, optional, null);
  }

  /**
   * The same as {@link CategoryEntryService#index(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Long> index(
      String entryId,
      long categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional,
      RequestOptions options) {
    return queueCall(CategoryEntryActions.index(entryId, categoryId, optional), options);
  }

  /** See {@link CategoryEntryService#index(String, long)}. */
  public Pending<Long> index(Value<String> entryId, Value<Long> categoryId) {
    return index(entryId, categoryId, null, null);
  }

  /** The same as {@link CategoryEntryService#index(String, long)}, with optional parameters. */
  public Pending<Long> index(
      Value<String> entryId,
      Value<Long> categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional) {
    return index(entryId, categoryId, optional, null);
  }

  /**
   * The same as {@link CategoryEntryService#index(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Long> index(
      Value<String> entryId,
      Value<Long> categoryId,
      Consumer<? super CategoryEntryService.IndexParams> optional,
      RequestOptions options) {
    return queueCall(CategoryEntryActions.index(entryId, categoryId, optional), options);
  }

  /** See {@link CategoryEntryService#syncPrivacyContext(String, long)}. */
  public Pending<Void> syncPrivacyContext(String entryId, long categoryId) {
    return syncPrivacyContext(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#syncPrivacyContext(String, long)}, with settings of
   * this request alone.
   */
  public Pending<Void> syncPrivacyContext(String entryId, long categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.syncPrivacyContext(entryId, categoryId), options);
  }

  /** See {@link CategoryEntryService#syncPrivacyContext(String, long)}. */
  public Pending<Void> syncPrivacyContext(Value<String> entryId, Value<Long> categoryId) {
    return syncPrivacyContext(entryId, categoryId, null);
  }

  /**
   * The same as {@link CategoryEntryService#syncPrivacyContext(String, long)}, with settings of
   * this request alone.
   */
  public Pending<Void> syncPrivacyContext(
      Value<String> entryId, Value<Long> categoryId, RequestOptions options) {
    return queueCall(CategoryEntryActions.syncPrivacyContext(entryId, categoryId), options);
  }
}
