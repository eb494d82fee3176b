package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.SessionType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.AppToken;
import com.kaltura.api.model.AppTokenFilter;
import com.kaltura.api.model.AppTokenListResponse;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.SessionInfo;
import java.util.function.Consumer;

/**
 * Application tokens: keys that let an application sign in without knowing the secret of the
 * account.
 *
 * <p>Each limits what its sessions may do and how long they last.
 *
 * <p>{@code apptoken} on the wire.
 */
public final class AppTokenService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public AppTokenService(Caller caller) {
    super(caller);
  }

  /**
   * Creates an application token.
   *
   * <p>The answer holds the secret token text: keep it where the application can read it.
   *
   * <p>Action {@code apptoken.add}.
   *
   * @param appToken The limits of the new token: session kind, user, privileges, durations and
   *     hash.
   * @return the answer, null where the server answers none
   */
  public AppToken add(AppToken appToken) {
    return add(appToken, null);
  }

  /** The same as {@link #add(AppToken)}, with settings of this request alone. */
  public AppToken add(AppToken appToken, RequestOptions options) {
    return callAction(AppTokenActions.add(appToken), options);
  }

  /**
   * Reads one application token.
   *
   * <p>Action {@code apptoken.get}.
   *
   * @param id Id of the application token.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#APP_TOKEN_ID_NOT_FOUND} (Application token
   *     id "@ID@" not found)
   */
  public AppToken get(String id) {
    return get(id, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public AppToken get(String id, RequestOptions options) {
    return callAction(AppTokenActions.get(id), options);
  }

  /**
   * Lists the application tokens of the account, page by page.
   *
   * <p>Action {@code apptoken.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<AppToken, AppTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<AppToken, AppTokenListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<AppToken, AppTokenListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(AppTokenActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties that are set and leaves the others as they are.
   *
   * <p>Action {@code apptoken.update}.
   *
   * @param id Id of the token to change.
   * @param appToken Holds the new values; properties that are unset stay unchanged, null ones are
   *     cleared.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#APP_TOKEN_ID_NOT_FOUND} (Application token
   *     id "@ID@" not found)
   */
  public AppToken update(String id, AppToken appToken) {
    return update(id, appToken, null);
  }

  /** The same as {@link #update(String, AppToken)}, with settings of this request alone. */
  public AppToken update(String id, AppToken appToken, RequestOptions options) {
    return callAction(AppTokenActions.update(id, appToken), options);
  }

  /**
   * Deletes a token, so that no further session can be opened with it.
   *
   * <p>Action {@code apptoken.delete}.
   *
   * @param id Id of the token to delete.
   * @throws ApiException with the code {@link ErrorCodes#APP_TOKEN_ID_NOT_FOUND} (Application token
   *     id "@ID@" not found)
   */
  public void delete(String id) {
    delete(id, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String id, RequestOptions options) {
    callAction(AppTokenActions.delete(id), options);
  }

  /**
   * Opens a session with an application token.
   *
   * <p>The call itself needs a session, usually a widget session, and proves knowledge of the token
   * by a hash. What the token prescribes wins over the arguments.
   *
   * <p>Action {@code apptoken.startSession}.
   *
   * @param id Id of the application token.
   * @param tokenHash Lower-case hexadecimal hash of the calling ks followed by the token text, made
   *     with the token's hashType.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#APP_TOKEN_ID_NOT_FOUND} (Application token
   *     id "@ID@" not found)
   */
  public SessionInfo startSession(String id, String tokenHash) {
    return startSession(id, tokenHash, null, null);
  }

  /** The same as {@link #startSession(String, String)}, with optional parameters. */
  public SessionInfo startSession(
      String id, String tokenHash, Consumer<? super StartSessionParams> optional) {
    return startSession(id, tokenHash, optional, null);
  }

  /**
   * The same as {@link #startSession(String, String)}, with optional parameters and settings of
   * this request alone.
   */
  public SessionInfo startSession(
      String id,
      String tokenHash,
      Consumer<? super StartSessionParams> optional,
      RequestOptions options) {
    return callAction(AppTokenActions.startSession(id, tokenHash, optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which tokens to list; left out, all that are not deleted.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(AppTokenFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(AppTokenFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<AppTokenFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many tokens per page.
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

  /** The optional parameters of {@link #startSession}. */
  public static final class StartSessionParams extends Params {
    StartSessionParams(Call<?> call) {
      super(call);
    }

    /**
     * User of the new session, unless the token names one.
     *
     * @param userId the value
     * @return these parameters
     */
    public StartSessionParams userId(String userId) {
      put("userId", userId);
      return this;
    }

    /** The same as {@link #userId(String)}, of a result of a multirequest. */
    public StartSessionParams userId(Value<String> userId) {
      put("userId", userId);
      return this;
    }

    /**
     * Kind of the new session, unless the token prescribes one.
     *
     * @param type the value
     * @return these parameters
     */
    public StartSessionParams type(SessionType type) {
      put("type", type);
      return this;
    }

    /** The same as {@link #type(SessionType)}, of a result of a multirequest. */
    public StartSessionParams type(Value<SessionType> type) {
      put("type", type);
      return this;
    }

    /**
     * Wished lifetime in seconds; the token's own limits may shorten it.
     *
     * @param expiry the value
     * @return these parameters
     */
    public StartSessionParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public StartSessionParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Further privileges as comma list, added to those of the token.
     *
     * @param sessionPrivileges the value
     * @return these parameters
     */
    public StartSessionParams sessionPrivileges(String sessionPrivileges) {
      put("sessionPrivileges", sessionPrivileges);
      return this;
    }

    /** The same as {@link #sessionPrivileges(String)}, of a result of a multirequest. */
    public StartSessionParams sessionPrivileges(Value<String> sessionPrivileges) {
      put("sessionPrivileges", sessionPrivileges);
      return this;
    }
  }
}
