package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPartnerOrderBy}: text on the wire. */
public final class PartnerOrderBy extends StringEnum {
  private static final Map<String, PartnerOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+adminEmail</code> on the wire. */
  public static final PartnerOrderBy ADMIN_EMAIL_ASC = known("+adminEmail", "ADMIN_EMAIL_ASC");

  /** <code>+adminName</code> on the wire. */
  public static final PartnerOrderBy ADMIN_NAME_ASC = known("+adminName", "ADMIN_NAME_ASC");

  /** <code>+createdAt</code> on the wire. */
  public static final PartnerOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+id</code> on the wire. */
  public static final PartnerOrderBy ID_ASC = known("+id", "ID_ASC");

  /** <code>+name</code> on the wire. */
  public static final PartnerOrderBy NAME_ASC = known("+name", "NAME_ASC");

  /** <code>+status</code> on the wire. */
  public static final PartnerOrderBy STATUS_ASC = known("+status", "STATUS_ASC");

  /** <code>+website</code> on the wire. */
  public static final PartnerOrderBy WEBSITE_ASC = known("+website", "WEBSITE_ASC");

  /** <code>-adminEmail</code> on the wire. */
  public static final PartnerOrderBy ADMIN_EMAIL_DESC = known("-adminEmail", "ADMIN_EMAIL_DESC");

  /** <code>-adminName</code> on the wire. */
  public static final PartnerOrderBy ADMIN_NAME_DESC = known("-adminName", "ADMIN_NAME_DESC");

  /** <code>-createdAt</code> on the wire. */
  public static final PartnerOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-id</code> on the wire. */
  public static final PartnerOrderBy ID_DESC = known("-id", "ID_DESC");

  /** <code>-name</code> on the wire. */
  public static final PartnerOrderBy NAME_DESC = known("-name", "NAME_DESC");

  /** <code>-status</code> on the wire. */
  public static final PartnerOrderBy STATUS_DESC = known("-status", "STATUS_DESC");

  /** <code>-website</code> on the wire. */
  public static final PartnerOrderBy WEBSITE_DESC = known("-website", "WEBSITE_DESC");

  private PartnerOrderBy(String value, String name) {
    super(value, name);
  }

  private static PartnerOrderBy known(String value, String name) {
    PartnerOrderBy constant = new PartnerOrderBy(value, name);
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
  public static PartnerOrderBy of(String value) {
    PartnerOrderBy constant = KNOWN.get(value);
    return constant == null ? new PartnerOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PartnerOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
