package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaSearchProviderType}: integers on the wire.
 *
 * <p>Deprecated.
 */
public final class SearchProviderType extends IntEnum {
  private static final Map<Long, SearchProviderType> KNOWN = new LinkedHashMap<>();

  /** {@code 3} on the wire. */
  public static final SearchProviderType FLICKR = known(3, "FLICKR");

  /** {@code 4} on the wire. */
  public static final SearchProviderType YOUTUBE = known(4, "YOUTUBE");

  /** {@code 7} on the wire. */
  public static final SearchProviderType MYSPACE = known(7, "MYSPACE");

  /** {@code 8} on the wire. */
  public static final SearchProviderType PHOTOBUCKET = known(8, "PHOTOBUCKET");

  /** {@code 9} on the wire. */
  public static final SearchProviderType JAMENDO = known(9, "JAMENDO");

  /** {@code 10} on the wire. */
  public static final SearchProviderType CCMIXTER = known(10, "CCMIXTER");

  /** {@code 11} on the wire. */
  public static final SearchProviderType NYPL = known(11, "NYPL");

  /** {@code 12} on the wire. */
  public static final SearchProviderType CURRENT = known(12, "CURRENT");

  /** {@code 13} on the wire. */
  public static final SearchProviderType MEDIA_COMMONS = known(13, "MEDIA_COMMONS");

  /** {@code 20} on the wire. */
  public static final SearchProviderType KALTURA = known(20, "KALTURA");

  /** {@code 21} on the wire. */
  public static final SearchProviderType KALTURA_USER_CLIPS = known(21, "KALTURA_USER_CLIPS");

  /** {@code 22} on the wire. */
  public static final SearchProviderType ARCHIVE_ORG = known(22, "ARCHIVE_ORG");

  /** {@code 23} on the wire. */
  public static final SearchProviderType KALTURA_PARTNER = known(23, "KALTURA_PARTNER");

  /** {@code 24} on the wire. */
  public static final SearchProviderType METACAFE = known(24, "METACAFE");

  /** {@code 28} on the wire. */
  public static final SearchProviderType SEARCH_PROXY = known(28, "SEARCH_PROXY");

  /** {@code 100} on the wire. */
  public static final SearchProviderType PARTNER_SPECIFIC = known(100, "PARTNER_SPECIFIC");

  private SearchProviderType(long value, String name) {
    super(value, name);
  }

  private static SearchProviderType known(long value, String name) {
    SearchProviderType constant = new SearchProviderType(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static IntEnum find(long value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static SearchProviderType of(long value) {
    SearchProviderType constant = KNOWN.get(value);
    return constant == null ? new SearchProviderType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SearchProviderType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
