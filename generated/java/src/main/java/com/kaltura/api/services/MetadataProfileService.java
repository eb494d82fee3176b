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
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.MetadataProfile;
import com.kaltura.api.model.MetadataProfileFieldListResponse;
import com.kaltura.api.model.MetadataProfileFilter;
import com.kaltura.api.model.MetadataProfileListResponse;
import java.util.function.Consumer;

/**
 * Metadata profiles: definitions, written as XML Schema, of the fields that custom metadata may
 * have.
 *
 * <p>{@code metadata_metadataprofile} on the wire.
 */
public final class MetadataProfileService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataProfileService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a metadata profile.
   *
   * <p>Action {@code metadata_metadataprofile.add}.
   *
   * @param metadataProfile Name and kind of objects of the new profile.
   * @param xsdData Definition of the fields as XML Schema text.
   * @return the answer, null where the server answers none
   */
  public MetadataProfile add(MetadataProfile metadataProfile, String xsdData) {
    return add(metadataProfile, xsdData, null, null);
  }

  /** The same as {@link #add(MetadataProfile, String)}, with optional parameters. */
  public MetadataProfile add(
      MetadataProfile metadataProfile, String xsdData, Consumer<? super AddParams> optional) {
    return add(metadataProfile, xsdData, optional, null);
  }

  /**
   * The same as {@link #add(MetadataProfile, String)}, with optional parameters and settings of
   * this request alone.
   */
  public MetadataProfile add(
      MetadataProfile metadataProfile,
      String xsdData,
      Consumer<? super AddParams> optional,
      RequestOptions options) {
    return callAction(MetadataProfileActions.add(metadataProfile, xsdData, optional), options);
  }

  /**
   * As add, with definition and layout uploaded as two files.
   *
   * <p>Action {@code metadata_metadataprofile.addFromFile}.
   *
   * @param metadataProfile Name and kind of objects of the new profile.
   * @param xsdFile Definition of the fields, an XML Schema file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file
   *     not found [@FILE_NAME@])
   */
  public MetadataProfile addFromFile(MetadataProfile metadataProfile, FileSource xsdFile) {
    return addFromFile(metadataProfile, xsdFile, null, null);
  }

  /** The same as {@link #addFromFile(MetadataProfile, FileSource)}, with optional parameters. */
  public MetadataProfile addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super AddFromFileParams> optional) {
    return addFromFile(metadataProfile, xsdFile, optional, null);
  }

  /**
   * The same as {@link #addFromFile(MetadataProfile, FileSource)}, with optional parameters and
   * settings of this request alone.
   */
  public MetadataProfile addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super AddFromFileParams> optional,
      RequestOptions options) {
    return callAction(
        MetadataProfileActions.addFromFile(metadataProfile, xsdFile, optional), options);
  }

  /**
   * Reads one metadata profile with its definition.
   *
   * <p>Action {@code metadata_metadataprofile.get}.
   *
   * @param id Number of the profile.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@])
   */
  public MetadataProfile get(long id) {
    return get(id, null);
  }

  /** The same as {@link #get(long)}, with settings of this request alone. */
  public MetadataProfile get(long id, RequestOptions options) {
    return callAction(MetadataProfileActions.get(id), options);
  }

  /**
   * Lists metadata profiles page by page.
   *
   * <p>Action {@code metadata_metadataprofile.list}. Iterate over the result for the objects of all
   * pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<MetadataProfile, MetadataProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<MetadataProfile, MetadataProfileListResponse> list(
      Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<MetadataProfile, MetadataProfileListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(MetadataProfileActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Lists the fields that a profile defines, with the paths that searches use.
   *
   * <p>Action {@code metadata_metadataprofile.listFields}.
   *
   * @param metadataProfileId Number of the profile.
   * @return the answer, null where the server answers none
   */
  public MetadataProfileFieldListResponse listFields(long metadataProfileId) {
    return listFields(metadataProfileId, null);
  }

  /** The same as {@link #listFields(long)}, with settings of this request alone. */
  public MetadataProfileFieldListResponse listFields(
      long metadataProfileId, RequestOptions options) {
    return callAction(MetadataProfileActions.listFields(metadataProfileId), options);
  }

  /**
   * Changes a profile.
   *
   * <p>A new definition makes the server convert the stored records in the background.
   *
   * <p>Action {@code metadata_metadataprofile.update}.
   *
   * @param id Number of the profile to change.
   * @param metadataProfile Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#METADATA_UNABLE_TO_TRANSFORM} (Unable to
   *     transform metadata [@ERR_MSG@]); {@link ErrorCodes#METADATA_TRANSFORMING} (Metadata profile
   *     is currently transforming); {@link ErrorCodes#METADATA_PROFILE_FILE_NOT_FOUND} (Metadata
   *     profile file not found [@FILE_NAME@])
   */
  public MetadataProfile update(long id, MetadataProfile metadataProfile) {
    return update(id, metadataProfile, null, null);
  }

  /** The same as {@link #update(long, MetadataProfile)}, with optional parameters. */
  public MetadataProfile update(
      long id, MetadataProfile metadataProfile, Consumer<? super UpdateParams> optional) {
    return update(id, metadataProfile, optional, null);
  }

  /**
   * The same as {@link #update(long, MetadataProfile)}, with optional parameters and settings of
   * this request alone.
   */
  public MetadataProfile update(
      long id,
      MetadataProfile metadataProfile,
      Consumer<? super UpdateParams> optional,
      RequestOptions options) {
    return callAction(MetadataProfileActions.update(id, metadataProfile, optional), options);
  }

  /**
   * Replaces the definition by an uploaded file.
   *
   * <p>Action {@code metadata_metadataprofile.updateDefinitionFromFile}.
   *
   * @param id Number of the profile.
   * @param xsdFile The new XML Schema file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file
   *     not found [@FILE_NAME@]); {@link ErrorCodes#METADATA_UNABLE_TO_TRANSFORM} (Unable to
   *     transform metadata [@ERR_MSG@])
   */
  public MetadataProfile updateDefinitionFromFile(long id, FileSource xsdFile) {
    return updateDefinitionFromFile(id, xsdFile, null);
  }

  /**
   * The same as {@link #updateDefinitionFromFile(long, FileSource)}, with settings of this request
   * alone.
   */
  public MetadataProfile updateDefinitionFromFile(
      long id, FileSource xsdFile, RequestOptions options) {
    return callAction(MetadataProfileActions.updateDefinitionFromFile(id, xsdFile), options);
  }

  /**
   * Replaces the layout by an uploaded file.
   *
   * <p>Action {@code metadata_metadataprofile.updateViewsFromFile}.
   *
   * @param id Number of the profile.
   * @param viewsFile The new layout file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file
   *     not found [@FILE_NAME@])
   */
  public MetadataProfile updateViewsFromFile(long id, FileSource viewsFile) {
    return updateViewsFromFile(id, viewsFile, null);
  }

  /**
   * The same as {@link #updateViewsFromFile(long, FileSource)}, with settings of this request
   * alone.
   */
  public MetadataProfile updateViewsFromFile(
      long id, FileSource viewsFile, RequestOptions options) {
    return callAction(MetadataProfileActions.updateViewsFromFile(id, viewsFile), options);
  }

  /**
   * Makes an earlier definition the current one again.
   *
   * <p>Action {@code metadata_metadataprofile.revert}.
   *
   * @param id Number of the profile.
   * @param toVersion Version to go back to.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#METADATA_FILE_NOT_FOUND} (Metadata file
   *     not found [@FILE_NAME@]); {@link ErrorCodes#METADATA_UNABLE_TO_TRANSFORM} (Unable to
   *     transform metadata [@ERR_MSG@])
   */
  public MetadataProfile revert(long id, long toVersion) {
    return revert(id, toVersion, null);
  }

  /** The same as {@link #revert(long, long)}, with settings of this request alone. */
  public MetadataProfile revert(long id, long toVersion, RequestOptions options) {
    return callAction(MetadataProfileActions.revert(id, toVersion), options);
  }

  /**
   * Deletes a profile and all records that follow it.
   *
   * <p>Action {@code metadata_metadataprofile.delete}.
   *
   * @param id Number of the profile to delete.
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@])
   */
  public void delete(long id) {
    delete(id, null);
  }

  /** The same as {@link #delete(long)}, with settings of this request alone. */
  public void delete(long id, RequestOptions options) {
    callAction(MetadataProfileActions.delete(id), options);
  }

  /**
   * Answers the definition as a file.
   *
   * <p>Action {@code metadata_metadataprofile.serve}.
   *
   * @param id Number of the profile.
   * @return the file, of which nothing has been asked for
   * @throws ApiException with the code {@link ErrorCodes#METADATA_PROFILE_NOT_FOUND} (metadata
   *     profile not found, id [@ID@]); {@link ErrorCodes#FILE_DOESNT_EXIST} (File doesnt exist)
   */
  public Download serve(long id) {
    return serve(id, null);
  }

  /** The same as {@link #serve(long)}, with settings of this request alone. */
  public Download serve(long id, RequestOptions options) {
    return fileOf(MetadataProfileActions.serve(id), options);
  }

  /** The optional parameters of {@link #add}. */
  public static final class AddParams extends Params {
    AddParams(Call<?> call) {
      super(call);
    }

    /**
     * Layout of the fields in editors, as XML text.
     *
     * @param viewsData the value
     * @return these parameters
     */
    public AddParams viewsData(String viewsData) {
      put("viewsData", viewsData);
      return this;
    }

    /** The same as {@link #viewsData(String)}, of a result of a multirequest. */
    public AddParams viewsData(Value<String> viewsData) {
      put("viewsData", viewsData);
      return this;
    }
  }

  /** The optional parameters of {@link #addFromFile}. */
  public static final class AddFromFileParams extends Params {
    AddFromFileParams(Call<?> call) {
      super(call);
    }

    /**
     * Layout of the fields in editors, an XML file.
     *
     * @param viewsFile the value
     * @return these parameters
     */
    public AddFromFileParams viewsFile(FileSource viewsFile) {
      put("viewsFile", viewsFile);
      return this;
    }

    /** The same as {@link #viewsFile(FileSource)}, of a result of a multirequest. */
    public AddFromFileParams viewsFile(Value<FileSource> viewsFile) {
      put("viewsFile", viewsFile);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which profiles to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(MetadataProfileFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(MetadataProfileFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<MetadataProfileFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many profiles per page.
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
     * New definition; null to keep the present one.
     *
     * @param xsdData the value
     * @return these parameters
     */
    public UpdateParams xsdData(String xsdData) {
      put("xsdData", xsdData);
      return this;
    }

    /** The same as {@link #xsdData(String)}, of a result of a multirequest. */
    public UpdateParams xsdData(Value<String> xsdData) {
      put("xsdData", xsdData);
      return this;
    }

    /**
     * New layout; null to keep the present one.
     *
     * @param viewsData the value
     * @return these parameters
     */
    public UpdateParams viewsData(String viewsData) {
      put("viewsData", viewsData);
      return this;
    }

    /** The same as {@link #viewsData(String)}, of a result of a multirequest. */
    public UpdateParams viewsData(Value<String> viewsData) {
      put("viewsData", viewsData);
      return this;
    }
  }
}
