package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;

/** Finds some of the classes of the API. */
final class ModelIndex2 {
  private ModelIndex2() {}

  static ApiObject find(String wireName) {
    return switch (wireName) {
      case "KalturaAccessControlContextTypeHolder" -> AccessControlContextTypeHolder.prototype();
      case "KalturaAdCuePoint" -> AdCuePoint.prototype();
      case "KalturaAdCuePointFilter" -> AdCuePointFilter.prototype();
      case "KalturaAnnotationBaseFilter" -> AnnotationBaseFilter.prototype();
      case "KalturaAppToken" -> AppToken.prototype();
      case "KalturaAppTokenFilter" -> AppTokenFilter.prototype();
      case "KalturaAsset" -> Asset.prototype();
      case "KalturaAssetFilter" -> AssetFilter.prototype();
      case "KalturaAuthentication" -> Authentication.prototype();
      case "KalturaBaseEntryCloneOptionComponent" -> BaseEntryCloneOptionComponent.prototype();
      case "KalturaBaseEntryCloneOptionItem" -> BaseEntryCloneOptionItem.prototype();
      case "KalturaBaseEntryListResponse" -> BaseEntryListResponse.prototype();
      case "KalturaBaseUser" -> BaseUser.prototype();
      case "KalturaBaseUserFilter" -> BaseUserFilter.prototype();
      case "KalturaCategoryEntry" -> CategoryEntry.prototype();
      case "KalturaCategoryEntryFilter" -> CategoryEntryFilter.prototype();
      case "KalturaCuePointListResponse" -> CuePointListResponse.prototype();
      case "KalturaDataCenterContentResource" -> DataCenterContentResource.prototype();
      case "KalturaDataEntry" -> DataEntry.prototype();
      case "KalturaDataEntryFilter" -> DataEntryFilter.prototype();
      case "KalturaESearchLanguageItem" -> ESearchLanguageItem.prototype();
      case "KalturaEntryContextDataResult" -> EntryContextDataResult.prototype();
      case "KalturaEntryResource" -> EntryResource.prototype();
      case "KalturaEventNotificationParameter" -> EventNotificationParameter.prototype();
      case "KalturaEventNotificationTemplateBaseFilter" ->
          EventNotificationTemplateBaseFilter.prototype();
      case "KalturaFairPlayPlaybackPluginData" -> FairPlayPlaybackPluginData.prototype();
      case "KalturaFieldMatchCondition" -> FieldMatchCondition.prototype();
      case "KalturaFilter" -> Filter.prototype();
      case "KalturaFlavorParams" -> FlavorParams.prototype();
      case "KalturaHttpNotificationObjectData" -> HttpNotificationObjectData.prototype();
      case "KalturaMetadataBaseFilter" -> MetadataBaseFilter.prototype();
      case "KalturaMetadataProfileField" -> MetadataProfileField.prototype();
      case "KalturaPartner" -> Partner.prototype();
      case "KalturaPartnerFilter" -> PartnerFilter.prototype();
      case "KalturaPlayableEntry" -> PlayableEntry.prototype();
      case "KalturaPlayableEntryFilter" -> PlayableEntryFilter.prototype();
      case "KalturaPlaybackContext" -> PlaybackContext.prototype();
      case "KalturaRemoteStorageResources" -> RemoteStorageResources.prototype();
      case "KalturaResponseProfile" -> ResponseProfile.prototype();
      case "KalturaResponseProfileFilter" -> ResponseProfileFilter.prototype();
      case "KalturaResponseProfileHolder" -> ResponseProfileHolder.prototype();
      case "KalturaScope" -> Scope.prototype();
      case "KalturaSearchMatchAttributeCondition" -> SearchMatchAttributeCondition.prototype();
      case "KalturaSearchOperator" -> SearchOperator.prototype();
      case "KalturaSessionInfo" -> SessionInfo.prototype();
      case "KalturaStringValue" -> StringValue.prototype();
      case "KalturaThumbCuePointBaseFilter" -> ThumbCuePointBaseFilter.prototype();
      case "KalturaThumbParams" -> ThumbParams.prototype();
      case "KalturaUploadToken" -> UploadToken.prototype();
      case "KalturaUploadTokenFilter" -> UploadTokenFilter.prototype();
      case "KalturaUserBaseFilter" -> UserBaseFilter.prototype();
      default -> null;
    };
  }
}
