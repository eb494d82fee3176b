package com.kaltura.api;

/** The codes of the errors that the schema declares, to compare with that of an exception. */
public final class ErrorCodes {
  /** Internal server error occurred. */
  public static final String INTERNAL_SERVERL_ERROR = "INTERNAL_SERVERL_ERROR";

  /** Internal server error &#64;ERR_TEXT@. */
  public static final String INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR";

  /** Internal database error. */
  public static final String INTERNAL_DATABASE_ERROR = "INTERNAL_DATABASE_ERROR";

  /** Missing KS, session not established. */
  public static final String MISSING_KS = "MISSING_KS";

  /** Invalid KS "@KSID@", Error "@ERR_CODE@,@ERR_DESC@". */
  public static final String INVALID_KS = "INVALID_KS";

  /** Service name was not specified, please specify one. */
  public static final String SERVICE_NOT_SPECIFIED = "SERVICE_NOT_SPECIFIED";

  /** Service "@SRV_NAME@" does not exists. */
  public static final String SERVICE_DOES_NOT_EXISTS = "SERVICE_DOES_NOT_EXISTS";

  /** Action name was not specified, please specify one. */
  public static final String ACTION_NOT_SPECIFIED = "ACTION_NOT_SPECIFIED";

  /** Action "@ACTION_NAME@" does not exists for service "@SERVICE_NAME@". */
  public static final String ACTION_DOES_NOT_EXISTS = "ACTION_DOES_NOT_EXISTS";

  /** Action "@ACTION_NAME@" is forbidden for use. */
  public static final String ACTION_FORBIDDEN = "ACTION_FORBIDDEN";

  /** Action "@ACTION_NAME@" in service "@SERVICE_NAME@" is blocked. */
  public static final String ACTION_BLOCKED = "ACTION_BLOCKED";

  /** The access to service [@SERVICE@] is forbidden. */
  public static final String SERVICE_FORBIDDEN = "SERVICE_FORBIDDEN";

  /** The access to this service is forbidden since the specified partner is blocked. */
  public static final String SERVICE_FORBIDDEN_CONTENT_BLOCKED =
      "SERVICE_FORBIDDEN_CONTENT_BLOCKED";

  /** The access to service [@SERVICE@] is forbidden due to access control restriction. */
  public static final String SERVICE_ACCESS_CONTROL_RESTRICTED =
      "SERVICE_ACCESS_CONTROL_RESTRICTED";

  /** Access unauthorized. */
  public static final String ACCESS_UNAUTHORIZED = "ACCESS_UNAUTHORIZED";

  /** Response format provided [@FORMAT@] is not recognized by server. */
  public static final String UNKNOWN_RESPONSE_FORMAT = "UNKNOWN_RESPONSE_FORMAT";

  /** Invalid language code ["@LANGUAGE_CODE@"]. */
  public static final String INVALID_LANGUAGE_CODE = "INVALID_LANGUAGE_CODE";

  /** Timed out while attempting to grab lock. */
  public static final String LOCK_TIMED_OUT = "LOCK_TIMED_OUT";

  /** Missing parameter "@PARAM_NAME@". */
  public static final String MISSING_MANDATORY_PARAMETER = "MISSING_MANDATORY_PARAMETER";

  /** Mandatory parameter missing [@PARAM_NAME@]. */
  public static final String MANDATORY_PARAMETER_MISSING = "MANDATORY_PARAMETER_MISSING";

  /** Invalid char in "@XML_FIELD@" field. */
  public static final String INVALID_PARAMETER_CHAR = "INVALID_PARAMETER_CHAR";

  /**
   * Invalid enumeration value "@ENUM_VAL@" for parameter "@PARAM_NAME@", expecting enumeration type
   * "@ENUM_TYPE@".
   */
  public static final String INVALID_ENUM_VALUE = "INVALID_ENUM_VALUE";

  /** Invalid object type "@INVALID_OBJ_TYPE@". */
  public static final String INVALID_OBJECT_TYPE = "INVALID_OBJECT_TYPE";

  /** The object type "@OBJ_TYPE@" is abstract, use one of the object implementations. */
  public static final String OBJECT_TYPE_ABSTRACT = "OBJECT_TYPE_ABSTRACT";

  /** Value in field [@FIELD_NAME@] is not valid. */
  public static final String INVALID_FIELD_VALUE = "INVALID_FIELD_VALUE";

  /** The property "@PROP_NAME@" cannot be null. */
  public static final String PROPERTY_VALIDATION_CANNOT_BE_NULL =
      "PROPERTY_VALIDATION_CANNOT_BE_NULL";

