package com.kaltura.api.recorded;

import com.kaltura.api.Client;
import com.kaltura.api.Multirequest;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Pending;
import com.kaltura.api.enums.AdProtocolType;
import com.kaltura.api.enums.AppTokenHashType;
import com.kaltura.api.enums.CategoryOrderBy;
import com.kaltura.api.enums.CuePointOrderBy;
import com.kaltura.api.enums.EventNotificationEventObjectType;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.MediaEntryOrderBy;
import com.kaltura.api.enums.MediaType;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.enums.NotificationType;
import com.kaltura.api.enums.ResponseProfileType;
import com.kaltura.api.enums.SearchOperatorType;
import com.kaltura.api.enums.SessionType;
import com.kaltura.api.model.AdCuePoint;
import com.kaltura.api.model.AppToken;
import com.kaltura.api.model.AssetFilter;
import com.kaltura.api.model.BaseEntryFilter;
import com.kaltura.api.model.Category;
import com.kaltura.api.model.CategoryEntry;
import com.kaltura.api.model.CategoryFilter;
import com.kaltura.api.model.ClipAttributes;
import com.kaltura.api.model.CuePointFilter;
import com.kaltura.api.model.DetachedResponseProfile;
import com.kaltura.api.model.EntryContextDataParams;
import com.kaltura.api.model.EntryResource;
import com.kaltura.api.model.EventNotificationScope;
import com.kaltura.api.model.EventNotificationTemplateFilter;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.FlavorAssetFilter;
import com.kaltura.api.model.MediaEntry;
import com.kaltura.api.model.MediaEntryFilter;
import com.kaltura.api.model.MediaListResponse;
import com.kaltura.api.model.MetadataFilter;
import com.kaltura.api.model.MetadataSearchItem;
import com.kaltura.api.model.OperationAttributes;
import com.kaltura.api.model.OperationResource;
import com.kaltura.api.model.ResponseProfileHolder;
import com.kaltura.api.model.ResponseProfileMapping;
import com.kaltura.api.model.SearchCondition;
import com.kaltura.api.model.SearchItem;
import com.kaltura.api.model.SearchOperator;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.model.UploadedFileTokenResource;
import com.kaltura.api.model.User;
import java.util.List;

/** The calls that were recorded. */
final class RecordedCalls {
  private RecordedCalls() {}

