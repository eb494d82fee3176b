package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaResponseType}: integers on the wire. */
public final class ResponseType extends IntEnum {
  private static final Map<Long, ResponseType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ResponseType RESPONSE_TYPE_JSON = known(1, "RESPONSE_TYPE_JSON");

  /** {@code 2} on the wire. */
  public static final ResponseType RESPONSE_TYPE_XML = known(2, "RESPONSE_TYPE_XML");

  /** {@code 3} on the wire. */
  public static final ResponseType RESPONSE_TYPE_PHP = known(3, "RESPONSE_TYPE_PHP");

  /** {@code 4} on the wire. */
  public static final ResponseType RESPONSE_TYPE_PHP_ARRAY = known(4, "RESPONSE_TYPE_PHP_ARRAY");

  /** {@code 7} on the wire. */
  public static final ResponseType RESPONSE_TYPE_HTML = known(7, "RESPONSE_TYPE_HTML");

  /** {@code 8} on the wire. */
  public static final ResponseType RESPONSE_TYPE_MRSS = known(8, "RESPONSE_TYPE_MRSS");

  /** {@code 9} on the wire. */
  public static final ResponseType RESPONSE_TYPE_JSONP = known(9, "RESPONSE_TYPE_JSONP");

  private ResponseType(long value, String name) {
    super(value, name);
  }

  private static ResponseType known(long value, String name) {
    ResponseType constant = new ResponseType(value, name);
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
  public static ResponseType of(long value) {
    ResponseType constant = KNOWN.get(value);
    return constant == null ? new ResponseType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ResponseType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
