package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.DataEntry;
import com.kaltura.api.model.DataListResponse;
import com.kaltura.api.model.GenericDataCenterContentResource;
import java.util.function.Consumer;

/** The actions of {@link DataService}, in a multirequest. */
public final class DataBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public DataBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link DataService#add(DataEntry)}. */
  public Pending<DataEntry> add(DataEntry dataEntry) {
    return add(dataEntry, null);
  }

  /** The same as {@link DataService#add(DataEntry)}, with settings of this request alone. */
  public Pending<DataEntry> add(DataEntry dataEntry, RequestOptions options) {
    return queueCall(DataActions.add(dataEntry), options);
  }

  /** See {@link DataService#add(DataEntry)}. */
  public Pending<DataEntry> add(Value<DataEntry> dataEntry) {
    return add(dataEntry, null);
  }

  /** The same as {@link DataService#add(DataEntry)}, with settings of this request alone. */
  public Pending<DataEntry> add(Value<DataEntry> dataEntry, RequestOptions options) {
    return queueCall(DataActions.add(dataEntry), options);
  }

  /** See {@link DataService#addContent(String, GenericDataCenterContentResource)}. */
  public Pending<String> addContent(String entryId, GenericDataCenterContentResource resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link DataService#addContent(String, GenericDataCenterContentResource)}, with
   * settings of this request alone.
   */
  public Pending<String> addContent(
      String entryId, GenericDataCenterContentResource resource, RequestOptions options) {
    return queueCall(DataActions.addContent(entryId, resource), options);
  }

  /** See {@link DataService#addContent(String, GenericDataCenterContentResource)}. */
  public Pending<String> addContent(
      Value<String> entryId, Value<GenericDataCenterContentResource> resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link DataService#addContent(String, GenericDataCenterContentResource)}, with
   * settings of this request alone.
   */
  public Pending<String> addContent(
      Value<String> entryId,
      Value<GenericDataCenterContentResource> resource,
      RequestOptions options) {
    return queueCall(DataActions.addContent(entryId, resource), options);
  }

  /** See {@link DataService#get(String)}. */
  public Pending<DataEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link DataService#get(String)}, with optional parameters. */
  public Pending<DataEntry> get(String entryId, Consumer<? super DataService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link DataService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<DataEntry> get(
      String entryId, Consumer<? super DataService.GetParams> optional, RequestOptions options) {
    return queueCall(DataActions.get(entryId, optional), options);
  }

  /** See {@link DataService#get(String)}. */
  public Pending<DataEntry> get(Value<String> entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link DataService#get(String)}, with optional parameters. */
  public Pending<DataEntry> get(
      Value<String> entryId, Consumer<? super DataService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link DataService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<DataEntry> get(
      Value<String> entryId,
      Consumer<? super DataService.GetParams> optional,
      RequestOptions options) {
    return queueCall(DataActions.get(entryId, optional), options);
  }

  /** See {@link DataService#list()}. */
  public Pending<DataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link DataService#list()}, with optional parameters. */
  public Pending<DataListResponse> list(Consumer<? super DataService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link DataService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<DataListResponse> list(
      Consumer<? super DataService.ListParams> optional, RequestOptions options) {
    return queueCall(DataActions.list(optional), options);
  }

  /** See {@link DataService#update(String, DataEntry)}. */
  public Pending<DataEntry> update(String entryId, DataEntry documentEntry) {
    return update(entryId, documentEntry, null);
  }

  /**
   * The same as {@link DataService#update(String, DataEntry)}, with settings of this request alone.
   */
  public Pending<DataEntry> update(
      String entryId, DataEntry documentEntry, RequestOptions options) {
    return queueCall(DataActions.update(entryId, documentEntry), options);
  }

  /** See {@link DataService#update(String, DataEntry)}. */
  public Pending<DataEntry> update(Value<String> entryId, Value<DataEntry> documentEntry) {
    return update(entryId, documentEntry, null);
  }

  /**
   * The same as {@link DataService#update(String, DataEntry)}, with settings of this request alone.
   */
  public Pending<DataEntry> update(
      Value<String> entryId, Value<DataEntry> documentEntry, RequestOptions options) {
    return queueCall(DataActions.update(entryId, documentEntry), options);
  }

  /** See {@link DataService#delete(String)}. */
  public Pending<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link DataService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String entryId, RequestOptions options) {
    return queueCall(DataActions.delete(entryId), options);
  }

  /** See {@link DataService#delete(String)}. */
  public Pending<Void> delete(Value<String> entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link DataService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> entryId, RequestOptions options) {
    return queueCall(DataActions.delete(entryId), options);
  }
}