  static Object call(String exercise, Client client, RequestOptions options) {
    return switch (exercise) {
      case "app-token-add" -> doAppTokenAdd(client, options);
      case "app-token-get-missing" -> doAppTokenGetMissing(client, options);
      case "base-entry-get-by-ids" -> doBaseEntryGetByIds(client, options);
      case "base-entry-get-by-ids-none" -> doBaseEntryGetByIdsNone(client, options);
      case "base-entry-get-context-data" -> doBaseEntryGetContextData(client, options);
      case "base-entry-list-mixed" -> doBaseEntryListMixed(client, options);
      case "category-add-duplicate" -> doCategoryAddDuplicate(client, options);
      case "category-delete" -> doCategoryDelete(client, options);
      case "category-entry-add" -> doCategoryEntryAdd(client, options);
      case "category-entry-delete-missing" -> doCategoryEntryDeleteMissing(client, options);
      case "category-get" -> doCategoryGet(client, options);
      case "category-list-ordered" -> doCategoryListOrdered(client, options);
      case "cue-point-add" -> doCuePointAdd(client, options);
      case "cue-point-count" -> doCuePointCount(client, options);
      case "cue-point-list" -> doCuePointList(client, options);
      case "data-get" -> doDataGet(client, options);
      case "event-notification-template-dispatch" ->
          doEventNotificationTemplateDispatch(client, options);
      case "event-notification-template-list" -> doEventNotificationTemplateList(client, options);
      case "flavor-asset-get" -> doFlavorAssetGet(client, options);
      case "flavor-asset-get-by-entry-id" -> doFlavorAssetGetByEntryId(client, options);
      case "flavor-asset-get-url" -> doFlavorAssetGetUrl(client, options);
      case "flavor-asset-list-polymorphic" -> doFlavorAssetListPolymorphic(client, options);
      case "media-add" -> doMediaAdd(client, options);
      case "media-add-content-clips" -> doMediaAddContentClips(client, options);
      case "media-add-content-token" -> doMediaAddContentToken(client, options);
      case "media-count" -> doMediaCount(client, options);
      case "media-delete" -> doMediaDelete(client, options);
      case "media-delete-without-session" -> doMediaDeleteWithoutSession(client, options);
      case "media-get" -> doMediaGet(client, options);
      case "media-get-in-hebrew" -> doMediaGetInHebrew(client, options);
      case "media-get-not-found" -> doMediaGetNotFound(client, options);
      case "media-get-pretty-printed" -> doMediaGetPrettyPrinted(client, options);
      case "media-get-related-objects" -> doMediaGetRelatedObjects(client, options);
      case "media-get-related-objects-empty" -> doMediaGetRelatedObjectsEmpty(client, options);
      case "media-get-unknown-types" -> doMediaGetUnknownTypes(client, options);
      case "media-get-with-nulls" -> doMediaGetWithNulls(client, options);
      case "media-get-without-object-type" -> doMediaGetWithoutObjectType(client, options);
      case "media-list-advanced-search" -> doMediaListAdvancedSearch(client, options);
      case "media-list-beyond" -> doMediaListBeyond(client, options);
      case "media-list-empty" -> doMediaListEmpty(client, options);
      case "media-list-page-1" -> doMediaListPage1(client, options);
      case "media-list-page-2" -> doMediaListPage2(client, options);
      case "media-list-page-3" -> doMediaListPage3(client, options);
      case "media-update" -> doMediaUpdate(client, options);
      case "media-update-not-allowed" -> doMediaUpdateNotAllowed(client, options);
      case "metadata-add-invalid" -> doMetadataAddInvalid(client, options);
      case "metadata-list" -> doMetadataList(client, options);
      case "multirequest-tokens" -> doMultirequestTokens(client, options);
      case "notification-get-client-notification" ->
          doNotificationGetClientNotification(client, options);
      case "partner-get" -> doPartnerGet(client, options);
      case "playlist-execute" -> doPlaylistExecute(client, options);
      case "playlist-get" -> doPlaylistGet(client, options);
      case "session-end" -> doSessionEnd(client, options);
      case "session-get" -> doSessionGet(client, options);
      case "session-start" -> doSessionStart(client, options);
      case "session-start-widget-session" -> doSessionStartWidgetSession(client, options);
      case "system-get-time" -> doSystemGetTime(client, options);
      case "system-get-version" -> doSystemGetVersion(client, options);
      case "system-ping" -> doSystemPing(client, options);
      case "system-ping-database" -> doSystemPingDatabase(client, options);
      case "upload-token-add" -> doUploadTokenAdd(client, options);
      case "upload-token-get" -> doUploadTokenGet(client, options);
      case "user-add" -> doUserAdd(client, options);
      case "user-get" -> doUserGet(client, options);
      case "user-get-other" -> doUserGetOther(client, options);
      case "user-login" -> doUserLogin(client, options);
      default -> throw new IllegalArgumentException("there is no exercise " + exercise);
    };
  }

  private static Object doAppTokenAdd(Client client, RequestOptions options) {
    AppToken appToken =
        AppToken.builder()
            .hashType(AppTokenHashType.SHA256)
            .sessionType(SessionType.USER)
            .sessionUserId("bot")
            .sessionDuration(3600)
            .sessionPrivileges("list:*")
            .description("nightly import")
            .build();
    return client.appToken().add(appToken, options);
  }

  private static Object doAppTokenGetMissing(Client client, RequestOptions options) {
    return client.appToken().get("0_nope", options);
  }

  private static Object doBaseEntryGetByIds(Client client, RequestOptions options) {
    return client.baseEntry().getByIds("0_a,0_b", options);
  }

  private static Object doBaseEntryGetByIdsNone(Client client, RequestOptions options) {
    return client.baseEntry().getByIds("0_nope", options);
  }

  private static Object doBaseEntryGetContextData(Client client, RequestOptions options) {
    EntryContextDataParams contextDataParams =
        EntryContextDataParams.builder().flavorTags("web").build();
    return client.baseEntry().getContextData("0_abc123", contextDataParams, options);
  }

