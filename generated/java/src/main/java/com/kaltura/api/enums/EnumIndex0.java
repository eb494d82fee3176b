package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.StringEnum;

/** Finds some of the enums of the API. */
final class EnumIndex0 {
  private EnumIndex0() {}

  static IntEnum find(String wireName, long value) {
    return switch (wireName) {
      case "KalturaAppTokenStatus" -> AppTokenStatus.find(value);
      case "KalturaAppearInListType" -> AppearInListType.find(value);
      case "KalturaCategoryEntryStatus" -> CategoryEntryStatus.find(value);
      case "KalturaCategoryStatus" -> CategoryStatus.find(value);
      case "KalturaCategoryUserPermissionLevel" -> CategoryUserPermissionLevel.find(value);
      case "KalturaContributionPolicyType" -> ContributionPolicyType.find(value);
      case "KalturaEntryModerationStatus" -> EntryModerationStatus.find(value);
      case "KalturaEventNotificationDelayedCondition" ->
          EventNotificationDelayedCondition.find(value);
      case "KalturaFlavorAssetStatus" -> FlavorAssetStatus.find(value);
      case "KalturaHttpNotificationAuthenticationMethod" ->
          HttpNotificationAuthenticationMethod.find(value);
      case "KalturaHttpNotificationMethod" -> HttpNotificationMethod.find(value);
      case "KalturaInheritanceType" -> InheritanceType.find(value);
      case "KalturaMediaType" -> MediaType.find(value);
      case "KalturaMetadataProfileStatus" -> MetadataProfileStatus.find(value);
      case "KalturaModerationFlagType" -> ModerationFlagType.find(value);
      case "KalturaPartnerAuthenticationType" -> PartnerAuthenticationType.find(value);
      case "KalturaPartnerStatus" -> PartnerStatus.find(value);
      case "KalturaPartnerType" -> PartnerType.find(value);
      case "KalturaPlaylistType" -> PlaylistType.find(value);
      case "KalturaPrivacyType" -> PrivacyType.find(value);
      case "KalturaResponseProfileStatus" -> ResponseProfileStatus.find(value);
      case "KalturaResponseProfileType" -> ResponseProfileType.find(value);
      case "KalturaSearchOperatorType" -> SearchOperatorType.find(value);
      case "KalturaSecureHashingAlgo" -> SecureHashingAlgo.find(value);
      case "KalturaSessionType" -> SessionType.find(value);
      case "KalturaThumbAssetStatus" -> ThumbAssetStatus.find(value);
      case "KalturaThumbCropType" -> ThumbCropType.find(value);
      case "KalturaTwoFactorAuthenticationMode" -> TwoFactorAuthenticationMode.find(value);
      case "KalturaUploadTokenStatus" -> UploadTokenStatus.find(value);
      case "KalturaUserMode" -> UserMode.find(value);
      default -> null;
    };
  }

  static StringEnum find(String wireName, String value) {
    return switch (wireName) {
      case "KalturaAnnotationOrderBy" -> AnnotationOrderBy.find(value);
      case "KalturaAppTokenHashType" -> AppTokenHashType.find(value);
      case "KalturaAssetType" -> AssetType.find(value);
      case "KalturaAudioCodec" -> AudioCodec.find(value);
      case "KalturaBaseEntryCloneOptions" -> BaseEntryCloneOptions.find(value);
      case "KalturaBaseEntryOrderBy" -> BaseEntryOrderBy.find(value);
      case "KalturaContainerFormat" -> ContainerFormat.find(value);
      case "KalturaCuePointOrderBy" -> CuePointOrderBy.find(value);
      case "KalturaDurationType" -> DurationType.find(value);
      case "KalturaDynamicEnum" -> DynamicEnum.find(value);
      case "KalturaEntryApplication" -> EntryApplication.find(value);
      case "KalturaEntryCapability" -> EntryCapability.find(value);
      case "KalturaEntryReplacementStatus" -> EntryReplacementStatus.find(value);
      case "KalturaEntryStatus" -> EntryStatus.find(value);
      case "KalturaEntryType" -> EntryType.find(value);
      case "KalturaEventNotificationEventObjectType" ->
          EventNotificationEventObjectType.find(value);
      case "KalturaEventNotificationTemplateOrderBy" ->
          EventNotificationTemplateOrderBy.find(value);
      case "KalturaHttpNotificationCertificateType" -> HttpNotificationCertificateType.find(value);
      case "KalturaHttpNotificationSslKeyType" -> HttpNotificationSslKeyType.find(value);
      case "KalturaHttpNotificationTemplateOrderBy" -> HttpNotificationTemplateOrderBy.find(value);
      case "KalturaLanguage" -> Language.find(value);
      case "KalturaMatchConditionType" -> MatchConditionType.find(value);
      case "KalturaMetadataObjectType" -> MetadataObjectType.find(value);
      case "KalturaMetadataOrderBy" -> MetadataOrderBy.find(value);
      case "KalturaModerationFlagStatus" -> ModerationFlagStatus.find(value);
      case "KalturaPushNotificationCommandType" -> PushNotificationCommandType.find(value);
      case "KalturaResetPassLinkType" -> ResetPassLinkType.find(value);
      case "KalturaRuleActionType" -> RuleActionType.find(value);
      case "KalturaSearchConditionComparison" -> SearchConditionComparison.find(value);
      case "KalturaThumbCuePointOrderBy" -> ThumbCuePointOrderBy.find(value);
      case "KalturaUserOrderBy" -> UserOrderBy.find(value);
      default -> null;
    };
  }
}
