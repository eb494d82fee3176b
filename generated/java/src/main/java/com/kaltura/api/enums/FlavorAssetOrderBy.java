package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaFlavorAssetOrderBy}: text on the wire. */
public final class FlavorAssetOrderBy extends StringEnum {
  private static final Map<String, FlavorAssetOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final FlavorAssetOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+deletedAt</code> on the wire. */
  public static final FlavorAssetOrderBy DELETED_AT_ASC = known("+deletedAt", "DELETED_AT_ASC");

  /** <code>+size</code> on the wire. */
  public static final FlavorAssetOrderBy SIZE_ASC = known("+size", "SIZE_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final FlavorAssetOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final FlavorAssetOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-deletedAt</code> on the wire. */
  public static final FlavorAssetOrderBy DELETED_AT_DESC = known("-deletedAt", "DELETED_AT_DESC");

  /** <code>-size</code> on the wire. */
  public static final FlavorAssetOrderBy SIZE_DESC = known("-size", "SIZE_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final FlavorAssetOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private FlavorAssetOrderBy(String value, String name) {
    super(value, name);
  }

  private static FlavorAssetOrderBy known(String value, String name) {
    FlavorAssetOrderBy constant = new FlavorAssetOrderBy(value, name);
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
  public static FlavorAssetOrderBy of(String value) {
    FlavorAssetOrderBy constant = KNOWN.get(value);
    return constant == null ? new FlavorAssetOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<FlavorAssetOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
