package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.SessionType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.SessionInfo;
import com.kaltura.api.model.StartWidgetSessionResponse;
import java.util.function.Consumer;

/**
 * Opens, inspects and ends sessions.
 *
 * <p>A session is the string, called ks, that nearly every other call has to carry.
 *
 * <p>{@code session} on the wire.
 */
public final class SessionService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public SessionService(Caller caller) {
    super(caller);
  }

  /**
   * Opens a session for an account whose secret you know and answers it as text.
   *
   * <p>Call this from a server only: whoever sees the secret controls the account. The session has
   * to be set on the client before the next call uses it.
   *
   * <p>Action {@code session.start}. Needs no session.
   *
   * @param secret Secret of the account. An admin session needs the admin secret; a user session
   *     accepts either one.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#START_SESSION_ERROR} (Error while starting
   *     session for partner [@PID@])
   */
  public String start(String secret) {
    return start(secret, null, null);
  }

  /** The same as {@link #start(String)}, with optional parameters. */
  public String start(String secret, Consumer<? super StartParams> optional) {
    return start(secret, optional, null);
  }

  /**
   * The same as {@link #start(String)}, with optional parameters and settings of this request
   * alone.
   */
  public String start(
      String secret, Consumer<? super StartParams> optional, RequestOptions options) {
    return callAction(SessionActions.start(secret, optional), options);
  }

  /**
   * Opens a short-lived session of an anonymous viewer, without any secret.
   *
   * <p>It may read what is public and play content, nothing more; it is also the first step of
   * signing in with an application token.
   *
   * <p>Action {@code session.startWidgetSession}. Needs no session.
   *
   * @param widgetId Id of the widget; an underscore followed by the account number stands for the
   *     default one, for example _102.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_WIDGET_ID} (Unknown widget
   *     [@WIDGET_ID@]); {@link ErrorCodes#MISSING_KS} (Missing KS, session not established); {@link
   *     ErrorCodes#INVALID_KS} (Invalid KS "@KSID@", Error "@ERR_CODE@,@ERR_DESC@"); {@link
   *     ErrorCodes#START_WIDGET_SESSION_ERROR} (error while starting session for widget id
   *     [@WIDGET_ID@])
   */
  public StartWidgetSessionResponse startWidgetSession(String widgetId) {
    return startWidgetSession(widgetId, null, null);
  }

  /** The same as {@link #startWidgetSession(String)}, with optional parameters. */
  public StartWidgetSessionResponse startWidgetSession(
      String widgetId, Consumer<? super StartWidgetSessionParams> optional) {
    return startWidgetSession(widgetId, optional, null);
  }

  /**
   * The same as {@link #startWidgetSession(String)}, with optional parameters and settings of this
   * request alone.
   */
  public StartWidgetSessionResponse startWidgetSession(
      String widgetId,
      Consumer<? super StartWidgetSessionParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.startWidgetSession(widgetId, optional), options);
  }

  /**
   * Tells who a session belongs to, what it may do and when it ends.
   *
   * <p>Action {@code session.get}.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#START_SESSION_ERROR} (Error while starting
   *     session for partner [@PID@])
   */
  public SessionInfo get() {
    return get(null, null);
  }

  /** The same as {@link #get()}, with optional parameters. */
  public SessionInfo get(Consumer<? super GetParams> optional) {
    return get(optional, null);
  }

  /** The same as {@link #get()}, with optional parameters and settings of this request alone. */
  public SessionInfo get(Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(SessionActions.get(optional), options);
  }

  /**
   * Opens a session on another account from the secret of an account that is allowed to act for it.
   *
   * <p>Action {@code session.impersonate}. Needs no session.
   *
   * @param secret Secret of the account that impersonates.
   * @param impersonatedPartnerId Account the new session will belong to.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#START_SESSION_ERROR} (Error while starting
   *     session for partner [@PID@])
   */
  public String impersonate(String secret, long impersonatedPartnerId) {
    return impersonate(secret, impersonatedPartnerId, null, null);
  }

  /** The same as {@link #impersonate(String, long)}, with optional parameters. */
  public String impersonate(
      String secret, long impersonatedPartnerId, Consumer<? super ImpersonateParams> optional) {
    return impersonate(secret, impersonatedPartnerId, optional, null);
  }

  /**
   * The same as {@link #impersonate(String, long)}, with optional parameters and settings of this
   * request alone.
   */
  public String impersonate(
      String secret,
      long impersonatedPartnerId,
      Consumer<? super ImpersonateParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.impersonate(secret, impersonatedPartnerId, optional), options);
  }

  /**
   * Opens a session for the account and user of a given session, while the calling session belongs
   * to an account with the right to act for others.
   *
   * <p>Action {@code session.impersonateByKs}.
   *
   * @param session Session string whose owner is to be impersonated.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#START_SESSION_ERROR} (Error while starting
   *     session for partner [@PID@])
   */
  public SessionInfo impersonateByKs(String session) {
    return impersonateByKs(session, null, null);
  }

  /** The same as {@link #impersonateByKs(String)}, with optional parameters. */
  public SessionInfo impersonateByKs(
      String session, Consumer<? super ImpersonateByKsParams> optional) {
    return impersonateByKs(session, optional, null);
  }

  /**
   * The same as {@link #impersonateByKs(String)}, with optional parameters and settings of this
   * request alone.
   */
  public SessionInfo impersonateByKs(
      String session, Consumer<? super ImpersonateByKsParams> optional, RequestOptions options) {
    return callAction(SessionActions.impersonateByKs(session, optional), options);
  }

  /**
   * Ends the session that makes the call.
   *
   * <p>From then on the server refuses it, and with it all sessions of the same sessionid group.
   *
   * <p>Action {@code session.end}.
   */
  public void end() {
    end(null);
  }

  /** The same as {@link #end()}, with settings of this request alone. */
  public void end(RequestOptions options) {
    callAction(SessionActions.end(), options);
  }

  /** The optional parameters of {@link #start}. */
  public static final class StartParams extends Params {
    StartParams(Call<?> call) {
      super(call);
    }

    /**
     * Id of the user the session acts for. Entries added with the session belong to this user; it
     * need not exist before. Default: the empty text.
     *
     * @param userId the value
     * @return these parameters
     */
    public StartParams userId(String userId) {
      put("userId", userId);
      return this;
    }

    /** The same as {@link #userId(String)}, of a result of a multirequest. */
    public StartParams userId(Value<String> userId) {
      put("userId", userId);
      return this;
    }

    /**
     * Kind of session: an ordinary user, or an administrator who may manage the whole account.
     * Default: {@code SessionType.USER}.
     *
     * @param type the value
     * @return these parameters
     */
    public StartParams type(SessionType type) {
      put("type", type);
      return this;
    }

    /** The same as {@link #type(SessionType)}, of a result of a multirequest. */
    public StartParams type(Value<SessionType> type) {
      put("type", type);
      return this;
    }

    /**
     * Number of the account that the secret belongs to. As argument of this call it wins over the
     * client's setting.
     *
     * @param partnerId the value
     * @return these parameters
     */
    public StartParams partnerId(long partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /** The same as {@link #partnerId(long)}, of a result of a multirequest. */
    public StartParams partnerId(Value<Long> partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /**
     * How long the session lasts, in seconds from now; one day unless given. Default: {@code
     * 86400}.
     *
     * @param expiry the value
     * @return these parameters
     */
    public StartParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public StartParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Comma list of privileges, each a name or name:value, for example sview:0_abc,list:*, in the
     * words of the server.
     *
     * @param privileges the value
     * @return these parameters
     */
    public StartParams privileges(String privileges) {
      put("privileges", privileges);
      return this;
    }

    /** The same as {@link #privileges(String)}, of a result of a multirequest. */
    public StartParams privileges(Value<String> privileges) {
      put("privileges", privileges);
      return this;
    }
  }

  /** The optional parameters of {@link #startWidgetSession}. */
  public static final class StartWidgetSessionParams extends Params {
    StartWidgetSessionParams(Call<?> call) {
      super(call);
    }

    /**
     * Lifetime in seconds, counted from now. Default: {@code 86400}.
     *
     * @param expiry the value
     * @return these parameters
     */
    public StartWidgetSessionParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public StartWidgetSessionParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * The session string to look into; without it, the one that makes the call.
     *
     * @param session the value
     * @return these parameters
     */
    public GetParams session(String session) {
      put("session", session);
      return this;
    }

    /** The same as {@link #session(String)}, of a result of a multirequest. */
    public GetParams session(Value<String> session) {
      put("session", session);
      return this;
    }
  }

  /** The optional parameters of {@link #impersonate}. */
  public static final class ImpersonateParams extends Params {
    ImpersonateParams(Call<?> call) {
      super(call);
    }

    /**
     * Id of the user the new session acts for. Default: the empty text.
     *
     * @param userId the value
     * @return these parameters
     */
    public ImpersonateParams userId(String userId) {
      put("userId", userId);
      return this;
    }

    /** The same as {@link #userId(String)}, of a result of a multirequest. */
    public ImpersonateParams userId(Value<String> userId) {
      put("userId", userId);
      return this;
    }

    /**
     * Kind of the new session, user or admin. Default: {@code SessionType.USER}.
     *
     * @param type the value
     * @return these parameters
     */
    public ImpersonateParams type(SessionType type) {
      put("type", type);
      return this;
    }

    /** The same as {@link #type(SessionType)}, of a result of a multirequest. */
    public ImpersonateParams type(Value<SessionType> type) {
      put("type", type);
      return this;
    }

    /**
     * Account whose secret is given.
     *
     * @param partnerId the value
     * @return these parameters
     */
    public ImpersonateParams partnerId(long partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /** The same as {@link #partnerId(long)}, of a result of a multirequest. */
    public ImpersonateParams partnerId(Value<Long> partnerId) {
      put("partnerId", partnerId);
      return this;
    }

    /**
     * Lifetime of the new session in seconds. Default: {@code 86400}.
     *
     * @param expiry the value
     * @return these parameters
     */
    public ImpersonateParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public ImpersonateParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Comma list of privileges for the new session.
     *
     * @param privileges the value
     * @return these parameters
     */
    public ImpersonateParams privileges(String privileges) {
      put("privileges", privileges);
      return this;
    }

    /** The same as {@link #privileges(String)}, of a result of a multirequest. */
    public ImpersonateParams privileges(Value<String> privileges) {
      put("privileges", privileges);
      return this;
    }
  }

  /** The optional parameters of {@link #impersonateByKs}. */
  public static final class ImpersonateByKsParams extends Params {
    ImpersonateByKsParams(Call<?> call) {
      super(call);
    }

    /**
     * Kind of the new session; without it, that of the given one.
     *
     * @param type the value
     * @return these parameters
     */
    public ImpersonateByKsParams type(SessionType type) {
      put("type", type);
      return this;
    }

    /** The same as {@link #type(SessionType)}, of a result of a multirequest. */
    public ImpersonateByKsParams type(Value<SessionType> type) {
      put("type", type);
      return this;
    }

    /**
     * Lifetime of the new session in seconds; without it, that of the given one.
     *
     * @param expiry the value
     * @return these parameters
     */
    public ImpersonateByKsParams expiry(long expiry) {
      put("expiry", expiry);
      return this;
    }

    /** The same as {@link #expiry(long)}, of a result of a multirequest. */
    public ImpersonateByKsParams expiry(Value<Long> expiry) {
      put("expiry", expiry);
      return this;
    }

    /**
     * Comma list of privileges; without it, those of the given session.
     *
     * @param privileges the value
     * @return these parameters
     */
    public ImpersonateByKsParams privileges(String privileges) {
      put("privileges", privileges);
      return this;
    }

    /** The same as {@link #privileges(String)}, of a result of a multirequest. */
    public ImpersonateByKsParams privileges(Value<String> privileges) {
      put("privileges", privileges);
      return this;
    }
  }
}
