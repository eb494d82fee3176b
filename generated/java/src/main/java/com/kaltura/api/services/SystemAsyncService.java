package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import java.util.concurrent.CompletableFuture;

/** The actions of {@link SystemService}, as futures. */
public final class SystemAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public SystemAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link SystemService#ping()}. */
  public CompletableFuture<Boolean> ping() {
    return ping(null);
  }

  /** The same as {@link SystemService#ping()}, with settings of this request alone. */
  public CompletableFuture<Boolean> ping(RequestOptions options) {
    return callAction(SystemActions.ping(), options);
  }

  /** See {@link SystemService#pingDatabase()}. */
  public CompletableFuture<Boolean> pingDatabase() {
    return pingDatabase(null);
  }

  /** The same as {@link SystemService#pingDatabase()}, with settings of this request alone. */
  public CompletableFuture<Boolean> pingDatabase(RequestOptions options) {
    return callAction(SystemActions.pingDatabase(), options);
  }

  /** See {@link SystemService#getTime()}. */
  public CompletableFuture<Long> getTime() {
    return getTime(null);
  }

  /** The same as {@link SystemService#getTime()}, with settings of this request alone. */
  public CompletableFuture<Long> getTime(RequestOptions options) {
    return callAction(SystemActions.getTime(), options);
  }

  /** See {@link SystemService#getVersion()}. */
  public CompletableFuture<String> getVersion() {
    return getVersion(null);
  }

  /** The same as {@link SystemService#getVersion()}, with settings of this request alone. */
  public CompletableFuture<String> getVersion(RequestOptions options) {
    return callAction(SystemActions.getVersion(), options);
  }

  /** See {@link SystemService#getHealthCheck()}. */
  public CompletableFuture<String> getHealthCheck() {
    return getHealthCheck(null);
  }

  /** The same as {@link SystemService#getHealthCheck()}, with settings of this request alone. */
  public CompletableFuture<String> getHealthCheck(RequestOptions options) {
    return callAction(SystemActions.getHealthCheck(), options);
  }
}