  private static Object doBaseEntryListMixed(Client client, RequestOptions options) {
    BaseEntryFilter filter = BaseEntryFilter.builder().idIn("0_m,0_p,0_d,0_h").build();
    return client.baseEntry().list(p -> p.filter(filter), options);
  }

  private static Object doCategoryAddDuplicate(Client client, RequestOptions options) {
    Category category = Category.builder().name("News").build();
    return client.category().add(category, options);
  }

  private static Object doCategoryDelete(Client client, RequestOptions options) {
    client.category().delete(55, null, options);
    return null;
  }

  private static Object doCategoryEntryAdd(Client client, RequestOptions options) {
    CategoryEntry categoryEntry =
        CategoryEntry.builder().categoryId(55).entryId("0_abc123").build();
    return client.categoryEntry().add(categoryEntry, options);
  }

  private static Object doCategoryEntryDeleteMissing(Client client, RequestOptions options) {
    client.categoryEntry().delete("0_abc123", 99, options);
    return null;
  }

  private static Object doCategoryGet(Client client, RequestOptions options) {
    return client.category().get(55, options);
  }

  private static Object doCategoryListOrdered(Client client, RequestOptions options) {
    CategoryFilter filter =
        CategoryFilter.builder()
            .fullNameStartsWith("N")
            .orderBy(CategoryOrderBy.NAME_ASC.value())
            .build();
    return client.category().list(p -> p.filter(filter), options);
  }

  private static Object doCuePointAdd(Client client, RequestOptions options) {
    AdCuePoint cuePoint =
        AdCuePoint.builder()
            .entryId("0_abc123")
            .startTime(1500)
            .protocolType(AdProtocolType.VAST)
            .title("ad")
            .build();
    return client.cuePoint().cuePoint().add(cuePoint, options);
  }

  private static Object doCuePointCount(Client client, RequestOptions options) {
    CuePointFilter filter = CuePointFilter.builder().entryIdEqual("0_quiet").build();
    return client.cuePoint().cuePoint().count(p -> p.filter(filter), options);
  }

  private static Object doCuePointList(Client client, RequestOptions options) {
    CuePointFilter filter =
        CuePointFilter.builder()
            .entryIdEqual("0_abc123")
            .orderBy(CuePointOrderBy.START_TIME_ASC.value())
            .build();
    return client.cuePoint().cuePoint().list(p -> p.filter(filter), options);
  }

  private static Object doDataGet(Client client, RequestOptions options) {
    return client.data().get("0_data", null, options);
  }

  private static Object doEventNotificationTemplateDispatch(Client client, RequestOptions options) {
    EventNotificationScope scope =
        EventNotificationScope.builder()
            .objectId("0_abc")
            .scopeObjectType(EventNotificationEventObjectType.ENTRY)
            .build();
    return client.eventNotification().eventNotificationTemplate().dispatch(42, scope, options);
  }

  private static Object doEventNotificationTemplateList(Client client, RequestOptions options) {
    EventNotificationTemplateFilter filter =
        EventNotificationTemplateFilter.builder()
            .statusEqual(EventNotificationTemplateStatus.ACTIVE)
            .build();
    return client
        .eventNotification()
        .eventNotificationTemplate()
        .list(p -> p.filter(filter), options);
  }

  private static Object doFlavorAssetGet(Client client, RequestOptions options) {
    return client.flavorAsset().get("0_f1", options);
  }

  private static Object doFlavorAssetGetByEntryId(Client client, RequestOptions options) {
    return client.flavorAsset().getByEntryId("0_abc123", options);
  }

  private static Object doFlavorAssetGetUrl(Client client, RequestOptions options) {
    return client.flavorAsset().getUrl("0_f1", null, options);
  }

  private static Object doFlavorAssetListPolymorphic(Client client, RequestOptions options) {
    AssetFilter filter = AssetFilter.builder().entryIdEqual("0_abc123").build();
    return client.flavorAsset().list(p -> p.filter(filter), options);
  }

  private static Object doMediaAdd(Client client, RequestOptions options) {
    List<OperationAttributes> operationAttributes = List.of();
    MediaEntry entry =
        MediaEntry.builder()
            .name("New & shiny")
            .setNull(MediaEntry.DESCRIPTION)
            .tags("")
            .mediaType(MediaType.VIDEO)
            .operationAttributes(operationAttributes)
            .build();
    return client.media().add(entry, options);
  }