  /** The property "@PROP_NAME@" must have a min length of &#64;MIN_LEN@ characters. */
  public static final String PROPERTY_VALIDATION_MIN_LENGTH = "PROPERTY_VALIDATION_MIN_LENGTH";

  /** The property "@PROP_NAME@" cannot have more than &#64;MAX_LEN@ characters. */
  public static final String PROPERTY_VALIDATION_MAX_LENGTH = "PROPERTY_VALIDATION_MAX_LENGTH";

  /** The property "@PROP_NAME@" must be numeric. */
  public static final String PROPERTY_VALIDATION_NUMERIC_VALUE =
      "PROPERTY_VALIDATION_NUMERIC_VALUE";

  /** The property "@PROP_NAME@" must have a min value of &#64;MIN_VAL@. */
  public static final String PROPERTY_VALIDATION_MIN_VALUE = "PROPERTY_VALIDATION_MIN_VALUE";

  /** The property "@PROP_NAME@" must have a max value of &#64;MAX_VAL@. */
  public static final String PROPERTY_VALIDATION_MAX_VALUE = "PROPERTY_VALIDATION_MAX_VALUE";

  /** The property "@PROP_NAME@" must match format &#64;FORMAT@. */
  public static final String PROPERTY_VALIDATION_WRONG_FORMAT = "PROPERTY_VALIDATION_WRONG_FORMAT";

  /** The property "@PROP_NAME@" cannot be updated. */
  public static final String PROPERTY_VALIDATION_NOT_UPDATABLE =
      "PROPERTY_VALIDATION_NOT_UPDATABLE";

  /** Current user does not have permission to use property "@PROP@". */
  public static final String PROPERTY_VALIDATION_NO_USAGE_PERMISSION =
      "PROPERTY_VALIDATION_NO_USAGE_PERMISSION";

  /** Current user does not have permission to insert property "@PROP@". */
  public static final String PROPERTY_VALIDATION_NO_INSERT_PERMISSION =
      "PROPERTY_VALIDATION_NO_INSERT_PERMISSION";

  /** Current user does not have permission to update property "@PROP@". */
  public static final String PROPERTY_VALIDATION_NO_UPDATE_PERMISSION =
      "PROPERTY_VALIDATION_NO_UPDATE_PERMISSION";

  /** Unknown partner_id [@PID@]. */
  public static final String UNKNOWN_PARTNER_ID = "UNKNOWN_PARTNER_ID";

  /** Invalid partner id "@PID@". */
  public static final String INVALID_PARTNER_ID = "INVALID_PARTNER_ID";

  /** Partner [@ACCESSING_PID@] cannot access partner [@ACCESSED_PID@]. */
  public static final String PARTNER_ACCESS_FORBIDDEN = "PARTNER_ACCESS_FORBIDDEN";

  /** Error while starting session for partner [@PID@]. */
  public static final String START_SESSION_ERROR = "START_SESSION_ERROR";

  /** Error while starting session for widget id [@WIDGET_ID@]. */
  public static final String START_WIDGET_SESSION_ERROR = "START_WIDGET_SESSION_ERROR";

  /** Unknown widget [@WIDGET_ID@]. */
  public static final String INVALID_WIDGET_ID = "INVALID_WIDGET_ID";

  /** Invalid actions limit. */
  public static final String INVALID_ACTIONS_LIMIT = "INVALID_ACTIONS_LIMIT";

  /** Invalid set role id. */
  public static final String INVALID_SET_ROLE = "INVALID_SET_ROLE";

  /** Unknown role id. */
  public static final String UNKNOWN_ROLE_ID = "UNKNOWN_ROLE_ID";

  /** Invalid IP address restriction. */
  public static final String INVALID_IP_ADDRESS_RESTRICTION = "INVALID_IP_ADDRESS_RESTRICTION";

  /** Application token id "@ID@" not found. */
  public static final String APP_TOKEN_ID_NOT_FOUND = "APP_TOKEN_ID_NOT_FOUND";

  /** Application token id "@ID@" not active. */
  public static final String APP_TOKEN_NOT_ACTIVE = "APP_TOKEN_NOT_ACTIVE";

  /** Application token id "@ID@" expired. */
  public static final String APP_TOKEN_EXPIRED = "APP_TOKEN_EXPIRED";

  /** Invalid application token hash. */
  public static final String INVALID_APP_TOKEN_HASH = "INVALID_APP_TOKEN_HASH";

