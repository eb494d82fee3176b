package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.Metadata;
import com.kaltura.api.model.MetadataFilter;
import com.kaltura.api.model.MetadataListResponse;
import java.util.function.Consumer;

/**
 * Custom metadata: XML records attached to entries, categories or users, each shaped by a metadata
 * profile.
 *
 * <p>{@code metadata_metadata} on the wire.
 */
public final class MetadataService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataService(Caller caller) {
    super(caller);
  }

  /**
   * Attaches a record to an object that has none of this profile yet.
   *
   * <p>Action {@code metadata_metadata.add}.
   *
   * @param metadataProfileId Profile whose definition the XML has to fit.
   * @param objectType Kind of the object.
   * @param objectId Id of the object.
   * @param xmlData The record as XML text, valid by the profile's definition.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#INCOMPATIBLE_METADATA_PROFILE_OBJECT_TYPE}
   *     (Metadata Profile object type is &#64;OBJ_TYPE@, metadata object type is
   *     &#64;META_OBJ_TYPE@); {@link ErrorCodes#METADATA_ALREADY_EXISTS} (Metadata already exists
   *     id [@ID@]); {@link ErrorCodes#INVALID_METADATA_DATA} (invalid metadata data: &#64;ERR_MSG@)
   */
  public Metadata add(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String xmlData) {
    return add(metadataProfileId, objectType, objectId, xmlData, null);
  }

  /**
   * The same as {@link #add(long, MetadataObjectType, String, String)}, with settings of this
   * request alone.
   */
  public Metadata add(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String xmlData,
      RequestOptions options) {
    return callAction(
        MetadataActions.add(metadataProfileId, objectType, objectId, xmlData), options);
  }

  /**
   * As add, with the XML uploaded as a file.
   *
   * <p>Action {@code metadata_metadata.addFromFile}.
   *
   * @param metadataProfileId Profile whose definition the XML has to fit.
   * @param objectType Kind of the object.
   * @param objectId Id of the object.
   * @param xmlFile The XML file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_ALREADY_EXISTS} (Metadata already
   *     exists id [@ID@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file not found
   *     [@FILE_NAME@]); {@link ErrorCodes#INVALID_METADATA_DATA} (invalid metadata data:
   *     &#64;ERR_MSG@)
   */
  public Metadata addFromFile(
      long metadataProfileId, MetadataObjectType objectType, String objectId, FileSource xmlFile) {
    return addFromFile(metadataProfileId, objectType, objectId, xmlFile, null);
  }

  /**
   * The same as {@link #addFromFile(long, MetadataObjectType, String, FileSource)}, with settings
   * of this request alone.
   */
  public Metadata addFromFile(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      FileSource xmlFile,
      RequestOptions options) {
    return callAction(
        MetadataActions.addFromFile(metadataProfileId, objectType, objectId, xmlFile), options);
  }

  /**
   * As add, with the XML fetched by the server from an address.
   *
   * <p>The record is filled in later, in the background.
   *
   * <p>Action {@code metadata_metadata.addFromUrl}.
   *
   * @param metadataProfileId Profile whose definition the XML has to fit.
   * @param objectType Kind of the object.
   * @param objectId Id of the object.
   * @param url Address of the XML file.
   * @return the answer, null where the server answers none
   */
  public Metadata addFromUrl(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String url) {
    return addFromUrl(metadataProfileId, objectType, objectId, url, null);
  }

  /**
   * The same as {@link #addFromUrl(long, MetadataObjectType, String, String)}, with settings of
   * this request alone.
   */
  public Metadata addFromUrl(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String url,
      RequestOptions options) {
    return callAction(
        MetadataActions.addFromUrl(metadataProfileId, objectType, objectId, url), options);
  }

  /**
   * Reads one metadata record with its XML.
   *
   * <p>Action {@code metadata_metadata.get}.
   *
   * @param id Number of the record.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@])
   */
  public Metadata get(long id) {
    return get(id, null);
  }

  /** The same as {@link #get(long)}, with settings of this request alone. */
  public Metadata get(long id, RequestOptions options) {
    return callAction(MetadataActions.get(id), options);
  }

  /**
   * Lists metadata records page by page.
   *
   * <p>For anything but entries the filter has to name the objects.
   *
   * <p>Action {@code metadata_metadata.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<Metadata, MetadataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<Metadata, MetadataListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<Metadata, MetadataListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(MetadataActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Replaces the XML of a record.
   *
   * <p>Action {@code metadata_metadata.update}.
   *
   * @param id Number of the record.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@]); {@link ErrorCodes#INVALID_METADATA_DATA} (invalid metadata data:
   *     &#64;ERR_MSG@); {@link ErrorCodes#INVALID_METADATA_VERSION} (invalid metadata version
   *     [@VERSION@]); {@link ErrorCodes#XSLT_VALIDATION_ERROR} (XSLT validation error [@ERR_MSG@])
   */
  public Metadata update(long id) {
    return update(id, null, null);
  }

  /** The same as {@link #update(long)}, with optional parameters. */
  public Metadata update(long id, Consumer<? super UpdateParams> optional) {
    return update(id, optional, null);
  }

  /**
   * The same as {@link #update(long)}, with optional parameters and settings of this request alone.
   */
  public Metadata update(long id, Consumer<? super UpdateParams> optional, RequestOptions options) {
    return callAction(MetadataActions.update(id, optional), options);
  }

  /**
   * As update, with the XML uploaded as a file.
   *
   * <p>Action {@code metadata_metadata.updateFromFile}.
   *
   * @param id Number of the record.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file not found
   *     [@FILE_NAME@]); {@link ErrorCodes#INVALID_METADATA_DATA} (invalid metadata data:
   *     &#64;ERR_MSG@)
   */
  public Metadata updateFromFile(long id) {
    return updateFromFile(id, null, null);
  }

  /** The same as {@link #updateFromFile(long)}, with optional parameters. */
  public Metadata updateFromFile(long id, Consumer<? super UpdateFromFileParams> optional) {
    return updateFromFile(id, optional, null);
  }

  /**
   * The same as {@link #updateFromFile(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Metadata updateFromFile(
      long id, Consumer<? super UpdateFromFileParams> optional, RequestOptions options) {
    return callAction(MetadataActions.updateFromFile(id, optional), options);
  }

  /**
   * Changes a record by running an XSL transformation over its XML.
   *
   * <p>Action {@code metadata_metadata.updateFromXSL}.
   *
   * @param id Number of the record.
   * @param xslFile The transformation.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#XSLT_VALIDATION_ERROR} (XSLT validation
   *     error [@ERR_MSG@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file not found
   *     [@FILE_NAME@]); {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found, id [@ID@])
   */
  public Metadata updateFromXsl(long id, FileSource xslFile) {
    return updateFromXsl(id, xslFile, null);
  }

  /** The same as {@link #updateFromXsl(long, FileSource)}, with settings of this request alone. */
  public Metadata updateFromXsl(long id, FileSource xslFile, RequestOptions options) {
    return callAction(MetadataActions.updateFromXsl(id, xslFile), options);
  }

  /**
   * Marks a record as invalid, so that searches and lists no longer use it.
   *
   * <p>Action {@code metadata_metadata.invalidate}.
   *
   * @param id Number of the record.
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@]); {@link ErrorCodes#INVALID_METADATA_VERSION} (invalid metadata version
   *     [@VERSION@])
   */
  public void invalidate(long id) {
    invalidate(id, null, null);
  }

  /** The same as {@link #invalidate(long)}, with optional parameters. */
  public void invalidate(long id, Consumer<? super InvalidateParams> optional) {
    invalidate(id, optional, null);
  }

  /**
   * The same as {@link #invalidate(long)}, with optional parameters and settings of this request
   * alone.
   */
  public void invalidate(
      long id, Consumer<? super InvalidateParams> optional, RequestOptions options) {
    callAction(MetadataActions.invalidate(id, optional), options);
  }

  /**
   * Deletes a metadata record.
   *
   * <p>Action {@code metadata_metadata.delete}.
   *
   * @param id Number of the record to delete.
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@])
   */
  public void delete(long id) {
    delete(id, null);
  }

  /** The same as {@link #delete(long)}, with settings of this request alone. */
  public void delete(long id, RequestOptions options) {
    callAction(MetadataActions.delete(id), options);
  }

  /**
   * Answers the XML of a record as a file.
   *
   * <p>Action {@code metadata_metadata.serve}.
   *
   * @param id Number of the record.
   * @return the file, of which nothing has been asked for
   * @throws ApiException with the code {@link ErrorCodes#METADATA_NOT_FOUND} (metadata not found,
   *     id [@ID@]); {@link ErrorCodes#FILE_DOESNT_EXIST} (File doesnt exist)
   */
  public Download serve(long id) {
    return serve(id, null);
  }

  /** The same as {@link #serve(long)}, with settings of this request alone. */
  public Download serve(long id, RequestOptions options) {
    return fileOf(MetadataActions.serve(id), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which records to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(MetadataFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(MetadataFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<MetadataFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many records per page.
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

  /** The optional parameters of {@link #update}. */
  public static final class UpdateParams extends Params {
    UpdateParams(Call<?> call) {
      super(call);
    }

    /**
     * The new XML; null to validate the stored one against the newest definition.
     *
     * @param xmlData the value
     * @return these parameters
     */
    public UpdateParams xmlData(String xmlData) {
      put("xmlData", xmlData);
      return this;
    }

    /** The same as {@link #xmlData(String)}, of a result of a multirequest. */
    public UpdateParams xmlData(Value<String> xmlData) {
      put("xmlData", xmlData);
      return this;
    }

    /**
     * Version that is expected to be stored; another one makes the call fail instead of overwriting
     * a newer record.
     *
     * @param version the value
     * @return these parameters
     */
    public UpdateParams version(long version) {
      put("version", version);
      return this;
    }

    /** The same as {@link #version(long)}, of a result of a multirequest. */
    public UpdateParams version(Value<Long> version) {
      put("version", version);
      return this;
    }
  }

  /** The optional parameters of {@link #updateFromFile}. */
  public static final class UpdateFromFileParams extends Params {
    UpdateFromFileParams(Call<?> call) {
      super(call);
    }

    /**
     * The new XML file.
     *
     * @param xmlFile the value
     * @return these parameters
     */
    public UpdateFromFileParams xmlFile(FileSource xmlFile) {
      put("xmlFile", xmlFile);
      return this;
    }

    /** The same as {@link #xmlFile(FileSource)}, of a result of a multirequest. */
    public UpdateFromFileParams xmlFile(Value<FileSource> xmlFile) {
      put("xmlFile", xmlFile);
      return this;
    }
  }

  /** The optional parameters of {@link #invalidate}. */
  public static final class InvalidateParams extends Params {
    InvalidateParams(Call<?> call) {
      super(call);
    }

    /**
     * Version that is expected to be stored; another one makes the call fail.
     *
     * @param version the value
     * @return these parameters
     */
    public InvalidateParams version(long version) {
      put("version", version);
      return this;
    }

    /** The same as {@link #version(long)}, of a result of a multirequest. */
    public InvalidateParams version(Value<Long> version) {
      put("version", version);
      return this;
    }
  }
}
