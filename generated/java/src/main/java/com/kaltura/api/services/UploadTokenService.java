package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.model.UploadTokenFilter;
import com.kaltura.api.model.UploadTokenListResponse;
import java.util.function.Consumer;

/**
 * Uploads of files, also very large ones: create a token, send the file in one piece or in chunks,
 * then hand the token to the entry it is for.
 *
 * <p>{@code uploadtoken} on the wire.
 */
public final class UploadTokenService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public UploadTokenService(Caller caller) {
    super(caller);
  }

  /**
   * Opens an upload.
   *
   * <p>Name and size may be given now or are learned from the file.
   *
   * <p>Action {@code uploadtoken.add}.
   *
   * @return the answer, null where the server answers none
   */
  public UploadToken add() {
    return add(null, null);
  }

  /** The same as {@link #add()}, with optional parameters. */
  public UploadToken add(Consumer<? super AddParams> optional) {
    return add(optional, null);
  }

  /** The same as {@link #add()}, with optional parameters and settings of this request alone. */
  public UploadToken add(Consumer<? super AddParams> optional, RequestOptions options) {
    return callAction(UploadTokenActions.add(optional), options);
  }

  /**
   * Reads the state of an upload; uploadedFileSize tells where to resume after a break.
   *
   * <p>Action {@code uploadtoken.get}.
   *
   * @param uploadTokenId Id of the upload token.
   * @return the answer, null where the server answers none
   */
  public UploadToken get(String uploadTokenId) {
    return get(uploadTokenId, null);
  }

  /** The same as {@link #get(String)}, with settings of this request alone. */
  public UploadToken get(String uploadTokenId, RequestOptions options) {
    return callAction(UploadTokenActions.get(uploadTokenId), options);
  }

  /**
   * Lists the account's uploads page by page.
   *
   * <p>Action {@code uploadtoken.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<UploadToken, UploadTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<UploadToken, UploadTokenListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<UploadToken, UploadTokenListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(UploadTokenActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Sends a file or one chunk of it.
   *
   * <p>The first chunk has to arrive first; with explicit positions the middle ones may go in
   * parallel; the last one says finalChunk.
   *
   * <p>Action {@code uploadtoken.upload}.
   *
   * @param uploadTokenId Id of the upload token.
   * @param fileData The file, or a chunk of it; the last chunk may be empty.
   * @return the answer, null where the server answers none
   */
  public UploadToken upload(String uploadTokenId, FileSource fileData) {
    return upload(uploadTokenId, fileData, null, null);
  }

  /** The same as {@link #upload(String, FileSource)}, with optional parameters. */
  public UploadToken upload(
      String uploadTokenId, FileSource fileData, Consumer<? super UploadParams> optional) {
    return upload(uploadTokenId, fileData, optional, null);
  }

  /**
   * The same as {@link #upload(String, FileSource)}, with optional parameters and settings of this
   * request alone.
   */
  public UploadToken upload(
      String uploadTokenId,
      FileSource fileData,
      Consumer<? super UploadParams> optional,
      RequestOptions options) {
    return callAction(UploadTokenActions.upload(uploadTokenId, fileData, optional), options);
  }

  /**
   * Throws an upload away with what was sent so far.
   *
   * <p>Action {@code uploadtoken.delete}.
   *
   * @param uploadTokenId Id of the upload token.
   */
  public void delete(String uploadTokenId) {
    delete(uploadTokenId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String uploadTokenId, RequestOptions options) {
    callAction(UploadTokenActions.delete(uploadTokenId), options);
  }

  /** The optional parameters of {@link #add}. */
  public static final class AddParams extends Params {
    AddParams(Call<?> call) {
      super(call);
    }

    /**
     * Name and size of the file to come, if known.
     *
     * @param uploadToken the value
     * @return these parameters
     */
    public AddParams uploadToken(UploadToken uploadToken) {
      put("uploadToken", uploadToken);
      return this;
    }

    /** The same as {@link #uploadToken(UploadToken)}, of a result of a multirequest. */
    public AddParams uploadToken(Value<UploadToken> uploadToken) {
      put("uploadToken", uploadToken);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which uploads to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(UploadTokenFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(UploadTokenFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<UploadTokenFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many uploads per page.
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

  /** The optional parameters of {@link #upload}. */
  public static final class UploadParams extends Params {
    UploadParams(Call<?> call) {
      super(call);
    }

    /**
     * False for the first chunk or a whole file, true for all further chunks. Default: {@code
     * false}.
     *
     * @param resume the value
     * @return these parameters
     */
    public UploadParams resume(boolean resume) {
      put("resume", resume);
      return this;
    }

    /** The same as {@link #resume(boolean)}, of a result of a multirequest. */
    public UploadParams resume(Value<Boolean> resume) {
      put("resume", resume);
      return this;
    }

    /**
     * True for the last chunk or a whole file. Default: {@code true}.
     *
     * @param finalChunk the value
     * @return these parameters
     */
    public UploadParams finalChunk(boolean finalChunk) {
      put("finalChunk", finalChunk);
      return this;
    }

    /** The same as {@link #finalChunk(boolean)}, of a result of a multirequest. */
    public UploadParams finalChunk(Value<Boolean> finalChunk) {
      put("finalChunk", finalChunk);
      return this;
    }

    /**
     * Position in bytes where the chunk belongs; -1 appends it to what is there. Default: {@code
     * -1.0}.
     *
     * @param resumeAt the value
     * @return these parameters
     */
    public UploadParams resumeAt(double resumeAt) {
      put("resumeAt", resumeAt);
      return this;
    }

    /** The same as {@link #resumeAt(double)}, of a result of a multirequest. */
    public UploadParams resumeAt(Value<Double> resumeAt) {
      put("resumeAt", resumeAt);
      return this;
    }
  }
}