  private static Object doMediaAddContentClips(Client client, RequestOptions options) {
    EntryResource resource = EntryResource.builder().entryId("0_abc123").flavorParamsId(0).build();
    ClipAttributes operationAttributesItem =
        ClipAttributes.builder().offset(0).duration(1500).build();
    ClipAttributes operationAttributesItem2 =
        ClipAttributes.builder().offset(2000).duration(10000).build();
    List<OperationAttributes> operationAttributes =
        List.of(operationAttributesItem, operationAttributesItem2);
    OperationResource resource2 =
        OperationResource.builder()
            .resource(resource)
            .operationAttributes(operationAttributes)
            .build();
    return client.media().addContent("0_new", p -> p.resource(resource2), options);
  }

  private static Object doMediaAddContentToken(Client client, RequestOptions options) {
    UploadedFileTokenResource resource =
        UploadedFileTokenResource.builder().token("0_up10ad").build();
    return client.media().addContent("0_new", p -> p.resource(resource), options);
  }

  private static Object doMediaCount(Client client, RequestOptions options) {
    MediaEntryFilter filter = MediaEntryFilter.builder().mediaTypeEqual(MediaType.VIDEO).build();
    return client.media().count(p -> p.filter(filter), options);
  }

  private static Object doMediaDelete(Client client, RequestOptions options) {
    client.media().delete("0_abc123", options);
    return null;
  }

  private static Object doMediaDeleteWithoutSession(Client client, RequestOptions options) {
    client.media().delete("0_other", options);
    return null;
  }

  private static Object doMediaGet(Client client, RequestOptions options) {
    return client.media().get("0_abc123", null, options);
  }

  private static Object doMediaGetInHebrew(Client client, RequestOptions options) {
    RequestOptions options2 = RequestOptions.builder().with(options).language("HE").build();
    return client.media().get("0_abc123", null, options2);
  }

  private static Object doMediaGetNotFound(Client client, RequestOptions options) {
    return client.media().get("0_nope", null, options);
  }

  private static Object doMediaGetPrettyPrinted(Client client, RequestOptions options) {
    return client.media().get("0_pretty", null, options);
  }

  private static Object doMediaGetRelatedObjects(Client client, RequestOptions options) {
    FlavorAssetFilter filter = FlavorAssetFilter.builder().build();
    ResponseProfileMapping mappingsItem =
        ResponseProfileMapping.builder()
            .parentProperty("id")
            .filterProperty("entryIdEqual")
            .build();
    List<ResponseProfileMapping> mappings = List.of(mappingsItem);
    DetachedResponseProfile relatedProfilesItem =
        DetachedResponseProfile.builder()
            .name("flavors")
            .type(ResponseProfileType.INCLUDE_FIELDS)
            .fields("id,bitrate")
            .filter(filter)
            .mappings(mappings)
            .build();
    List<DetachedResponseProfile> relatedProfiles = List.of(relatedProfilesItem);
    DetachedResponseProfile responseProfile =
        DetachedResponseProfile.builder()
            .name("with flavors")
            .type(ResponseProfileType.INCLUDE_FIELDS)
            .fields("id,name")
            .relatedProfiles(relatedProfiles)
            .build();
    RequestOptions options2 =
        RequestOptions.builder().with(options).responseProfile(responseProfile).build();
    return client.media().get("0_abc123", null, options2);
  }

  private static Object doMediaGetRelatedObjectsEmpty(Client client, RequestOptions options) {
    ResponseProfileHolder responseProfile =
        ResponseProfileHolder.builder().systemName("with_flavors").build();
    RequestOptions options2 =
        RequestOptions.builder().with(options).responseProfile(responseProfile).build();
    return client.media().get("0_alone", null, options2);
  }

  private static Object doMediaGetUnknownTypes(Client client, RequestOptions options) {
    return client.media().get("0_future", null, options);
  }

  private static Object doMediaGetWithNulls(Client client, RequestOptions options) {
    return client.media().get("0_nulls", null, options);
  }

  private static Object doMediaGetWithoutObjectType(Client client, RequestOptions options) {
    return client.media().get("0_untyped", null, options);
  }

