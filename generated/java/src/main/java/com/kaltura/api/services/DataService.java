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
import com.kaltura.api.files.Download;
import com.kaltura.api.model.DataEntry;
import com.kaltura.api.model.DataEntryFilter;
import com.kaltura.api.model.DataListResponse;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.GenericDataCenterContentResource;
import java.util.function.Consumer;

/**
 * Data entries: small texts or files that have an id, versions and access control, but are not
 * converted.
 *
 * <p>{@code data} on the wire.
 */
public final class DataService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public DataService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a data entry; its text can be given at once in dataContent.
   *
   * <p>Action {@code data.add}.
   *
   * @param dataEntry The new entry.
   * @return the answer, null where the server answers none
   */
  public DataEntry add(DataEntry dataEntry) {
    return add(dataEntry, null);
  }

  /** The same as {@link #add(DataEntry)}, with settings of this request alone. */
  public DataEntry add(DataEntry dataEntry, RequestOptions options) {
    return callAction(DataActions.add(dataEntry), options);
  }

  /**
   * Uploads the content of a data entry.
   *
   * <p>Action {@code data.addContent}.
   *
   * @param entryId Id of the data entry.
   * @param resource The uploaded file, given by an upload token or within the call.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public String addContent(String entryId, GenericDataCenterContentResource resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link #addContent(String, GenericDataCenterContentResource)}, with settings of
   * this request alone.
   */
  public String addContent(
      String entryId, GenericDataCenterContentResource resource, RequestOptions options) {
    return callAction(DataActions.addContent(entryId, resource), options);
  }

  /**
   * Reads one data entry.
   *
   * <p>Action {@code data.get}.
   *
   * @param entryId Id of the data entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public DataEntry get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link #get(String)}, with optional parameters. */
  public DataEntry get(String entryId, Consumer<? super GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link #get(String)}, with optional parameters and settings of this request alone.
   */
  public DataEntry get(
      String entryId, Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(DataActions.get(entryId, optional), options);
  }

  /**
   * Lists data entries page by page.
   *
   * <p>Their content is not part of a list; fetch it with get or serve.
   *
   * <p>Action {@code data.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<DataEntry, DataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<DataEntry, DataListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<DataEntry, DataListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(DataActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties that are set.
   *
   * <p>New content in dataContent becomes a new version.
   *
   * <p>Action {@code data.update}.
   *
   * @param entryId Id of the data entry to change.
   * @param documentEntry Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public DataEntry update(String entryId, DataEntry documentEntry) {
    return update(entryId, documentEntry, null);
  }

  /** The same as {@link #update(String, DataEntry)}, with settings of this request alone. */
  public DataEntry update(String entryId, DataEntry documentEntry, RequestOptions options) {
    return callAction(DataActions.update(entryId, documentEntry), options);
  }

  /**
   * Deletes a data entry.
   *
   * <p>Action {@code data.delete}.
   *
   * @param entryId Id of the data entry to delete.
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public void delete(String entryId) {
    delete(entryId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String entryId, RequestOptions options) {
    callAction(DataActions.delete(entryId), options);
  }

  /**
   * Answers the content itself as a file.
   *
   * <p>Action {@code data.serve}.
   *
   * @param entryId Id of the data entry.
   * @return the file, of which nothing has been asked for
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public Download serve(String entryId) {
    return serve(entryId, null, null);
  }

  /** The same as {@link #serve(String)}, with optional parameters. */
  public Download serve(String entryId, Consumer<? super ServeParams> optional) {
    return serve(entryId, optional, null);
  }

  /**
   * The same as {@link #serve(String)}, with optional parameters and settings of this request
   * alone.
   */
  public Download serve(
      String entryId, Consumer<? super ServeParams> optional, RequestOptions options) {
    return fileOf(DataActions.serve(entryId, optional), options);
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * Version of the content; -1 for the newest. Default: {@code -1}.
     *
     * @param version the value
     * @return these parameters
     */
    public GetParams version(long version) {
      put("version", version);
      return this;
    }

    /** The same as {@link #version(long)}, of a result of a multirequest. */
    public GetParams version(Value<Long> version) {
      put("version", version);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which data entries to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(DataEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(DataEntryFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<DataEntryFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many entries per page.
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

  /** The optional parameters of {@link #serve}. */
  public static final class ServeParams extends Params {
    ServeParams(Call<?> call) {
      super(call);
    }

    /**
     * Version of the content; -1 for the newest. Default: {@code -1}.
     *
     * @param version the value
     * @return these parameters
     */
    public ServeParams version(long version) {
      put("version", version);
      return this;
    }

    /** The same as {@link #version(long)}, of a result of a multirequest. */
    public ServeParams version(Value<Long> version) {
      put("version", version);
      return this;
    }

    /**
     * True to have the server send the file itself instead of redirecting to where it lies.
     * Default: {@code false}.
     *
     * @param forceProxy the value
     * @return these parameters
     */
    public ServeParams forceProxy(boolean forceProxy) {
      put("forceProxy", forceProxy);
      return this;
    }

    /** The same as {@link #forceProxy(boolean)}, of a result of a multirequest. */
    public ServeParams forceProxy(Value<Boolean> forceProxy) {
      put("forceProxy", forceProxy);
      return this;
    }
  }
}
