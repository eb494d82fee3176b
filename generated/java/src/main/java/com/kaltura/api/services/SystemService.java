package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Service;

/**
 * Tells whether the server is there, which version it runs and what time it has.
 *
 * <p>Needs no session.
 *
 * <p>{@code system} on the wire.
 */
public final class SystemService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public SystemService(Caller caller) {
    super(caller);
  }

  /**
   * Answers true when the API is up.
   *
   * <p>The cheapest call there is: use it to test a connection.
   *
   * <p>Action {@code system.ping}. Needs no session.
   *
   * @return the answer, null where the server answers none
   */
  public Boolean ping() {
    return ping(null);
  }

  /** The same as {@link #ping()}, with settings of this request alone. */
  public Boolean ping(RequestOptions options) {
    return callAction(SystemActions.ping(), options);
  }

  /**
   * Answers true when the server reaches its database as well.
   *
   * <p>Action {@code system.pingDatabase}. Needs no session.
   *
   * @return the answer, null where the server answers none
   */
  public Boolean pingDatabase() {
    return pingDatabase(null);
  }

  /** The same as {@link #pingDatabase()}, with settings of this request alone. */
  public Boolean pingDatabase(RequestOptions options) {
    return callAction(SystemActions.pingDatabase(), options);
  }

  /**
   * The clock of the server, as Unix time in seconds.
   *
   * <p>Action {@code system.getTime}. Needs no session.
   *
   * @return the answer, null where the server answers none
   */
  public Long getTime() {
    return getTime(null);
  }

  /** The same as {@link #getTime()}, with settings of this request alone. */
  public Long getTime(RequestOptions options) {
    return callAction(SystemActions.getTime(), options);
  }

  /**
   * The version of the server software, for example 22.19.0.
   *
   * <p>Action {@code system.getVersion}. Needs no session.
   *
   * @return the answer, null where the server answers none
   */
  public String getVersion() {
    return getVersion(null);
  }

  /** The same as {@link #getVersion()}, with settings of this request alone. */
  public String getVersion(RequestOptions options) {
    return callAction(SystemActions.getVersion(), options);
  }

  /**
   * A text that monitoring systems read: the state of the installation as the server sees it.
   *
   * <p>Action {@code system.getHealthCheck}. Needs no session.
   *
   * @return the answer, null where the server answers none
   */
  public String getHealthCheck() {
    return getHealthCheck(null);
  }

  /** The same as {@link #getHealthCheck()}, with settings of this request alone. */
  public String getHealthCheck(RequestOptions options) {
    return callAction(SystemActions.getHealthCheck(), options);
  }
}
