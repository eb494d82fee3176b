package com.kaltura.api;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.Schema;
import com.kaltura.api.core.StringEnum;
import com.kaltura.api.enums.EnumIndex;
import com.kaltura.api.model.ModelIndex;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What the runtime has to know of the schema that this client was generated from. */
final class GeneratedSchema extends Schema {
  private static final Set<String> SECRETS =
      Collections.unmodifiableSet(
          new HashSet<>(
              Arrays.asList(
                  "adminSecret",
                  "cmsPassword",
                  "hashKey",
                  "ks",
                  "newPassword",
                  "otp",
                  "password",
                  "qrCode",
                  "secret",
                  "session",
                  "sslCertificatePassword",
                  "sslKey",
                  "sslKeyPassword",
                  "token",
                  "tokenHash")));

  private static final Set<String> VOLATILE =
      Collections.unmodifiableSet(new HashSet<>(Arrays.asList("responseProfile")));

  private static final Set<String> SESSION_ACTIONS =
      Collections.unmodifiableSet(
          new HashSet<>(Arrays.asList("apptoken.startSession", "session.startWidgetSession")));

  @Override
  protected ApiObject prototype(String wireName) {
    return ModelIndex.find(wireName);
  }

  @Override
  protected IntEnum intEnum(String wireName, long value) {
    return EnumIndex.find(wireName, value);
  }

  @Override
  protected StringEnum stringEnum(String wireName, String value) {
    return EnumIndex.find(wireName, value);
  }

  @Override
  protected String apiVersion() {
    return "22.19.0";
  }

  @Override
  protected String clientTag() {
    return "kaltura-client:22.19.0";
  }

  @Override
  protected boolean isOtt() {
    return false;
  }

  @Override
  protected Set<String> secrets() {
    return SECRETS;
  }

  @Override
  protected Set<String> volatileSettings() {
    return VOLATILE;
  }

  @Override
  protected Set<String> sessionActions() {
    return SESSION_ACTIONS;
  }
}
