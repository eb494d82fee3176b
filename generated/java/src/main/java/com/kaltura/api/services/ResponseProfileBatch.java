package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.ResponseProfileStatus;
import com.kaltura.api.model.ResponseProfile;
import com.kaltura.api.model.ResponseProfileListResponse;
import java.util.function.Consumer;

/** The actions of {@link ResponseProfileService}, in a multirequest. */
public final class ResponseProfileBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public ResponseProfileBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link ResponseProfileService#add(ResponseProfile)}. */
  public Pending<ResponseProfile> add(ResponseProfile addResponseProfile) {
    return add(addResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#add(ResponseProfile)}, with settings of this request
   * alone.
   */
  public Pending<ResponseProfile> add(ResponseProfile addResponseProfile, RequestOptions options) {
    return queueCall(ResponseProfileActions.add(addResponseProfile), options);
  }

  /** See {@link ResponseProfileService#add(ResponseProfile)}. */
  public Pending<ResponseProfile> add(Value<ResponseProfile> addResponseProfile) {
    return add(addResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#add(ResponseProfile)}, with settings of this request
   * alone.
   */
  public Pending<ResponseProfile> add(
      Value<ResponseProfile> addResponseProfile, RequestOptions options) {
    return queueCall(ResponseProfileActions.add(addResponseProfile), options);
  }

  /** See {@link ResponseProfileService#get(long)}. */
  public Pending<ResponseProfile> get(long id) {
    return get(id, null);
  }

  /** The same as {@link ResponseProfileService#get(long)}, with settings of this request alone. */
  public Pending<ResponseProfile> get(long id, RequestOptions options) {
    return queueCall(ResponseProfileActions.get(id), options);
  }

  /** See {@link ResponseProfileService#get(long)}. */
  public Pending<ResponseProfile> get(Value<Long> id) {
    return get(id, null);
  }

  /** The same as {@link ResponseProfileService#get(long)}, with settings of this request alone. */
  public Pending<ResponseProfile> get(Value<Long> id, RequestOptions options) {
    return queueCall(ResponseProfileActions.get(id), options);
  }

  /** See {@link ResponseProfileService#list()}. */
  public Pending<ResponseProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link ResponseProfileService#list()}, with optional parameters. */
  public Pending<ResponseProfileListResponse> list(
      Consumer<? super ResponseProfileService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link ResponseProfileService#list()}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<ResponseProfileListResponse> list(
      Consumer<? super ResponseProfileService.ListParams> optional, RequestOptions options) {
    return queueCall(ResponseProfileActions.list(optional), options);
  }

  /** See {@link ResponseProfileService#update(long, ResponseProfile)}. */
  public Pending<ResponseProfile> update(long id, ResponseProfile updateResponseProfile) {
    return update(id, updateResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#update(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public Pending<ResponseProfile> update(
      long id, ResponseProfile updateResponseProfile, RequestOptions options) {
    return queueCall(ResponseProfileActions.update(id, updateResponseProfile), options);
  }

  /** See {@link ResponseProfileService#update(long, ResponseProfile)}. */
  public Pending<ResponseProfile> update(
      Value<Long> id, Value<ResponseProfile> updateResponseProfile) {
    return update(id, updateResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#update(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public Pending<ResponseProfile> update(
      Value<Long> id, Value<ResponseProfile> updateResponseProfile, RequestOptions options) {
    return queueCall(ResponseProfileActions.update(id, updateResponseProfile), options);
  }

  /** See {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}. */
  public Pending<ResponseProfile> updateStatus(long id, ResponseProfileStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}, with
   * settings of this request alone.
   */
  public Pending<ResponseProfile> updateStatus(
      long id, ResponseProfileStatus status, RequestOptions options) {
    return queueCall(ResponseProfileActions.updateStatus(id, status), options);
  }

  /** See {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}. */
  public Pending<ResponseProfile> updateStatus(
      Value<Long> id, Value<ResponseProfileStatus> status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}, with
   * settings of this request alone.
   */
  public Pending<ResponseProfile> updateStatus(
      Value<Long> id, Value<ResponseProfileStatus> status, RequestOptions options) {
    return queueCall(ResponseProfileActions.updateStatus(id, status), options);
  }

  /** See {@link ResponseProfileService#clone_(long, ResponseProfile)}. */
  public Pending<ResponseProfile> clone_(long id, ResponseProfile profile) {
    return clone_(id, profile, null);
  }

  /**
   * The same as {@link ResponseProfileService#clone_(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public Pending<ResponseProfile> clone_(long id, ResponseProfile profile, RequestOptions options) {
    return queueCall(ResponseProfileActions.clone_(id, profile), options);
  }

  /** See {@link ResponseProfileService#clone_(long, ResponseProfile)}. */
  public Pending<ResponseProfile> clone_(Value<Long> id, Value<ResponseProfile> profile) {
    return clone_(id, profile, null);
  }

  /**
   * The same as {@link ResponseProfileService#clone_(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public Pending<ResponseProfile> clone_(
      Value<Long> id, Value<ResponseProfile> profile, RequestOptions options) {
    return queueCall(ResponseProfileActions.clone_(id, profile), options);
  }

  /** See {@link ResponseProfileService#delete(long)}. */
  public Pending<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link ResponseProfileService#delete(long)}, with settings of this request alone.
   */
  public Pending<Void> delete(long id, RequestOptions options) {
    return queueCall(ResponseProfileActions.delete(id), options);
  }

  /** See {@link ResponseProfileService#delete(long)}. */
  public Pending<Void> delete(Value<Long> id) {
    return delete(id, null);
  }

  /**
   * The same as {@link ResponseProfileService#delete(long)}, with settings of this request alone.
   */
  public Pending<Void> delete(Value<Long> id, RequestOptions options) {
    return queueCall(ResponseProfileActions.delete(id), options);
  }
}
