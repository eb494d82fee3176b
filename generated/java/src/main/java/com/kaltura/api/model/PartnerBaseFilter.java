package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.PartnerGroupType;
import com.kaltura.api.enums.PartnerStatus;

/**
 * Conditions on the stored fields of accounts.
 *
 * <p>Abstract: make a KalturaPartnerFilter.
 *
 * <p>{@code KalturaPartnerBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class PartnerBaseFilter extends Filter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaPartnerBaseFilter", Filter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<Long> ID_EQUAL = DESCRIPTOR.integer("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getIdNotIn}. */
  public static final Property<String> ID_NOT_IN = DESCRIPTOR.string("idNotIn");

  /** See {@link #getNameLike}. */
  public static final Property<String> NAME_LIKE = DESCRIPTOR.string("nameLike");

  /** See {@link #getNameMultiLikeOr}. */
  public static final Property<String> NAME_MULTI_LIKE_OR = DESCRIPTOR.string("nameMultiLikeOr");

  /** See {@link #getNameMultiLikeAnd}. */
  public static final Property<String> NAME_MULTI_LIKE_AND = DESCRIPTOR.string("nameMultiLikeAnd");

  /** See {@link #getNameEqual}. */
  public static final Property<String> NAME_EQUAL = DESCRIPTOR.string("nameEqual");

  /** See {@link #getStatusEqual}. */
  public static final Property<PartnerStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaPartnerStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getPartnerPackageEqual}. */
  public static final Property<Long> PARTNER_PACKAGE_EQUAL =
      DESCRIPTOR.integer("partnerPackageEqual");

  /** See {@link #getPartnerPackageGreaterThanOrEqual}. */
  public static final Property<Long> PARTNER_PACKAGE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerPackageGreaterThanOrEqual");

  /** See {@link #getPartnerPackageLessThanOrEqual}. */
  public static final Property<Long> PARTNER_PACKAGE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerPackageLessThanOrEqual");

  /** See {@link #getPartnerPackageIn}. */
  public static final Property<String> PARTNER_PACKAGE_IN = DESCRIPTOR.string("partnerPackageIn");

  /** See {@link #getPartnerGroupTypeEqual}. */
  public static final Property<PartnerGroupType> PARTNER_GROUP_TYPE_EQUAL =
      DESCRIPTOR.intEnum("partnerGroupTypeEqual", "KalturaPartnerGroupType");

  /** See {@link #getPartnerNameDescriptionWebsiteAdminNameAdminEmailLike}. */
  public static final Property<String>
      PARTNER_NAME_DESCRIPTION_WEBSITE_ADMIN_NAME_ADMIN_EMAIL_LIKE =
          DESCRIPTOR.string("partnerNameDescriptionWebsiteAdminNameAdminEmailLike");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getIdGreaterThan}. */
  public static final Property<Long> ID_GREATER_THAN = DESCRIPTOR.integer("idGreaterThan");

  /** See {@link #getMonitorUsageEqual}. */
  public static final Property<Long> MONITOR_USAGE_EQUAL = DESCRIPTOR.integer("monitorUsageEqual");

  PartnerBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PartnerBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected PartnerBaseFilter create(State values) {
    return new PartnerBaseFilter(values);
  }

  /**
   * Only accounts with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only accounts whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Comma list; only accounts whose id is not in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdNotIn() {
    return get(ID_NOT_IN);
  }

  /**
   * Text to look for in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameLike() {
    return get(NAME_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameMultiLikeOr() {
    return get(NAME_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameMultiLikeAnd() {
    return get(NAME_MULTI_LIKE_AND);
  }

  /**
   * Only accounts with exactly this name.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameEqual() {
    return get(NAME_EQUAL);
  }

  /**
   * Only accounts with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only accounts whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only accounts with exactly this service package.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerPackageEqual() {
    return get(PARTNER_PACKAGE_EQUAL);
  }

  /**
   * Only accounts whose service package is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerPackageGreaterThanOrEqual() {
    return get(PARTNER_PACKAGE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only accounts whose service package is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerPackageLessThanOrEqual() {
    return get(PARTNER_PACKAGE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Comma list; only accounts whose service package is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerPackageIn() {
    return get(PARTNER_PACKAGE_IN);
  }

  /**
   * Only accounts with exactly this group type.
   *
   * @return the value, null when it is unset or null
   */
  public PartnerGroupType getPartnerGroupTypeEqual() {
    return get(PARTNER_GROUP_TYPE_EQUAL);
  }

  /**
   * Text to look for in the name, description, web site, or name or address of the first
   * administrator.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerNameDescriptionWebsiteAdminNameAdminEmailLike() {
    return get(PARTNER_NAME_DESCRIPTION_WEBSITE_ADMIN_NAME_ADMIN_EMAIL_LIKE);
  }

  /**
   * Only accounts created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only accounts whose id is more than this.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIdGreaterThan() {
    return get(ID_GREATER_THAN);
  }

  /**
   * Only accounts whose use is measured (1) or not (0).
   *
   * @return the value, null when it is unset or null
   */
  public Long getMonitorUsageEqual() {
    return get(MONITOR_USAGE_EQUAL);
  }

  /**
   * Builds objects of {@link PartnerBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Filter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PartnerBaseFilter#getIdEqual}. */
    public B idEqual(long idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link PartnerBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link PartnerBaseFilter#getIdNotIn}. */
    public B idNotIn(String idNotIn) {
      return set(ID_NOT_IN, idNotIn);
    }

    /** Sets {@link PartnerBaseFilter#getNameLike}. */
    public B nameLike(String nameLike) {
      return set(NAME_LIKE, nameLike);
    }

    /** Sets {@link PartnerBaseFilter#getNameMultiLikeOr}. */
    public B nameMultiLikeOr(String nameMultiLikeOr) {
      return set(NAME_MULTI_LIKE_OR, nameMultiLikeOr);
    }

    /** Sets {@link PartnerBaseFilter#getNameMultiLikeAnd}. */
    public B nameMultiLikeAnd(String nameMultiLikeAnd) {
      return set(NAME_MULTI_LIKE_AND, nameMultiLikeAnd);
    }

    /** Sets {@link PartnerBaseFilter#getNameEqual}. */
    public B nameEqual(String nameEqual) {
      return set(NAME_EQUAL, nameEqual);
    }

    /** Sets {@link PartnerBaseFilter#getStatusEqual}. */
    public B statusEqual(PartnerStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link PartnerBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerPackageEqual}. */
    public B partnerPackageEqual(long partnerPackageEqual) {
      return set(PARTNER_PACKAGE_EQUAL, partnerPackageEqual);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerPackageGreaterThanOrEqual}. */
    public B partnerPackageGreaterThanOrEqual(long partnerPackageGreaterThanOrEqual) {
      return set(PARTNER_PACKAGE_GREATER_THAN_OR_EQUAL, partnerPackageGreaterThanOrEqual);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerPackageLessThanOrEqual}. */
    public B partnerPackageLessThanOrEqual(long partnerPackageLessThanOrEqual) {
      return set(PARTNER_PACKAGE_LESS_THAN_OR_EQUAL, partnerPackageLessThanOrEqual);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerPackageIn}. */
    public B partnerPackageIn(String partnerPackageIn) {
      return set(PARTNER_PACKAGE_IN, partnerPackageIn);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerGroupTypeEqual}. */
    public B partnerGroupTypeEqual(PartnerGroupType partnerGroupTypeEqual) {
      return set(PARTNER_GROUP_TYPE_EQUAL, partnerGroupTypeEqual);
    }

    /** Sets {@link PartnerBaseFilter#getPartnerNameDescriptionWebsiteAdminNameAdminEmailLike}. */
    public B partnerNameDescriptionWebsiteAdminNameAdminEmailLike(
        String partnerNameDescriptionWebsiteAdminNameAdminEmailLike) {
      return set(
          PARTNER_NAME_DESCRIPTION_WEBSITE_ADMIN_NAME_ADMIN_EMAIL_LIKE,
          partnerNameDescriptionWebsiteAdminNameAdminEmailLike);
    }

    /** Sets {@link PartnerBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link PartnerBaseFilter#getIdGreaterThan}. */
    public B idGreaterThan(long idGreaterThan) {
      return set(ID_GREATER_THAN, idGreaterThan);
    }

    /** Sets {@link PartnerBaseFilter#getMonitorUsageEqual}. */
    public B monitorUsageEqual(long monitorUsageEqual) {
      return set(MONITOR_USAGE_EQUAL, monitorUsageEqual);
    }

    @Override
    public PartnerBaseFilter build() {
      return new PartnerBaseFilter(finish());
    }
  }
}
