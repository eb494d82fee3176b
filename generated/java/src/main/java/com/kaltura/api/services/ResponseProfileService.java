package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.ResponseProfileStatus;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.ResponseProfile;
import com.kaltura.api.model.ResponseProfileFilter;
import com.kaltura.api.model.ResponseProfileListResponse;
import java.util.function.Consumer;

/**
 * Stored response profiles: named choices of properties that answers are cut down to, or enriched
 * by related objects.
 *
 * <p>{@code responseprofile} on the wire.
 */
public final class ResponseProfileService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public ResponseProfileService(Caller caller) {
    super(caller);
  }

  /**
   * Stores a response profile.
   *
   * <p>Action {@code responseprofile.add}.
   *
   * @param addResponseProfile The new profile; its system name must be free.
   * @return the answer, null where the server answers none
   */
  public ResponseProfile add(ResponseProfile addResponseProfile) {
    return add(addResponseProfile, null);
  }

  /** The same as {@link #add(ResponseProfile)}, with settings of this request alone. */
  public ResponseProfile add(ResponseProfile addResponseProfile, RequestOptions options) {
    return callAction(ResponseProfileActions.add(addResponseProfile), options);
  }

  /**
   * Reads one response profile.
   *
   * <p>Action {@code responseprofile.get}.
   *
   * @param id Number of the profile.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#RESPONSE_PROFILE_ID_NOT_FOUND} (Response
   *     profile id [@ID@] not found)
   */
  public ResponseProfile get(long id) {
    return get(id, null);
  }

  /** The same as {@link #get(long)}, with settings of this request alone. */
  public ResponseProfile get(long id, RequestOptions options) {
    return callAction(ResponseProfileActions.get(id), options);
  }

  /**
   * Lists response profiles page by page.
   *
   * <p>Action {@code responseprofile.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<ResponseProfile, ResponseProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<ResponseProfile, ResponseProfileListResponse> list(
      Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<ResponseProfile, ResponseProfileListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(ResponseProfileActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a profile that are set.
   *
   * <p>Action {@code responseprofile.update}.
   *
   * @param id Number of the profile to change.
   * @param updateResponseProfile Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#RESPONSE_PROFILE_ID_NOT_FOUND} (Response
   *     profile id [@ID@] not found)
   */
  public ResponseProfile update(long id, ResponseProfile updateResponseProfile) {
    return update(id, updateResponseProfile, null);
  }

  /** The same as {@link #update(long, ResponseProfile)}, with settings of this request alone. */
  public ResponseProfile update(
      long id, ResponseProfile updateResponseProfile, RequestOptions options) {
    return callAction(ResponseProfileActions.update(id, updateResponseProfile), options);
  }

  /**
   * Switches a profile on or off.
   *
   * <p>Action {@code responseprofile.updateStatus}.
   *
   * @param id Number of the profile.
   * @param status The new status.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#RESPONSE_PROFILE_ID_NOT_FOUND} (Response
   *     profile id [@ID@] not found)
   */
  public ResponseProfile updateStatus(long id, ResponseProfileStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link #updateStatus(long, ResponseProfileStatus)}, with settings of this request
   * alone.
   */
  public ResponseProfile updateStatus(
      long id, ResponseProfileStatus status, RequestOptions options) {
    return callAction(ResponseProfileActions.updateStatus(id, status), options);
  }

  /**
   * Stores a copy of a profile.
   *
   * <p>Action {@code responseprofile.clone}.
   *
   * @param id Number of the profile to copy.
   * @param profile Values that shall differ in the copy, its system name at least.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#RESPONSE_PROFILE_ID_NOT_FOUND} (Response
   *     profile id [@ID@] not found); {@link ErrorCodes#RESPONSE_PROFILE_DUPLICATE_SYSTEM_NAME}
   *     (Response profile system-name [@SYSTEM_NAME@] already exists)
   */
  public ResponseProfile clone_(long id, ResponseProfile profile) {
    return clone_(id, profile, null);
  }

  /** The same as {@link #clone_(long, ResponseProfile)}, with settings of this request alone. */
  public ResponseProfile clone_(long id, ResponseProfile profile, RequestOptions options) {
    return callAction(ResponseProfileActions.clone_(id, profile), options);
  }

  /**
   * Deletes a response profile.
   *
   * <p>Action {@code responseprofile.delete}.
   *
   * @param id Number of the profile to delete.
   * @throws ApiException with the code {@link ErrorCodes#RESPONSE_PROFILE_ID_NOT_FOUND} (Response
   *     profile id [@ID@] not found)
   */
  public void delete(long id) {
    delete(id, null);
  }

  /** The same as {@link #delete(long)}, with settings of this request alone. */
  public void delete(long id, RequestOptions options) {
    callAction(ResponseProfileActions.delete(id), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which profiles to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(ResponseProfileFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(ResponseProfileFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<ResponseProfileFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many profiles per page.
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
}