  /** Invalid user id. */
  public static final String INVALID_USER_ID = "INVALID_USER_ID";

  /** User was not found. */
  public static final String USER_NOT_FOUND = "USER_NOT_FOUND";

  /** Wrong password supplied. */
  public static final String USER_WRONG_PASSWORD = "USER_WRONG_PASSWORD";

  /** This user is blocked. */
  public static final String USER_BLOCKED = "USER_BLOCKED";

  /**
   * Maximum login retries exceeded.
   *
   * <p>Your account has been locked and will not be available for 24 hours.
   */
  public static final String LOGIN_RETRIES_EXCEEDED = "LOGIN_RETRIES_EXCEEDED";

  /** You account is locked. */
  public static final String LOGIN_BLOCKED = "LOGIN_BLOCKED";

  /** Current password has expired. */
  public static final String PASSWORD_EXPIRED = "PASSWORD_EXPIRED";

  /** Same login id is already in use. */
  public static final String LOGIN_ID_ALREADY_USED = "LOGIN_ID_ALREADY_USED";

  /** The data you entered is invalid. */
  public static final String ADMIN_KUSER_NOT_FOUND = "ADMIN_KUSER_NOT_FOUND";

  /** Cannot retrieve another user "@USER_ID@" using non-admin session. */
  public static final String CANNOT_RETRIEVE_ANOTHER_USER_USING_NON_ADMIN_SESSION =
      "CANNOT_RETRIEVE_ANOTHER_USER_USING_NON_ADMIN_SESSION";

  /** Response profile id [@ID@] not found. */
  public static final String RESPONSE_PROFILE_ID_NOT_FOUND = "RESPONSE_PROFILE_ID_NOT_FOUND";

  /** Response profile name [@SYSTEM_NAME@] not found. */
  public static final String RESPONSE_PROFILE_NAME_NOT_FOUND = "RESPONSE_PROFILE_NAME_NOT_FOUND";

  /** Entry id "@ENTRY_ID@" not found. */
  public static final String ENTRY_ID_NOT_FOUND = "ENTRY_ID_NOT_FOUND";

  /** Invalid entry id ["@ID@"]. */
  public static final String INVALID_ENTRY_ID = "INVALID_ENTRY_ID";

  /** Entry "@ENTRY_NAME@" type is "@WRONG_ENTRY_TYPE@", type must be "@RIGHT_ENTRY_TYPE@". */
  public static final String INVALID_ENTRY_TYPE = "INVALID_ENTRY_TYPE";

  /** Entry type "@ENTRY_TYPE@" not supported. */
  public static final String ENTRY_TYPE_NOT_SUPPORTED = "ENTRY_TYPE_NOT_SUPPORTED";

  /** Entry "@ENTRY_NAME@" is not ready. */
  public static final String ENTRY_NOT_READY = "ENTRY_NOT_READY";

  /** Flavor asset id "@ID@" not found. */
  public static final String FLAVOR_ASSET_ID_NOT_FOUND = "FLAVOR_ASSET_ID_NOT_FOUND";

  /** The flavor asset is not ready. */
  public static final String FLAVOR_ASSET_IS_NOT_READY = "FLAVOR_ASSET_IS_NOT_READY";

  /** The Thumbnail asset id "@ID@" not found. */
  public static final String THUMB_ASSET_ID_NOT_FOUND = "THUMB_ASSET_ID_NOT_FOUND";

  /** Category id "@ID@" not found. */
  public static final String CATEGORY_NOT_FOUND = "CATEGORY_NOT_FOUND";

  /** The category "@CATEGORY@" already exists. */
  public static final String DUPLICATE_CATEGORY = "DUPLICATE_CATEGORY";

  /** Access control id "@ID@" not found. */
  public static final String ACCESS_CONTROL_ID_NOT_FOUND = "ACCESS_CONTROL_ID_NOT_FOUND";

  /** Conversion profile id "@ID@" not found. */
  public static final String CONVERSION_PROFILE_ID_NOT_FOUND = "CONVERSION_PROFILE_ID_NOT_FOUND";

  /** Unknown uiConf [@UI_CONF_ID@]. */
  public static final String INVALID_UI_CONF_ID = "INVALID_UI_CONF_ID";

  /** Invalid object id [@ID@]. */
  public static final String INVALID_OBJECT_ID = "INVALID_OBJECT_ID";

  /** Object not found. */
  public static final String OBJECT_NOT_FOUND = "OBJECT_NOT_FOUND";

