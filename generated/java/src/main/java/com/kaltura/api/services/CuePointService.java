package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.CuePointStatus;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.CuePoint;
import com.kaltura.api.model.CuePointFilter;
import com.kaltura.api.model.CuePointListResponse;
import com.kaltura.api.model.FilterPager;
import java.util.function.Consumer;

/**
 * Cue points: things that happen at a moment of an entry, such as an advertisement, a chapter, a
 * slide or a line of code.
 *
 * <p>{@code cuepoint_cuepoint} on the wire.
 */
public final class CuePointService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public CuePointService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a cue point; the class of the object tells its kind.
   *
   * <p>Action {@code cuepoint_cuepoint.add}.
   *
   * @param cuePoint The new cue point with its entry and start time.
   * @return the answer, null where the server answers none
   */
  public CuePoint add(CuePoint cuePoint) {
    return add(cuePoint, null);
  }

  /** The same as {@link #add(CuePoint)}, with settings of this request alone. */
  public CuePoint add(CuePoint cuePoint, RequestOptions options) {
    return callAction(CuePointActions.add(cuePoint), options);
  }

  /**
   * Creates many cue points from one XML file and answers them.
   *
   * <p>Action {@code cuepoint_cuepoint.addFromBulk}.
   *
   * @param fileData The XML file with a scene for each cue point.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#XML_FILE_NOT_FOUND} (XML file not found);
   *     {@link ErrorCodes#XML_INVALID} (XML is invalid)
   */
  public CuePointListResponse addFromBulk(FileSource fileData) {
    return addFromBulk(fileData, null);
  }

  /** The same as {@link #addFromBulk(FileSource)}, with settings of this request alone. */
  public CuePointListResponse addFromBulk(FileSource fileData, RequestOptions options) {
    return callAction(CuePointActions.addFromBulk(fileData), options);
  }

  /**
   * Reads one cue point.
   *
   * <p>Action {@code cuepoint_cuepoint.get}.
   *
   * @param id Id of the cue point.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public CuePoint get(String id) {
    return get(id, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public CuePoint get(String id, RequestOptions options) {
    return callAction(CuePointActions.get(id), options);
  }

  /**
   * Lists cue points page by page.
   *
   * <p>The filter has to name an entry, cue points, or something else that narrows the search.
   *
   * <p>Action {@code cuepoint_cuepoint.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<CuePoint, CuePointListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<CuePoint, CuePointListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<CuePoint, CuePointListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(CuePointActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Counts the cue points that list would answer for the same filter.
   *
   * <p>Action {@code cuepoint_cuepoint.count}.
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
    return callAction(CuePointActions.count(optional), options);
  }

  /**
   * Changes the properties of a cue point that are set.
   *
   * <p>Action {@code cuepoint_cuepoint.update}.
   *
   * @param id Id of the cue point to change.
   * @param cuePoint Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public CuePoint update(String id, CuePoint cuePoint) {
    return update(id, cuePoint, null);
  }

  /** The same as {@link #update(String, CuePoint)}, with settings of this request alone. */
  public CuePoint update(String id, CuePoint cuePoint, RequestOptions options) {
    return callAction(CuePointActions.update(id, cuePoint), options);
  }

  /**
   * Sets only the status of a cue point.
   *
   * <p>Action {@code cuepoint_cuepoint.updateStatus}.
   *
   * @param id Id of the cue point.
   * @param status The new status.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public void updateStatus(String id, CuePointStatus status) {
    updateStatus(id, status, null);
  }

  /**
   * The same as {@link #updateStatus(String, CuePointStatus)}, with settings of this request alone.
   */
  public void updateStatus(String id, CuePointStatus status, RequestOptions options) {
    callAction(CuePointActions.updateStatus(id, status), options);
  }

  /**
   * Sets only start and end of a cue point.
   *
   * <p>Action {@code cuepoint_cuepoint.updateCuePointsTimes}.
   *
   * @param id Id of the cue point.
   * @param startTime New start, in milliseconds from the beginning of the entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public CuePoint updateCuePointsTimes(String id, long startTime) {
    return updateCuePointsTimes(id, startTime, null, null);
  }

  /** The same as {@link #updateCuePointsTimes(String, long)}, with optional parameters. */
  public CuePoint updateCuePointsTimes(
      String id, long startTime, Consumer<? super UpdateCuePointsTimesParams> optional) {
    return updateCuePointsTimes(id, startTime, optional, null);
  }

  /**
   * The same as {@link #updateCuePointsTimes(String, long)}, with optional parameters and settings
   * of this request alone.
   */
  public CuePoint updateCuePointsTimes(
      String id,
      long startTime,
      Consumer<? super UpdateCuePointsTimesParams> optional,
      RequestOptions options) {
    return callAction(CuePointActions.updateCuePointsTimes(id, startTime, optional), options);
  }

  /**
   * Copies a cue point to another entry.
   *
   * <p>Action {@code cuepoint_cuepoint.clone}.
   *
   * @param id Id of the cue point to copy.
   * @param entryId Entry the copy belongs to.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@]); {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@" not found)
   */
  public CuePoint clone_(String id, String entryId) {
    return clone_(id, entryId, null);
  }

  /** The same as {@link #clone_(String, String)}, with settings of this request alone. */
  public CuePoint clone_(String id, String entryId, RequestOptions options) {
    return callAction(CuePointActions.clone_(id, entryId), options);
  }

  /**
   * Deletes a cue point and those below it.
   *
   * <p>Action {@code cuepoint_cuepoint.delete}.
   *
   * @param id Id of the cue point to delete.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_CUE_POINT_ID} (Invalid cue point
   *     id [@ID@])
   */
  public void delete(String id) {
    delete(id, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String id, RequestOptions options) {
    callAction(CuePointActions.delete(id), options);
  }

  /**
   * Answers cue points as an XML file of the form that addFromBulk reads.
   *
   * <p>Action {@code cuepoint_cuepoint.serveBulk}.
   *
   * @return the file, of which nothing has been asked for
   */
  public Download serveBulk() {
    return serveBulk(null, null);
  }

  /** The same as {@link #serveBulk()}, with optional parameters. */
  public Download serveBulk(Consumer<? super ServeBulkParams> optional) {
    return serveBulk(optional, null);
  }

  /**
   * The same as {@link #serveBulk()}, with optional parameters and settings of this request alone.
   */
  public Download serveBulk(Consumer<? super ServeBulkParams> optional, RequestOptions options) {
    return fileOf(CuePointActions.serveBulk(optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which cue points to list.
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
     * Which page, and how many cue points per page.
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
     * Which cue points to count.
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

  /** The optional parameters of {@link #updateCuePointsTimes}. */
  public static final class UpdateCuePointsTimesParams extends Params {
    UpdateCuePointsTimesParams(Call<?> call) {
      super(call);
    }

    /**
     * New end, in milliseconds from the beginning of the entry; null for none.
     *
     * @param endTime the value
     * @return these parameters
     */
    public UpdateCuePointsTimesParams endTime(long endTime) {
      put("endTime", endTime);
      return this;
    }

    /** The same as {@link #endTime(long)}, of a result of a multirequest. */
    public UpdateCuePointsTimesParams endTime(Value<Long> endTime) {
      put("endTime", endTime);
      return this;
    }
  }

  /** The optional parameters of {@link #serveBulk}. */
  public static final class ServeBulkParams extends Params {
    ServeBulkParams(Call<?> call) {
      super(call);
    }

    /**
     * Which cue points to put into the file.
     *
     * @param filter the value
     * @return these parameters
     */
    public ServeBulkParams filter(CuePointFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(CuePointFilter)}, of a result of a multirequest. */
    public ServeBulkParams filter(Value<CuePointFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many cue points per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ServeBulkParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ServeBulkParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }
}
