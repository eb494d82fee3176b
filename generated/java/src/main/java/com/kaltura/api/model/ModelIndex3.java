package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;

/** Finds some of the classes of the API. */
final class ModelIndex3 {
  private ModelIndex3() {}

  static ApiObject find(String wireName) {
    return switch (wireName) {
      case "KalturaAccessControlLimitFlavorsAction" -> AccessControlLimitFlavorsAction.prototype();
      case "KalturaAdCuePointBaseFilter" -> AdCuePointBaseFilter.prototype();
      case "KalturaAppTokenBaseFilter" -> AppTokenBaseFilter.prototype();
      case "KalturaAssetBaseFilter" -> AssetBaseFilter.prototype();
      case "KalturaAssetParamsResourceContainer" -> AssetParamsResourceContainer.prototype();
      case "KalturaAssetsParamsResourceContainers" -> AssetsParamsResourceContainers.prototype();
      case "KalturaBaseEntry" -> BaseEntry.prototype();
      case "KalturaBaseEntryFilter" -> BaseEntryFilter.prototype();
      case "KalturaBaseUserBaseFilter" -> BaseUserBaseFilter.prototype();
      case "KalturaBooleanValue" -> BooleanValue.prototype();
      case "KalturaCaptionAttributes" -> CaptionAttributes.prototype();
      case "KalturaCategoryEntryBaseFilter" -> CategoryEntryBaseFilter.prototype();
      case "KalturaCategoryListResponse" -> CategoryListResponse.prototype();
      case "KalturaContextTypeHolder" -> ContextTypeHolder.prototype();
      case "KalturaCuePoint" -> CuePoint.prototype();
      case "KalturaCuePointFilter" -> CuePointFilter.prototype();
      case "KalturaDataEntryBaseFilter" -> DataEntryBaseFilter.prototype();
      case "KalturaDataListResponse" -> DataListResponse.prototype();
      case "KalturaEffect" -> Effect.prototype();
      case "KalturaEntryContextDataParams" -> EntryContextDataParams.prototype();
      case "KalturaEvalStringField" -> EvalStringField.prototype();
      case "KalturaFlavorAssetListResponse" -> FlavorAssetListResponse.prototype();
      case "KalturaFlavorAssetUrlOptions" -> FlavorAssetUrlOptions.prototype();
      case "KalturaGenericDataCenterContentResource" ->
          GenericDataCenterContentResource.prototype();
      case "KalturaHttpNotificationData" -> HttpNotificationData.prototype();
      case "KalturaHttpNotificationTemplate" -> HttpNotificationTemplate.prototype();
      case "KalturaHttpNotificationTemplateFilter" -> HttpNotificationTemplateFilter.prototype();
      case "KalturaMediaCompositionAttributes" -> MediaCompositionAttributes.prototype();
      case "KalturaMediaEntryFilterForPlaylist" -> MediaEntryFilterForPlaylist.prototype();
      case "KalturaMetadataProfileListResponse" -> MetadataProfileListResponse.prototype();
      case "KalturaModerationFlagListResponse" -> ModerationFlagListResponse.prototype();
      case "KalturaOperationResource" -> OperationResource.prototype();
      case "KalturaPartnerBaseFilter" -> PartnerBaseFilter.prototype();
      case "KalturaPlayableEntryBaseFilter" -> PlayableEntryBaseFilter.prototype();
      case "KalturaPlaylistListResponse" -> PlaylistListResponse.prototype();
      case "KalturaPluginData" -> PluginData.prototype();
      case "KalturaResponseProfileBaseFilter" -> ResponseProfileBaseFilter.prototype();
      case "KalturaSearchComparableAttributeCondition" ->
          SearchComparableAttributeCondition.prototype();
      case "KalturaSearchComparableCondition" -> SearchComparableCondition.prototype();
      case "KalturaStartWidgetSessionResponse" -> StartWidgetSessionResponse.prototype();
      case "KalturaStreamContainer" -> StreamContainer.prototype();
      case "KalturaString" -> KalturaString.prototype();
      case "KalturaStringField" -> StringField.prototype();
      case "KalturaThumbAssetListResponse" -> ThumbAssetListResponse.prototype();
      case "KalturaTimedThumbAsset" -> TimedThumbAsset.prototype();
      case "KalturaUploadTokenBaseFilter" -> UploadTokenBaseFilter.prototype();
      case "KalturaUrlResource" -> UrlResource.prototype();
      case "KalturaValue" -> KalturaValue.prototype();
      default -> null;
    };
  }
}
