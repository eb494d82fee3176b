package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaESearchLanguage}: text on the wire. */
public final class ESearchLanguage extends StringEnum {
  private static final Map<String, ESearchLanguage> KNOWN = new LinkedHashMap<>();

  /** {@code Arabic} on the wire. */
  public static final ESearchLanguage ARABIC = known("Arabic", "ARABIC");

  /** {@code Basque} on the wire. */
  public static final ESearchLanguage BASQUE = known("Basque", "BASQUE");

  /** {@code Brazilian} on the wire. */
  public static final ESearchLanguage BRAZILIAN = known("Brazilian", "BRAZILIAN");

  /** {@code Bulgarian} on the wire. */
  public static final ESearchLanguage BULGARIAN = known("Bulgarian", "BULGARIAN");

  /** {@code Catalan} on the wire. */
  public static final ESearchLanguage CATALAN = known("Catalan", "CATALAN");

  /** {@code Chinese} on the wire. */
  public static final ESearchLanguage CHINESE = known("Chinese", "CHINESE");

  /** {@code Czech} on the wire. */
  public static final ESearchLanguage CZECH = known("Czech", "CZECH");

  /** {@code Danish} on the wire. */
  public static final ESearchLanguage DANISH = known("Danish", "DANISH");

  /** {@code Dutch} on the wire. */
  public static final ESearchLanguage DUTCH = known("Dutch", "DUTCH");

  /** {@code English} on the wire. */
  public static final ESearchLanguage ENGLISH = known("English", "ENGLISH");

  /** {@code Finnish} on the wire. */
  public static final ESearchLanguage FINNISH = known("Finnish", "FINNISH");

  /** {@code French} on the wire. */
  public static final ESearchLanguage FRENCH = known("French", "FRENCH");

  /** {@code Galician} on the wire. */
  public static final ESearchLanguage GALICIAN = known("Galician", "GALICIAN");

  /** {@code German} on the wire. */
  public static final ESearchLanguage GERMAN = known("German", "GERMAN");

  /** {@code Greek} on the wire. */
  public static final ESearchLanguage GREEK = known("Greek", "GREEK");

  /** {@code Hindi} on the wire. */
  public static final ESearchLanguage HINDI = known("Hindi", "HINDI");

  /** {@code Hungarian} on the wire. */
  public static final ESearchLanguage HUNGRIAN = known("Hungarian", "HUNGRIAN");

  /** {@code Indonesian} on the wire. */
  public static final ESearchLanguage INDONESIAN = known("Indonesian", "INDONESIAN");

  /** {@code Italian} on the wire. */
  public static final ESearchLanguage ITALIAN = known("Italian", "ITALIAN");

  /** {@code Japanese} on the wire. */
  public static final ESearchLanguage JAPANESE = known("Japanese", "JAPANESE");

  /** {@code Korean} on the wire. */
  public static final ESearchLanguage KOREAN = known("Korean", "KOREAN");

  /** {@code Latvian} on the wire. */
  public static final ESearchLanguage LATVIAN = known("Latvian", "LATVIAN");

  /** {@code Lithuanian} on the wire. */
  public static final ESearchLanguage LITHUANIAN = known("Lithuanian", "LITHUANIAN");

  /** {@code Norwegian} on the wire. */
  public static final ESearchLanguage NORWEGIAN = known("Norwegian", "NORWEGIAN");

  /** {@code Persian} on the wire. */
  public static final ESearchLanguage PERSIAN = known("Persian", "PERSIAN");

  /** {@code Prtuguese} on the wire. */
  public static final ESearchLanguage PORTUGUESE = known("Prtuguese", "PORTUGUESE");

  /** {@code Romanian} on the wire. */
  public static final ESearchLanguage ROMANIAN = known("Romanian", "ROMANIAN");

  /** {@code Russian} on the wire. */
  public static final ESearchLanguage RUSSIAN = known("Russian", "RUSSIAN");

  /** {@code Sorani} on the wire. */
  public static final ESearchLanguage SORANI = known("Sorani", "SORANI");

  /** {@code Spanish} on the wire. */
  public static final ESearchLanguage SPANISH = known("Spanish", "SPANISH");

  /** {@code Swedish} on the wire. */
  public static final ESearchLanguage SWEDISH = known("Swedish", "SWEDISH");

  /** {@code Thai} on the wire. */
  public static final ESearchLanguage THAI = known("Thai", "THAI");

  /** {@code Turkish} on the wire. */
  public static final ESearchLanguage TURKISH = known("Turkish", "TURKISH");

  private ESearchLanguage(String value, String name) {
    super(value, name);
  }

  private static ESearchLanguage known(String value, String name) {
    ESearchLanguage constant = new ESearchLanguage(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static ESearchLanguage of(String value) {
    ESearchLanguage constant = KNOWN.get(value);
    return constant == null ? new ESearchLanguage(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ESearchLanguage> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
