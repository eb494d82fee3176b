package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.Annotation;
import com.kaltura.api.model.AnnotationListResponse;
import com.kaltura.api.model.CuePoint;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link AnnotationService}, as futures. */
public final class AnnotationAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public AnnotationAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link AnnotationService#add(CuePoint)}. */
  public CompletableFuture<Annotation> add(CuePoint annotation) {
    return add(annotation, null);
  }

  /** The same as {@link AnnotationService#add(CuePoint)}, with settings of this request alone. */
  public CompletableFuture<Annotation> add(CuePoint annotation, RequestOptions options) {
    return callAction(AnnotationActions.add(annotation), options);
  }

  /** See {@link AnnotationService#get(String)}. */
  public CompletableFuture<CuePoint> get(String id) {
    return get(id, null);
  }

  /** The same as {@link AnnotationService#get(String)}, with settings of this request alone. */
  public CompletableFuture<CuePoint> get(String id, RequestOptions options) {
    return callAction(AnnotationActions.get(id), options);
  }

  /** See {@link AnnotationService#list()}. */
  public AsyncPages<Annotation, AnnotationListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link AnnotationService#list()}, with optional parameters. */
  public AsyncPages<Annotation, AnnotationListResponse> list(
      Consumer<? super AnnotationService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link AnnotationService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<Annotation, AnnotationListResponse> list(
      Consumer<? super AnnotationService.ListParams> optional, RequestOptions options) {
    return listPages(AnnotationActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link AnnotationService#update(String, CuePoint)}. */
  public CompletableFuture<Annotation> update(String id, CuePoint annotation) {
    return update(id, annotation, null);
  }

  /**
   * The same as {@link AnnotationService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Annotation> update(
      String id, CuePoint annotation, RequestOptions options) {
    return callAction(AnnotationActions.update(id, annotation), options);
  }

  /** See {@link AnnotationService#delete(String)}. */
  public CompletableFuture<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link AnnotationService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String id, RequestOptions options) {
    return callAction(AnnotationActions.delete(id), options);
  }

  /** See {@link AnnotationService#count()}. */
  public CompletableFuture<Long> count() {
    return count(null, null);
  }

  /** The same as {@link AnnotationService#count()}, with optional parameters. */
  public CompletableFuture<Long> count(Consumer<? super AnnotationService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link AnnotationService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> count(
      Consumer<? super AnnotationService.CountParams> optional, RequestOptions options) {
    return callAction(AnnotationActions.count(optional), options);
  }
}