  /** File not found. */
  public static final String FILE_NOT_FOUND = "FILE_NOT_FOUND";

  /** Notification for entry id "@ENTRY@" not found. */
  public static final String NOTIFICATION_FOR_ENTRY_NOT_FOUND = "NOTIFICATION_FOR_ENTRY_NOT_FOUND";

  /** Upload failed. */
  public static final String UPLOAD_ERROR = "UPLOAD_ERROR";

  /** File was uploaded partially. */
  public static final String UPLOAD_PARTIAL_ERROR = "UPLOAD_PARTIAL_ERROR";

  /** Upload token not found. */
  public static final String UPLOAD_TOKEN_NOT_FOUND = "UPLOAD_TOKEN_NOT_FOUND";

  /**
   * Upload token is in an invalid status for uploading a file, maybe the file was already uploaded.
   */
  public static final String UPLOAD_TOKEN_INVALID_STATUS_FOR_UPLOAD =
      "UPLOAD_TOKEN_INVALID_STATUS_FOR_UPLOAD";

  /**
   * Upload token is in an invalid status for adding entry, maybe the a file was not uploaded or the
   * token was used.
   */
  public static final String UPLOAD_TOKEN_INVALID_STATUS_FOR_ADD_ENTRY =
      "UPLOAD_TOKEN_INVALID_STATUS_FOR_ADD_ENTRY";

  /** Cannot resume the upload, original file was not found. */
  public static final String UPLOAD_TOKEN_CANNOT_RESUME = "UPLOAD_TOKEN_CANNOT_RESUME";

  /** Failed to match expected file size. */
  public static final String UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE =
      "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE";

  /** FileSize is mandatory when enabling autoFinalize. */
  public static final String UPLOAD_TOKEN_MISSING_FILE_SIZE = "UPLOAD_TOKEN_MISSING_FILE_SIZE";

  /** The uploaded file was not found by the given token id, or was already used. */
  public static final String UPLOADED_FILE_NOT_FOUND_BY_TOKEN = "UPLOADED_FILE_NOT_FOUND_BY_TOKEN";

  /** Account owner must have a partner administrator role. */
  public static final String ACCOUNT_OWNER_NEEDS_PARTNER_ADMIN_ROLE =
      "ACCOUNT_OWNER_NEEDS_PARTNER_ADMIN_ROLE";

  /** Partner login users quota exceeded. */
  public static final String ADMIN_LOGIN_USERS_QUOTA_EXCEEDED = "ADMIN_LOGIN_USERS_QUOTA_EXCEEDED";

  /** Asset id "@ID@" not found. */
  public static final String ASSET_ID_NOT_FOUND = "ASSET_ID_NOT_FOUND";

  /** Cannot activate categoryEntry. */
  public static final String CANNOT_ACTIVATE_CATEGORY_ENTRY = "CANNOT_ACTIVATE_CATEGORY_ENTRY";

  /** Cannot assign entry to category. */
  public static final String CANNOT_ASSIGN_ENTRY_TO_CATEGORY = "CANNOT_ASSIGN_ENTRY_TO_CATEGORY";

  /** Root admin user cannot be deleted. */
  public static final String CANNOT_DELETE_OR_BLOCK_ROOT_ADMIN_USER =
      "CANNOT_DELETE_OR_BLOCK_ROOT_ADMIN_USER";

  /** Login cannot be disabled for admin users. */
  public static final String CANNOT_DISABLE_LOGIN_FOR_ADMIN_USER =
      "CANNOT_DISABLE_LOGIN_FOR_ADMIN_USER";

  /** Cannot remove entry from category. */
  public static final String CANNOT_REMOVE_ENTRY_FROM_CATEGORY =
      "CANNOT_REMOVE_ENTRY_FROM_CATEGORY";

  /** Entry already assigned to this category. */
  public static final String CATEGORY_ENTRY_ALREADY_EXISTS = "CATEGORY_ENTRY_ALREADY_EXISTS";

  /** Direct login is blocked on this partner. */
  public static final String DIRECT_LOGIN_BLOCKED = "DIRECT_LOGIN_BLOCKED";

  /** User with id [@UID@] already exists in system. */
  public static final String DUPLICATE_USER_BY_ID = "DUPLICATE_USER_BY_ID";

  /** Loginable user with email [@EMAIL@] already exists in system. */
  public static final String DUPLICATE_USER_BY_LOGIN_ID = "DUPLICATE_USER_BY_LOGIN_ID";

  /** Entry already associated with content. */
  public static final String ENTRY_ALREADY_WITH_CONTENT = "ENTRY_ALREADY_WITH_CONTENT";

