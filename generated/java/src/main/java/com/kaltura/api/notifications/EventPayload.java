package com.kaltura.api.notifications;

import com.kaltura.api.internal.FormReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the body of an event holds, however it was wrapped over the years. */
final class EventPayload {
  private static final String FIELD = "data=";
  private static final Pattern PHP = Pattern.compile("O:[0-9]++:");
  private static final Map<String, String> EVENT_CLASSES = eventClasses();
  private static final Map<String, String> ENTRY_CLASSES = entryClasses();

  private EventPayload() {}

  /**
   * The content: what stands in the field {@code data}, or the body itself.
   *
   * <p>It was written with and without percent-encoding, under content types that do not tell
   * which.
   */
  static byte[] of(byte[] body) {
    // Byte for byte, whatever they are.
    String text = new String(body, StandardCharsets.ISO_8859_1).trim();
    String payload = text.startsWith(FIELD) ? text.substring(FIELD.length()) : text;
    if (isObject(payload)) {
      return payload.length() == body.length ? body : bytes(payload);
    }
    byte[] decoded = FormReader.decoded(bytes(payload));
    String plain = new String(decoded, StandardCharsets.ISO_8859_1).trim();
    return isObject(plain) ? bytes(plain) : body;
  }

  /** Whether a text begins like an object in PHP's serialization, {@code O:3:"Abc":}. */
  static boolean isPhp(String text) {
    return PHP.matcher(text).lookingAt();
  }

  /** The class of an object that does not say it: some senders leave it out. */
  static String guess(String eventObjectType, String entryType) {
    String known = EVENT_CLASSES.getOrDefault(eventObjectType, "");
    return known.equals("KalturaBaseEntry") ? ENTRY_CLASSES.getOrDefault(entryType, known) : known;
  }

  private static boolean isObject(String text) {
    return text.startsWith("<") || text.startsWith("{") || text.startsWith("O:");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> eventClasses() {
    Map<String, String> classes = new HashMap<>();
    classes.put("1", "KalturaBaseEntry");
    classes.put("2", "KalturaCategory");
    classes.put("4", "KalturaFlavorAsset");
    classes.put("5", "KalturaThumbAsset");
    classes.put("8", "KalturaUser");
    classes.put("10", "KalturaBatchJob");
    classes.put("20", "KalturaPartner");
    classes.put("33", "KalturaUploadToken");
    classes.put("37", "KalturaCategoryEntry");
    classes.put("38", "KalturaLiveStreamEntry");
    return Collections.unmodifiableMap(classes);
  }

  private static Map<String, String> entryClasses() {
    Map<String, String> classes = new HashMap<>();
    classes.put("1", "KalturaMediaEntry");
    classes.put("2", "KalturaMixEntry");
    classes.put("5", "KalturaPlaylist");
    classes.put("6", "KalturaDataEntry");
    classes.put("7", "KalturaLiveStreamEntry");
    classes.put("8", "KalturaLiveChannel");
    classes.put("10", "KalturaDocumentEntry");
    return Collections.unmodifiableMap(classes);
  }
}
