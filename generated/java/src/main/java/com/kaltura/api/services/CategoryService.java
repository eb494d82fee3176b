package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.NullableBoolean;
import com.kaltura.api.model.Category;
import com.kaltura.api.model.CategoryFilter;
import com.kaltura.api.model.CategoryListResponse;
import com.kaltura.api.model.FilterPager;
import java.util.function.Consumer;

/**
 * Categories: the tree that entries are sorted into, and that can limit who sees and who
 * contributes.
 *
 * <p>{@code category} on the wire.
 */
public final class CategoryService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CategoryService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a category below its parent.
   *
   * <p>Action {@code category.add}.
   *
   * @param category The new category; name and parent together must be unused.
   * @return the answer, null where the server answers none
   */
  public Category add(Category category) {
    return add(category, null);
  }

  /** The same as {@link #add(Category)}, with settings of this request alone. */
  public Category add(Category category, RequestOptions options) {
    return callAction(CategoryActions.add(category), options);
  }

  /**
   * Reads one category.
   *
   * <p>Action {@code category.get}.
   *
   * @param id Number of the category.
   * @return the answer, null where the server answers none
   */
  public Category get(long id) {
    return get(id, null);
  }

  /** The same as {@link #get(long)}, with settings of this request alone. */
  public Category get(long id, RequestOptions options) {
    return callAction(CategoryActions.get(id), options);
  }

  /**
   * Lists categories page by page, as far as the user may know of them.
   *
   * <p>Action {@code category.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<Category, CategoryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<Category, CategoryListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<Category, CategoryListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(CategoryActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a category that are set.
   *
   * <p>A new parent moves the whole branch.
   *
   * <p>Action {@code category.update}.
   *
   * @param id Number of the category to change.
   * @param category Holds the new values.
   * @return the answer, null where the server answers none
   */
  public Category update(long id, Category category) {
    return update(id, category, null);
  }

  /** The same as {@link #update(long, Category)}, with settings of this request alone. */
  public Category update(long id, Category category, RequestOptions options) {
    return callAction(CategoryActions.update(id, category), options);
  }

  /**
   * Deletes a category with all categories below it.
   *
   * <p>Action {@code category.delete}.
   *
   * @param id Number of the category to delete.
   */
  public void delete(long id) {
    delete(id, null, null);
  }

  /** The same as {@link #delete(long)}, with optional parameters. */
  public void delete(long id, Consumer<? super DeleteParams> optional) {
    delete(id, optional, null);
  }

  /**
   * The same as {@link #delete(long)}, with optional parameters and settings of this request alone.
   */
  public void delete(long id, Consumer<? super DeleteParams> optional, RequestOptions options) {
    callAction(CategoryActions.delete(id, optional), options);
  }

  /**
   * Moves several categories to a new parent.
   *
   * <p>The moving goes on in the background after the answer.
   *
   * <p>Action {@code category.move}.
   *
   * @param categoryIds Comma list of category numbers.
   * @param targetCategoryParentId Number of the new parent; 0 for the top of the tree.
   * @return the answer, null where the server answers none
   */
  public Boolean move(String categoryIds, long targetCategoryParentId) {
    return move(categoryIds, targetCategoryParentId, null);
  }

  /** The same as {@link #move(String, long)}, with settings of this request alone. */
  public Boolean move(String categoryIds, long targetCategoryParentId, RequestOptions options) {
    return callAction(CategoryActions.move(categoryIds, targetCategoryParentId), options);
  }

  /**
   * Rebuilds the search index of a category and answers its number.
   *
   * <p>For maintenance.
   *
   * <p>Action {@code category.index}.
   *
   * @param id Number of the category.
   * @return the answer, null where the server answers none
   */
  public Long index(long id) {
    return index(id, null, null);
  }

  /** The same as {@link #index(long)}, with optional parameters. */
  public Long index(long id, Consumer<? super IndexParams> optional) {
    return index(id, optional, null);
  }

  /**
   * The same as {@link #index(long)}, with optional parameters and settings of this request alone.
   */
  public Long index(long id, Consumer<? super IndexParams> optional, RequestOptions options) {
    return callAction(CategoryActions.index(id, optional), options);
  }

  /**
   * Copies a category from an account that the session may act for.
   *
   * <p>Action {@code category.clone}.
   *
   * @param categoryId Number of the category to copy.
   * @param fromPartnerId Account the category is in.
   * @return the answer, null where the server answers none
   */
  public Category clone_(long categoryId, long fromPartnerId) {
    return clone_(categoryId, fromPartnerId, null, null);
  }

  /** The same as {@link #clone_(long, long)}, with optional parameters. */
  public Category clone_(
      long categoryId, long fromPartnerId, Consumer<? super Clone_Params> optional) {
    return clone_(categoryId, fromPartnerId, optional, null);
  }

  /**
   * The same as {@link #clone_(long, long)}, with optional parameters and settings of this request
   * alone.
   */
  public Category clone_(
      long categoryId,
      long fromPartnerId,
      Consumer<? super Clone_Params> optional,
      RequestOptions options) {
    return callAction(CategoryActions.clone_(categoryId, fromPartnerId, optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which categories to list; parentIdEqual gives the children of one.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(CategoryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(CategoryFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<CategoryFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many categories per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #delete}. */
  public static final class DeleteParams extends Params {
    DeleteParams(Call<?> call) {
      super(call);
    }

    /**
     * Whether the entries are put into the parent category; they do so unless told otherwise.
     * Default: {@code NullableBoolean.TRUE_VALUE}.
     *
     * @param moveEntriesToParentCategory the value
     * @return these parameters
     */
    public DeleteParams moveEntriesToParentCategory(NullableBoolean moveEntriesToParentCategory) {
      put("moveEntriesToParentCategory", moveEntriesToParentCategory);
      return this;
    }

    /**
     * The same as {@link #moveEntriesToParentCategory(NullableBoolean)}, of a result of a
     * multirequest.
     */
    public DeleteParams moveEntriesToParentCategory(
        Value<NullableBoolean> moveEntriesToParentCategory) {
      put("moveEntriesToParentCategory", moveEntriesToParentCategory);
      return this;
    }
  }

  /** The optional parameters of {@link #index}. */
  public static final class IndexParams extends Params {
    IndexParams(Call<?> call) {
      super(call);
    }

    /**
     * True to recompute the stored counts and paths as well. Default: {@code true}.
     *
     * @param shouldUpdate the value
     * @return these parameters
     */
    public IndexParams shouldUpdate(boolean shouldUpdate) {
      put("shouldUpdate", shouldUpdate);
      return this;
    }

    /** The same as {@link #shouldUpdate(boolean)}, of a result of a multirequest. */
    public IndexParams shouldUpdate(Value<Boolean> shouldUpdate) {
      put("shouldUpdate", shouldUpdate);
      return this;
    }
  }

  /** The optional parameters of {@link #clone_}. */
  public static final class Clone_Params extends Params {
    Clone_Params(Call<?> call) {
      super(call);
    }

    /**
     * Parent of the copy; without it, the top of the tree.
     *
     * @param parentCategoryId the value
     * @return these parameters
     */
    public Clone_Params parentCategoryId(long parentCategoryId) {
      put("parentCategoryId", parentCategoryId);
      return this;
    }

    /** The same as {@link #parentCategoryId(long)}, of a result of a multirequest. */
    public Clone_Params parentCategoryId(Value<Long> parentCategoryId) {
      put("parentCategoryId", parentCategoryId);
      return this;
    }
  }
}
