package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.Download;
import com.kaltura.api.model.DataEntry;
import com.kaltura.api.model.DataListResponse;
import com.kaltura.api.model.GenericDataCenterContentResource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link DataService}, as futures. */
public final class DataAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public DataAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link DataService#add(DataEntry)}. */
  public CompletableFuture<DataEntry> add(DataEntry dataEntry) {
    return add(dataEntry, null);
  }

  /** The same as {@link DataService#add(DataEntry)}, with settings of this request alone. */
  public CompletableFuture<DataEntry> add(DataEntry dataEntry, RequestOptions options) {
    return callAction(DataActions.add(dataEntry), options);
  }

  /** See {@link DataService#addContent(String, GenericDataCenterContentResource)}. */
  public CompletableFuture<String> addContent(
      String entryId, GenericDataCenterContentResource resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link DataService#addContent(String, GenericDataCenterContentResource)}, with
   * settings of this request alone.
   */
  public CompletableFuture<String> addContent(
      String entryId, GenericDataCenterContentResource resource, RequestOptions options) {
    return callAction(DataActions.addContent(entryId, resource), options);
  }

  /** See {@link DataService#get(String)}. */
  public CompletableFuture<DataEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link DataService#get(String)}, with optional parameters. */
  public CompletableFuture<DataEntry> get(
      String entryId, Consumer<? super DataService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link DataService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<DataEntry> get(
      String entryId, Consumer<? super DataService.GetParams> optional, RequestOptions options) {
    return callAction(DataActions.get(entryId, optional), options);
  }

  /** See {@link DataService#list()}. */
  public AsyncPages<DataEntry, DataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link DataService#list()}, with optional parameters. */
  public AsyncPages<DataEntry, DataListResponse> list(
      Consumer<? super DataService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link DataService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public AsyncPages<DataEntry, DataListResponse> list(
      Consumer<? super DataService.ListParams> optional, RequestOptions options) {
    return listPages(DataActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link DataService#update(String, DataEntry)}. */
  public CompletableFuture<DataEntry> update(String entryId, DataEntry documentEntry) {
    return update(entryId, documentEntry, null);
  }

  /**
   * The same as {@link DataService#update(String, DataEntry)}, with settings of this request alone.
   */
  public CompletableFuture<DataEntry> update(
      String entryId, DataEntry documentEntry, RequestOptions options) {
    return callAction(DataActions.update(entryId, documentEntry), options);
  }

  /** See {@link DataService#delete(String)}. */
  public CompletableFuture<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link DataService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String entryId, RequestOptions options) {
    return callAction(DataActions.delete(entryId), options);
  }

  /** See {@link DataService#serve(String)}. */
  public Download serve(String entryId) {
    return serve(entryId, null, null);
  }

  /** The same as {@link DataService#serve(String)}, with optional parameters. */
  public Download serve(String entryId, Consumer<? super DataService.ServeParams> optional) {
    return serve(entryId, optional, null);
  }

  /**
   * The same as {@link DataService#serve(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Download serve(
      String entryId, Consumer<? super DataService.ServeParams> optional, RequestOptions options) {
    return fileOf(DataActions.serve(entryId, optional), options);
  }
}