  private static Object doMediaListAdvancedSearch(Client client, RequestOptions options) {
    SearchCondition itemsItem =
        SearchCondition.builder()
            .field("/*[local-name()='metadata']/*[local-name()='Genre']")
            .value("dra:ma \"1\"")
            .build();
    List<SearchItem> items = List.of();
    SearchOperator itemsItem2 =
        SearchOperator.builder().type(SearchOperatorType.SEARCH_OR).items(items).build();
    List<SearchItem> items2 = List.of(itemsItem, itemsItem2);
    MetadataSearchItem advancedSearch =
        MetadataSearchItem.builder()
            .type(SearchOperatorType.SEARCH_AND)
            .metadataProfileId(5)
            .items(items2)
            .build();
    MediaEntryFilter filter = MediaEntryFilter.builder().advancedSearch(advancedSearch).build();
    return client.media().list(p -> p.filter(filter), options);
  }

  private static Object doMediaListBeyond(Client client, RequestOptions options) {
    MediaEntryFilter filter =
        MediaEntryFilter.builder()
            .nameLike("holiday")
            .orderBy(MediaEntryOrderBy.CREATED_AT_DESC.value())
            .build();
    FilterPager pager = FilterPager.builder().pageSize(2).pageIndex(4).build();
    return client.media().list(p -> p.filter(filter).pager(pager), options);
  }

  private static Object doMediaListEmpty(Client client, RequestOptions options) {
    MediaEntryFilter filter = MediaEntryFilter.builder().idEqual("0_nope").build();
    return client.media().list(p -> p.filter(filter), options);
  }

  private static Object doMediaListPage1(Client client, RequestOptions options) {
    MediaEntryFilter filter =
        MediaEntryFilter.builder()
            .nameLike("holiday")
            .orderBy(MediaEntryOrderBy.CREATED_AT_DESC.value())
            .build();
    FilterPager pager = FilterPager.builder().pageSize(2).build();
    return client.media().list(p -> p.filter(filter).pager(pager), options);
  }

  private static Object doMediaListPage2(Client client, RequestOptions options) {
    MediaEntryFilter filter =
        MediaEntryFilter.builder()
            .nameLike("holiday")
            .orderBy(MediaEntryOrderBy.CREATED_AT_DESC.value())
            .build();
    FilterPager pager = FilterPager.builder().pageSize(2).pageIndex(2).build();
    return client.media().list(p -> p.filter(filter).pager(pager), options);
  }

  private static Object doMediaListPage3(Client client, RequestOptions options) {
    MediaEntryFilter filter =
        MediaEntryFilter.builder()
            .nameLike("holiday")
            .orderBy(MediaEntryOrderBy.CREATED_AT_DESC.value())
            .build();
    FilterPager pager = FilterPager.builder().pageSize(2).pageIndex(3).build();
    return client.media().list(p -> p.filter(filter).pager(pager), options);
  }

  private static Object doMediaUpdate(Client client, RequestOptions options) {
    MediaEntry mediaEntry = MediaEntry.builder().name("renamed").setNull(MediaEntry.TAGS).build();
    return client.media().update("0_abc123", mediaEntry, options);
  }

  private static Object doMediaUpdateNotAllowed(Client client, RequestOptions options) {
    MediaEntry mediaEntry = MediaEntry.builder().mediaType(MediaType.IMAGE).build();
    return client.media().update("0_abc123", mediaEntry, options);
  }

  private static Object doMetadataAddInvalid(Client client, RequestOptions options) {
    return client
        .metadata()
        .metadata()
        .add(5, MetadataObjectType.ENTRY, "0_abc123", "<nope/>", options);
  }

  private static Object doMetadataList(Client client, RequestOptions options) {
    MetadataFilter filter =
        MetadataFilter.builder()
            .metadataObjectTypeEqual(MetadataObjectType.ENTRY)
            .objectIdEqual("0_abc123")
            .build();
    return client.metadata().metadata().list(p -> p.filter(filter), options);
  }

