package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.EntryType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.BaseEntryCloneOptionItem;
import com.kaltura.api.model.BaseEntryFilter;
import com.kaltura.api.model.BaseEntryListResponse;
import com.kaltura.api.model.EntryContextDataParams;
import com.kaltura.api.model.EntryContextDataResult;
import com.kaltura.api.model.EntryReplacementOptions;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.ModerationFlag;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.PlaybackContext;
import com.kaltura.api.model.PlaybackContextOptions;
import com.kaltura.api.model.RemotePathListResponse;
import com.kaltura.api.model.Resource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Entries of every kind at once: media, data, playlists and whatever plugins add.
 *
 * <p>Use it when the kind is unknown or does not matter.
 *
 * <p>{@code baseentry} on the wire.
 */
public final class BaseEntryService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public BaseEntryService(Caller caller) {
    super(caller);
  }

  /**
   * Creates an entry of a kind that the type or the class of the object tells.
   *
   * <p>Action {@code baseentry.add}.
   *
   * @param entry The new entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_TYPE_NOT_SUPPORTED} (Entry type
   *     "@ENTRY_TYPE@" not supported)
   */
  public BaseEntry add(BaseEntry entry) {
    return add(entry, null, null);
  }

  /** The same as {@link #add(BaseEntry)}, with optional parameters. */
  public BaseEntry add(BaseEntry entry, Consumer<? super AddParams> optional) {
    return add(entry, optional, null);
  }

  /**
   * The same as {@link #add(BaseEntry)}, with optional parameters and settings of this request
   * alone.
   */
  public BaseEntry add(
      BaseEntry entry, Consumer<? super AddParams> optional, RequestOptions options) {
    return callAction(BaseEntryActions.add(entry, optional), options);
  }

  /**
   * Gives an entry its first content.
   *
   * <p>Action {@code baseentry.addContent}.
   *
   * @param entryId Id of the entry, which must have no content yet.
   * @param resource Where the content comes from.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_TYPE_NOT_SUPPORTED} (Entry type
   *     "@ENTRY_TYPE@" not supported)
   */
  public BaseEntry addContent(String entryId, Resource resource) {
    return addContent(entryId, resource, null);
  }

  /** The same as {@link #addContent(String, Resource)}, with settings of this request alone. */
  public BaseEntry addContent(String entryId, Resource resource, RequestOptions options) {
    return callAction(BaseEntryActions.addContent(entryId, resource), options);
  }

  /**
   * Reads one entry of any kind; the answer has the class of that kind.
   *
   * <p>Action {@code baseentry.get}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   */
  public BaseEntry get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link #get(String)}, with optional parameters. */
  public BaseEntry get(String entryId, Consumer<? super GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link #get(String)}, with optional parameters and settings of this request alone.
   */
  public BaseEntry get(
      String entryId, Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(BaseEntryActions.get(entryId, optional), options);
  }

  /**
   * Reads several entries at once.
   *
   * <p>Ids that are unknown or hidden are silently left out.
   *
   * <p>Action {@code baseentry.getByIds}.
   *
   * @param entryIds Comma list of entry ids.
   * @return the answer, null where the server answers none
   */
  public List<BaseEntry> getByIds(String entryIds) {
    return getByIds(entryIds, null);
  }

  /** The same as {@link #getByIds(String)}, with settings of this request alone. */
  public List<BaseEntry> getByIds(String entryIds, RequestOptions options) {
    return callAction(BaseEntryActions.getByIds(entryIds), options);
  }

  /**
   * Lists entries of all kinds page by page; each object of the answer has its own class.
   *
   * <p>Deleted entries are left out, and only ready ones are listed unless the filter asks for
   * another status.
   *
   * <p>Action {@code baseentry.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<BaseEntry, BaseEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<BaseEntry, BaseEntryListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<BaseEntry, BaseEntryListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(BaseEntryActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Lists the entries that carry an id of your own system.
   *
   * <p>Action {@code baseentry.listByReferenceId}. Iterate over the result for the objects of all
   * pages.
   *
   * @param refId The reference id to look for, compared exactly.
   * @return the list, its first page asked for
   * @throws ApiException with the code {@link ErrorCodes#MISSING_MANDATORY_PARAMETER} (Missing
   *     parameter "@PARAM_NAME@")
   */
  public Pages<BaseEntry, BaseEntryListResponse> listByReferenceId(String refId) {
    return listByReferenceId(refId, null, null);
  }

  /** The same as {@link #listByReferenceId(String)}, with optional parameters. */
  public Pages<BaseEntry, BaseEntryListResponse> listByReferenceId(
      String refId, Consumer<? super ListByReferenceIdParams> optional) {
    return listByReferenceId(refId, optional, null);
  }

  /**
   * The same as {@link #listByReferenceId(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pages<BaseEntry, BaseEntryListResponse> listByReferenceId(
      String refId, Consumer<? super ListByReferenceIdParams> optional, RequestOptions options) {
    return listPages(
        BaseEntryActions.listByReferenceId(refId, optional), "KalturaFilterPager", options);
  }

  /**
   * Counts the entries that list would answer for the same filter.
   *
   * <p>Action {@code baseentry.count}.
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
    return callAction(BaseEntryActions.count(optional), options);
  }

  /**
   * Changes the properties of an entry that are set and leaves the others alone.
   *
   * <p>Action {@code baseentry.update}.
   *
   * @param entryId Id of the entry to change.
   * @param baseEntry Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public BaseEntry update(String entryId, BaseEntry baseEntry) {
    return update(entryId, baseEntry, null);
  }

  /** The same as {@link #update(String, BaseEntry)}, with settings of this request alone. */
  public BaseEntry update(String entryId, BaseEntry baseEntry, RequestOptions options) {
    return callAction(BaseEntryActions.update(entryId, baseEntry), options);
  }

  /**
   * Replaces the content of an entry and keeps its id.
   *
   * <p>Action {@code baseentry.updateContent}.
   *
   * @param entryId Id of the entry.
   * @param resource Where the new content comes from.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public BaseEntry updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /** The same as {@link #updateContent(String, Resource)}, with optional parameters. */
  public BaseEntry updateContent(
      String entryId, Resource resource, Consumer<? super UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link #updateContent(String, Resource)}, with optional parameters and settings of
   * this request alone.
   */
  public BaseEntry updateContent(
      String entryId,
      Resource resource,
      Consumer<? super UpdateContentParams> optional,
      RequestOptions options) {
    return callAction(BaseEntryActions.updateContent(entryId, resource, optional), options);
  }

  /**
   * Uploads a JPEG file as thumbnail of an entry.
   *
   * <p>Action {@code baseentry.updateThumbnailJpeg}.
   *
   * @param entryId Id of the entry.
   * @param fileData The JPEG file.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#PERMISSION_DENIED_TO_UPDATE_ENTRY} (User can update only the
   *     entries he own, otherwise an admin session must be used)
   */
  public BaseEntry updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link #updateThumbnailJpeg(String, FileSource)}, with settings of this request
   * alone.
   */
  public BaseEntry updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return callAction(BaseEntryActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /**
   * Deletes an entry of any kind.
   *
   * <p>Action {@code baseentry.delete}.
   *
   * @param entryId Id of the entry to delete.
   */
  public void delete(String entryId) {
    delete(entryId, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String entryId, RequestOptions options) {
    callAction(BaseEntryActions.delete(entryId), options);
  }

  /**
   * Copies an entry under a new id.
   *
   * <p>What goes along, such as categories or captions, can be chosen.
   *
   * <p>Action {@code baseentry.clone}.
   *
   * @param entryId Id of the entry to copy.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public BaseEntry clone_(String entryId) {
    return clone_(entryId, null, null);
  }

  /** The same as {@link #clone_(String)}, with optional parameters. */
  public BaseEntry clone_(String entryId, Consumer<? super Clone_Params> optional) {
    return clone_(entryId, optional, null);
  }

  /**
   * The same as {@link #clone_(String)}, with optional parameters and settings of this request
   * alone.
   */
  public BaseEntry clone_(
      String entryId, Consumer<? super Clone_Params> optional, RequestOptions options) {
    return callAction(BaseEntryActions.clone_(entryId, optional), options);
  }

  /**
   * Approves an entry in moderation.
   *
   * <p>Action {@code baseentry.approve}.
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
    callAction(BaseEntryActions.approve(entryId), options);
  }

  /**
   * Rejects an entry in moderation.
   *
   * <p>Action {@code baseentry.reject}.
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
    callAction(BaseEntryActions.reject(entryId), options);
  }

  /**
   * Reports an entry to the moderators.
   *
   * <p>Action {@code baseentry.flag}.
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
    callAction(BaseEntryActions.flag(moderationFlag), options);
  }

  /**
   * Lists the open reports about an entry.
   *
   * <p>Action {@code baseentry.listFlags}. Iterate over the result for the objects of all pages.
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
    return listPages(BaseEntryActions.listFlags(entryId, optional), "KalturaFilterPager", options);
  }

  /**
   * Gives an entry a vote, without remembering who voted.
   *
   * <p>Action {@code baseentry.anonymousRank}.
   *
   * @param entryId Id of the entry.
   * @param rank Number of stars, 1 to 5.
   */
  public void anonymousRank(String entryId, long rank) {
    anonymousRank(entryId, rank, null);
  }

  /** The same as {@link #anonymousRank(String, long)}, with settings of this request alone. */
  public void anonymousRank(String entryId, long rank, RequestOptions options) {
    callAction(BaseEntryActions.anonymousRank(entryId, rank), options);
  }

  /**
   * Tells what a viewer in a given situation may do with an entry: access rules, restrictions,
   * renditions.
   *
   * <p>Players now use getPlaybackContext.
   *
   * <p>Action {@code baseentry.getContextData}.
   *
   * @param entryId Id of the entry.
   * @param contextDataParams The situation: address, referring page, wished delivery.
   * @return the answer, null where the server answers none
   */
  public EntryContextDataResult getContextData(
      String entryId, EntryContextDataParams contextDataParams) {
    return getContextData(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link #getContextData(String, EntryContextDataParams)}, with settings of this
   * request alone.
   */
  public EntryContextDataResult getContextData(
      String entryId, EntryContextDataParams contextDataParams, RequestOptions options) {
    return callAction(BaseEntryActions.getContextData(entryId, contextDataParams), options);
  }

  /**
   * Answers everything a player needs: addresses to stream from, captions, protection data, and the
   * verdict of the access rules.
   *
   * <p>Action {@code baseentry.getPlaybackContext}.
   *
   * @param entryId Id of the entry.
   * @param contextDataParams The situation of the viewer; unset properties are taken from the
   *     request itself.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found)
   */
  public PlaybackContext getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams) {
    return getPlaybackContext(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link #getPlaybackContext(String, PlaybackContextOptions)}, with settings of this
   * request alone.
   */
  public PlaybackContext getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams, RequestOptions options) {
    return callAction(BaseEntryActions.getPlaybackContext(entryId, contextDataParams), options);
  }

  /**
   * Lists where copies of the entry's content lie in remote storage.
   *
   * <p>Action {@code baseentry.getRemotePaths}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_ID_NOT_FOUND} (Entry id "@ENTRY_ID@"
   *     not found); {@link ErrorCodes#ENTRY_NOT_READY} (Entry "@ENTRY_NAME@" is not ready)
   */
  public RemotePathListResponse getRemotePaths(String entryId) {
    return getRemotePaths(entryId, null);
  }

  /** The same as {@link #getRemotePaths(String)}, with settings of this request alone. */
  public RemotePathListResponse getRemotePaths(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.getRemotePaths(entryId), options);
  }

  /**
   * Moves an entry to the recycle bin, from where it can be restored for a time that the account
   * sets.
   *
   * <p>Action {@code baseentry.recycle}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   */
  public BaseEntry recycle(String entryId) {
    return recycle(entryId, null);
  }

  /** The same as {@link #recycle(String)}, with settings of this request alone. */
  public BaseEntry recycle(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.recycle(entryId), options);
  }

  /**
   * Brings an entry back from the recycle bin.
   *
   * <p>Action {@code baseentry.restoreRecycled}.
   *
   * @param entryId Id of the entry.
   * @return the answer, null where the server answers none
   */
  public BaseEntry restoreRecycled(String entryId) {
    return restoreRecycled(entryId, null);
  }

  /** The same as {@link #restoreRecycled(String)}, with settings of this request alone. */
  public BaseEntry restoreRecycled(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.restoreRecycled(entryId), options);
  }

  /**
   * Starts a job that deletes all recycled entries matching a filter, and answers the number of the
   * job.
   *
   * <p>Action {@code baseentry.bulkDelete}. Part of the plugin {@code bulkUpload}. Published as
   * {@code baseEntry.bulkDelete} too.
   *
   * @param filter Which entries to delete; only entries in the recycle bin are accepted.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ENTRY_BULK_DELETE_ONLY_RECYCLED} (Bulk
   *     delete for entries is allowed only for RECYCLED entries)
   */
  public Long bulkDelete(BaseEntryFilter filter) {
    return bulkDelete(filter, null);
  }

  /** The same as {@link #bulkDelete(BaseEntryFilter)}, with settings of this request alone. */
  public Long bulkDelete(BaseEntryFilter filter, RequestOptions options) {
    return callAction(BaseEntryActions.bulkDelete(filter), options);
  }

  /** The optional parameters of {@link #add}. */
  public static final class AddParams extends Params {
    AddParams(Call<?> call) {
      super(call);
    }

    /**
     * Kind of the entry, where the object alone does not tell it.
     *
     * @param type the value
     * @return these parameters
     */
    public AddParams type(EntryType type) {
      put("type", type);
      return this;
    }

    /** The same as {@link #type(EntryType)}, of a result of a multirequest. */
    public AddParams type(Value<EntryType> type) {
      put("type", type);
      return this;
    }
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
     * Which entries to list and in which order.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(BaseEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(BaseEntryFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<BaseEntryFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many entries per page, 30 unless given and 500 at most.
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

  /** The optional parameters of {@link #listByReferenceId}. */
  public static final class ListByReferenceIdParams extends Params {
    ListByReferenceIdParams(Call<?> call) {
      super(call);
    }

    /**
     * Which page, and how many entries per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListByReferenceIdParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListByReferenceIdParams pager(Value<FilterPager> pager) {
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
    public CountParams filter(BaseEntryFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(BaseEntryFilter)}, of a result of a multirequest. */
    public CountParams filter(Value<BaseEntryFilter> filter) {
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
     * What to keep of the old content.
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

  /** The optional parameters of {@link #clone_}. */
  public static final class Clone_Params extends Params {
    Clone_Params(Call<?> call) {
      super(call);
    }

    /**
     * What to take along or to leave out; without it, the server's usual choice.
     *
     * @param cloneOptions the value
     * @return these parameters
     */
    public Clone_Params cloneOptions(List<BaseEntryCloneOptionItem> cloneOptions) {
      put("cloneOptions", cloneOptions);
      return this;
    }

    /** The same as {@link #cloneOptions(List)}, of a result of a multirequest. */
    public Clone_Params cloneOptions(Value<List<BaseEntryCloneOptionItem>> cloneOptions) {
      put("cloneOptions", cloneOptions);
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
}
