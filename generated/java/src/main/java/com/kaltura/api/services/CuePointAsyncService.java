package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.CuePointStatus;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.CuePoint;
import com.kaltura.api.model.CuePointListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link CuePointService}, as futures. */
public final class CuePointAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CuePointAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link CuePointService#add(CuePoint)}. */
  public CompletableFuture<CuePoint> add(CuePoint cuePoint) {
    return add(cuePoint, null);
  }

  /** The same as {@link CuePointService#add(CuePoint)}, with settings of this request alone. */
  public CompletableFuture<CuePoint> add(CuePoint cuePoint, RequestOptions options) {
    return callAction(CuePointActions.add(cuePoint), options);
  }

  /** See {@link CuePointService#addFromBulk(FileSource)}. */
  public CompletableFuture<CuePointListResponse> addFromBulk(FileSource fileData) {
    return addFromBulk(fileData, null);
  }

  /**
   * The same as {@link CuePointService#addFromBulk(FileSource)}, with settings of this request
   * alone.
   */
  public CompletableFuture<CuePointListResponse> addFromBulk(
      FileSource fileData, RequestOptions options) {
    return callAction(CuePointActions.addFromBulk(fileData), options);
  }

  /** See {@link CuePointService#get(String)}. */
  public CompletableFuture<CuePoint> get(String id) {
    return get(id, null);
  }

  /** The same as {@link CuePointService#get(String)}, with settings of this request alone. */
  public CompletableFuture<CuePoint> get(String id, RequestOptions options) {
    return callAction(CuePointActions.get(id), options);
  }

  /** See {@link CuePointService#list()}. */
  public AsyncPages<CuePoint, CuePointListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link CuePointService#list()}, with optional parameters. */
  public AsyncPages<CuePoint, CuePointListResponse> list(
      Consumer<? super CuePointService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link CuePointService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<CuePoint, CuePointListResponse> list(
      Consumer<? super CuePointService.ListParams> optional, RequestOptions options) {
    return listPages(CuePointActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link CuePointService#count()}. */
  public CompletableFuture<Long> count() {
    return count(null, null);
  }

  /** The same as {@link CuePointService#count()}, with optional parameters. */
  public CompletableFuture<Long> count(Consumer<? super CuePointService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link CuePointService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> count(
      Consumer<? super CuePointService.CountParams> optional, RequestOptions options) {
    return callAction(CuePointActions.count(optional), options);
  }

  /** See {@link CuePointService#update(String, CuePoint)}. */
  public CompletableFuture<CuePoint> update(String id, CuePoint cuePoint) {
    return update(id, cuePoint, null);
  }

  /**
   * The same as {@link CuePointService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public CompletableFuture<CuePoint> update(String id, CuePoint cuePoint, RequestOptions options) {
    return callAction(CuePointActions.update(id, cuePoint), options);
  }

  /** See {@link CuePointService#updateStatus(String, CuePointStatus)}. */
  public CompletableFuture<Void> updateStatus(String id, CuePointStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link CuePointService#updateStatus(String, CuePointStatus)}, with settings of this
   * request alone.
   */
  public CompletableFuture<Void> updateStatus(
      String id, CuePointStatus status, RequestOptions options) {
    return callAction(CuePointActions.updateStatus(id, status), options);
  }

  /** See {@link CuePointService#updateCuePointsTimes(String, long)}. */
  public CompletableFuture<CuePoint> updateCuePointsTimes(String id, long startTime) {
    return updateCuePointsTimes(id, startTime, null, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters.
   */
  public CompletableFuture<CuePoint> updateCuePointsTimes(
      String id,
      long startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional) {
    return updateCuePointsTimes(id, startTime, optional, null);
  }

  /**
   * The same as {@link CuePointService#updateCuePointsTimes(String, long)}, with optional
   * parameters and settings of this request alone.
   */
  public CompletableFuture<CuePoint> updateCuePointsTimes(
      String id,
      long startTime,
      Consumer<? super CuePointService.UpdateCuePointsTimesParams> optional,
      RequestOptions options) {
    return callAction(CuePointActions.updateCuePointsTimes(id, startTime, optional), options);
  }

  /** See {@link CuePointService#clone_(String, String)}. */
  public CompletableFuture<CuePoint> clone_(String id, String entryId) {
    return clone_(id, entryId, null);
  }

  /**
   * The same as {@link CuePointService#clone_(String, String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<CuePoint> clone_(String id, String entryId, RequestOptions options) {
    return callAction(CuePointActions.clone_(id, entryId), options);
  }

  /** See {@link CuePointService#delete(String)}. */
  public CompletableFuture<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link CuePointService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String id, RequestOptions options) {
    return callAction(CuePointActions.delete(id), options);
  }

  /** See {@link CuePointService#serveBulk()}. */
  public Download serveBulk() {
    return serveBulk(null, null);
  }

  /** The same as {@link CuePointService#serveBulk()}, with optional parameters. */
  public Download serveBulk(Consumer<? super CuePointService.ServeBulkParams> optional) {
    return serveBulk(optional, null);
  }

  /**
   * The same as {@link CuePointService#serveBulk()}, with optional parameters and settings of this
   * request alone.
   */
  public Download serveBulk(
      Consumer<? super CuePointService.ServeBulkParams> optional, RequestOptions options) {
    return fileOf(CuePointActions.serveBulk(optional), options);
  }
}