  private static Object doMultirequestTokens(Client client, RequestOptions options) {
    Multirequest batch = client.multirequest(options);
    UploadToken uploadToken = UploadToken.builder().fileName("a.mp4").build();
    Pending<UploadToken> token = batch.uploadToken().add(p -> p.uploadToken(uploadToken));
    MediaEntry entry = MediaEntry.builder().name("for tokens").mediaType(MediaType.VIDEO).build();
    Pending<MediaEntry> entry2 = batch.media().add(entry);
    UploadedFileTokenResource resource =
        UploadedFileTokenResource.builder()
            .set(UploadedFileTokenResource.TOKEN, token.get(UploadToken.ID))
            .build();
    batch.media().addContent(entry2.get(MediaEntry.ID), p -> p.resource(resource));
    MediaEntryFilter filter = MediaEntryFilter.builder().nameLike("tokens").build();
    Pending<MediaListResponse> entries = batch.media().list(p -> p.filter(filter));
    RequestOptions options2 = RequestOptions.builder().language("HE").build();
    batch
        .media()
        .get(entries.get(MediaListResponse.OBJECTS).at(0).get(MediaEntry.ID), null, options2);
    batch
        .baseEntry()
        .getByIds(
            entries.get(MediaListResponse.OBJECTS).every().get(MediaEntry.ID).text() + "0_last");
    Category category =
        Category.builder()
            .name("of " + entry2.get(MediaEntry.NAME).text())
            .setNull(Category.DESCRIPTION)
            .build();
    Pending<Category> category2 = batch.category().add(category);
    CategoryEntry categoryEntry =
        CategoryEntry.builder()
            .set(CategoryEntry.CATEGORY_ID, category2.get(Category.ID))
            .set(CategoryEntry.ENTRY_ID, entry2.get(MediaEntry.ID))
            .build();
    batch.categoryEntry().add(categoryEntry);
    batch.send();
    return batch;
  }

  private static Object doNotificationGetClientNotification(Client client, RequestOptions options) {
    return client
        .notification()
        .getClientNotification("0_abc", NotificationType.ENTRY_DELETE, options);
  }

  private static Object doPartnerGet(Client client, RequestOptions options) {
    return client.partner().get(null, options);
  }

  private static Object doPlaylistExecute(Client client, RequestOptions options) {
    return client.playlist().execute("0_p", null, options);
  }

  private static Object doPlaylistGet(Client client, RequestOptions options) {
    return client.playlist().get("0_p", null, options);
  }

  private static Object doSessionEnd(Client client, RequestOptions options) {
    client.session().end(options);
    return null;
  }

  private static Object doSessionGet(Client client, RequestOptions options) {
    return client.session().get(null, options);
  }

  private static Object doSessionStart(Client client, RequestOptions options) {
    return client
        .session()
        .start(
            "0123456789abcdef0123456789abcdef",
            p -> p.userId("editor").type(SessionType.ADMIN).partnerId(102),
            options);
  }

  private static Object doSessionStartWidgetSession(Client client, RequestOptions options) {
    return client.session().startWidgetSession("_102", null, options);
  }

  private static Object doSystemGetTime(Client client, RequestOptions options) {
    return client.system().getTime(options);
  }

  private static Object doSystemGetVersion(Client client, RequestOptions options) {
    return client.system().getVersion(options);
  }

  private static Object doSystemPing(Client client, RequestOptions options) {
    return client.system().ping(options);
  }

  private static Object doSystemPingDatabase(Client client, RequestOptions options) {
    return client.system().pingDatabase(options);
  }

  private static Object doUploadTokenAdd(Client client, RequestOptions options) {
    UploadToken uploadToken = UploadToken.builder().fileName("holiday.mp4").fileSize(25.0).build();
    return client.uploadToken().add(p -> p.uploadToken(uploadToken), options);
  }

  private static Object doUploadTokenGet(Client client, RequestOptions options) {
    return client.uploadToken().get("0_up10ad", options);
  }

  private static Object doUserAdd(Client client, RequestOptions options) {
    User user =
        User.builder()
            .id("guest 7")
            .screenName("Zo\u00eb")
            .password("s3cret!")
            .isAdmin(false)
            .build();
    return client.user().add(user, options);
  }

  private static Object doUserGet(Client client, RequestOptions options) {
    return client.user().get(p -> p.userId("editor"), options);
  }

  private static Object doUserGetOther(Client client, RequestOptions options) {
    return client.user().get(p -> p.userId("boss"), options);
  }

  private static Object doUserLogin(Client client, RequestOptions options) {
    return client.user().login(102, "editor", "correct horse", null, options);
  }
}
