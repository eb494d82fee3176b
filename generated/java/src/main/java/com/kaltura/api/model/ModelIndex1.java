package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;

/** Finds some of the classes of the API. */
final class ModelIndex1 {
  private ModelIndex1() {}

  static ApiObject find(String wireName) {
    return switch (wireName) {
      case "KalturaAccessControlScope" -> AccessControlScope.prototype();
      case "KalturaActiveLiveStreamTime" -> ActiveLiveStreamTime.prototype();
      case "KalturaAnnotation" -> Annotation.prototype();
      case "KalturaAnnotationFilter" -> AnnotationFilter.prototype();
      case "KalturaAppTokenListResponse" -> AppTokenListResponse.prototype();
      case "KalturaAssetServeOptions" -> AssetServeOptions.prototype();
      case "KalturaAttributeCondition" -> AttributeCondition.prototype();
      case "KalturaBaseResponseProfile" -> BaseResponseProfile.prototype();
      case "KalturaCategoryBaseFilter" -> CategoryBaseFilter.prototype();
      case "KalturaCategoryEntryListResponse" -> CategoryEntryListResponse.prototype();
      case "KalturaClipAttributes" -> ClipAttributes.prototype();
      case "KalturaCodeCuePointBaseFilter" -> CodeCuePointBaseFilter.prototype();
      case "KalturaCondition" -> Condition.prototype();
      case "KalturaContentResource" -> ContentResource.prototype();
      case "KalturaContext" -> Context.prototype();
      case "KalturaDrmPlaybackPluginData" -> DrmPlaybackPluginData.prototype();
      case "KalturaEventFieldCondition" -> EventFieldCondition.prototype();
      case "KalturaEventNotificationScope" -> EventNotificationScope.prototype();
      case "KalturaEventNotificationTemplate" -> EventNotificationTemplate.prototype();
      case "KalturaEventNotificationTemplateFilter" -> EventNotificationTemplateFilter.prototype();
      case "KalturaFilterPager" -> FilterPager.prototype();
      case "KalturaFlavorAssetBaseFilter" -> FlavorAssetBaseFilter.prototype();
      case "KalturaHttpNotification" -> HttpNotification.prototype();
      case "KalturaIntegerValue" -> IntegerValue.prototype();
      case "KalturaListResponse" -> ListResponse.prototype();
      case "KalturaMediaEntryBaseFilter" -> MediaEntryBaseFilter.prototype();
      case "KalturaMediaListResponse" -> MediaListResponse.prototype();
      case "KalturaMetadata" -> Metadata.prototype();
      case "KalturaMetadataFilter" -> MetadataFilter.prototype();
      case "KalturaMetadataProfileBaseFilter" -> MetadataProfileBaseFilter.prototype();
      case "KalturaMetadataProfileFieldListResponse" ->
          MetadataProfileFieldListResponse.prototype();
      case "KalturaPager" -> Pager.prototype();
      case "KalturaPartnerListResponse" -> PartnerListResponse.prototype();
      case "KalturaPartnerPublicInfo" -> PartnerPublicInfo.prototype();
      case "KalturaPlayerDeliveryType" -> PlayerDeliveryType.prototype();
      case "KalturaPlayerEmbedCodeType" -> PlayerEmbedCodeType.prototype();
      case "KalturaPlaylistBaseFilter" -> PlaylistBaseFilter.prototype();
      case "KalturaPushNotificationData" -> PushNotificationData.prototype();
      case "KalturaPushNotificationParams" -> PushNotificationParams.prototype();
      case "KalturaRelatedFilter" -> RelatedFilter.prototype();
      case "KalturaRemotePath" -> RemotePath.prototype();
      case "KalturaRemoteStorageResource" -> RemoteStorageResource.prototype();
      case "KalturaResponseProfileListResponse" -> ResponseProfileListResponse.prototype();
      case "KalturaSearchCondition" -> SearchCondition.prototype();
      case "KalturaSearchItem" -> SearchItem.prototype();
      case "KalturaSessionResponse" -> SessionResponse.prototype();
      case "KalturaStringResource" -> StringResource.prototype();
      case "KalturaThumbAssetBaseFilter" -> ThumbAssetBaseFilter.prototype();
      case "KalturaThumbCuePoint" -> ThumbCuePoint.prototype();
      case "KalturaThumbCuePointFilter" -> ThumbCuePointFilter.prototype();
      case "KalturaThumbnailServeOptions" -> ThumbnailServeOptions.prototype();
      case "KalturaUploadTokenListResponse" -> UploadTokenListResponse.prototype();
      case "KalturaUploadedFileTokenResource" -> UploadedFileTokenResource.prototype();
      case "KalturaUser" -> User.prototype();
      case "KalturaUserCapability" -> UserCapability.prototype();
      case "KalturaUserFilter" -> UserFilter.prototype();
      default -> null;
    };
  }
}
