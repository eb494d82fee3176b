package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaContributionPolicyType}: integers on the wire. */
public final class ContributionPolicyType extends IntEnum {
  private static final Map<Long, ContributionPolicyType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ContributionPolicyType ALL = known(1, "ALL");

  /** {@code 2} on the wire. */
  public static final ContributionPolicyType MEMBERS_WITH_CONTRIBUTION_PERMISSION =
      known(2, "MEMBERS_WITH_CONTRIBUTION_PERMISSION");

  private ContributionPolicyType(long value, String name) {
    super(value, name);
  }

  private static ContributionPolicyType known(long value, String name) {
    ContributionPolicyType constant = new ContributionPolicyType(value, name);
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
  public static ContributionPolicyType of(long value) {
    ContributionPolicyType constant = KNOWN.get(value);
    return constant == null ? new ContributionPolicyType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ContributionPolicyType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
