package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.Annotation;
import com.kaltura.api.model.AnnotationListResponse;
import com.kaltura.api.model.CuePoint;
import java.util.function.Consumer;

/** The actions of {@link AnnotationService}, in a multirequest. */
public final class AnnotationBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public AnnotationBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link AnnotationService#add(CuePoint)}. */
  public Pending<Annotation> add(CuePoint annotation) {
    return add(annotation, null);
  }

  /** The same as {@link AnnotationService#add(CuePoint)}, with settings of this request alone. */
  public Pending<Annotation> add(CuePoint annotation, RequestOptions options) {
    return queueCall(AnnotationActions.add(annotation), options);
  }

  /** See {@link AnnotationService#add(CuePoint)}. */
  public Pending<Annotation> add(Value<CuePoint> annotation) {
    return add(annotation, null);
  }

  /** The same as {@link AnnotationService#add(CuePoint)}, with settings of this request alone. */
  public Pending<Annotation> add(Value<CuePoint> annotation, RequestOptions options) {
    return queueCall(AnnotationActions.add(annotation), options);
  }

  /** See {@link AnnotationService#get(String)}. */
  public Pending<CuePoint> get(String id) {
    return get(id, null);
  }

  /** The same as {@link AnnotationService#get(String)}, with settings of this request alone. */
  public Pending<CuePoint> get(String id, RequestOptions options) {
    return queueCall(AnnotationActions.get(id), options);
  }

  /** See {@link AnnotationService#get(String)}. */
  public Pending<CuePoint> get(Value<String> id) {
    return get(id, null);
  }

  /** The same as {@link AnnotationService#get(String)}, with settings of this request alone. */
  public Pending<CuePoint> get(Value<String> id, RequestOptions options) {
    return queueCall(AnnotationActions.get(id), options);
  }

  /** See {@link AnnotationService#list()}. */
  public Pending<AnnotationListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link AnnotationService#list()}, with optional parameters. */
  public Pending<AnnotationListResponse> list(
      Consumer<? super AnnotationService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link AnnotationService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<AnnotationListResponse> list(
      Consumer<? super AnnotationService.ListParams> optional, RequestOptions options) {
    return queueCall(AnnotationActions.list(optional), options);
  }

  /** See {@link AnnotationService#update(String, CuePoint)}. */
  public Pending<Annotation> update(String id, CuePoint annotation) {
    return update(id, annotation, null);
  }

  /**
   * The same as {@link AnnotationService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public Pending<Annotation> update(String id, CuePoint annotation, RequestOptions options) {
    return queueCall(AnnotationActions.update(id, annotation), options);
  }

  /** See {@link AnnotationService#update(String, CuePoint)}. */
  public Pending<Annotation> update(Value<String> id, Value<CuePoint> annotation) {
    return update(id, annotation, null);
  }

  /**
   * The same as {@link AnnotationService#update(String, CuePoint)}, with settings of this request
   * alone.
   */
  public Pending<Annotation> update(
      Value<String> id, Value<CuePoint> annotation, RequestOptions options) {
    return queueCall(AnnotationActions.update(id, annotation), options);
  }

  /** See {@link AnnotationService#delete(String)}. */
  public Pending<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link AnnotationService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String id, RequestOptions options) {
    return queueCall(AnnotationActions.delete(id), options);
  }

  /** See {@link AnnotationService#delete(String)}. */
  public Pending<Void> delete(Value<String> id) {
    return delete(id, null);
  }

  /** The same as {@link AnnotationService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> id, RequestOptions options) {
    return queueCall(AnnotationActions.delete(id), options);
  }

  /** See {@link AnnotationService#count()}. */
  public Pending<Long> count() {
    return count(null, null);
  }

  /** The same as {@link AnnotationService#count()}, with optional parameters. */
  public Pending<Long> count(Consumer<? super AnnotationService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link AnnotationService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> count(
      Consumer<? super AnnotationService.CountParams> optional, RequestOptions options) {
    return queueCall(AnnotationActions.count(optional), options);
  }
}
