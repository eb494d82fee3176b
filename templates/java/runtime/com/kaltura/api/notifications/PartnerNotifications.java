package com.kaltura.api.notifications;

import com.kaltura.api.errors.NotificationException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.Bytes;
import com.kaltura.api.internal.Digest;
import com.kaltura.api.internal.FormReader;
import com.kaltura.api.internal.FormReader.Field;
import com.kaltura.api.internal.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads legacy partner notifications: verified and split ({@code protocol.md 9.1}). */
public final class PartnerNotifications {
  private static final List<String> KINDS = Arrays.asList("entry", "kshow", "user", "job");
  private static final List<String> HEAD =
      Arrays.asList(
          "notification_id",
          "notification_type",
          "puser_id",
          "partner_id",
          "ks_data",
          "signed_fields",
          "sig",
          "multi_notification",
          "number_of_notifications");

  private static final int LONGEST_NAME = 100;

  private PartnerNotifications() {}

  /**
   * Checks the signature of a notification, or of a batch of them, in constant time.
   *
   * @param body the form body as it was received, or the {@code data} of a client notification
   * @param secret the admin secret of the account; several as a comma list
   * @return false also for a body without signature, or with a field that stands twice
   * @throws UsageException if the secret is empty
   */
  public static boolean verify(byte[] body, String secret) {
    byte[][] secrets = Secrets.each(secret);
    try {
      return isSigned(fields(body), secrets);
    } catch (NotificationException error) {
      return false;
    }
  }

  /**
   * Verifies a body and reads the notifications in it.
   *
   * @param body the form body as it was received, or the {@code data} of a client notification
   * @param secret the admin secret of the account; several as a comma list
   * @return one notification, or those of a batch in their order
   * @throws NotificationException if the signature is wrong, or the body is no notification; answer
   *     with an HTTP error, since the sender repeats deliveries that were refused
   * @throws UsageException if the secret is empty
   */
  public static List<PartnerNotification> parse(byte[] body, String secret) {
    return verified(fields(body), secret);
  }

  /**
   * Verifies and reads only those fields of a notification that the sender lists as signed, and so
   * tolerates others. Never right for a batch, whose list is incomplete.
   *
   * @param body the form body as it was received
   * @param secret the admin secret of the account; several as a comma list
   * @return the notification
   * @throws NotificationException if the signature is wrong, or the body is no notification
   * @throws UsageException if the secret is empty
   */
  public static List<PartnerNotification> parseSignedFields(byte[] body, String secret) {
    List<Field> fields = fields(body);
    Set<String> signed = new HashSet<>();
    signed.add("sig");
    for (Field field : fields) {
      if (field.nameText().equals("signed_fields")) {
        signed.addAll(Arrays.asList(field.valueText().split(",")));
      }
    }
    fields.removeIf(field -> !signed.contains(field.nameText()));
    return verified(fields, secret);
  }

  /**
   * Reads notifications without a look at their signature: for logs and tests.
   *
   * @param body the form body
   * @return one notification, or those of a batch in their order
   * @throws NotificationException if the body is no notification
   */
  public static List<PartnerNotification> parseUnverified(byte[] body) {
    return read(fields(body));
  }

  /** A number of at most 19 digits. */
  static OptionalLong number(String text) {
    if (text == null || !text.matches("[0-9]{1,19}")) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException tooLarge) {
      return OptionalLong.empty();
    }
  }

  private static List<PartnerNotification> verified(List<Field> fields, String secret) {
    if (!isSigned(fields, Secrets.each(secret))) {
      throw new NotificationException("the signature of the notification is wrong");
    }
    return read(fields);
  }

  private static List<Field> fields(byte[] body) {
    byte[] form =
        new String(body, StandardCharsets.ISO_8859_1).trim().getBytes(StandardCharsets.ISO_8859_1);
    List<Field> fields = new ArrayList<>(FormReader.fields(form));
    Set<String> seen = new HashSet<>();
    for (Field field : fields) {
      String name = new String(field.name(), StandardCharsets.ISO_8859_1);
      if (!seen.add(name)) {
        String shown = field.nameText();
        shown = shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
        throw new NotificationException("the field '" + shown + "' stands twice");
      }
    }
    return fields;
  }

  private static boolean isSigned(List<Field> fields, byte[][] secrets) {
    List<Field> ordered = new ArrayList<>(fields);
    ordered.removeIf(field -> field.nameText().equals("sig"));
    ordered.sort((one, other) -> Bytes.compare(one.name(), other.name()));
    String received = text(fields).getOrDefault("sig", "");
    boolean matches = false;
    // Every secret is tried, so that the time does not tell which one was right.
    for (byte[] secret : secrets) {
      Digest digest = Digest.of("MD5").add(secret);
      ordered.forEach(field -> digest.add(field.name()).add(field.value()));
      matches |= Digest.same(digest.hex(), received);
    }
    return matches;
  }

  private static Map<String, String> text(List<Field> fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach(field -> texts.put(field.nameText(), field.valueText()));
    return texts;
  }

  private static List<PartnerNotification> read(List<Field> raw) {
    Map<String, String> fields = text(raw);
    if (!"true".equals(fields.get("multi_notification"))) {
      return Collections.singletonList(one(fields));
    }
    Map<Long, Map<String, String>> items = split(fields);
    String told = fields.get("number_of_notifications");
    if (!String.valueOf(items.size()).equals(told)) {
      throw new NotificationException(
          "the batch says " + told + " notifications and holds " + items.size());
    }
    return items.values().stream().map(PartnerNotifications::one).collect(Collectors.toList());
  }

  /** The fields of each notification of a batch, by its number. */
  private static Map<Long, Map<String, String>> split(Map<String, String> fields) {
    Map<Long, Map<String, String>> items = new TreeMap<>();
    fields.forEach(
        (name, value) -> {
          int bar = name.indexOf('_');
          if (bar > 3 && name.startsWith("not")) {
            OptionalLong number = number(name.substring(3, bar));
            if (number.isPresent()) {
              items
                  .computeIfAbsent(number.getAsLong(), made -> new LinkedHashMap<>())
                  .put(name.substring(bar + 1), value);
            }
          }
        });
    return items;
  }

  private static PartnerNotification one(Map<String, String> fields) {
    OptionalLong id = number(fields.get("notification_id"));
    String type = fields.getOrDefault("notification_type", "");
    if (!id.isPresent() || type.isEmpty()) {
      throw new NotificationException("no partner notification: it lacks an id or a type");
    }
    String kind = kind(type, fields);
    Map<String, String> data = new LinkedHashMap<>(fields);
    data.keySet().removeAll(HEAD);
    data.remove(kind + "_id");
    return new PartnerNotification(id.getAsLong(), type, kind, fields, data);
  }

  /** What an event is about: its type begins with it, else the id field tells. */
  private static String kind(String type, Map<String, String> fields) {
    String start = type.split("_", 2)[0];
    if (KINDS.contains(start)) {
      return start;
    }
    return KINDS.stream().filter(kind -> fields.containsKey(kind + "_id")).findFirst().orElse(null);
  }
}
