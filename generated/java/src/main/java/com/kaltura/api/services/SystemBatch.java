package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;

/** The actions of {@link SystemService}, in a multirequest. */
public final class SystemBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public SystemBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link SystemService#ping()}. */
  public Pending<Boolean> ping() {
    return ping(null);
  }

  /** The same as {@link SystemService#ping()}, with settings of this request alone. */
  public Pending<Boolean> ping(RequestOptions options) {
    return queueCall(SystemActions.ping(), options);
  }

  /** See {@link SystemService#pingDatabase()}. */
  public Pending<Boolean> pingDatabase() {
    return pingDatabase(null);
  }

  /** The same as {@link SystemService#pingDatabase()}, with settings of this request alone. */
  public Pending<Boolean> pingDatabase(RequestOptions options) {
    return queueCall(SystemActions.pingDatabase(), options);
  }

  /** See {@link SystemService#getTime()}. */
  public Pending<Long> getTime() {
    return getTime(null);
  }

  /** The same as {@link SystemService#getTime()}, with settings of this request alone. */
  public Pending<Long> getTime(RequestOptions options) {
    return queueCall(SystemActions.getTime(), options);
  }

  /** See {@link SystemService#getVersion()}. */
  public Pending<String> getVersion() {
    return getVersion(null);
  }

  /** The same as {@link SystemService#getVersion()}, with settings of this request alone. */
  public Pending<String> getVersion(RequestOptions options) {
    return queueCall(SystemActions.getVersion(), options);
  }

  /** See {@link SystemService#getHealthCheck()}. */
  public Pending<String> getHealthCheck() {
    return getHealthCheck(null);
  }

  /** The same as {@link SystemService#getHealthCheck()}, with settings of this request alone. */
  public Pending<String> getHealthCheck(RequestOptions options) {
    return queueCall(SystemActions.getHealthCheck(), options);
  }
}
