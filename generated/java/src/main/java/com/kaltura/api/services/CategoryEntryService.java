package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.CategoryEntry;
import com.kaltura.api.model.CategoryEntryFilter;
import com.kaltura.api.model.CategoryEntryListResponse;
import com.kaltura.api.model.FilterPager;
import java.util.function.Consumer;

/**
 * Which entry is in which category.
 *
 * <p>{@code categoryentry} on the wire.
 */
public final class CategoryEntryService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CategoryEntryService(Caller caller) {
    super(caller);
  }

  /**
   * Puts an entry into a category.
   *
   * <p>In a moderated category the assignment may wait for approval.
   *
   * <p>Action {@code categoryentry.add}.
   *
   * @param categoryEntry The entry and the category.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#CATEGORY_NOT_FOUND} (Category id "@ID@" not found); {@link
   *     ErrorCodes#CANNOT_ASSIGN_ENTRY_TO_CATEGORY} (Cannot assign entry to category); {@link
   *     ErrorCodes#MAX_CATEGORIES_FOR_ENTRY_REACHED} (Entry can be linked with a maximum of
   *     "@CATEGORIES@" categories); {@link ErrorCodes#CATEGORY_ENTRY_ALREADY_EXISTS} (Entry already
   *     assigned to this category)
   */
  public CategoryEntry add(CategoryEntry categoryEntry) {
    return add(categoryEntry, null);
  }

  /** The same as {@link #add(CategoryEntry)}, with settings of this request alone. */
  public CategoryEntry add(CategoryEntry categoryEntry, RequestOptions options) {
    return callAction(CategoryEntryActions.add(categoryEntry), options);
  }

  /**
   * Lists assignments page by page.
   *
   * <p>The filter has to name an entry or a category.
   *
   * <p>Action {@code categoryentry.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   * @throws ApiException with the code {@link ErrorCodes#MUST_FILTER_ENTRY_ID_EQUAL} (Must filter
   *     on entry id); {@link ErrorCodes#MUST_FILTER_ON_ENTRY_OR_CATEGORY} (Must filter on entry id
   *     or category)
   */
  public Pages<CategoryEntry, CategoryEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<CategoryEntry, CategoryEntryListResponse> list(
      Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<CategoryEntry, CategoryEntryListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(CategoryEntryActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Takes an entry out of a category.
   *
   * <p>Action {@code categoryentry.delete}.
   *
   * @param entryId Id of the entry.
   * @param categoryId Number of the category.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#CATEGORY_NOT_FOUND} (Category id "@ID@" not found); {@link
   *     ErrorCodes#CANNOT_REMOVE_ENTRY_FROM_CATEGORY} (Cannot remove entry from category); {@link
   *     ErrorCodes#ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY} (Entry doesn't assigned to category)
   */
  public void delete(String entryId, long categoryId) {
    delete(entryId, categoryId, null);
  }

  /** The same as {@link #delete(String, long)}, with settings of this request alone. */
  public void delete(String entryId, long categoryId, RequestOptions options) {
    callAction(CategoryEntryActions.delete(entryId, categoryId), options);
  }

  /**
   * Approves an assignment that waits for moderation.
   *
   * <p>Action {@code categoryentry.activate}.
   *
   * @param entryId Id of the entry.
   * @param categoryId Number of the category.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#CATEGORY_NOT_FOUND} (Category id "@ID@" not found); {@link
   *     ErrorCodes#ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY} (Entry doesn't assigned to category); {@link
   *     ErrorCodes#CANNOT_ACTIVATE_CATEGORY_ENTRY} (Cannot activate categoryEntry)
   */
  public void activate(String entryId, long categoryId) {
    activate(entryId, categoryId, null);
  }

  /** The same as {@link #activate(String, long)}, with settings of this request alone. */
  public void activate(String entryId, long categoryId, RequestOptions options) {
    callAction(CategoryEntryActions.activate(entryId, categoryId), options);
  }

  /**
   * Turns an assignment down that waits for moderation.
   *
   * <p>Action {@code categoryentry.reject}.
   *
   * @param entryId Id of the entry.
   * @param categoryId Number of the category.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#CATEGORY_NOT_FOUND} (Category id "@ID@" not found); {@link
   *     ErrorCodes#ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY} (Entry doesn't assigned to category); {@link
   *     ErrorCodes#CANNOT_ACTIVATE_CATEGORY_ENTRY} (Cannot activate categoryEntry)
   */
  public void reject(String entryId, long categoryId) {
    reject(entryId, categoryId, null);
  }

  /** The same as {@link #reject(String, long)}, with settings of this request alone. */
  public void reject(String entryId, long categoryId, RequestOptions options) {
    callAction(CategoryEntryActions.reject(entryId, categoryId), options);
  }

  /**
   * Rebuilds the search index of an assignment.
   *
   * <p>For maintenance.
   *
   * <p>Action {@code categoryentry.index}.
   *
   * @param entryId Id of the entry.
   * @param categoryId Number of the category.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY} (Entry
   *     doesn't assigned to category)
   */
  public Long index(String entryId, long categoryId) {
    return index(entryId, categoryId, null, null);
  }

  /** The same as {@link #index(String, long)}, with optional parameters. */
  public Long index(String entryId, long categoryId, Consumer<? super IndexParams> optional) {
    return index(entryId, categoryId, optional, null);
  }

  /**
   * The same as {@link #index(String, long)}, with optional parameters and settings of this request
   * alone.
   */
  public Long index(
      String entryId,
      long categoryId,
      Consumer<? super IndexParams> optional,
      RequestOptions options) {
    return callAction(CategoryEntryActions.index(entryId, categoryId, optional), options);
  }

  /**
   * Brings the privacy context of an assignment in line with its category.
   *
   * <p>For maintenance.
   *
   * <p>Action {@code categoryentry.syncPrivacyContext}.
   *
   * @param entryId Id of the entry.
   * @param categoryId Number of the category.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#CATEGORY_NOT_FOUND} (Category id "@ID@" not found); {@link
   *     ErrorCodes#ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY} (Entry doesn't assigned to category)
   */
  public void syncPrivacyContext(String entryId, long categoryId) {
    syncPrivacyContext(entryId, categoryId, null);
  }

  /** The same as {@link #syncPrivacyContext(String, long)}, with settings of this request alone. */
  public void syncPrivacyContext(String entryId, long categoryId, RequestOptions options) {
    callAction(CategoryEntryActions.syncPrivacyContext(entryId, categoryId), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which assignments to list; set entryIdEqual or categoryIdEqual.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(CategoryEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(CategoryEntryFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<CategoryEntryFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many assignments per page.
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

  /** The optional parameters of {@link #index}. */
  public static final class IndexParams extends Params {
    IndexParams(Call<?> call) {
      super(call);
    }

    /**
     * True to recompute stored values as well. Default: {@code true}.
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
}
