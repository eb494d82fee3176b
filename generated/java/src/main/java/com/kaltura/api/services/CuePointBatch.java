package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.CuePointStatus;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.CuePoint;
import com.kaltura.api.model.CuePointListResponse;
import java.util.function.Consumer;

/** The actions of {@link CuePointService}, in a multirequest. */
public final class CuePointBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public CuePointBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link CuePointService#add(CuePoint)}. */
  public Pending<CuePoint> add(CuePoint cuePoint) {
    return add(cuePoint, null);
  }

  /** The same as {@link CuePointService#add(CuePoint)}, with settings of this request alone. */
  public Pending<CuePoint> add(CuePoint cuePoint, RequestOptions options) {
    return queueCall(CuePointActions.add(cuePoint), options);
  }

  /** See {@link CuePointService#add(CuePoint)}. */
  public Pending<CuePoint> add(Value<CuePoint> cuePoint) {
    return add(cuePoint, null);
  }

  /** The same as {@link CuePointService#add(CuePoint)}, with settings of this request alone. */
  public Pending<CuePoint> add(Value<CuePoint> cuePoint, RequestOptions options) {
    return queueCall(CuePointActions.add(cuePoint), options);
  }

  /** See {@link CuePointService#addFromBulk(FileSource)}. */
  public Pending<CuePointListResponse> addFromBulk(FileSource fileData) {
    return addFromBulk(fileData, null);
  }

  /**
   * The same as {@link CuePointService#addFromBulk(FileSource)}, with settings of this request
   * alone.
   */
  public Pending<CuePointListResponse> addFromBulk(FileSource fileData, RequestOptions options) {
    return queueCall(CuePointActions.addFromBulk(fileData), options);
  }

  /** See {@link CuePointService#addFromBulk(FileSource)}. */
  public Pending<CuePointListResponse> addFromBulk(Value<FileSource> fileData) {
    return addFromBulk(fileData, null);
  }

  /**
   * The same as {@link CuePointService#addFromBulk(FileSource)}, with settings of this request
   * alone.
   */
  public Pending<CuePointListResponse> addFromBulk(
      Value<FileSource> fileData, RequestOptions options) {
    return queueCall(CuePointActions.addFromBulk(fileData), options);
  }

  /** See {@link CuePointService#get(String)}. */
  public Pending<CuePoint> get(String id) {
    return get(id, null);
  }

  /** The same as {@link CuePointService#get(String)}, with settings of this request alone. */
  public Pending<CuePoint> get(String id, RequestOptions options) {
    return queueCall(CuePointActions.get(id), options);
  }

  /** See {@link CuePointService#get(String)}. */
  public Pending<CuePoint> get(Value<String> id) {
    return get(id, null);
  }

  /** The same as {@link CuePointService#get(String)}, with settings of this request alone. */
  public Pending<CuePoint> get(Value<String> id, RequestOptions options) {
    return queueCall(CuePointActions.get(id), options);
  }

  /** See {@link CuePointService#list()}. */
  public Pending<CuePointListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CuePointService#list()}, with optional parameters. */
  public Pending<CuePointListResponse> list(Consumer<? super CuePointService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CuePointService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<CuePointListResponse> list(
      Consumer<? super CuePointService.ListParams> optional, RequestOptions options) {
    return queueCall(CuePointActions.list(optional), options);
  }

  /** See {@link CuePointService#count()}. */
  public Pending<Long> count() {
    return count(null, null);
  }

  /** The same as {@link CuePointService#count()}, with optional parameters. */
  public Pending<Long> count(Consumer<? super CuePointService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link CuePointService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> count(
      Consumer<? super CuePointService.CountParams> optional, RequestOptions options) {
    return queueCall(CuePointActions.count(optional), options);
  }

  /** See {@link CuePointService#update(String, CuePoint)}. */
  public Pending<CuePoint> update(String id, CuePoint cuePoint) {
    return update(id, cuePoint, null);
  }

  /**
   * The same as {@link CuePointService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public Pending<CuePoint> update(String id, CuePoint cuePoint, RequestOptions options) {
    return queueCall(CuePointActions.update(id, cuePoint), options);
  }

  /** See {@link CuePointService#update(String, CuePoint)}. */
  public Pending<CuePoint> update(Value<String> id, Value<CuePoint> cuePoint) {
    return update(id, cuePoint, null);
  }

  /**
   * The same as {@link CuePointService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public Pending<CuePoint> update(
      Value<String> id, Value<CuePoint> cuePoint, RequestOptions options) {
    return queueCall(CuePointActions.update(id, cuePoint), options);
  }

  /** See {@link CuePointService#updateStatus(String, CuePointStatus)}. */
  public Pending<Void> updateStatus(String id, CuePointStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link CuePointService#updateStatus(String, CuePointStatus)}, with settings of this
   * request alone.
   */
  public Pending<Void> updateStatus(String id, CuePointStatus status, RequestOptions options) {
    return queueCall(CuePointActions.updateStatus(id, status), options);
  }

  /** See {@link CuePointService#updateStatus(String, CuePointStatus)}. */
  public Pending<Void> updateStatus(Value<String> id, Value<CuePointStatus> status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link CuePointService#updateStatus(String, CuePointStatus)}, with settings of this
   * request alone.
   */
  public Pending<Void> updateStatus(
      Value<String> id, Value<CuePointStatus> status, RequestOptions options) {
    return queueCall(CuePointActions.updateStatus(id, status), options);
  }

  /** See {@link CuePointService#updateCuePointsTimes(String, long)}. */
  public Pending<CuePoint> updateCuePointsTimes(String id, long startTime) {
    return updateCuePointsTimes(id, startTime, null, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters.
   */
  public Pending<CuePoint> updateCuePointsTimes(
      String id,
      long startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional) {
    return updateCuePointsTimes(id, startTime, optional, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<CuePoint> updateCuePointsTimes(
      String id,
      long startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional,
      RequestOptions options) {
    return queueCall(CuePointActions.updateCuePointsTimes(id, startTime, optional), options);
  }

  /** See {@link CuePointService#updateCuePointsTimes(String, long)}. */
  public Pending<CuePoint> updateCuePointsTimes(Value<String> id, Value<Long> startTime) {
    return updateCuePointsTimes(id, startTime, null, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters.
   */
  public Pending<CuePoint> updateCuePointsTimes(
      Value<String> id,
      Value<Long> startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional) {
    return updateCuePointsTimes(id, startTime, optional, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<CuePoint> updateCuePointsTimes(
      Value<String> id,
      Value<Long> startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional,
      RequestOptions options) {
    return queueCall(CuePointActions.updateCuePointsTimes(id, startTime, optional), options);
  }

  /** See {@link CuePointService#clone_(String, String)}. */
  public Pending<CuePoint> clone_(String id, String entryId) {
    return clone_(id, entryId, null);
  }

  /**
   * The same as {@link CuePointService#clone_(String, String)}, with settings of this request
   * alone.
   */
  public Pending<CuePoint> clone_(String id, String entryId, RequestOptions options) {
    return queueCall(CuePointActions.clone_(id, entryId), options);
  }

  /** See {@link CuePointService#clone_(String, String)}. */
  public Pending<CuePoint> clone_(Value<String> id, Value<String> entryId) {
    return clone_(id, entryId, null);
  }

  /**
   * The same as {@link CuePointService#clone_(String, String)}, with settings of this request
   * alone.
   */
  public Pending<CuePoint> clone_(Value<String> id, Value<String> entryId, RequestOptions options) {
    return queueCall(CuePointActions.clone_(id, entryId), options);
  }

  /** See {@link CuePointService#delete(String)}. */
  public Pending<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link CuePointService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String id, RequestOptions options) {
    return queueCall(CuePointActions.delete(id), options);
  }

  /** See {@link CuePointService#delete(String)}. */
  public Pending<Void> delete(Value<String> id) {
    return delete(id, null);
  }

  /** The same as {@link CuePointService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> id, RequestOptions options) {
    return queueCall(CuePointActions.delete(id), options);
  }
}
