package com.kaltura.api.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the runtime has to know of the schema that a client was generated from. For generated
 * classes.
 *
 * <p>Classes and enums are found by their names on the wire, and loaded when they are first needed.
 * Only names of the schema find one, whatever an answer says ({@code protocol.md 5.3}).
 */
public abstract class Schema {
  /** Settings that a multirequest repeats in each call ({@code protocol.md 7.3}). */
  static final Collection<String> PER_CALL =
      Collections.unmodifiableSet(
          new HashSet<>(Arrays.asList("language", "responseProfile", "apiVersion")));

  private static final ApiObject ROOT = ApiObject.root();

  private final Map<String, ApiObject> prototypes = new ConcurrentHashMap<>();

  /** For generated classes. */
  protected Schema() {}

  /**
   * An object of a class on which nothing is set.
   *
   * @param wireName the name of the class in the schema
   * @return the object, null when there is no such class
   */
  protected abstract ApiObject prototype(String wireName);

  /**
   * A value of an enum of integers.
   *
   * @param wireName the name of the enum in the schema
   * @param value the value
   * @return the value, null when there is no such enum
   */
  protected abstract IntEnum intEnum(String wireName, long value);

  /**
   * A value of an enum of texts.
   *
   * @param wireName the name of the enum in the schema
   * @param value the value
   * @return the value, null when there is no such enum
   */
  protected abstract StringEnum stringEnum(String wireName, String value);

  /**
   * The version of the API.
   *
   * @return the version, empty when the schema has none
   */
  protected abstract String apiVersion();

  /**
   * What requests name as their client, when nothing else is said.
   *
   * @return the name and version of this client
   */
  protected abstract String clientTag();

  /**
   * Which server family the schema describes.
   *
   * @return true for OTT (Phoenix), false for OVP (kaltura/server)
   */
  protected abstract boolean isOtt();

  /**
   * The names on the wire of parameters and properties that are never shown.
   *
   * @return the names
   */
  protected abstract Set<String> secrets();

  /**
   * The names on the wire of settings that hold for one call only.
   *
   * @return the names
   */
  protected abstract Set<String> volatileSettings();

  /**
   * The actions that obtain sessions and are part of this client.
   *
   * @return names such as {@code session.startWidgetSession}
   */
  protected abstract Set<String> sessionActions();

  /** An object of the class to make, empty, where the schema declares `declared` (5.3). */
  final ApiObject declared(String declared) {
    ApiObject found = found(declared);
    return found == null ? ROOT : found;
  }

  /**
   * An object of the class that came, empty; null when it is not known or does not extend the
   * declared one.
   */
  final ApiObject received(String received, ApiObject declared) {
    ApiObject found = found(received);
    return found != null && found.state().type.isA(declared.state().type) ? found : null;
  }

  private ApiObject found(String wireName) {
    ApiObject found = prototypes.get(wireName);
    if (found == null) {
      found = prototype(wireName);
      if (found != null) {
        prototypes.put(wireName, found);
      }
    }
    return found;
  }
}
