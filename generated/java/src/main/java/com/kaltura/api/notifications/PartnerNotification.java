package com.kaltura.api.notifications;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One legacy notification ({@code protocol.md 9.1}). */
public final class PartnerNotification {
  private final long id;
  private final String type;
  private final String objectKind;
  private final Map<String, String> fields;
  private final Map<String, String> data;

  PartnerNotification(
      long id,
      String type,
      String objectKind,
      Map<String, String> fields,
      Map<String, String> data) {
    this.id = id;
    this.type = type;
    this.objectKind = objectKind;
    this.fields = fields;
    this.data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /**
   * The number of the notification.
   *
   * @return the number
   */
  public long id() {
    return id;
  }

  /**
   * What happened.
   *
   * @return such as {@code entry_add}; new types are kept as they come
   */
  public String type() {
    return type;
  }

  /**
   * What it happened to.
   *
   * @return {@code entry}, {@code kshow}, {@code user} or {@code job}; empty for a test
   */
  public Optional<String> objectKind() {
    return Optional.ofNullable(objectKind);
  }

  /**
   * Whom it happened to.
   *
   * @return the id; empty when the sender left it out
   */
  public Optional<String> objectId() {
    return Optional.ofNullable(fields.get(objectKind + "_id"));
  }

  /**
   * The account.
   *
   * @return its number; empty when the field is none
   */
  public OptionalLong partnerId() {
    return PartnerNotifications.number(fields.get("partner_id"));
  }

  /**
   * The user who caused it.
   *
   * @return the user id, the empty text for nobody
   */
  public String userId() {
    String user = fields.get("puser_id");
    return user == null ? "" : user;
  }

  /**
   * The additional data of the session.
   *
   * @return the data; empty when it was not sent
   */
  public Optional<String> sessionData() {
    return Optional.ofNullable(fields.get("ks_data"));
  }

  /**
   * The fields of this type.
   *
   * @return values by names as sent, in the order sent; a null of the server is the empty text
   */
  public Map<String, String> data() {
    return data;
  }

  /**
   * All fields of the notification, those of its head included.
   *
   * @return values by names as sent, without the signature and the list of what is signed
   */
  public Map<String, String> fields() {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.remove("sig");
    all.remove("signed_fields");
    return Collections.unmodifiableMap(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartnerNotification that && fields().equals(that.fields());
  }

  @Override
  public int hashCode() {
    return fields().hashCode();
  }

  @Override
  public String toString() {
    return "PartnerNotification(id=" + id + ", type=" + type + ", data=" + data + ")";
  }
}