  /** Bulk delete for entries is allowed only for RECYCLED entries. */
  public static final String ENTRY_BULK_DELETE_ONLY_RECYCLED = "ENTRY_BULK_DELETE_ONLY_RECYCLED";

  /** Entry doesn't assigned to category. */
  public static final String ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY =
      "ENTRY_IS_NOT_ASSIGNED_TO_CATEGORY";

  /** Entry media type "@MEDIA_TYPE@" not supported. */
  public static final String ENTRY_MEDIA_TYPE_NOT_SUPPORTED = "ENTRY_MEDIA_TYPE_NOT_SUPPORTED";

  /** Entry already in replacement. */
  public static final String ENTRY_REPLACEMENT_ALREADY_EXISTS = "ENTRY_REPLACEMENT_ALREADY_EXISTS";

  /** Dispatching event notification template id [@ID@] is not allowed. */
  public static final String EVENT_NOTIFICATION_DISPATCH_DISABLED =
      "EVENT_NOTIFICATION_DISPATCH_DISABLED";

  /** Dispatching event notification template id [@ID@] failed. */
  public static final String EVENT_NOTIFICATION_DISPATCH_FAILED =
      "EVENT_NOTIFICATION_DISPATCH_FAILED";

  /** Event notification template with system name [@NAME@] already exists. */
  public static final String EVENT_NOTIFICATION_TEMPLATE_DUPLICATE_SYSTEM_NAME =
      "EVENT_NOTIFICATION_TEMPLATE_DUPLICATE_SYSTEM_NAME";

  /** Event notification template id [@ID@] not found. */
  public static final String EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND =
      "EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND";

  /** Event notification template id [@ID@] is of type [@TYPE@]. */
  public static final String EVENT_NOTIFICATION_WRONG_TYPE = "EVENT_NOTIFICATION_WRONG_TYPE";

  /** File doesnt exist. */
  public static final String FILE_DOESNT_EXIST = "FILE_DOESNT_EXIST";

  /** Flavor asset id "@ASSET_ID@" already use flavor params id "@PARAMS_ID@". */
  public static final String FLAVOR_ASSET_ALREADY_EXISTS = "FLAVOR_ASSET_ALREADY_EXISTS";

  /** Flavor params not found. */
  public static final String FLAVOR_PARAMS_NOT_FOUND = "FLAVOR_PARAMS_NOT_FOUND";

  /**
   * Metadata Profile object type is &#64;OBJ_TYPE@, metadata object type is &#64;META_OBJ_TYPE@.
   */
  public static final String INCOMPATIBLE_METADATA_PROFILE_OBJECT_TYPE =
      "INCOMPATIBLE_METADATA_PROFILE_OBJECT_TYPE";

  /** Invalid cue point id [@ID@]. */
  public static final String INVALID_CUE_POINT_ID = "INVALID_CUE_POINT_ID";

  /** Invalid entry status. */
  public static final String INVALID_ENTRY_STATUS = "INVALID_ENTRY_STATUS";

  /** Invalid metadata data: &#64;ERR_MSG@. */
  public static final String INVALID_METADATA_DATA = "INVALID_METADATA_DATA";

  /** Invalid metadata version [@VERSION@]. */
  public static final String INVALID_METADATA_VERSION = "INVALID_METADATA_VERSION";

  /** Invalid playlist type. */
  public static final String INVALID_PLAYLIST_TYPE = "INVALID_PLAYLIST_TYPE";

  /** Login id not found. */
  public static final String LOGIN_DATA_NOT_FOUND = "LOGIN_DATA_NOT_FOUND";

  /** Entry can be linked with a maximum of "@CATEGORIES@" categories. */
  public static final String MAX_CATEGORIES_FOR_ENTRY_REACHED = "MAX_CATEGORIES_FOR_ENTRY_REACHED";

  /** Metadata already exists id [@ID@]. */
  public static final String METADATA_ALREADY_EXISTS = "METADATA_ALREADY_EXISTS";

  /** Metadata file not found [@FILE_NAME@]. */
  public static final String METADATA_FILE_NOT_FOUND = "METADATA_FILE_NOT_FOUND";

  /** Metadata not found, id [@ID@]. */
  public static final String METADATA_NOT_FOUND = "METADATA_NOT_FOUND";

  /** Metadata profile file not found [@FILE_NAME@]. */
  public static final String METADATA_PROFILE_FILE_NOT_FOUND = "METADATA_PROFILE_FILE_NOT_FOUND";

