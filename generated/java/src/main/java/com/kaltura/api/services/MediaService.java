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
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.ConversionAttribute;
import com.kaltura.api.model.EntryReplacementOptions;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.MediaEntry;
import com.kaltura.api.model.MediaEntryFilter;
import com.kaltura.api.model.MediaListResponse;
import com.kaltura.api.model.ModerationFlag;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.Resource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Videos, audio recordings and images.
 *
 * <p>The life of an entry: add it, give it content, wait until its status is ready, play it.
 *
 * <p>{@code media} on the wire.
 */
public final class MediaService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MediaService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a media entry without content; give it a file with addContent.
   *
   * <p>Set at least the media type and a name.
   *
   * <p>Action {@code media.add}.
   *
   * @param entry The new entry. Its media type cannot be changed later.
   * @return the answer, null where the server answers none
   */
  public MediaEntry add(MediaEntry entry) {
    return add(entry, null);
  }

  /** The same as {@link #add(MediaEntry)}, with settings of this request alone. */
  public MediaEntry add(MediaEntry entry, RequestOptions options) {
    return callAction(MediaActions.add(entry), options);
  }

  /**
   * Gives an entry its first content.
   *
   * <p>Conversion starts by itself; the status tells when the entry is ready to be played.
   *
   * <p>Action {@code media.addContent}.
   *
   * @param entryId Id of the entry, which must have no content yet.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#ENTRY_ALREADY_WITH_CONTENT} (Entry already associated with
   *     content)
   */
  public MediaEntry addContent(String entryId) {
    return addContent(entryId, null, null);
  }

  /** The same as {@link #addContent(String)}, with optional parameters. */
  public MediaEntry addContent(String entryId, Consumer<? super AddContentParams> optional) {
    return addContent(entryId, optional, null);
  }

  /**
   * The same as {@link #addContent(String)}, with optional parameters and settings of this request
   * alone.
   */
  public MediaEntry addContent(
      String entryId, Consumer<? super AddContentParams> optional, RequestOptions options) {
    return callAction(MediaActions.addContent(entryId, optional), options);
  }

  /**
   * Creates an entry and lets the server fetch its content from an address.
   *
   * <p>Superseded by add followed by addContent with a URL resource.
   *
   * <p>Action {@code media.addFromUrl}. Deprecated.
   *
   * @param mediaEntry The new entry.
   * @param url Address the server can reach, HTTP, HTTPS or FTP.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#PROPERTY_VALIDATION_MIN_LENGTH} (The
   *     property "@PROP_NAME@" must have a min length of &#64;MIN_LEN@ characters); {@link
   *     ErrorCodes#PROPERTY_VALIDATION_CANNOT_BE_NULL} (The property "@PROP_NAME@" cannot be null)
   */
  public MediaEntry addFromUrl(MediaEntry mediaEntry, String url) {
    return addFromUrl(mediaEntry, url, null);
  }

  /** The same as {@link #addFromUrl(MediaEntry, String)}, with settings of this request alone. */
  public MediaEntry addFromUrl(MediaEntry mediaEntry, String url, RequestOptions options) {
    return callAction(MediaActions.addFromUrl(mediaEntry, url), options);
  }

  /**
   * Creates an entry from a file that was uploaded before.
   *
   * <p>Superseded by add followed by addContent with an upload token resource.
   *
   * <p>Action {@code media.addFromUploadedFile}. Deprecated.
   *
   * @param mediaEntry The new entry.
   * @param uploadTokenId Id of the upload token that holds the file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#PROPERTY_VALIDATION_MIN_LENGTH} (The
   *     property "@PROP_NAME@" must have a min length of &#64;MIN_LEN@ characters); {@link
   *     ErrorCodes#PROPERTY_VALIDATION_CANNOT_BE_NULL} (The property "@PROP_NAME@" cannot be null);
   *     {@link ErrorCodes#UPLOADED_FILE_NOT_FOUND_BY_TOKEN} (The uploaded file was not found by the
   *     given token id, or was already used)
   */
  public MediaEntry addFromUploadedFile(MediaEntry mediaEntry, String uploadTokenId) {
    return addFromUploadedFile(mediaEntry, uploadTokenId, null);
  }

  /**
   * The same as {@link #addFromUploadedFile(MediaEntry, String)}, with settings of this request
   * alone.
   */
  public MediaEntry addFromUploadedFile(
      MediaEntry mediaEntry, String uploadTokenId, RequestOptions options) {
    return callAction(MediaActions.addFromUploadedFile(mediaEntry, uploadTokenId), options);
  }

  /**
   * Reads one media entry.
   *
   * <p>Action {@code media.get}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public MediaEntry get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link #get(String)}, with optional parameters. */
  public MediaEntry get(String entryId, Consumer<? super GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link #get(String)}, with optional parameters and settings of this request alone.
   */
  public MediaEntry get(
      String entryId, Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(MediaActions.get(entryId, optional), options);
  }

  /**
   * Lists media entries page by page.
   *
   * <p>Without conditions on status and moderation only entries are listed that are ready and
   * neither rejected nor waiting for moderation; deleted ones are left out, and so are entries the
   * session may not see.
   *
   * <p>Action {@code media.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<MediaEntry, MediaListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<MediaEntry, MediaListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<MediaEntry, MediaListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(MediaActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Counts the media entries that list would answer for the same filter, without reading them.
   *
   * <p>Action {@code media.count}.
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
    return callAction(MediaActions.count(optional), options);
  }

  /**
   * Changes the properties of an entry that are set and leaves the others alone.
   *
   * <p>Content is changed by updateContent.
   *
   * <p>Action {@code media.update}.
   *
   * @param entryId Id of the entry to change.
   * @param mediaEntry Holds the new values. Send null to clear a property, an empty list to remove
   *     all elements of a list.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public MediaEntry update(String entryId, MediaEntry mediaEntry) {
    return update(entryId, mediaEntry, null);
  }

  /** The same as {@link #update(String, MediaEntry)}, with settings of this request alone. */
  public MediaEntry update(String entryId, MediaEntry mediaEntry, RequestOptions options) {
    return callAction(MediaActions.update(entryId, mediaEntry), options);
  }

  /**
   * Replaces the content of an entry and keeps its id, address and statistics.
   *
   * <p>The old content stays in use until the new one is ready and, where the account asks for it,
   * approved.
   *
   * <p>Action {@code media.updateContent}.
   *
   * @param entryId Id of the entry.
   * @param resource Where the new content comes from.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#ENTRY_REPLACEMENT_ALREADY_EXISTS} (Entry already in
   *     replacement); {@link ErrorCodes#INVALID_OBJECT_ID} (Invalid object id [@ID@])
   */
  public MediaEntry updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /** The same as {@link #updateContent(String, Resource)}, with optional parameters. */
  public MediaEntry updateContent(
      String entryId, Resource resource, Consumer<? super UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link #updateContent(String, Resource)}, with optional parameters and settings of
   * this request alone.
   */
  public MediaEntry updateContent(
      String entryId,
      Resource resource,
      Consumer<? super UpdateContentParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.updateContent(entryId, resource, optional), options);
  }

  /**
   * Deletes an entry with its files.
   *
   * <p>This cannot be taken back.
   *
   * <p>Action {@code media.delete}.
   *
   * @param entryId Id of the entry to delete.
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public void delete(String entryId) {
    delete(entryId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String entryId, RequestOptions options) {
    callAction(MediaActions.delete(entryId), options);
  }

  /**
   * Approves an entry in moderation, so that everybody who may see it can play it.
   *
   * <p>Action {@code media.approve}.
   *
   * @param entryId Id of the entry.
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public void approve(String entryId) {
    approve(entryId, null);
  }

  /** The same as {@link #approve(String)}, with settings of this request alone. */
  public void approve(String entryId, RequestOptions options) {
    callAction(MediaActions.approve(entryId), options);
  }

  /**
   * Rejects an entry in moderation; it can no longer be played.
   *
   * <p>Action {@code media.reject}.
   *
   * @param entryId Id of the entry.
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public void reject(String entryId) {
    reject(entryId, null);
  }

  /** The same as {@link #reject(String)}, with settings of this request alone. */
  public void reject(String entryId, RequestOptions options) {
    callAction(MediaActions.reject(entryId), options);
  }

  /**
   * Reports an entry to the moderators.
   *
   * <p>Viewers may do this with a widget session.
   *
   * <p>Action {@code media.flag}.
   *
   * @param moderationFlag What is reported, why, and a comment.
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public void flag(ModerationFlag moderationFlag) {
    flag(moderationFlag, null);
  }

  /** The same as {@link #flag(ModerationFlag)}, with settings of this request alone. */
  public void flag(ModerationFlag moderationFlag, RequestOptions options) {
    callAction(MediaActions.flag(moderationFlag), options);
  }

  /**
   * Lists the open reports about an entry.
   *
   * <p>Action {@code media.listFlags}. Iterate over the result for the objects of all pages.
   *
   * @param entryId Id of the reported entry.
   * @return the list, its first page asked for
   */
  public Pages<ModerationFlag, ModerationFlagListResponse> listFlags(String entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link #listFlags(String)}, with optional parameters. */
  public Pages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link #listFlags(String)}, with optional parameters and settings of this request
   * alone.
   */
  public Pages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super ListFlagsParams> optional, RequestOptions options) {
    return listPages(MediaActions.listFlags(entryId, optional), "KalturaFilterPager", options);
  }

  /**
   * Gives an entry a vote of one to five stars, without remembering who voted.
   *
   * <p>Action {@code media.anonymousRank}.
   *
   * @param entryId Id of the entry.
   * @param rank Number of stars, 1 to 5.
   */
  public void anonymousRank(String entryId, long rank) {
    anonymousRank(entryId, rank, null);
  }

  /** The same as {@link #anonymousRank(String, long)}, with settings of this request alone. */
  public void anonymousRank(String entryId, long rank, RequestOptions options) {
    callAction(MediaActions.anonymousRank(entryId, rank), options);
  }

  /**
   * Takes a frame of the entry's own video as its thumbnail.
   *
   * <p>Superseded by the actions of thumbAsset.
   *
   * <p>Action {@code media.updateThumbnail}. Deprecated.
   *
   * @param entryId Id of the entry.
   * @param timeOffset Position of the frame in seconds from the start.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#PERMISSION_DENIED_TO_UPDATE_ENTRY} (User can update only the
   *     entries he own, otherwise an admin session must be used)
   */
  public MediaEntry updateThumbnail(String entryId, long timeOffset) {
    return updateThumbnail(entryId, timeOffset, null, null);
  }

  /** The same as {@link #updateThumbnail(String, long)}, with optional parameters. */
  public MediaEntry updateThumbnail(
      String entryId, long timeOffset, Consumer<? super UpdateThumbnailParams> optional) {
    return updateThumbnail(entryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link #updateThumbnail(String, long)}, with optional parameters and settings of
   * this request alone.
   */
  public MediaEntry updateThumbnail(
      String entryId,
      long timeOffset,
      Consumer<? super UpdateThumbnailParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.updateThumbnail(entryId, timeOffset, optional), options);
  }

  /**
   * Uploads a JPEG file as thumbnail of an entry.
   *
   * <p>Superseded by thumbAsset.addFromImage.
   *
   * <p>Action {@code media.updateThumbnailJpeg}. Deprecated.
   *
   * @param entryId Id of the entry.
   * @param fileData The JPEG file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#PERMISSION_DENIED_TO_UPDATE_ENTRY} (User can update only the
   *     entries he own, otherwise an admin session must be used)
   */
  public MediaEntry updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link #updateThumbnailJpeg(String, FileSource)}, with settings of this request
   * alone.
   */
  public MediaEntry updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return callAction(MediaActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /**
   * Fetches a picture from an address and makes it the thumbnail of an entry.
   *
   * <p>Superseded by the actions of thumbAsset.
   *
   * <p>Action {@code media.updateThumbnailFromUrl}. Deprecated.
   *
   * @param entryId Id of the entry.
   * @param url Address of the picture.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#PERMISSION_DENIED_TO_UPDATE_ENTRY} (User can update only the
   *     entries he own, otherwise an admin session must be used)
   */
  public BaseEntry updateThumbnailFromUrl(String entryId, String url) {
    return updateThumbnailFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link #updateThumbnailFromUrl(String, String)}, with settings of this request
   * alone.
   */
  public BaseEntry updateThumbnailFromUrl(String entryId, String url, RequestOptions options) {
    return callAction(MediaActions.updateThumbnailFromUrl(entryId, url), options);
  }

  /**
   * Takes a frame of another entry as thumbnail.
   *
   * <p>Superseded by the actions of thumbAsset.
   *
   * <p>Action {@code media.updateThumbnailFromSourceEntry}. Deprecated.
   *
   * @param entryId Id of the entry that gets the thumbnail.
   * @param sourceEntryId Id of the video entry the frame is taken from.
   * @param timeOffset Position of the frame in seconds from the start.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#PERMISSION_DENIED_TO_UPDATE_ENTRY} (User can update only the
   *     entries he own, otherwise an admin session must be used)
   */
  public MediaEntry updateThumbnailFromSourceEntry(
      String entryId, String sourceEntryId, long timeOffset) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, null, null);
  }

  /**
   * The same as {@link #updateThumbnailFromSourceEntry(String, String, long)}, with optional
   * parameters.
   */
  public MediaEntry updateThumbnailFromSourceEntry(
      String entryId,
      String sourceEntryId,
      long timeOffset,
      Consumer<? super UpdateThumbnailFromSourceEntryParams> optional) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link #updateThumbnailFromSourceEntry(String, String, long)}, with optional
   * parameters and settings of this request alone.
   */
  public MediaEntry updateThumbnailFromSourceEntry(
      String entryId,
      String sourceEntryId,
      long timeOffset,
      Consumer<? super UpdateThumbnailFromSourceEntryParams> optional,
      RequestOptions options) {
    return callAction(
        MediaActions.updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional),
        options);
  }

  /**
   * Converts the source of an entry anew and answers the number of the job.
   *
   * <p>Action {@code media.convert}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#CONVERSION_PROFILE_ID_NOT_FOUND} (Conversion profile id
   *     "@ID@" not found); {@link ErrorCodes#FLAVOR_PARAMS_NOT_FOUND} (Flavor params not found)
   */
  public Long convert(String entryId) {
    return convert(entryId, null, null);
  }

  /** The same as {@link #convert(String)}, with optional parameters. */
  public Long convert(String entryId, Consumer<? super ConvertParams> optional) {
    return convert(entryId, optional, null);
  }

  /**
   * The same as {@link #convert(String)}, with optional parameters and settings of this request
   * alone.
   */
  public Long convert(
      String entryId, Consumer<? super ConvertParams> optional, RequestOptions options) {
    return callAction(MediaActions.convert(entryId, optional), options);
  }

  /**
   * Puts replaced content that waits for approval into use.
   *
   * <p>Action {@code media.approveReplace}.
   *
   * @param entryId Id of the entry whose content was replaced.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public MediaEntry approveReplace(String entryId) {
    return approveReplace(entryId, null);
  }

  /** The same as {@link #approveReplace(String)}, with settings of this request alone. */
  public MediaEntry approveReplace(String entryId, RequestOptions options) {
    return callAction(MediaActions.approveReplace(entryId), options);
  }

  /**
   * Throws new content away that is not in use yet and keeps the old one.
   *
   * <p>Action {@code media.cancelReplace}.
   *
   * @param entryId Id of the entry whose content was replaced.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public MediaEntry cancelReplace(String entryId) {
    return cancelReplace(entryId, null);
  }

  /** The same as {@link #cancelReplace(String)}, with settings of this request alone. */
  public MediaEntry cancelReplace(String entryId, RequestOptions options) {
    return callAction(MediaActions.cancelReplace(entryId), options);
  }

  /**
   * Uploads a file and answers a token for addFromUploadedFile.
   *
   * <p>Superseded by the uploadToken service, which can resume.
   *
   * <p>Action {@code media.upload}. Deprecated.
   *
   * @param fileData The file to upload.
   * @return the answer, null where the server answers none
   */
  public String upload(FileSource fileData) {
    return upload(fileData, null);
  }

  /** The same as {@link #upload(FileSource)}, with settings of this request alone. */
  public String upload(FileSource fileData, RequestOptions options) {
    return callAction(MediaActions.upload(fileData), options);
  }

  /** The optional parameters of {@link #addContent}. */
  public static final class AddContentParams extends Params {
    AddContentParams(Call<?> call) {
      super(call);
    }

    /**
     * Where the content comes from: an upload token, an address, another entry.
     *
     * @param resource the value
     * @return these parameters
     */
    public AddContentParams resource(Resource resource) {
      put("resource", resource);
      return this;
    }

    /** The same as {@link #resource(Resource)}, of a result of a multirequest. */
    public AddContentParams resource(Value<Resource> resource) {
      put("resource", resource);
      return this;
    }
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * Version of the content that the addresses in the answer point to; -1 for the newest. Default:
     * {@code -1}.
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
     * Which entries to list and in which order; all conditions have to hold.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(MediaEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(MediaEntryFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<MediaEntryFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many entries per page: 30 unless given, 500 at most. The answer's total
     * count covers all pages.
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
     * Which entries to count.
     *
     * @param filter the value
     * @return these parameters
     */
    public CountParams filter(MediaEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(MediaEntryFilter)}, of a result of a multirequest. */
    public CountParams filter(Value<MediaEntryFilter> filter) {
      put("filter", filter);
      return this;
    }
  }

  /** The optional parameters of {@link #updateContent}. */
  public static final class UpdateContentParams extends Params {
    UpdateContentParams(Call<?> call) {
      super(call);
    }

    /**
     * Conversion profile for the new content; without it, that of the entry.
     *
     * @param conversionProfileId the value
     * @return these parameters
     */
    public UpdateContentParams conversionProfileId(long conversionProfileId) {
      put("conversionProfileId", conversionProfileId);
      return this;
    }

    /** The same as {@link #conversionProfileId(long)}, of a result of a multirequest. */
    public UpdateContentParams conversionProfileId(Value<Long> conversionProfileId) {
      put("conversionProfileId", conversionProfileId);
      return this;
    }

    /**
     * What to keep of the old content, for example thumbnails made by hand.
     *
     * @param advancedOptions the value
     * @return these parameters
     */
    public UpdateContentParams advancedOptions(EntryReplacementOptions advancedOptions) {
      put("advancedOptions", advancedOptions);
      return this;
    }

    /**
     * The same as {@link #advancedOptions(EntryReplacementOptions)}, of a result of a multirequest.
     */
    public UpdateContentParams advancedOptions(Value<EntryReplacementOptions> advancedOptions) {
      put("advancedOptions", advancedOptions);
      return this;
    }
  }

  /** The optional parameters of {@link #listFlags}. */
  public static final class ListFlagsParams extends Params {
    ListFlagsParams(Call<?> call) {
      super(call);
    }

    /**
     * Which page, and how many reports per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListFlagsParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListFlagsParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #updateThumbnail}. */
  public static final class UpdateThumbnailParams extends Params {
    UpdateThumbnailParams(Call<?> call) {
      super(call);
    }

    /**
     * Rendition to take the frame from; without it, the source or the best there is.
     *
     * @param flavorParamsId the value
     * @return these parameters
     */
    public UpdateThumbnailParams flavorParamsId(long flavorParamsId) {
      put("flavorParamsId", flavorParamsId);
      return this;
    }

    /** The same as {@link #flavorParamsId(long)}, of a result of a multirequest. */
    public UpdateThumbnailParams flavorParamsId(Value<Long> flavorParamsId) {
      put("flavorParamsId", flavorParamsId);
      return this;
    }
  }

  /** The optional parameters of {@link #updateThumbnailFromSourceEntry}. */
  public static final class UpdateThumbnailFromSourceEntryParams extends Params {
    UpdateThumbnailFromSourceEntryParams(Call<?> call) {
      super(call);
    }

    /**
     * Rendition to take the frame from.
     *
     * @param flavorParamsId the value
     * @return these parameters
     */
    public UpdateThumbnailFromSourceEntryParams flavorParamsId(long flavorParamsId) {
      put("flavorParamsId", flavorParamsId);
      return this;
    }

    /** The same as {@link #flavorParamsId(long)}, of a result of a multirequest. */
    public UpdateThumbnailFromSourceEntryParams flavorParamsId(Value<Long> flavorParamsId) {
      put("flavorParamsId", flavorParamsId);
      return this;
    }
  }

  /** The optional parameters of {@link #convert}. */
  public static final class ConvertParams extends Params {
    ConvertParams(Call<?> call) {
      super(call);
    }

    /**
     * Conversion profile to use; without it, that of the entry or of the account.
     *
     * @param conversionProfileId the value
     * @return these parameters
     */
    public ConvertParams conversionProfileId(long conversionProfileId) {
      put("conversionProfileId", conversionProfileId);
      return this;
    }

    /** The same as {@link #conversionProfileId(long)}, of a result of a multirequest. */
    public ConvertParams conversionProfileId(Value<Long> conversionProfileId) {
      put("conversionProfileId", conversionProfileId);
      return this;
    }

    /**
     * Settings that differ from the profile for this one conversion.
     *
     * @param dynamicConversionAttributes the value
     * @return these parameters
     */
    public ConvertParams dynamicConversionAttributes(
        List<ConversionAttribute> dynamicConversionAttributes) {
      put("dynamicConversionAttributes", dynamicConversionAttributes);
      return this;
    }

    /** The same as {@link #dynamicConversionAttributes(List)}, of a result of a multirequest. */
    public ConvertParams dynamicConversionAttributes(
        Value<List<ConversionAttribute>> dynamicConversionAttributes) {
      put("dynamicConversionAttributes", dynamicConversionAttributes);
      return this;
    }
  }
}
