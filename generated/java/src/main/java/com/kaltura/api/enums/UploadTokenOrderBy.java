package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUploadTokenOrderBy}: text on the wire. */
public final class UploadTokenOrderBy extends StringEnum {
  private static final Map<String, UploadTokenOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final UploadTokenOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final UploadTokenOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  private UploadTokenOrderBy(String value, String name) {
    super(value, name);
  }

  private static UploadTokenOrderBy known(String value, String name) {
    UploadTokenOrderBy constant = new UploadTokenOrderBy(value, name);
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
  public static UploadTokenOrderBy of(String value) {
    UploadTokenOrderBy constant = KNOWN.get(value);
    return constant == null ? new UploadTokenOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UploadTokenOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