  /** Metadata profile not found, id [@ID@]. */
  public static final String METADATA_PROFILE_NOT_FOUND = "METADATA_PROFILE_NOT_FOUND";

  /** Metadata profile is currently transforming. */
  public static final String METADATA_TRANSFORMING = "METADATA_TRANSFORMING";

  /** Unable to transform metadata [@ERR_MSG@]. */
  public static final String METADATA_UNABLE_TO_TRANSFORM = "METADATA_UNABLE_TO_TRANSFORM";

  /** Must filter on entry id. */
  public static final String MUST_FILTER_ENTRY_ID_EQUAL = "MUST_FILTER_ENTRY_ID_EQUAL";

  /** Must filter on entry id or category. */
  public static final String MUST_FILTER_ON_ENTRY_OR_CATEGORY = "MUST_FILTER_ON_ENTRY_OR_CATEGORY";

  /** Given hash key has expired. */
  public static final String NEW_PASSWORD_HASH_KEY_EXPIRED = "NEW_PASSWORD_HASH_KEY_EXPIRED";

  /** Given hash key is invalid. */
  public static final String NEW_PASSWORD_HASH_KEY_INVALID = "NEW_PASSWORD_HASH_KEY_INVALID";

  /** Partner change account is disabled for current session. */
  public static final String PARTNER_CHANGE_ACCOUNT_DISABLED = "PARTNER_CHANGE_ACCOUNT_DISABLED";

  /** Error while registering partner with message "@MESSAGE@". */
  public static final String PARTNER_REGISTRATION_ERROR = "PARTNER_REGISTRATION_ERROR";

  /** Chosen password has already been used. */
  public static final String PASSWORD_ALREADY_USED = "PASSWORD_ALREADY_USED";

  /**
   * The password you entered has an invalid structure.
   *
   * <p>Passwords must obey the following rules : &#64;RULES@.
   */
  public static final String PASSWORD_STRUCTURE_INVALID = "PASSWORD_STRUCTURE_INVALID";

  /** User can update only the entries he own, otherwise an admin session must be used. */
  public static final String PERMISSION_DENIED_TO_UPDATE_ENTRY =
      "PERMISSION_DENIED_TO_UPDATE_ENTRY";

  /** The recorded webcam file was not found by the given token id, or was already used. */
  public static final String RECORDED_WEBCAM_FILE_NOT_FOUND = "RECORDED_WEBCAM_FILE_NOT_FOUND";

  /** Resource type "@RES_TYPE@" not supported. */
  public static final String RESOURCE_TYPE_NOT_SUPPORTED = "RESOURCE_TYPE_NOT_SUPPORTED";

  /** Response profile system-name [@SYSTEM_NAME@] already exists. */
  public static final String RESPONSE_PROFILE_DUPLICATE_SYSTEM_NAME =
      "RESPONSE_PROFILE_DUPLICATE_SYSTEM_NAME";

  /** Storage profile id &#64;ID@ not found. */
  public static final String STORAGE_PROFILE_ID_NOT_FOUND = "STORAGE_PROFILE_ID_NOT_FOUND";

  /** Thumbnail asset id "@ASSET_ID@" already use thumbnail params id "@PARAMS_ID@". */
  public static final String THUMB_ASSET_ALREADY_EXISTS = "THUMB_ASSET_ALREADY_EXISTS";

  /** The thumbnail asset is not ready. */
  public static final String THUMB_ASSET_IS_NOT_READY = "THUMB_ASSET_IS_NOT_READY";

  /** User is blocked. */
  public static final String USER_IS_BLOCKED = "USER_IS_BLOCKED";

  /** User is already not allowed to login. */
  public static final String USER_LOGIN_ALREADY_DISABLED = "USER_LOGIN_ALREADY_DISABLED";

  /** User is already allowed to login. */
  public static final String USER_LOGIN_ALREADY_ENABLED = "USER_LOGIN_ALREADY_ENABLED";

  /** User role not found. */
  public static final String USER_ROLE_NOT_FOUND = "USER_ROLE_NOT_FOUND";

  /** XML file not found. */
  public static final String XML_FILE_NOT_FOUND = "XML_FILE_NOT_FOUND";

  /** XML is invalid. */
  public static final String XML_INVALID = "XML_INVALID";

  /** XSLT validation error [@ERR_MSG@]. */
  public static final String XSLT_VALIDATION_ERROR = "XSLT_VALIDATION_ERROR";

  private ErrorCodes() {}
}
