package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.Annotation;
import com.kaltura.api.model.AnnotationListResponse;
import com.kaltura.api.model.CuePoint;
import com.kaltura.api.model.CuePointFilter;
import com.kaltura.api.model.FilterPager;
import java.util.function.Consumer;

/**
 * Annotations: comments on a span of an entry, which may answer each other.
 *
 * <p>The cue point service does the same and is to be preferred.
 *
 * <p>{@code annotation_annotation} on the wire. Deprecated.
 */
public final class AnnotationService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public AnnotationService(Caller caller) {
    super(caller);
  }

  /**
   * Creates an annotation.
   *
   * <p>Action {@code annotation_annotation.add}. Deprecated.
   *
   * @param annotation The new annotation.
   * @return the answer, null where the server answers none
   */
  public Annotation add(CuePoint annotation) {
    return add(annotation, null);
  }

  /** The same as {@link #add(CuePoint)}, with settings of this request alone. */
  public Annotation add(CuePoint annotation, RequestOptions options) {
    return callAction(AnnotationActions.add(annotation), options);
  }

  /**
   * Reads one annotation.
   *
   * <p>Action {@code annotation_annotation.get}. Deprecated.
   *
   * @param id Id of the annotation.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public CuePoint get(String id) {
    return get(id, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public CuePoint get(String id, RequestOptions options) {
    return callAction(AnnotationActions.get(id), options);
  }

  /**
   * Lists annotations page by page.
   *
   * <p>Action {@code annotation_annotation.list}. Iterate over the result for the objects of all
   * pages. Deprecated.
   *
   * @return the list, its first page asked for
   */
  public Pages<Annotation, AnnotationListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<Annotation, AnnotationListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<Annotation, AnnotationListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(AnnotationActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of an annotation that are set.
   *
   * <p>Action {@code annotation_annotation.update}. Deprecated.
   *
   * @param id Id of the annotation to change.
   * @param annotation Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public Annotation update(String id, CuePoint annotation) {
    return update(id, annotation, null);
  }

  /** The same as {@link #update(String, CuePoint)}, with settings of this request alone. */
  public Annotation update(String id, CuePoint annotation, RequestOptions options) {
    return callAction(AnnotationActions.update(id, annotation), options);
  }

  /**
   * Deletes an annotation with its answers.
   *
   * <p>Action {@code annotation_annotation.delete}. Deprecated.
   *
   * @param id Id of the annotation to delete.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public void delete(String id) {
    delete(id, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String id, RequestOptions options) {
    callAction(AnnotationActions.delete(id), options);
  }

  /**
   * Counts the annotations that list would answer for the same filter.
   *
   * <p>Action {@code annotation_annotation.count}. Deprecated.
   *
   * @return the answer, null where the server answers none
   */
  public Long count() {
    return count(null, null);
  }

  /** The same as {@link #count()}, with optional parameters. */
  public Long count(Consumer<? super CountParams> optional) {
    return count(optional, null);
  }

  /** The same as {@link #count()}, with optional parameters and settings of this request alone. */
  public Long count(Consumer<? super CountParams> optional, RequestOptions options) {
    return callAction(AnnotationActions.count(optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which annotations to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(CuePointFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(CuePointFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<CuePointFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many annotations per page.
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

  /** The optional parameters of {@link #count}. */
  public static final class CountParams extends Params {
    CountParams(Call<?> call) {
      super(call);
    }

    /**
     * Which annotations to count.
     *
     * @param filter the value
     * @return these parameters
     */
    public CountParams filter(CuePointFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(CuePointFilter)}, of a result of a multirequest. */
    public CountParams filter(Value<CuePointFilter> filter) {
      put("filter", filter);
      return this;
    }
  }
}
