package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;

/** Finds some of the classes of the API. */
final class ModelIndex0 {
  private ModelIndex0() {}

  static ApiObject find(String wireName) {
    return switch (wireName) {
      case "KalturaAccessControlBlockAction" -> AccessControlBlockAction.prototype();
      case "KalturaAccessControlMessage" -> AccessControlMessage.prototype();
      case "KalturaAnnotationListResponse" -> AnnotationListResponse.prototype();
      case "KalturaAssetParams" -> AssetParams.prototype();
      case "KalturaAssetResource" -> AssetResource.prototype();
      case "KalturaBaseEntryBaseFilter" -> BaseEntryBaseFilter.prototype();
      case "KalturaBooleanField" -> BooleanField.prototype();
      case "KalturaCaptionPlaybackPluginData" -> CaptionPlaybackPluginData.prototype();
      case "KalturaCategory" -> Category.prototype();
      case "KalturaCategoryEntryAdvancedFilter" -> CategoryEntryAdvancedFilter.prototype();
      case "KalturaCategoryFilter" -> CategoryFilter.prototype();
      case "KalturaClientNotification" -> ClientNotification.prototype();
      case "KalturaCodeCuePoint" -> CodeCuePoint.prototype();
      case "KalturaCodeCuePointFilter" -> CodeCuePointFilter.prototype();
      case "KalturaContextDataResult" -> ContextDataResult.prototype();
      case "KalturaConversionAttribute" -> ConversionAttribute.prototype();
      case "KalturaCuePointBaseFilter" -> CuePointBaseFilter.prototype();
      case "KalturaDetachedResponseProfile" -> DetachedResponseProfile.prototype();
      case "KalturaEntryReplacementOptions" -> EntryReplacementOptions.prototype();
      case "KalturaEvalBooleanField" -> EvalBooleanField.prototype();
      case "KalturaEventNotificationTemplateListResponse" ->
          EventNotificationTemplateListResponse.prototype();
      case "KalturaFlavorAsset" -> FlavorAsset.prototype();
      case "KalturaFlavorAssetFilter" -> FlavorAssetFilter.prototype();
      case "KalturaFlavorAssetWithParams" -> FlavorAssetWithParams.prototype();
      case "KalturaHttpNotificationDataFields" -> HttpNotificationDataFields.prototype();
      case "KalturaHttpNotificationDataText" -> HttpNotificationDataText.prototype();
      case "KalturaHttpNotificationTemplateBaseFilter" ->
          HttpNotificationTemplateBaseFilter.prototype();
      case "KalturaKeyValue" -> KeyValue.prototype();
      case "KalturaMatchCondition" -> MatchCondition.prototype();
      case "KalturaMediaEntry" -> MediaEntry.prototype();
      case "KalturaMediaEntryCompareAttributeCondition" ->
          MediaEntryCompareAttributeCondition.prototype();
      case "KalturaMediaEntryFilter" -> MediaEntryFilter.prototype();
      case "KalturaMediaEntryMatchAttributeCondition" ->
          MediaEntryMatchAttributeCondition.prototype();
      case "KalturaMetadataListResponse" -> MetadataListResponse.prototype();
      case "KalturaMetadataProfile" -> MetadataProfile.prototype();
      case "KalturaMetadataProfileFilter" -> MetadataProfileFilter.prototype();
      case "KalturaMetadataSearchItem" -> MetadataSearchItem.prototype();
      case "KalturaModerationFlag" -> ModerationFlag.prototype();
      case "KalturaMultiLingualString" -> MultiLingualString.prototype();
      case "KalturaOperationAttributes" -> OperationAttributes.prototype();
      case "KalturaPlaybackContextOptions" -> PlaybackContextOptions.prototype();
      case "KalturaPlaybackSource" -> PlaybackSource.prototype();
      case "KalturaPlaylist" -> Playlist.prototype();
      case "KalturaPlaylistFilter" -> PlaylistFilter.prototype();
      case "KalturaPluginReplacementOptionsItem" -> PluginReplacementOptionsItem.prototype();
      case "KalturaPushEventNotificationParameter" -> PushEventNotificationParameter.prototype();
      case "KalturaRegexItem" -> RegexItem.prototype();
      case "KalturaRemotePathListResponse" -> RemotePathListResponse.prototype();
      case "KalturaResource" -> Resource.prototype();
      case "KalturaResponseProfileMapping" -> ResponseProfileMapping.prototype();
      case "KalturaRuleAction" -> RuleAction.prototype();
      case "KalturaSearchMatchCondition" -> SearchMatchCondition.prototype();
      case "KalturaThumbAsset" -> ThumbAsset.prototype();
      case "KalturaThumbAssetFilter" -> ThumbAssetFilter.prototype();
      case "KalturaUploadedFileResource" -> UploadedFileResource.prototype();
      case "KalturaUserListResponse" -> UserListResponse.prototype();
      default -> null;
    };
  }
}
