package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.StringEnum;

/** Finds some of the enums of the API. */
final class EnumIndex1 {
  private EnumIndex1() {}

  static IntEnum find(String wireName, long value) {
    return switch (wireName) {
      case "KalturaCommercialUseType" -> CommercialUseType.find(value);
      case "KalturaCuePointStatus" -> CuePointStatus.find(value);
      case "KalturaEffectType" -> EffectType.find(value);
      case "KalturaEntryDisplayInSearchType" -> EntryDisplayInSearchType.find(value);
      case "KalturaEventNotificationTemplateStatus" -> EventNotificationTemplateStatus.find(value);
      case "KalturaGender" -> Gender.find(value);
      case "KalturaHttpNotificationSslVersion" -> HttpNotificationSslVersion.find(value);
      case "KalturaLicenseType" -> LicenseType.find(value);
      case "KalturaMetadataProfileCreateMode" -> MetadataProfileCreateMode.find(value);
      case "KalturaMetadataStatus" -> MetadataStatus.find(value);
      case "KalturaNotificationType" -> NotificationType.find(value);
      case "KalturaNullableBoolean" -> NullableBoolean.find(value);
      case "KalturaPartnerGroupType" -> PartnerGroupType.find(value);
      case "KalturaResponseType" -> ResponseType.find(value);
      case "KalturaSearchProviderType" -> SearchProviderType.find(value);
      case "KalturaThumbCuePointSubType" -> ThumbCuePointSubType.find(value);
      case "KalturaUserJoinPolicyType" -> UserJoinPolicyType.find(value);
      case "KalturaUserStatus" -> UserStatus.find(value);
      case "KalturaUserType" -> UserType.find(value);
      default -> null;
    };
  }

  static StringEnum find(String wireName, String value) {
    return switch (wireName) {
      case "KalturaAdCuePointOrderBy" -> AdCuePointOrderBy.find(value);
      case "KalturaAdProtocolType" -> AdProtocolType.find(value);
      case "KalturaAdType" -> AdType.find(value);
      case "KalturaAppTokenOrderBy" -> AppTokenOrderBy.find(value);
      case "KalturaAssetOrderBy" -> AssetOrderBy.find(value);
      case "KalturaBaseUserOrderBy" -> BaseUserOrderBy.find(value);
      case "KalturaCategoryEntryAdvancedOrderBy" -> CategoryEntryAdvancedOrderBy.find(value);
      case "KalturaCategoryEntryOrderBy" -> CategoryEntryOrderBy.find(value);
      case "KalturaCategoryOrderBy" -> CategoryOrderBy.find(value);
      case "KalturaCloneComponentSelectorType" -> CloneComponentSelectorType.find(value);
      case "KalturaCodeCuePointOrderBy" -> CodeCuePointOrderBy.find(value);
      case "KalturaConditionType" -> ConditionType.find(value);
      case "KalturaContextType" -> ContextType.find(value);
      case "KalturaCuePointType" -> CuePointType.find(value);
      case "KalturaDataEntryOrderBy" -> DataEntryOrderBy.find(value);
      case "KalturaDrmSchemeName" -> DrmSchemeName.find(value);
      case "KalturaESearchLanguage" -> ESearchLanguage.find(value);
      case "KalturaEventNotificationEventType" -> EventNotificationEventType.find(value);
      case "KalturaEventNotificationTemplateType" -> EventNotificationTemplateType.find(value);
      case "KalturaFlavorAssetOrderBy" -> FlavorAssetOrderBy.find(value);
      case "KalturaLanguageCode" -> LanguageCode.find(value);
      case "KalturaMediaEntryCompareAttribute" -> MediaEntryCompareAttribute.find(value);
      case "KalturaMediaEntryMatchAttribute" -> MediaEntryMatchAttribute.find(value);
      case "KalturaMediaEntryOrderBy" -> MediaEntryOrderBy.find(value);
      case "KalturaMediaParserType" -> MediaParserType.find(value);
      case "KalturaMetadataProfileOrderBy" -> MetadataProfileOrderBy.find(value);
      case "KalturaModerationObjectType" -> ModerationObjectType.find(value);
      case "KalturaPartnerOrderBy" -> PartnerOrderBy.find(value);
      case "KalturaPlayableEntryOrderBy" -> PlayableEntryOrderBy.find(value);
      case "KalturaPlaylistOrderBy" -> PlaylistOrderBy.find(value);
      case "KalturaResponseProfileOrderBy" -> ResponseProfileOrderBy.find(value);
      case "KalturaSourceType" -> SourceType.find(value);
      case "KalturaThumbAssetOrderBy" -> ThumbAssetOrderBy.find(value);
      case "KalturaUploadTokenOrderBy" -> UploadTokenOrderBy.find(value);
      case "KalturaUserCapabilityType" -> UserCapabilityType.find(value);
      case "KalturaVideoCodec" -> VideoCodec.find(value);
      default -> null;
    };
  }
}
