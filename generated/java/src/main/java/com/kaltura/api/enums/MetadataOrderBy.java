package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaMetadataOrderBy}: text on the wire.
 *
 * <p>Part of the plugin {@code metadata}.
 */
public final class MetadataOrderBy extends StringEnum {
  private static final Map<String, MetadataOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final MetadataOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+metadataProfileVersion</code> on the wire. */
  public static final MetadataOrderBy METADATA_PROFILE_VERSION_ASC =
      known("+metadataProfileVersion", "METADATA_PROFILE_VERSION_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final MetadataOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>+version</code> on the wire. */
  public static final MetadataOrderBy VERSION_ASC = known("+version", "VERSION_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final MetadataOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-metadataProfileVersion</code> on the wire. */
  public static final MetadataOrderBy METADATA_PROFILE_VERSION_DESC =
      known("-metadataProfileVersion", "METADATA_PROFILE_VERSION_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final MetadataOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  /** <code>-version</code> on the wire. */
  public static final MetadataOrderBy VERSION_DESC = known("-version", "VERSION_DESC");

  private MetadataOrderBy(String value, String name) {
    super(value, name);
  }

  private static MetadataOrderBy known(String value, String name) {
    MetadataOrderBy constant = new MetadataOrderBy(value, name);
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
  public static MetadataOrderBy of(String value) {
    MetadataOrderBy constant = KNOWN.get(value);
    return constant == null ? new MetadataOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MetadataOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
