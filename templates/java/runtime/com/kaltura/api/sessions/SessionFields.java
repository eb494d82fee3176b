package com.kaltura.api.sessions;

/** The fields of a session as they stand in it, null where they are not readable. */
final class SessionFields {
  String partnerId;
  String expiry;
  String type;
  String random;
  String userId;
  String privileges;
  String masterPartnerId;
  String additionalData;
  String signature;
}
