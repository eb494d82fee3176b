package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaThumbAssetOrderBy}: text on the wire. */
public final class ThumbAssetOrderBy extends StringEnum {
  private static final Map<String, ThumbAssetOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final ThumbAssetOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+deletedAt</code> on the wire. */
  public static final ThumbAssetOrderBy DELETED_AT_ASC = known("+deletedAt", "DELETED_AT_ASC");

  /** <code>+size</code> on the wire. */
  public static final ThumbAssetOrderBy SIZE_ASC = known("+size", "SIZE_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final ThumbAssetOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final ThumbAssetOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-deletedAt</code> on the wire. */
  public static final ThumbAssetOrderBy DELETED_AT_DESC = known("-deletedAt", "DELETED_AT_DESC");

  /** <code>-size</code> on the wire. */
  public static final ThumbAssetOrderBy SIZE_DESC = known("-size", "SIZE_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final ThumbAssetOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private ThumbAssetOrderBy(String value, String name) {
    super(value, name);
  }

  private static ThumbAssetOrderBy known(String value, String name) {
    ThumbAssetOrderBy constant = new ThumbAssetOrderBy(value, name);
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
  public static ThumbAssetOrderBy of(String value) {
    ThumbAssetOrderBy constant = KNOWN.get(value);
    return constant == null ? new ThumbAssetOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ThumbAssetOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
