package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUploadTokenStatus}: integers on the wire. */
public final class UploadTokenStatus extends IntEnum {
  private static final Map<Long, UploadTokenStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final UploadTokenStatus PENDING = known(0, "PENDING");

  /** {@code 1} on the wire. */
  public static final UploadTokenStatus PARTIAL_UPLOAD = known(1, "PARTIAL_UPLOAD");

  /** {@code 2} on the wire. */
  public static final UploadTokenStatus FULL_UPLOAD = known(2, "FULL_UPLOAD");

  /** {@code 3} on the wire. */
  public static final UploadTokenStatus CLOSED = known(3, "CLOSED");

  /** {@code 4} on the wire. */
  public static final UploadTokenStatus TIMED_OUT = known(4, "TIMED_OUT");

  /** {@code 5} on the wire. */
  public static final UploadTokenStatus DELETED = known(5, "DELETED");

  private UploadTokenStatus(long value, String name) {
    super(value, name);
  }

  private static UploadTokenStatus known(long value, String name) {
    UploadTokenStatus constant = new UploadTokenStatus(value, name);
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
  public static UploadTokenStatus of(long value) {
    UploadTokenStatus constant = KNOWN.get(value);
    return constant == null ? new UploadTokenStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UploadTokenStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
