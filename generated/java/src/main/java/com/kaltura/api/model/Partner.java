package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CommercialUseType;
import com.kaltura.api.enums.PartnerAuthenticationType;
import com.kaltura.api.enums.PartnerGroupType;
import com.kaltura.api.enums.PartnerStatus;
import com.kaltura.api.enums.PartnerType;
import com.kaltura.api.enums.TwoFactorAuthenticationMode;
import java.util.List;

/**
 * An account with its settings.
 *
 * <p>Most settings are changed by the operator of the server only.
 *
 * <p>{@code KalturaPartner} on the wire.
 */
public class Partner extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPartner");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getWebsite}. */
  public static final Property<String> WEBSITE = DESCRIPTOR.string("website");

  /** See {@link #getNotificationUrl}. */
  public static final Property<String> NOTIFICATION_URL = DESCRIPTOR.string("notificationUrl");

  /** See {@link #getAppearInSearch}. */
  public static final Property<Long> APPEAR_IN_SEARCH = DESCRIPTOR.integer("appearInSearch");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getAdminName}. */
  public static final Property<String> ADMIN_NAME = DESCRIPTOR.string("adminName");

  /** See {@link #getAdminEmail}. */
  public static final Property<String> ADMIN_EMAIL = DESCRIPTOR.string("adminEmail");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  /** See {@link #getCommercialUse}. */
  public static final Property<CommercialUseType> COMMERCIAL_USE =
      DESCRIPTOR.intEnum("commercialUse", "KalturaCommercialUseType");

  /** See {@link #getLandingPage}. */
  public static final Property<String> LANDING_PAGE = DESCRIPTOR.string("landingPage");

  /** See {@link #getUserLandingPage}. */
  public static final Property<String> USER_LANDING_PAGE = DESCRIPTOR.string("userLandingPage");

  /** See {@link #getContentCategories}. */
  public static final Property<String> CONTENT_CATEGORIES = DESCRIPTOR.string("contentCategories");

  /** See {@link #getType}. */
  public static final Property<PartnerType> TYPE = DESCRIPTOR.intEnum("type", "KalturaPartnerType");

  /** See {@link #getPhone}. */
  public static final Property<String> PHONE = DESCRIPTOR.string("phone");

  /** See {@link #getDescribeYourself}. */
  public static final Property<String> DESCRIBE_YOURSELF = DESCRIPTOR.string("describeYourself");

  /** See {@link #getAdultContent}. */
  public static final Property<Boolean> ADULT_CONTENT = DESCRIPTOR.bool("adultContent");

  /** See {@link #getDefConversionProfileType}. */
  public static final Property<String> DEF_CONVERSION_PROFILE_TYPE =
      DESCRIPTOR.string("defConversionProfileType");

  /** See {@link #getNotify}. */
  public static final Property<Long> NOTIFY = DESCRIPTOR.integer("notify");

  /** See {@link #getStatus}. */
  public static final Property<PartnerStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaPartnerStatus", ObjectType.READ_ONLY);

  /** See {@link #getAllowQuickEdit}. */
  public static final Property<Long> ALLOW_QUICK_EDIT = DESCRIPTOR.integer("allowQuickEdit");

  /** See {@link #getMergeEntryLists}. */
  public static final Property<Long> MERGE_ENTRY_LISTS = DESCRIPTOR.integer("mergeEntryLists");

  /** See {@link #getNotificationsConfig}. */
  public static final Property<String> NOTIFICATIONS_CONFIG =
      DESCRIPTOR.string("notificationsConfig");

  /** See {@link #getAllowedFromEmailWhiteList}. */
  public static final Property<String> ALLOWED_FROM_EMAIL_WHITE_LIST =
      DESCRIPTOR.string("allowedFromEmailWhiteList");

  /** See {@link #getMaxUploadSize}. */
  public static final Property<Long> MAX_UPLOAD_SIZE = DESCRIPTOR.integer("maxUploadSize");

  /** See {@link #getPartnerPackage}. */
  public static final Property<Long> PARTNER_PACKAGE = DESCRIPTOR.integer("partnerPackage");

  /** See {@link #getSecret}. */
  public static final Property<String> SECRET =
      DESCRIPTOR.string("secret", ObjectType.READ_ONLY, ObjectType.SECRET);

  /** See {@link #getAdminSecret}. */
  public static final Property<String> ADMIN_SECRET =
      DESCRIPTOR.string("adminSecret", ObjectType.READ_ONLY, ObjectType.SECRET);

  /** See {@link #getCmsPassword}. */
  public static final Property<String> CMS_PASSWORD =
      DESCRIPTOR.string("cmsPassword", ObjectType.READ_ONLY, ObjectType.SECRET);

  /** See {@link #getAllowMultiNotification}. */
  public static final Property<Long> ALLOW_MULTI_NOTIFICATION =
      DESCRIPTOR.integer("allowMultiNotification");

  /** See {@link #getAdminLoginUsersQuota}. */
  public static final Property<Long> ADMIN_LOGIN_USERS_QUOTA =
      DESCRIPTOR.integer("adminLoginUsersQuota", ObjectType.READ_ONLY);

  /** See {@link #getAdminUserId}. */
  public static final Property<String> ADMIN_USER_ID = DESCRIPTOR.string("adminUserId");

  /** See {@link #getFirstName}. */
  public static final Property<String> FIRST_NAME = DESCRIPTOR.string("firstName");

  /** See {@link #getLastName}. */
  public static final Property<String> LAST_NAME = DESCRIPTOR.string("lastName");

  /** See {@link #getCountry}. */
  public static final Property<String> COUNTRY = DESCRIPTOR.string("country");

  /** See {@link #getState}. */
  public static final Property<String> STATE = DESCRIPTOR.string("state");

  /** See {@link #getAdditionalParams}. */
  public static final ListProperty<KeyValue> ADDITIONAL_PARAMS =
      DESCRIPTOR.list("additionalParams", "KalturaKeyValue");

  /** See {@link #getPublishersQuota}. */
  public static final Property<Long> PUBLISHERS_QUOTA =
      DESCRIPTOR.integer("publishersQuota", ObjectType.READ_ONLY);

  /** See {@link #getPartnerGroupType}. */
  public static final Property<PartnerGroupType> PARTNER_GROUP_TYPE =
      DESCRIPTOR.intEnum("partnerGroupType", "KalturaPartnerGroupType", ObjectType.READ_ONLY);

  /** See {@link #getDefaultEntitlementEnforcement}. */
  public static final Property<Boolean> DEFAULT_ENTITLEMENT_ENFORCEMENT =
      DESCRIPTOR.bool("defaultEntitlementEnforcement", ObjectType.READ_ONLY);

  /** See {@link #getDefaultDeliveryType}. */
  public static final Property<String> DEFAULT_DELIVERY_TYPE =
      DESCRIPTOR.string("defaultDeliveryType", ObjectType.READ_ONLY);

  /** See {@link #getDefaultEmbedCodeType}. */
  public static final Property<String> DEFAULT_EMBED_CODE_TYPE =
      DESCRIPTOR.string("defaultEmbedCodeType", ObjectType.READ_ONLY);

  /** See {@link #getDeliveryTypes}. */
  public static final ListProperty<PlayerDeliveryType> DELIVERY_TYPES =
      DESCRIPTOR.list("deliveryTypes", "KalturaPlayerDeliveryType", ObjectType.READ_ONLY);

  /** See {@link #getEmbedCodeTypes}. */
  public static final ListProperty<PlayerEmbedCodeType> EMBED_CODE_TYPES =
      DESCRIPTOR.list("embedCodeTypes", "KalturaPlayerEmbedCodeType", ObjectType.READ_ONLY);

  /** See {@link #getTemplatePartnerId}. */
  public static final Property<Long> TEMPLATE_PARTNER_ID =
      DESCRIPTOR.integer("templatePartnerId", ObjectType.READ_ONLY);

  /** See {@link #getIgnoreSeoLinks}. */
  public static final Property<Boolean> IGNORE_SEO_LINKS =
      DESCRIPTOR.bool("ignoreSeoLinks", ObjectType.READ_ONLY);

  /** See {@link #getUseTwoFactorAuthentication}. */
  public static final Property<Boolean> USE_TWO_FACTOR_AUTHENTICATION =
      DESCRIPTOR.bool("useTwoFactorAuthentication", ObjectType.READ_ONLY);

  /** See {@link #getUseSso}. */
  public static final Property<Boolean> USE_SSO = DESCRIPTOR.bool("useSso");

  /** See {@link #getBlockDirectLogin}. */
  public static final Property<Boolean> BLOCK_DIRECT_LOGIN = DESCRIPTOR.bool("blockDirectLogin");

  /** See {@link #getHost}. */
  public static final Property<String> HOST = DESCRIPTOR.string("host", ObjectType.READ_ONLY);

  /** See {@link #getCdnHost}. */
  public static final Property<String> CDN_HOST =
      DESCRIPTOR.string("cdnHost", ObjectType.READ_ONLY);

  /** See {@link #getIsFirstLogin}. */
  public static final Property<Boolean> IS_FIRST_LOGIN =
      DESCRIPTOR.bool("isFirstLogin", ObjectType.READ_ONLY);

  /** See {@link #getLogoutUrl}. */
  public static final Property<String> LOGOUT_URL =
      DESCRIPTOR.string("logoutUrl", ObjectType.READ_ONLY);

  /** See {@link #getPartnerParentId}. */
  public static final Property<Long> PARTNER_PARENT_ID = DESCRIPTOR.integer("partnerParentId");

  /** See {@link #getCrmId}. */
  public static final Property<String> CRM_ID = DESCRIPTOR.string("crmId", ObjectType.READ_ONLY);

  /** See {@link #getReferenceId}. */
  public static final Property<String> REFERENCE_ID = DESCRIPTOR.string("referenceId");

  /** See {@link #getTimeAlignedRenditions}. */
  public static final Property<Boolean> TIME_ALIGNED_RENDITIONS =
      DESCRIPTOR.bool("timeAlignedRenditions", ObjectType.READ_ONLY);

  /** See {@link #getPublisherEnvironmentType}. */
  public static final Property<Long> PUBLISHER_ENVIRONMENT_TYPE =
      DESCRIPTOR.integer("publisherEnvironmentType", ObjectType.READ_ONLY);

  /** See {@link #getOvpEnvironmentUrl}. */
  public static final Property<String> OVP_ENVIRONMENT_URL =
      DESCRIPTOR.string("ovpEnvironmentUrl", ObjectType.READ_ONLY);

  /** See {@link #getOttEnvironmentUrl}. */
  public static final Property<String> OTT_ENVIRONMENT_URL =
      DESCRIPTOR.string("ottEnvironmentUrl", ObjectType.READ_ONLY);

  /** See {@link #getEsearchLanguages}. */
  public static final ListProperty<ESearchLanguageItem> ESEARCH_LANGUAGES =
      DESCRIPTOR.list("eSearchLanguages", "KalturaESearchLanguageItem");

  /** See {@link #getAuthenticationType}. */
  public static final Property<PartnerAuthenticationType> AUTHENTICATION_TYPE =
      DESCRIPTOR.intEnum(
          "authenticationType", "KalturaPartnerAuthenticationType", ObjectType.READ_ONLY);

  /** See {@link #getExtendedFreeTrailExpiryReason}. */
  public static final Property<String> EXTENDED_FREE_TRAIL_EXPIRY_REASON =
      DESCRIPTOR.string("extendedFreeTrailExpiryReason", ObjectType.READ_ONLY);

  /** See {@link #getExtendedFreeTrailExpiryDate}. */
  public static final Property<Long> EXTENDED_FREE_TRAIL_EXPIRY_DATE =
      DESCRIPTOR.integer("extendedFreeTrailExpiryDate", ObjectType.READ_ONLY);

  /** See {@link #getExtendedFreeTrail}. */
  public static final Property<Long> EXTENDED_FREE_TRAIL =
      DESCRIPTOR.integer("extendedFreeTrail", ObjectType.READ_ONLY);

  /** See {@link #getExtendedFreeTrailEndsWarning}. */
  public static final Property<Boolean> EXTENDED_FREE_TRAIL_ENDS_WARNING =
      DESCRIPTOR.bool("extendedFreeTrailEndsWarning", ObjectType.READ_ONLY);

  /** See {@link #getEightyPercentWarning}. */
  public static final Property<Long> EIGHTY_PERCENT_WARNING =
      DESCRIPTOR.integer("eightyPercentWarning", ObjectType.READ_ONLY);

  /** See {@link #getUsageLimitWarning}. */
  public static final Property<Long> USAGE_LIMIT_WARNING =
      DESCRIPTOR.integer("usageLimitWarning", ObjectType.READ_ONLY);

  /** See {@link #getLastFreeTrialNotificationDay}. */
  public static final Property<Long> LAST_FREE_TRIAL_NOTIFICATION_DAY =
      DESCRIPTOR.integer("lastFreeTrialNotificationDay", ObjectType.READ_ONLY);

  /** See {@link #getMonitorUsage}. */
  public static final Property<Long> MONITOR_USAGE =
      DESCRIPTOR.integer("monitorUsage", ObjectType.READ_ONLY);

  /** See {@link #getPasswordStructureValidations}. */
  public static final ListProperty<RegexItem> PASSWORD_STRUCTURE_VALIDATIONS =
      DESCRIPTOR.list("passwordStructureValidations", "KalturaRegexItem");

  /** See {@link #getPasswordStructureValidationsDescription}. */
  public static final Property<String> PASSWORD_STRUCTURE_VALIDATIONS_DESCRIPTION =
      DESCRIPTOR.string("passwordStructureValidationsDescription");

  /** See {@link #getPassReplaceFreq}. */
  public static final Property<Long> PASS_REPLACE_FREQ = DESCRIPTOR.integer("passReplaceFreq");

  /** See {@link #getMaxLoginAttempts}. */
  public static final Property<Long> MAX_LOGIN_ATTEMPTS = DESCRIPTOR.integer("maxLoginAttempts");

  /** See {@link #getLoginBlockPeriod}. */
  public static final Property<Long> LOGIN_BLOCK_PERIOD = DESCRIPTOR.integer("loginBlockPeriod");

  /** See {@link #getNumPrevPassToKeep}. */
  public static final Property<Long> NUM_PREV_PASS_TO_KEEP =
      DESCRIPTOR.integer("numPrevPassToKeep");

  /** See {@link #getAllowDefaultPasswordRestrictions}. */
  public static final Property<Boolean> ALLOW_DEFAULT_PASSWORD_RESTRICTIONS =
      DESCRIPTOR.bool("allowDefaultPasswordRestrictions", ObjectType.READ_ONLY);

  /** See {@link #getTwoFactorAuthenticationMode}. */
  public static final Property<TwoFactorAuthenticationMode> TWO_FACTOR_AUTHENTICATION_MODE =
      DESCRIPTOR.intEnum(
          "twoFactorAuthenticationMode",
          "KalturaTwoFactorAuthenticationMode",
          ObjectType.READ_ONLY);

  /** See {@link #getIsSelfServe}. */
  public static final Property<Boolean> IS_SELF_SERVE = DESCRIPTOR.bool("isSelfServe");

  /** See {@link #getAllowedDomains}. */
  public static final Property<String> ALLOWED_DOMAINS =
      DESCRIPTOR.string("allowedDomains", ObjectType.READ_ONLY);

  /** See {@link #getExcludedAdminRoleName}. */
  public static final Property<String> EXCLUDED_ADMIN_ROLE_NAME =
      DESCRIPTOR.string("excludedAdminRoleName", ObjectType.READ_ONLY);

  /** See {@link #getEventPlatformAllowedTemplates}. */
  public static final Property<String> EVENT_PLATFORM_ALLOWED_TEMPLATES =
      DESCRIPTOR.string("eventPlatformAllowedTemplates");

  /** See {@link #getVerticalClassificationId}. */
  public static final Property<Long> VERTICAL_CLASSIFICATION_ID =
      DESCRIPTOR.integer("verticalClassificationId", ObjectType.READ_ONLY);

  /** See {@link #getRecycleBinRetentionPeriod}. */
  public static final Property<Long> RECYCLE_BIN_RETENTION_PERIOD =
      DESCRIPTOR.integer("recycleBinRetentionPeriod", ObjectType.READ_ONLY);

  /** See {@link #getCustomAnalyticsDomain}. */
  public static final Property<String> CUSTOM_ANALYTICS_DOMAIN =
      DESCRIPTOR.string("customAnalyticsDomain");

  /** See {@link #getAllowedEmailDomainsForAdmins}. */
  public static final Property<String> ALLOWED_EMAIL_DOMAINS_FOR_ADMINS =
      DESCRIPTOR.string("allowedEmailDomainsForAdmins");

  /** See {@link #getExternalIdentifier}. */
  public static final Property<String> EXTERNAL_IDENTIFIER =
      DESCRIPTOR.string("externalIdentifier");

  Partner(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Partner(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected Partner create(State values) {
    return new Partner(values);
  }

  /**
   * Number of the account. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Name of the account, shown to people.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Address of the owner's web site.
   *
   * @return the value, null when it is unset or null
   */
  public String getWebsite() {
    return get(WEBSITE);
  }

  /**
   * Address that notifications of the old kind are posted to.
   *
   * @return the value, null when it is unset or null
   */
  public String getNotificationUrl() {
    return get(NOTIFICATION_URL);
  }

  /**
   * Whether content is found from outside the account: 0 never, 1 within the account, 2 everywhere.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAppearInSearch() {
    return get(APPEAR_IN_SEARCH);
  }

  /**
   * When the account was opened. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * Full name of the first administrator, from before it was split in two.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminName() {
    return get(ADMIN_NAME);
  }

  /**
   * E-mail address of the first administrator.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminEmail() {
    return get(ADMIN_EMAIL);
  }

  /**
   * What the account is for, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Whether the content is used commercially.
   *
   * @return the value, null when it is unset or null
   */
  public CommercialUseType getCommercialUse() {
    return get(COMMERCIAL_USE);
  }

  /**
   * Address of the page people reach from shared content.
   *
   * @return the value, null when it is unset or null
   */
  public String getLandingPage() {
    return get(LANDING_PAGE);
  }

  /**
   * Address of the page that shows a user.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserLandingPage() {
    return get(USER_LANDING_PAGE);
  }

  /**
   * Comma list of subjects, chosen when the account was opened.
   *
   * @return the value, null when it is unset or null
   */
  public String getContentCategories() {
    return get(CONTENT_CATEGORIES);
  }

  /**
   * Kind of the account: publisher, reseller and so on.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerType getType() {
    return get(TYPE);
  }

  /**
   * Phone number of the owner.
   *
   * @return the value, null when it is unset or null
   */
  public String getPhone() {
    return get(PHONE);
  }

  /**
   * What the owner said of himself when the account was opened.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescribeYourself() {
    return get(DESCRIBE_YOURSELF);
  }

  /**
   * Whether the content is for adults only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getAdultContent() {
    return get(ADULT_CONTENT);
  }

  /**
   * Conversion profile of accounts that have none of their own.
   *
   * @return the value, null when it is unset or null
   */
  public String getDefConversionProfileType() {
    return get(DEF_CONVERSION_PROFILE_TYPE);
  }

  /**
   * Whether notifications of the old kind are sent: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getNotify() {
    return get(NOTIFY);
  }

  /**
   * Whether the account is active, blocked or closed. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Whether the old editor saves at once: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAllowQuickEdit() {
    return get(ALLOW_QUICK_EDIT);
  }

  /**
   * Whether lists of own and shared entries are merged: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMergeEntryLists() {
    return get(MERGE_ENTRY_LISTS);
  }

  /**
   * Which notifications of the old kind are sent, as list of type=mode.
   *
   * @return the value, null when it is unset or null
   */
  public String getNotificationsConfig() {
    return get(NOTIFICATIONS_CONFIG);
  }

  /**
   * Comma list of addresses that mails may be sent from.
   *
   * @return the value, null when it is unset or null
   */
  public String getAllowedFromEmailWhiteList() {
    return get(ALLOWED_FROM_EMAIL_WHITE_LIST);
  }

  /**
   * Largest upload allowed, in megabytes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMaxUploadSize() {
    return get(MAX_UPLOAD_SIZE);
  }

  /**
   * Number of the service package that was bought. Needs permission to update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerPackage() {
    return get(PARTNER_PACKAGE);
  }

  /**
   * Secret for user sessions. Keep it on servers. Read only. Needs permission to read.
   *
   * @return the value, null when it is unset or null
   */
  public String getSecret() {
    return get(SECRET);
  }

  /**
   * Secret that all sessions can be made with. Keep it on servers and out of logs. Read only. Needs
   * permission to read.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminSecret() {
    return get(ADMIN_SECRET);
  }

  /**
   * Password of the first administrator, in the answer to register only. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCmsPassword() {
    return get(CMS_PASSWORD);
  }

  /**
   * Whether several notifications may go in one message: 1 for yes.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAllowMultiNotification() {
    return get(ALLOW_MULTI_NOTIFICATION);
  }

  /**
   * How many administrators may sign in. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAdminLoginUsersQuota() {
    return get(ADMIN_LOGIN_USERS_QUOTA);
  }

  /**
   * User id of the owner within the account.
   *
   * @return the value, null when it is unset or null
   */
  public String getAdminUserId() {
    return get(ADMIN_USER_ID);
  }

  /**
   * First name of the owner.
   *
   * @return the value, null when it is unset or null
   */
  public String getFirstName() {
    return get(FIRST_NAME);
  }

  /**
   * Last name of the owner.
   *
   * @return the value, null when it is unset or null
   */
  public String getLastName() {
    return get(LAST_NAME);
  }

  /**
   * Country as code of two letters.
   *
   * @return the value, null when it is unset or null
   */
  public String getCountry() {
    return get(COUNTRY);
  }

  /**
   * State as code of two letters.
   *
   * @return the value, null when it is unset or null
   */
  public String getState() {
    return get(STATE);
  }

  /**
   * Further values that were given at registration.
   *
   * @return the value, null when it is unset or null
   */
  public List<KeyValue> getAdditionalParams() {
    return get(ADDITIONAL_PARAMS);
  }

  /**
   * How many accounts a reseller may open. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPublishersQuota() {
    return get(PUBLISHERS_QUOTA);
  }

  /**
   * Whether the account stands alone, above others or in a group. Read only. Needs permission to
   * read.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerGroupType getPartnerGroupType() {
    return get(PARTNER_GROUP_TYPE);
  }

  /**
   * Whether sessions are limited by entitlement unless their privileges say otherwise. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getDefaultEntitlementEnforcement() {
    return get(DEFAULT_ENTITLEMENT_ENFORCEMENT);
  }

  /**
   * Id of the delivery type that embedding uses unless told otherwise. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDefaultDeliveryType() {
    return get(DEFAULT_DELIVERY_TYPE);
  }

  /**
   * Id of the embed code type that is used unless told otherwise. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getDefaultEmbedCodeType() {
    return get(DEFAULT_EMBED_CODE_TYPE);
  }

  /**
   * Ways of delivery that players of the account may use. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<PlayerDeliveryType> getDeliveryTypes() {
    return get(DELIVERY_TYPES);
  }

  /**
   * Kinds of embed code the account may use. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<PlayerEmbedCodeType> getEmbedCodeTypes() {
    return get(EMBED_CODE_TYPES);
  }

  /**
   * Account this one was copied from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTemplatePartnerId() {
    return get(TEMPLATE_PARTNER_ID);
  }

  /**
   * Whether embed codes come without the links for search engines. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIgnoreSeoLinks() {
    return get(IGNORE_SEO_LINKS);
  }

  /**
   * Whether administrators need a second factor to sign in. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getUseTwoFactorAuthentication() {
    return get(USE_TWO_FACTOR_AUTHENTICATION);
  }

  /**
   * Whether sign-on through the owner's own identity system is on.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getUseSso() {
    return get(USE_SSO);
  }

  /**
   * Whether signing in by password is off, so that only single sign-on is left.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getBlockDirectLogin() {
    return get(BLOCK_DIRECT_LOGIN);
  }

  /**
   * Host that calls of this account should go to; empty for the usual one. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getHost() {
    return get(HOST);
  }

  /**
   * Host that content of this account is delivered from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCdnHost() {
    return get(CDN_HOST);
  }

  /**
   * Whether nobody has signed in yet. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsFirstLogin() {
    return get(IS_FIRST_LOGIN);
  }

  /**
   * Page shown after signing out. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getLogoutUrl() {
    return get(LOGOUT_URL);
  }

  /**
   * Account that stands above this one. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerParentId() {
    return get(PARTNER_PARENT_ID);
  }

  /**
   * Number of the account in the operator's customer records. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCrmId() {
    return get(CRM_ID);
  }

  /**
   * Id of the account in the owner's own system.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferenceId() {
    return get(REFERENCE_ID);
  }

  /**
   * Whether renditions are cut at the same moments, so that players can switch between them. Read
   * only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getTimeAlignedRenditions() {
    return get(TIME_ALIGNED_RENDITIONS);
  }

  /**
   * Which products the account uses, as a sum of flags. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPublisherEnvironmentType() {
    return get(PUBLISHER_ENVIRONMENT_TYPE);
  }

  /**
   * Address of the video platform that belongs to the account. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getOvpEnvironmentUrl() {
    return get(OVP_ENVIRONMENT_URL);
  }

  /**
   * Address of the television platform that belongs to the account. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getOttEnvironmentUrl() {
    return get(OTT_ENVIRONMENT_URL);
  }

  /**
   * Languages that texts are searched in.
   *
   * @return the value, null when it is unset or null
   */
  public List<ESearchLanguageItem> getEsearchLanguages() {
    return get(ESEARCH_LANGUAGES);
  }

  /**
   * How administrators prove who they are. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerAuthenticationType getAuthenticationType() {
    return get(AUTHENTICATION_TYPE);
  }

  /**
   * Why the free trial was extended. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getExtendedFreeTrailExpiryReason() {
    return get(EXTENDED_FREE_TRAIL_EXPIRY_REASON);
  }

  /**
   * When the extended free trial ends. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getExtendedFreeTrailExpiryDate() {
    return get(EXTENDED_FREE_TRAIL_EXPIRY_DATE);
  }

  /**
   * Whether the free trial was extended: 1 for yes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getExtendedFreeTrail() {
    return get(EXTENDED_FREE_TRAIL);
  }

  /**
   * Whether the owner was told that the trial is about to end. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getExtendedFreeTrailEndsWarning() {
    return get(EXTENDED_FREE_TRAIL_ENDS_WARNING);
  }

  /**
   * When the owner was told that four fifths of the package are used, as Unix time; 0 for not yet.
   * Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEightyPercentWarning() {
    return get(EIGHTY_PERCENT_WARNING);
  }

  /**
   * When the owner was told that the package is used up, as Unix time; 0 for not yet. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUsageLimitWarning() {
    return get(USAGE_LIMIT_WARNING);
  }

  /**
   * Day of the trial on which the last reminder went out. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLastFreeTrialNotificationDay() {
    return get(LAST_FREE_TRIAL_NOTIFICATION_DAY);
  }

  /**
   * Whether use is measured against the package: 1 for yes. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMonitorUsage() {
    return get(MONITOR_USAGE);
  }

  /**
   * Patterns that a password has to match. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public List<RegexItem> getPasswordStructureValidations() {
    return get(PASSWORD_STRUCTURE_VALIDATIONS);
  }

  /**
   * The password rules in words for people. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getPasswordStructureValidationsDescription() {
    return get(PASSWORD_STRUCTURE_VALIDATIONS_DESCRIPTION);
  }

  /**
   * After how many days a password has to be replaced. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPassReplaceFreq() {
    return get(PASS_REPLACE_FREQ);
  }

  /**
   * After how many failures a login is locked. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMaxLoginAttempts() {
    return get(MAX_LOGIN_ATTEMPTS);
  }

  /**
   * For how many seconds a login stays locked. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLoginBlockPeriod() {
    return get(LOGIN_BLOCK_PERIOD);
  }

  /**
   * How many old passwords may not be used again. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getNumPrevPassToKeep() {
    return get(NUM_PREV_PASS_TO_KEEP);
  }

  /**
   * Whether the server's own password rules hold. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getAllowDefaultPasswordRestrictions() {
    return get(ALLOW_DEFAULT_PASSWORD_RESTRICTIONS);
  }

  /**
   * Who needs a second factor. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public TwoFactorAuthenticationMode getTwoFactorAuthenticationMode() {
    return get(TWO_FACTOR_AUTHENTICATION_MODE);
  }

  /**
   * Whether the owner opened the account without the operator. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsSelfServe() {
    return get(IS_SELF_SERVE);
  }

  /**
   * Comma list of domains that pages with players may be on. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getAllowedDomains() {
    return get(ALLOWED_DOMAINS);
  }

  /**
   * Role of administrators that are exempt from single sign-on. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getExcludedAdminRoleName() {
    return get(EXCLUDED_ADMIN_ROLE_NAME);
  }

  /**
   * Comma list of event templates the account may use. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getEventPlatformAllowedTemplates() {
    return get(EVENT_PLATFORM_ALLOWED_TEMPLATES);
  }

  /**
   * Number of the line of business. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVerticalClassificationId() {
    return get(VERTICAL_CLASSIFICATION_ID);
  }

  /**
   * For how many days the recycle bin keeps an entry. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getRecycleBinRetentionPeriod() {
    return get(RECYCLE_BIN_RETENTION_PERIOD);
  }

  /**
   * Host that players report their events to.
   *
   * @return the value, null when it is unset or null
   */
  public String getCustomAnalyticsDomain() {
    return get(CUSTOM_ANALYTICS_DOMAIN);
  }

  /**
   * Comma list of domains that addresses of administrators must be in.
   *
   * @return the value, null when it is unset or null
   */
  public String getAllowedEmailDomainsForAdmins() {
    return get(ALLOWED_EMAIL_DOMAINS_FOR_ADMINS);
  }

  /**
   * Id of the account in a third system.
   *
   * @return the value, null when it is unset or null
   */
  public String getExternalIdentifier() {
    return get(EXTERNAL_IDENTIFIER);
  }

  /**
   * Builds objects of {@link Partner}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Partner#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link Partner#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link Partner#getWebsite}. */
    public B website(String website) {
      return set(WEBSITE, website);
    }

    /** Sets {@link Partner#getNotificationUrl}. */
    public B notificationUrl(String notificationUrl) {
      return set(NOTIFICATION_URL, notificationUrl);
    }

    /** Sets {@link Partner#getAppearInSearch}. */
    public B appearInSearch(long appearInSearch) {
      return set(APPEAR_IN_SEARCH, appearInSearch);
    }

    /** Sets {@link Partner#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link Partner#getAdminName}. */
    public B adminName(String adminName) {
      return set(ADMIN_NAME, adminName);
    }

    /** Sets {@link Partner#getAdminEmail}. */
    public B adminEmail(String adminEmail) {
      return set(ADMIN_EMAIL, adminEmail);
    }

    /** Sets {@link Partner#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Partner#getCommercialUse}. */
    public B commercialUse(CommercialUseType commercialUse) {
      return set(COMMERCIAL_USE, commercialUse);
    }

    /** Sets {@link Partner#getLandingPage}. */
    public B landingPage(String landingPage) {
      return set(LANDING_PAGE, landingPage);
    }

    /** Sets {@link Partner#getUserLandingPage}. */
    public B userLandingPage(String userLandingPage) {
      return set(USER_LANDING_PAGE, userLandingPage);
    }

    /** Sets {@link Partner#getContentCategories}. */
    public B contentCategories(String contentCategories) {
      return set(CONTENT_CATEGORIES, contentCategories);
    }

    /** Sets {@link Partner#getType}. */
    public B type(PartnerType type) {
      return set(TYPE, type);
    }

    /** Sets {@link Partner#getPhone}. */
    public B phone(String phone) {
      return set(PHONE, phone);
    }

    /** Sets {@link Partner#getDescribeYourself}. */
    public B describeYourself(String describeYourself) {
      return set(DESCRIBE_YOURSELF, describeYourself);
    }

    /** Sets {@link Partner#getAdultContent}. */
    public B adultContent(boolean adultContent) {
      return set(ADULT_CONTENT, adultContent);
    }

    /** Sets {@link Partner#getDefConversionProfileType}. */
    public B defConversionProfileType(String defConversionProfileType) {
      return set(DEF_CONVERSION_PROFILE_TYPE, defConversionProfileType);
    }

    /** Sets {@link Partner#getNotify}. */
    public B notify_(long notify_) {
      return set(NOTIFY, notify_);
    }

    /** Sets {@link Partner#getStatus}. */
    public B status(PartnerStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link Partner#getAllowQuickEdit}. */
    public B allowQuickEdit(long allowQuickEdit) {
      return set(ALLOW_QUICK_EDIT, allowQuickEdit);
    }

    /** Sets {@link Partner#getMergeEntryLists}. */
    public B mergeEntryLists(long mergeEntryLists) {
      return set(MERGE_ENTRY_LISTS, mergeEntryLists);
    }

    /** Sets {@link Partner#getNotificationsConfig}. */
    public B notificationsConfig(String notificationsConfig) {
      return set(NOTIFICATIONS_CONFIG, notificationsConfig);
    }

    /** Sets {@link Partner#getAllowedFromEmailWhiteList}. */
    public B allowedFromEmailWhiteList(String allowedFromEmailWhiteList) {
      return set(ALLOWED_FROM_EMAIL_WHITE_LIST, allowedFromEmailWhiteList);
    }

    /** Sets {@link Partner#getMaxUploadSize}. */
    public B maxUploadSize(long maxUploadSize) {
      return set(MAX_UPLOAD_SIZE, maxUploadSize);
    }

    /** Sets {@link Partner#getPartnerPackage}. */
    public B partnerPackage(long partnerPackage) {
      return set(PARTNER_PACKAGE, partnerPackage);
    }

    /** Sets {@link Partner#getSecret}. */
    public B secret(String secret) {
      return set(SECRET, secret);
    }

    /** Sets {@link Partner#getAdminSecret}. */
    public B adminSecret(String adminSecret) {
      return set(ADMIN_SECRET, adminSecret);
    }

    /** Sets {@link Partner#getCmsPassword}. */
    public B cmsPassword(String cmsPassword) {
      return set(CMS_PASSWORD, cmsPassword);
    }

    /** Sets {@link Partner#getAllowMultiNotification}. */
    public B allowMultiNotification(long allowMultiNotification) {
      return set(ALLOW_MULTI_NOTIFICATION, allowMultiNotification);
    }

    /** Sets {@link Partner#getAdminLoginUsersQuota}. */
    public B adminLoginUsersQuota(long adminLoginUsersQuota) {
      return set(ADMIN_LOGIN_USERS_QUOTA, adminLoginUsersQuota);
    }

    /** Sets {@link Partner#getAdminUserId}. */
    public B adminUserId(String adminUserId) {
      return set(ADMIN_USER_ID, adminUserId);
    }

    /** Sets {@link Partner#getFirstName}. */
    public B firstName(String firstName) {
      return set(FIRST_NAME, firstName);
    }

    /** Sets {@link Partner#getLastName}. */
    public B lastName(String lastName) {
      return set(LAST_NAME, lastName);
    }

    /** Sets {@link Partner#getCountry}. */
    public B country(String country) {
      return set(COUNTRY, country);
    }

    /** Sets {@link Partner#getState}. */
    public B state(String state) {
      return set(STATE, state);
    }

    /** Sets {@link Partner#getAdditionalParams}. */
    public B additionalParams(List<KeyValue> additionalParams) {
      return set(ADDITIONAL_PARAMS, additionalParams);
    }

    /** Sets {@link Partner#getPublishersQuota}. */
    public B publishersQuota(long publishersQuota) {
      return set(PUBLISHERS_QUOTA, publishersQuota);
    }

    /** Sets {@link Partner#getPartnerGroupType}. */
    public B partnerGroupType(PartnerGroupType partnerGroupType) {
      return set(PARTNER_GROUP_TYPE, partnerGroupType);
    }

    /** Sets {@link Partner#getDefaultEntitlementEnforcement}. */
    public B defaultEntitlementEnforcement(boolean defaultEntitlementEnforcement) {
      return set(DEFAULT_ENTITLEMENT_ENFORCEMENT, defaultEntitlementEnforcement);
    }

    /** Sets {@link Partner#getDefaultDeliveryType}. */
    public B defaultDeliveryType(String defaultDeliveryType) {
      return set(DEFAULT_DELIVERY_TYPE, defaultDeliveryType);
    }

    /** Sets {@link Partner#getDefaultEmbedCodeType}. */
    public B defaultEmbedCodeType(String defaultEmbedCodeType) {
      return set(DEFAULT_EMBED_CODE_TYPE, defaultEmbedCodeType);
    }

    /** Sets {@link Partner#getDeliveryTypes}. */
    public B deliveryTypes(List<PlayerDeliveryType> deliveryTypes) {
      return set(DELIVERY_TYPES, deliveryTypes);
    }

    /** Sets {@link Partner#getEmbedCodeTypes}. */
    public B embedCodeTypes(List<PlayerEmbedCodeType> embedCodeTypes) {
      return set(EMBED_CODE_TYPES, embedCodeTypes);
    }

    /** Sets {@link Partner#getTemplatePartnerId}. */
    public B templatePartnerId(long templatePartnerId) {
      return set(TEMPLATE_PARTNER_ID, templatePartnerId);
    }

    /** Sets {@link Partner#getIgnoreSeoLinks}. */
    public B ignoreSeoLinks(boolean ignoreSeoLinks) {
      return set(IGNORE_SEO_LINKS, ignoreSeoLinks);
    }

    /** Sets {@link Partner#getUseTwoFactorAuthentication}. */
    public B useTwoFactorAuthentication(boolean useTwoFactorAuthentication) {
      return set(USE_TWO_FACTOR_AUTHENTICATION, useTwoFactorAuthentication);
    }

    /** Sets {@link Partner#getUseSso}. */
    public B useSso(boolean useSso) {
      return set(USE_SSO, useSso);
    }

    /** Sets {@link Partner#getBlockDirectLogin}. */
    public B blockDirectLogin(boolean blockDirectLogin) {
      return set(BLOCK_DIRECT_LOGIN, blockDirectLogin);
    }

    /** Sets {@link Partner#getHost}. */
    public B host(String host) {
      return set(HOST, host);
    }

    /** Sets {@link Partner#getCdnHost}. */
    public B cdnHost(String cdnHost) {
      return set(CDN_HOST, cdnHost);
    }

    /** Sets {@link Partner#getIsFirstLogin}. */
    public B isFirstLogin(boolean isFirstLogin) {
      return set(IS_FIRST_LOGIN, isFirstLogin);
    }

    /** Sets {@link Partner#getLogoutUrl}. */
    public B logoutUrl(String logoutUrl) {
      return set(LOGOUT_URL, logoutUrl);
    }

    /** Sets {@link Partner#getPartnerParentId}. */
    public B partnerParentId(long partnerParentId) {
      return set(PARTNER_PARENT_ID, partnerParentId);
    }

    /** Sets {@link Partner#getCrmId}. */
    public B crmId(String crmId) {
      return set(CRM_ID, crmId);
    }

    /** Sets {@link Partner#getReferenceId}. */
    public B referenceId(String referenceId) {
      return set(REFERENCE_ID, referenceId);
    }

    /** Sets {@link Partner#getTimeAlignedRenditions}. */
    public B timeAlignedRenditions(boolean timeAlignedRenditions) {
      return set(TIME_ALIGNED_RENDITIONS, timeAlignedRenditions);
    }

    /** Sets {@link Partner#getPublisherEnvironmentType}. */
    public B publisherEnvironmentType(long publisherEnvironmentType) {
      return set(PUBLISHER_ENVIRONMENT_TYPE, publisherEnvironmentType);
    }

    /** Sets {@link Partner#getOvpEnvironmentUrl}. */
    public B ovpEnvironmentUrl(String ovpEnvironmentUrl) {
      return set(OVP_ENVIRONMENT_URL, ovpEnvironmentUrl);
    }

    /** Sets {@link Partner#getOttEnvironmentUrl}. */
    public B ottEnvironmentUrl(String ottEnvironmentUrl) {
      return set(OTT_ENVIRONMENT_URL, ottEnvironmentUrl);
    }

    /** Sets {@link Partner#getEsearchLanguages}. */
    public B esearchLanguages(List<ESearchLanguageItem> esearchLanguages) {
      return set(ESEARCH_LANGUAGES, esearchLanguages);
    }

    /** Sets {@link Partner#getAuthenticationType}. */
    public B authenticationType(PartnerAuthenticationType authenticationType) {
      return set(AUTHENTICATION_TYPE, authenticationType);
    }

    /** Sets {@link Partner#getExtendedFreeTrailExpiryReason}. */
    public B extendedFreeTrailExpiryReason(String extendedFreeTrailExpiryReason) {
      return set(EXTENDED_FREE_TRAIL_EXPIRY_REASON, extendedFreeTrailExpiryReason);
    }

    /** Sets {@link Partner#getExtendedFreeTrailExpiryDate}. */
    public B extendedFreeTrailExpiryDate(long extendedFreeTrailExpiryDate) {
      return set(EXTENDED_FREE_TRAIL_EXPIRY_DATE, extendedFreeTrailExpiryDate);
    }

    /** Sets {@link Partner#getExtendedFreeTrail}. */
    public B extendedFreeTrail(long extendedFreeTrail) {
      return set(EXTENDED_FREE_TRAIL, extendedFreeTrail);
    }

    /** Sets {@link Partner#getExtendedFreeTrailEndsWarning}. */
    public B extendedFreeTrailEndsWarning(boolean extendedFreeTrailEndsWarning) {
      return set(EXTENDED_FREE_TRAIL_ENDS_WARNING, extendedFreeTrailEndsWarning);
    }

    /** Sets {@link Partner#getEightyPercentWarning}. */
    public B eightyPercentWarning(long eightyPercentWarning) {
      return set(EIGHTY_PERCENT_WARNING, eightyPercentWarning);
    }

    /** Sets {@link Partner#getUsageLimitWarning}. */
    public B usageLimitWarning(long usageLimitWarning) {
      return set(USAGE_LIMIT_WARNING, usageLimitWarning);
    }

    /** Sets {@link Partner#getLastFreeTrialNotificationDay}. */
    public B lastFreeTrialNotificationDay(long lastFreeTrialNotificationDay) {
      return set(LAST_FREE_TRIAL_NOTIFICATION_DAY, lastFreeTrialNotificationDay);
    }

    /** Sets {@link Partner#getMonitorUsage}. */
    public B monitorUsage(long monitorUsage) {
      return set(MONITOR_USAGE, monitorUsage);
    }

    /** Sets {@link Partner#getPasswordStructureValidations}. */
    public B passwordStructureValidations(List<RegexItem> passwordStructureValidations) {
      return set(PASSWORD_STRUCTURE_VALIDATIONS, passwordStructureValidations);
    }

    /** Sets {@link Partner#getPasswordStructureValidationsDescription}. */
    public B passwordStructureValidationsDescription(
        String passwordStructureValidationsDescription) {
      return set(
          PASSWORD_STRUCTURE_VALIDATIONS_DESCRIPTION, passwordStructureValidationsDescription);
    }

    /** Sets {@link Partner#getPassReplaceFreq}. */
    public B passReplaceFreq(long passReplaceFreq) {
      return set(PASS_REPLACE_FREQ, passReplaceFreq);
    }

    /** Sets {@link Partner#getMaxLoginAttempts}. */
    public B maxLoginAttempts(long maxLoginAttempts) {
      return set(MAX_LOGIN_ATTEMPTS, maxLoginAttempts);
    }

    /** Sets {@link Partner#getLoginBlockPeriod}. */
    public B loginBlockPeriod(long loginBlockPeriod) {
      return set(LOGIN_BLOCK_PERIOD, loginBlockPeriod);
    }

    /** Sets {@link Partner#getNumPrevPassToKeep}. */
    public B numPrevPassToKeep(long numPrevPassToKeep) {
      return set(NUM_PREV_PASS_TO_KEEP, numPrevPassToKeep);
    }

    /** Sets {@link Partner#getAllowDefaultPasswordRestrictions}. */
    public B allowDefaultPasswordRestrictions(boolean allowDefaultPasswordRestrictions) {
      return set(ALLOW_DEFAULT_PASSWORD_RESTRICTIONS, allowDefaultPasswordRestrictions);
    }

    /** Sets {@link Partner#getTwoFactorAuthenticationMode}. */
    public B twoFactorAuthenticationMode(TwoFactorAuthenticationMode twoFactorAuthenticationMode) {
      return set(TWO_FACTOR_AUTHENTICATION_MODE, twoFactorAuthenticationMode);
    }

    /** Sets {@link Partner#getIsSelfServe}. */
    public B isSelfServe(boolean isSelfServe) {
      return set(IS_SELF_SERVE, isSelfServe);
    }

    /** Sets {@link Partner#getAllowedDomains}. */
    public B allowedDomains(String allowedDomains) {
      return set(ALLOWED_DOMAINS, allowedDomains);
    }

    /** Sets {@link Partner#getExcludedAdminRoleName}. */
    public B excludedAdminRoleName(String excludedAdminRoleName) {
      return set(EXCLUDED_ADMIN_ROLE_NAME, excludedAdminRoleName);
    }

    /** Sets {@link Partner#getEventPlatformAllowedTemplates}. */
    public B eventPlatformAllowedTemplates(String eventPlatformAllowedTemplates) {
      return set(EVENT_PLATFORM_ALLOWED_TEMPLATES, eventPlatformAllowedTemplates);
    }

    /** Sets {@link Partner#getVerticalClassificationId}. */
    public B verticalClassificationId(long verticalClassificationId) {
      return set(VERTICAL_CLASSIFICATION_ID, verticalClassificationId);
    }

    /** Sets {@link Partner#getRecycleBinRetentionPeriod}. */
    public B recycleBinRetentionPeriod(long recycleBinRetentionPeriod) {
      return set(RECYCLE_BIN_RETENTION_PERIOD, recycleBinRetentionPeriod);
    }

    /** Sets {@link Partner#getCustomAnalyticsDomain}. */
    public B customAnalyticsDomain(String customAnalyticsDomain) {
      return set(CUSTOM_ANALYTICS_DOMAIN, customAnalyticsDomain);
    }

    /** Sets {@link Partner#getAllowedEmailDomainsForAdmins}. */
    public B allowedEmailDomainsForAdmins(String allowedEmailDomainsForAdmins) {
      return set(ALLOWED_EMAIL_DOMAINS_FOR_ADMINS, allowedEmailDomainsForAdmins);
    }

    /** Sets {@link Partner#getExternalIdentifier}. */
    public B externalIdentifier(String externalIdentifier) {
      return set(EXTERNAL_IDENTIFIER, externalIdentifier);
    }

    @Override
    public Partner build() {
      return new Partner(finish());
    }
  }
}
