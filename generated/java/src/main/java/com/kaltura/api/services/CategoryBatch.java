package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.Category;
import com.kaltura.api.model.CategoryListResponse;
import java.util.function.Consumer;

/** The actions of {@link CategoryService}, in a multirequest. */
public final class CategoryBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public CategoryBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link CategoryService#add(Category)}. */
  public Pending<Category> add(Category category) {
    return add(category, null);
  }

  /** The same as {@link CategoryService#add(Category)}, with settings of this request alone. */
  public Pending<Category> add(Category category, RequestOptions options) {
    return queueCall(CategoryActions.add(category), options);
  }

  /** See {@link CategoryService#add(Category)}. */
  public Pending<Category> add(Value<Category> category) {
    return add(category, null);
  }

  /** The same as {@link CategoryService#add(Category)}, with settings of this request alone. */
  public Pending<Category> add(Value<Category> category, RequestOptions options) {
    return queueCall(CategoryActions.add(category), options);
  }

  /** See {@link CategoryService#get(long)}. */
  public Pending<Category> get(long id) {
    return get(id, null);
  }

  /** The same as {@link CategoryService#get(long)}, with settings of this request alone. */
  public Pending<Category> get(long id, RequestOptions options) {
    return queueCall(CategoryActions.get(id), options);
  }

  /** See {@link CategoryService#get(long)}. */
  public Pending<Category> get(Value<Long> id) {
    return get(id, null);
  }

  /** The same as {@link CategoryService#get(long)}, with settings of this request alone. */
  public Pending<Category> get(Value<Long> id, RequestOptions options) {
    return queueCall(CategoryActions.get(id), options);
  }

  /** See {@link CategoryService#list()}. */
  public Pending<CategoryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CategoryService#list()}, with optional parameters. */
  public Pending<CategoryListResponse> list(Consumer<? super CategoryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CategoryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<CategoryListResponse> list(
      Consumer<? super CategoryService.ListParams> optional, RequestOptions options) {
    return queueCall(CategoryActions.list(optional), options);
  }

  /** See {@link CategoryService#update(long, Category)}. */
  public Pending<Category> update(long id, Category category) {
    return update(id, category, null);
  }

  /**
   * The same as {@link CategoryService#update(long, Category)}, with settings of this request
   * alone.
   */
  public Pending<Category> update(long id, Category category, RequestOptions options) {
    return queueCall(CategoryActions.update(id, category), options);
  }

  /** See {@link CategoryService#update(long, Category)}. */
  public Pending<Category> update(Value<Long> id, Value<Category> category) {
    return update(id, category, null);
  }

  /**
   * The same as {@link CategoryService#update(long, Category)}, with settings of this request
   * alone.
   */
  public Pending<Category> update(
      Value<Long> id, Value<Category> category, RequestOptions options) {
    return queueCall(CategoryActions.update(id, category), options);
  }

  /** See {@link CategoryService#delete(long)}. */
  public Pending<Void> delete(long id) {
    return delete(id, null, null);
  }

  /** The same as {@link CategoryService#delete(long)}, with optional parameters. */
  public Pending<Void> delete(long id, Consumer<? super CategoryService.DeleteParams> optional) {
    return delete(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#delete(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Void> delete(
      long id, Consumer<? super CategoryService.DeleteParams> optional, RequestOptions options) {
    return queueCall(CategoryActions.delete(id, optional), options);
  }

  /** See {@link CategoryService#delete(long)}. */
  public Pending<Void> delete(Value<Long> id) {
    return delete(id, null, null);
  }

  /** The same as {@link CategoryService#delete(long)}, with optional parameters. */
  public Pending<Void> delete(
      Value<Long> id, Consumer<? super CategoryService.DeleteParams> optional) {
    return delete(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#delete(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Void> delete(
      Value<Long> id,
      Consumer<? super CategoryService.DeleteParams> optional,
      RequestOptions options) {
    return queueCall(CategoryActions.delete(id, optional), options);
  }

  /** See {@link CategoryService#move(String, long)}. */
  public Pending<Boolean> move(String categoryIds, long targetCategoryParentId) {
    return move(categoryIds, targetCategoryParentId, null);
  }

  /**
   * The same as {@link CategoryService#move(String, long)}, with settings of this request alone.
   */
  public Pending<Boolean> move(
      String categoryIds, long targetCategoryParentId, RequestOptions options) {
    return queueCall(CategoryActions.move(categoryIds, targetCategoryParentId), options);
  }

  /** See {@link CategoryService#move(String, long)}. */
  public Pending<Boolean> move(Value<String> categoryIds, Value<Long> targetCategoryParentId) {
    return move(categoryIds, targetCategoryParentId, null);
  }

  /**
   * The same as {@link CategoryService#move(String, long)}, with settings of this request alone.
   */
  public Pending<Boolean> move(
      Value<String> categoryIds, Value<Long> targetCategoryParentId, RequestOptions options) {
    return queueCall(CategoryActions.move(categoryIds, targetCategoryParentId), options);
  }

  /** See {@link CategoryService#index(long)}. */
  public Pending<Long> index(long id) {
    return index(id, null, null);
  }

  /** The same as {@link CategoryService#index(long)}, with optional parameters. */
  public Pending<Long> index(long id, Consumer<? super CategoryService.IndexParams> optional) {
    return index(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#index(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> index(
      long id, Consumer<? super CategoryService.IndexParams> optional, RequestOptions options) {
    return queueCall(CategoryActions.index(id, optional), options);
  }

  /** See {@link CategoryService#index(long)}. */
  public Pending<Long> index(Value<Long> id) {
    return index(id, null, null);
  }

  /** The same as {@link CategoryService#index(long)}, with optional parameters. */
  public Pending<Long> index(
      Value<Long> id, Consumer<? super CategoryService.IndexParams> optional) {
    return index(id, optional, null);
  }

  /**
   * The same as {@link CategoryService#index(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> index(
      Value<Long> id,
      Consumer<? super CategoryService.IndexParams> optional,
      RequestOptions options) {
    return queueCall(CategoryActions.index(id, optional), options);
  }

  /** See {@link CategoryService#clone_(long, long)}. */
  public Pending<Category> clone_(long categoryId, long fromPartnerId) {
    return clone_(categoryId, fromPartnerId, null, null);
  }

  /** The same as {@link CategoryService#clone_(long, long)}, with optional parameters. */
  public Pending<Category> clone_(
      long categoryId,
      long fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional) {
    return clone_(categoryId, fromPartnerId, optional, null);
  }

  /**
   * The same as {@link CategoryService#clone_(long, long)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<Category> clone_(
      long categoryId,
      long fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(CategoryActions.clone_(categoryId, fromPartnerId, optional), options);
  }

  /** See {@link CategoryService#clone_(long, long)}. */
  public Pending<Category> clone_(Value<Long> categoryId, Value<Long> fromPartnerId) {
    return clone_(categoryId, fromPartnerId, null, null);
  }

  /** The same as {@link CategoryService#clone_(long, long)}, with optional parameters. */
  public Pending<Category> clone_(
      Value<Long> categoryId,
      Value<Long> fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional) {
    return clone_(categoryId, fromPartnerId, optional, null);
  }

  /**
   * The same as {@link CategoryService#clone_(long, long)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<Category> clone_(
      Value<Long> categoryId,
      Value<Long> fromPartnerId,
      Consumer<? super CategoryService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(CategoryActions.clone_(categoryId, fromPartnerId, optional), options);
  }
}
