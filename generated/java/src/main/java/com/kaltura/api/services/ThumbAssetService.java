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
import com.kaltura.api.model.AssetFilter;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.ThumbAsset;
import com.kaltura.api.model.ThumbAssetListResponse;
import com.kaltura.api.model.ThumbParams;
import com.kaltura.api.model.ThumbnailServeOptions;
import java.util.function.Consumer;

/**
 * Thumbnails: the pictures that stand for an entry.
 *
 * <p>An entry may have many; one is the default.
 *
 * <p>{@code thumbasset} on the wire.
 */
public final class ThumbAssetService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public ThumbAssetService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a thumbnail without a picture; give it one with setContent.
   *
   * <p>Action {@code thumbasset.add}.
   *
   * @param entryId Entry the thumbnail belongs to.
   * @param thumbAsset The new thumbnail.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#THUMB_ASSET_ALREADY_EXISTS} (Thumbnail asset id "@ASSET_ID@"
   *     already use thumbnail params id "@PARAMS_ID@"); {@link
   *     ErrorCodes#UPLOAD_TOKEN_INVALID_STATUS_FOR_ADD_ENTRY} (Upload token is in an invalid status
   *     for adding entry, maybe the a file was not uploaded or the token was used); {@link
   *     ErrorCodes#UPLOADED_FILE_NOT_FOUND_BY_TOKEN} (The uploaded file was not found by the given
   *     token id, or was already used); {@link ErrorCodes#RECORDED_WEBCAM_FILE_NOT_FOUND} (The
   *     recorded webcam file was not found by the given token id, or was already used); {@link
   *     ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail asset id "@ID@" not found); {@link
   *     ErrorCodes#STORAGE_PROFILE_ID_NOT_FOUND} (Storage profile id &#64;ID@ not found); {@link
   *     ErrorCodes#RESOURCE_TYPE_NOT_SUPPORTED} (Resource type "@RES_TYPE@" not supported)
   */
  public ThumbAsset add(String entryId, ThumbAsset thumbAsset) {
    return add(entryId, thumbAsset, null);
  }

  /** The same as {@link #add(String, ThumbAsset)}, with settings of this request alone. */
  public ThumbAsset add(String entryId, ThumbAsset thumbAsset, RequestOptions options) {
    return callAction(ThumbAssetActions.add(entryId, thumbAsset), options);
  }

  /**
   * Uploads a picture and adds it as thumbnail of an entry.
   *
   * <p>Action {@code thumbasset.addFromImage}.
   *
   * @param entryId Entry the thumbnail belongs to.
   * @param fileData The picture, a JPEG or PNG file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public ThumbAsset addFromImage(String entryId, FileSource fileData) {
    return addFromImage(entryId, fileData, null);
  }

  /** The same as {@link #addFromImage(String, FileSource)}, with settings of this request alone. */
  public ThumbAsset addFromImage(String entryId, FileSource fileData, RequestOptions options) {
    return callAction(ThumbAssetActions.addFromImage(entryId, fileData), options);
  }

  /**
   * Lets the server fetch a picture and adds it as thumbnail.
   *
   * <p>Superseded by add followed by setContent with a URL resource.
   *
   * <p>Action {@code thumbasset.addFromUrl}. Deprecated.
   *
   * @param entryId Entry the thumbnail belongs to.
   * @param url Address of the picture.
   * @return the answer, null where the server answers none
   */
  public ThumbAsset addFromUrl(String entryId, String url) {
    return addFromUrl(entryId, url, null);
  }

  /** The same as {@link #addFromUrl(String, String)}, with settings of this request alone. */
  public ThumbAsset addFromUrl(String entryId, String url, RequestOptions options) {
    return callAction(ThumbAssetActions.addFromUrl(entryId, url), options);
  }

  /**
   * Reads one thumbnail record; the picture itself comes from serve.
   *
   * <p>Action {@code thumbasset.get}.
   *
   * @param thumbAssetId Id of the thumbnail.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail
   *     asset id "@ID@" not found)
   */
  public ThumbAsset get(String thumbAssetId) {
    return get(thumbAssetId, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public ThumbAsset get(String thumbAssetId, RequestOptions options) {
    return callAction(ThumbAssetActions.get(thumbAssetId), options);
  }

  /**
   * Lists thumbnails page by page.
   *
   * <p>The filter has to name the entries.
   *
   * <p>Action {@code thumbasset.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<ThumbAsset, ThumbAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<ThumbAsset, ThumbAssetListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<ThumbAsset, ThumbAssetListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(ThumbAssetActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a thumbnail that are set.
   *
   * <p>Action {@code thumbasset.update}.
   *
   * @param id Id of the thumbnail to change.
   * @param thumbAsset Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public ThumbAsset update(String id, ThumbAsset thumbAsset) {
    return update(id, thumbAsset, null);
  }

  /** The same as {@link #update(String, ThumbAsset)}, with settings of this request alone. */
  public ThumbAsset update(String id, ThumbAsset thumbAsset, RequestOptions options) {
    return callAction(ThumbAssetActions.update(id, thumbAsset), options);
  }

  /**
   * Deletes a thumbnail; the default one cannot be deleted.
   *
   * <p>Action {@code thumbasset.delete}.
   *
   * @param thumbAssetId Id of the thumbnail to delete.
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail
   *     asset id "@ID@" not found)
   */
  public void delete(String thumbAssetId) {
    delete(thumbAssetId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String thumbAssetId, RequestOptions options) {
    callAction(ThumbAssetActions.delete(thumbAssetId), options);
  }

  /**
   * Gives a thumbnail its picture, or replaces it.
   *
   * <p>Action {@code thumbasset.setContent}.
   *
   * @param id Id of the thumbnail.
   * @param contentResource Where the picture comes from.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail
   *     asset id "@ID@" not found); {@link ErrorCodes#UPLOAD_TOKEN_INVALID_STATUS_FOR_ADD_ENTRY}
   *     (Upload token is in an invalid status for adding entry, maybe the a file was not uploaded
   *     or the token was used); {@link ErrorCodes#UPLOADED_FILE_NOT_FOUND_BY_TOKEN} (The uploaded
   *     file was not found by the given token id, or was already used); {@link
   *     ErrorCodes#RECORDED_WEBCAM_FILE_NOT_FOUND} (The recorded webcam file was not found by the
   *     given token id, or was already used); {@link ErrorCodes#STORAGE_PROFILE_ID_NOT_FOUND}
   *     (Storage profile id &#64;ID@ not found); {@link ErrorCodes#RESOURCE_TYPE_NOT_SUPPORTED}
   *     (Resource type "@RES_TYPE@" not supported)
   */
  public ThumbAsset setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link #setContent(String, ContentResource)}, with settings of this request alone.
   */
  public ThumbAsset setContent(String id, ContentResource contentResource, RequestOptions options) {
    return callAction(ThumbAssetActions.setContent(id, contentResource), options);
  }

  /**
   * Makes a thumbnail the one that stands for its entry.
   *
   * <p>Action {@code thumbasset.setAsDefault}.
   *
   * @param thumbAssetId Id of the thumbnail.
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail
   *     asset id "@ID@" not found)
   */
  public void setAsDefault(String thumbAssetId) {
    setAsDefault(thumbAssetId, null);
  }

  /** The same as {@link #setAsDefault(String)}, with settings of this request alone. */
  public void setAsDefault(String thumbAssetId, RequestOptions options) {
    callAction(ThumbAssetActions.setAsDefault(thumbAssetId), options);
  }

  /**
   * Makes a thumbnail from a frame of the entry's video.
   *
   * <p>Action {@code thumbasset.generate}.
   *
   * @param entryId Id of the entry.
   * @param thumbParams Which frame, and how to crop and scale it.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#ENTRY_TYPE_NOT_SUPPORTED} (Entry type "@ENTRY_TYPE@" not
   *     supported); {@link ErrorCodes#ENTRY_MEDIA_TYPE_NOT_SUPPORTED} (Entry media type
   *     "@MEDIA_TYPE@" not supported); {@link ErrorCodes#INVALID_ENTRY_STATUS} (Invalid entry
   *     status); {@link ErrorCodes#THUMB_ASSET_IS_NOT_READY} (The thumbnail asset is not ready)
   */
  public ThumbAsset generate(String entryId, ThumbParams thumbParams) {
    return generate(entryId, thumbParams, null, null);
  }

  /** The same as {@link #generate(String, ThumbParams)}, with optional parameters. */
  public ThumbAsset generate(
      String entryId, ThumbParams thumbParams, Consumer<? super GenerateParams> optional) {
    return generate(entryId, thumbParams, optional, null);
  }

  /**
   * The same as {@link #generate(String, ThumbParams)}, with optional parameters and settings of
   * this request alone.
   */
  public ThumbAsset generate(
      String entryId,
      ThumbParams thumbParams,
      Consumer<? super GenerateParams> optional,
      RequestOptions options) {
    return callAction(ThumbAssetActions.generate(entryId, thumbParams, optional), options);
  }

  /**
   * Answers an address the picture can be fetched from, scaled on the way where asked for.
   *
   * <p>Action {@code thumbasset.getUrl}.
   *
   * @param id Id of the thumbnail.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail
   *     asset id "@ID@" not found); {@link ErrorCodes#THUMB_ASSET_IS_NOT_READY} (The thumbnail
   *     asset is not ready)
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
    return callAction(ThumbAssetActions.getUrl(id, optional), options);
  }

  /**
   * Answers the picture itself as a file.
   *
   * <p>Action {@code thumbasset.serve}.
   *
   * @param thumbAssetId Id of the thumbnail.
   * @return the file, of which nothing has been asked for
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_IS_NOT_READY} (The thumbnail
   *     asset is not ready); {@link ErrorCodes#THUMB_ASSET_ID_NOT_FOUND} (The Thumbnail asset id
   *     "@ID@" not found)
   */
  public Download serve(String thumbAssetId) {
    return serve(thumbAssetId, null, null);
  }

  /** The same as {@link #serve(String)}, with optional parameters. */
  public Download serve(String thumbAssetId, Consumer<? super ServeParams> optional) {
    return serve(thumbAssetId, optional, null);
  }

  /**
   * The same as {@link #serve(String)}, with optional parameters and settings of this request
   * alone.
   */
  public Download serve(
      String thumbAssetId, Consumer<? super ServeParams> optional, RequestOptions options) {
    return fileOf(ThumbAssetActions.serve(thumbAssetId, optional), options);
  }

  /**
   * Answers a picture of an entry, the default one or one of a given kind, as a file.
   *
   * <p>Action {@code thumbasset.serveByEntryId}.
   *
   * @param entryId Id of the entry.
   * @return the file, of which nothing has been asked for
   * @throws ApiException with the code {@link ErrorCodes#THUMB_ASSET_IS_NOT_READY} (The thumbnail
   *     asset is not ready); {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@" not
   *     found)
   */
  public Download serveByEntryId(String entryId) {
    return serveByEntryId(entryId, null, null);
  }

  /** The same as {@link #serveByEntryId(String)}, with optional parameters. */
  public Download serveByEntryId(String entryId, Consumer<? super ServeByEntryIdParams> optional) {
    return serveByEntryId(entryId, optional, null);
  }

  /**
   * The same as {@link #serveByEntryId(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Download serveByEntryId(
      String entryId, Consumer<? super ServeByEntryIdParams> optional, RequestOptions options) {
    return fileOf(ThumbAssetActions.serveByEntryId(entryId, optional), options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which thumbnails to list; set entryIdEqual or entryIdIn.
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
     * Which page, and how many thumbnails per page.
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

  /** The optional parameters of {@link #generate}. */
  public static final class GenerateParams extends Params {
    GenerateParams(Call<?> call) {
      super(call);
    }

    /**
     * Flavor to take the frame from; without it, the server chooses.
     *
     * @param sourceAssetId the value
     * @return these parameters
     */
    public GenerateParams sourceAssetId(String sourceAssetId) {
      put("sourceAssetId", sourceAssetId);
      return this;
    }

    /** The same as {@link #sourceAssetId(String)}, of a result of a multirequest. */
    public GenerateParams sourceAssetId(Value<String> sourceAssetId) {
      put("sourceAssetId", sourceAssetId);
      return this;
    }
  }

  /** The optional parameters of {@link #getUrl}. */
  public static final class GetUrlParams extends Params {
    GetUrlParams(Call<?> call) {
      super(call);
    }

    /**
     * Remote storage the address shall point to.
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
     * How to crop and scale the picture.
     *
     * @param thumbParams the value
     * @return these parameters
     */
    public GetUrlParams thumbParams(ThumbParams thumbParams) {
      put("thumbParams", thumbParams);
      return this;
    }

    /** The same as {@link #thumbParams(ThumbParams)}, of a result of a multirequest. */
    public GetUrlParams thumbParams(Value<ThumbParams> thumbParams) {
      put("thumbParams", thumbParams);
      return this;
    }
  }

  /** The optional parameters of {@link #serve}. */
  public static final class ServeParams extends Params {
    ServeParams(Call<?> call) {
      super(call);
    }

    /**
     * Version of the picture; without it, the newest.
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
     * How to crop and scale the picture.
     *
     * @param thumbParams the value
     * @return these parameters
     */
    public ServeParams thumbParams(ThumbParams thumbParams) {
      put("thumbParams", thumbParams);
      return this;
    }

    /** The same as {@link #thumbParams(ThumbParams)}, of a result of a multirequest. */
    public ServeParams thumbParams(Value<ThumbParams> thumbParams) {
      put("thumbParams", thumbParams);
      return this;
    }

    /**
     * Whether it is a download, and the referring page.
     *
     * @param options the value
     * @return these parameters
     */
    public ServeParams options(ThumbnailServeOptions options) {
      put("options", options);
      return this;
    }

    /** The same as {@link #options(ThumbnailServeOptions)}, of a result of a multirequest. */
    public ServeParams options(Value<ThumbnailServeOptions> options) {
      put("options", options);
      return this;
    }
  }

  /** The optional parameters of {@link #serveByEntryId}. */
  public static final class ServeByEntryIdParams extends Params {
    ServeByEntryIdParams(Call<?> call) {
      super(call);
    }

    /**
     * Thumbnail params the picture was made by; without it, the default thumbnail.
     *
     * @param thumbParamId the value
     * @return these parameters
     */
    public ServeByEntryIdParams thumbParamId(long thumbParamId) {
      put("thumbParamId", thumbParamId);
      return this;
    }

    /** The same as {@link #thumbParamId(long)}, of a result of a multirequest. */
    public ServeByEntryIdParams thumbParamId(Value<Long> thumbParamId) {
      put("thumbParamId", thumbParamId);
      return this;
    }
  }
}
