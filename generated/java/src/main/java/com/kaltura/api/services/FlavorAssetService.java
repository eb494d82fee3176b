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
import com.kaltura.api.model.AssetFilter;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.FlavorAsset;
import com.kaltura.api.model.FlavorAssetListResponse;
import com.kaltura.api.model.FlavorAssetUrlOptions;
import com.kaltura.api.model.FlavorAssetWithParams;
import com.kaltura.api.model.RemotePathListResponse;
import java.util.List;
import java.util.function.Consumer;

/**
 * Flavors: the renditions of an entry, among them the uploaded source.
 *
 * <p>Each has a file of its own.
 *
 * <p>{@code flavorasset} on the wire.
 */
public final class FlavorAssetService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public FlavorAssetService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a flavor without a file; give it one with setContent.
   *
   * <p>Action {@code flavorasset.add}.
   *
   * @param entryId Entry the flavor belongs to.
   * @param flavorAsset The new flavor with the id of its flavor params.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#FLAVOR_ASSET_ALREADY_EXISTS} (Flavor asset id "@ASSET_ID@"
   *     already use flavor params id "@PARAMS_ID@")
   */
  public FlavorAsset add(String entryId, FlavorAsset flavorAsset) {
    return add(entryId, flavorAsset, null);
  }

  /** The same as {@link #add(String, FlavorAsset)}, with settings of this request alone. */
  public FlavorAsset add(String entryId, FlavorAsset flavorAsset, RequestOptions options) {
    return callAction(FlavorAssetActions.add(entryId, flavorAsset), options);
  }

  /**
   * Reads one flavor.
   *
   * <p>Action {@code flavorasset.get}.
   *
   * @param id Id of the flavor.
   * @return the answer, null where the server answers none
   */
  public FlavorAsset get(String id) {
    return get(id, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public FlavorAsset get(String id, RequestOptions options) {
    return callAction(FlavorAssetActions.get(id), options);
  }

  /**
   * Lists flavors page by page.
   *
   * <p>The filter has to name the entries.
   *
   * <p>Action {@code flavorasset.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<FlavorAsset, FlavorAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<FlavorAsset, FlavorAssetListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<FlavorAsset, FlavorAssetListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(FlavorAssetActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a flavor that are set.
   *
   * <p>Action {@code flavorasset.update}.
   *
   * @param id Id of the flavor to change.
   * @param flavorAsset Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#FLAVOR_ASSET_ID_NOT_FOUND} (Flavor asset
   *     id "@ID@" not found)
   */
  public FlavorAsset update(String id, FlavorAsset flavorAsset) {
    return update(id, flavorAsset, null);
  }

  /** The same as {@link #update(String, FlavorAsset)}, with settings of this request alone. */
  public FlavorAsset update(String id, FlavorAsset flavorAsset, RequestOptions options) {
    return callAction(FlavorAssetActions.update(id, flavorAsset), options);
  }

  /**
   * Deletes a flavor with its file.
   *
   * <p>Action {@code flavorasset.delete}.
   *
   * @param id Id of the flavor to delete.
   */
  public void delete(String id) {
    delete(id, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String id, RequestOptions options) {
    callAction(FlavorAssetActions.delete(id), options);
  }

  /**
   * Gives a flavor its file, or replaces it.
   *
   * <p>Action {@code flavorasset.setContent}.
   *
   * @param id Id of the flavor.
   * @param contentResource Where the file comes from.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#FLAVOR_ASSET_ID_NOT_FOUND} (Flavor asset
   *     id "@ID@" not found); {@link ErrorCodes#UPLOAD_TOKEN_INVALID_STATUS_FOR_ADD_ENTRY} (Upload
   *     token is in an invalid status for adding entry, maybe the a file was not uploaded or the
   *     token was used); {@link ErrorCodes#UPLOADED_FILE_NOT_FOUND_BY_TOKEN} (The uploaded file was
   *     not found by the given token id, or was already used); {@link
   *     ErrorCodes#RECORDED_WEBCAM_FILE_NOT_FOUND} (The recorded webcam file was not found by the
   *     given token id, or was already used); {@link ErrorCodes#STORAGE_PROFILE_ID_NOT_FOUND}
   *     (Storage profile id &#64;ID@ not found); {@link ErrorCodes#RESOURCE_TYPE_NOT_SUPPORTED}
   *     (Resource type "@RES_TYPE@" not supported)
   */
  public FlavorAsset setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link #setContent(String, ContentResource)}, with settings of this request alone.
   */
  public FlavorAsset setContent(
      String id, ContentResource contentResource, RequestOptions options) {
    return callAction(FlavorAssetActions.setContent(id, contentResource), options);
  }

  /**
   * Answers an address the flavor can be downloaded from.
   *
   * <p>Action {@code flavorasset.getUrl}.
   *
   * @param id Id of the flavor.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#FLAVOR_ASSET_ID_NOT_FOUND} (Flavor asset
   *     id "@ID@" not found); {@link ErrorCodes#FLAVOR_ASSET_IS_NOT_READY} (The flavor asset is not
   *     ready)
   */
  public String getUrl(String id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link #getUrl(String)}, with optional parameters. */
  public String getUrl(String id, Consumer<? super GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link #getUrl(String)}, with optional parameters and settings of this request
   * alone.
   */
  public String getUrl(String id, Consumer<? super GetUrlParams> optional, RequestOptions options) {
    return callAction(FlavorAssetActions.getUrl(id, optional), options);
  }

  /**
   * Lists where copies of the flavor lie in remote storage.
   *
   * <p>Action {@code flavorasset.getRemotePaths}.
   *
   * @param id Id of the flavor.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#FLAVOR_ASSET_ID_NOT_FOUND} (Flavor asset
   *     id "@ID@" not found); {@link ErrorCodes#FLAVOR_ASSET_IS_NOT_READY} (The flavor asset is not
   *     ready)
   */
  public RemotePathListResponse getRemotePaths(String id) {
    return getRemotePaths(id, null);
  }

  /** The same as {@link #getRemotePaths(String)}, with settings of this request alone. */
  public RemotePathListResponse getRemotePaths(String id, RequestOptions options) {
    return callAction(FlavorAssetActions.getRemotePaths(id), options);
  }

  /**
   * Reads all renditions an entry has or could have, each with its recipe.
   *
   * <p>Not paged.
   *
   * <p>Action {@code flavorasset.getFlavorAssetsWithParams}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   */
  public List<FlavorAssetWithParams> getFlavorAssetsWithParams(String entryId) {
    return getFlavorAssetsWithParams(entryId, null);
  }

  /**
   * The same as {@link #getFlavorAssetsWithParams(String)}, with settings of this request alone.
   */
  public List<FlavorAssetWithParams> getFlavorAssetsWithParams(
      String entryId, RequestOptions options) {
    return callAction(FlavorAssetActions.getFlavorAssetsWithParams(entryId), options);
  }

  /**
   * Starts a conversion of the source into one rendition.
   *
   * <p>Action {@code flavorasset.convert}.
   *
   * @param entryId Id of the entry.
   * @param flavorParamsId Rendition to make.
   */
  public void convert(String entryId, long flavorParamsId) {
    convert(entryId, flavorParamsId, null, null);
  }

  /** The same as {@link #convert(String, long)}, with optional parameters. */
  public void convert(
      String entryId, long flavorParamsId, Consumer<? super ConvertParams> optional) {
    convert(entryId, flavorParamsId, optional, null);
  }

  /**
   * The same as {@link #convert(String, long)}, with optional parameters and settings of this
   * request alone.
   */
  public void convert(
      String entryId,
      long flavorParamsId,
      Consumer<? super ConvertParams> optional,
      RequestOptions options) {
    callAction(FlavorAssetActions.convert(entryId, flavorParamsId, optional), options);
  }

  /**
   * Makes a flavor again from the source, for example after a failure.
   *
   * <p>Action {@code flavorasset.reconvert}.
   *
   * @param id Id of the flavor.
   */
  public void reconvert(String id) {
    reconvert(id, null);
  }

  /** The same as {@link #reconvert(String)}, with settings of this request alone. */
  public void reconvert(String id, RequestOptions options) {
    callAction(FlavorAssetActions.reconvert(id), options);
  }

  /**
   * Makes a flavor the source that further conversions start from.
   *
   * <p>Action {@code flavorasset.setAsSource}.
   *
   * @param assetId Id of the flavor.
   * @throws ApiException with the code {@link ErrorCodes#ASSET_ID_NOT_FOUND} (Asset id "@ID@" not
   *     found)
   */
  public void setAsSource(String assetId) {
    setAsSource(assetId, null);
  }

  /** The same as {@link #setAsSource(String)}, with settings of this request alone. */
  public void setAsSource(String assetId, RequestOptions options) {
    callAction(FlavorAssetActions.setAsSource(assetId), options);
  }

  /**
   * Reads all flavors of one entry as a plain list.
   *
   * <p>Superseded by list with a filter.
   *
   * <p>Action {@code flavorasset.getByEntryId}. Deprecated.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   */
  public List<FlavorAsset> getByEntryId(String entryId) {
    return getByEntryId(entryId, null);
  }

  /** The same as {@link #getByEntryId(String)}, with settings of this request alone. */
  public List<FlavorAsset> getByEntryId(String entryId, RequestOptions options) {
    return callAction(FlavorAssetActions.getByEntryId(entryId), options);
  }

  /**
   * Answers an address to download a flavor from.
   *
   * <p>Superseded by getUrl.
   *
   * <p>Action {@code flavorasset.getDownloadUrl}. Deprecated.
   *
   * @param id Id of the flavor.
   * @return the answer, null where the server answers none
   */
  public String getDownloadUrl(String id) {
    return getDownloadUrl(id, null, null);
  }

  /** The same as {@link #getDownloadUrl(String)}, with optional parameters. */
  public String getDownloadUrl(String id, Consumer<? super GetDownloadUrlParams> optional) {
    return getDownloadUrl(id, optional, null);
  }

  /**
   * The same as {@link #getDownloadUrl(String)}, with optional parameters and settings of this
   * request alone.
   */
  public String getDownloadUrl(
      String id, Consumer<? super GetDownloadUrlParams> optional, RequestOptions options) {
    return callAction(FlavorAssetActions.getDownloadUrl(id, optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which flavors to list; set entryIdEqual or entryIdIn.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(AssetFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(AssetFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<AssetFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many flavors per page.
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

  /** The optional parameters of {@link #getUrl}. */
  public static final class GetUrlParams extends Params {
    GetUrlParams(Call<?> call) {
      super(call);
    }

    /**
     * Remote storage the address shall point to; without it, the server chooses.
     *
     * @param storageId the value
     * @return these parameters
     */
    public GetUrlParams storageId(long storageId) {
      put("storageId", storageId);
      return this;
    }

    /** The same as {@link #storageId(long)}, of a result of a multirequest. */
    public GetUrlParams storageId(Value<Long> storageId) {
      put("storageId", storageId);
      return this;
    }

    /**
     * True for an address on the API server instead of one in the delivery network. Default: {@code
     * false}.
     *
     * @param forceProxy the value
     * @return these parameters
     */
    public GetUrlParams forceProxy(boolean forceProxy) {
      put("forceProxy", forceProxy);
      return this;
    }

    /** The same as {@link #forceProxy(boolean)}, of a result of a multirequest. */
    public GetUrlParams forceProxy(Value<Boolean> forceProxy) {
      put("forceProxy", forceProxy);
      return this;
    }

    /**
     * File name and referring page for the download.
     *
     * @param options the value
     * @return these parameters
     */
    public GetUrlParams options(FlavorAssetUrlOptions options) {
      put("options", options);
      return this;
    }

    /** The same as {@link #options(FlavorAssetUrlOptions)}, of a result of a multirequest. */
    public GetUrlParams options(Value<FlavorAssetUrlOptions> options) {
      put("options", options);
      return this;
    }
  }

  /** The optional parameters of {@link #convert}. */
  public static final class ConvertParams extends Params {
    ConvertParams(Call<?> call) {
      super(call);
    }

    /**
     * Priority of the job; 0 lets the server decide. Default: {@code 0}.
     *
     * @param priority the value
     * @return these parameters
     */
    public ConvertParams priority(long priority) {
      put("priority", priority);
      return this;
    }

    /** The same as {@link #priority(long)}, of a result of a multirequest. */
    public ConvertParams priority(Value<Long> priority) {
      put("priority", priority);
      return this;
    }
  }

  /** The optional parameters of {@link #getDownloadUrl}. */
  public static final class GetDownloadUrlParams extends Params {
    GetDownloadUrlParams(Call<?> call) {
      super(call);
    }

    /**
     * True for an address in the delivery network. Default: {@code false}.
     *
     * @param useCdn the value
     * @return these parameters
     */
    public GetDownloadUrlParams useCdn(boolean useCdn) {
      put("useCdn", useCdn);
      return this;
    }

    /** The same as {@link #useCdn(boolean)}, of a result of a multirequest. */
    public GetDownloadUrlParams useCdn(Value<Boolean> useCdn) {
      put("useCdn", useCdn);
      return this;
    }
  }
}
