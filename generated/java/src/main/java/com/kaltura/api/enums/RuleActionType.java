package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaRuleActionType}: text on the wire. */
public final class RuleActionType extends StringEnum {
  private static final Map<String, RuleActionType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final RuleActionType BLOCK = known("1", "BLOCK");

  /** {@code 2} on the wire. */
  public static final RuleActionType PREVIEW = known("2", "PREVIEW");

  /** {@code 3} on the wire. */
  public static final RuleActionType LIMIT_FLAVORS = known("3", "LIMIT_FLAVORS");

  /** {@code 4} on the wire. */
  public static final RuleActionType ADD_TO_STORAGE = known("4", "ADD_TO_STORAGE");

  /** {@code 5} on the wire. */
  public static final RuleActionType LIMIT_DELIVERY_PROFILES =
      known("5", "LIMIT_DELIVERY_PROFILES");

  /** {@code 6} on the wire. */
  public static final RuleActionType SERVE_FROM_REMOTE_SERVER =
      known("6", "SERVE_FROM_REMOTE_SERVER");

  /** {@code 7} on the wire. */
  public static final RuleActionType REQUEST_HOST_REGEX = known("7", "REQUEST_HOST_REGEX");

  /** {@code 8} on the wire. */
  public static final RuleActionType LIMIT_THUMBNAIL_CAPTURE =
      known("8", "LIMIT_THUMBNAIL_CAPTURE");

  /** {@code drm.DRM_POLICY} on the wire. */
  public static final RuleActionType DRM_POLICY = known("drm.DRM_POLICY", "DRM_POLICY");

  /** {@code reach.ADD_ENTRY_VENDOR_TASK} on the wire. */
  public static final RuleActionType ADD_ENTRY_VENDOR_TASK =
      known("reach.ADD_ENTRY_VENDOR_TASK", "ADD_ENTRY_VENDOR_TASK");

  private RuleActionType(String value, String name) {
    super(value, name);
  }

  private static RuleActionType known(String value, String name) {
    RuleActionType constant = new RuleActionType(value, name);
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
  public static RuleActionType of(String value) {
    RuleActionType constant = KNOWN.get(value);
    return constant == null ? new RuleActionType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<RuleActionType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
