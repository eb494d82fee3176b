package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on entries of any kind that go beyond their stored fields.
 *
 * <p>{@code KalturaBaseEntryFilter} on the wire.
 */
public class BaseEntryFilter extends BaseEntryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaBaseEntryFilter", BaseEntryBaseFilter.DESCRIPTOR);

  /** See {@link #getFreeText}. */
  public static final Property<String> FREE_TEXT = DESCRIPTOR.string("freeText");

  /** See {@link #getExcludedFreeTextGroups}. */
  public static final Property<String> EXCLUDED_FREE_TEXT_GROUPS =
      DESCRIPTOR.string("excludedFreeTextGroups");

  /** See {@link #getDescriptionLike}. */
  public static final Property<String> DESCRIPTION_LIKE = DESCRIPTOR.string("descriptionLike");

  /** See {@link #getIsRoot}. */
  public static final Property<NullableBoolean> IS_ROOT =
      DESCRIPTOR.intEnum("isRoot", "KalturaNullableBoolean");

  /** See {@link #getCategoriesFullNameIn}. */
  public static final Property<String> CATEGORIES_FULL_NAME_IN =
      DESCRIPTOR.string("categoriesFullNameIn");

  /** See {@link #getCategoryAncestorIdIn}. */
  public static final Property<String> CATEGORY_ANCESTOR_ID_IN =
      DESCRIPTOR.string("categoryAncestorIdIn");

  /** See {@link #getRedirectFromEntryId}. */
  public static final Property<String> REDIRECT_FROM_ENTRY_ID =
      DESCRIPTOR.string("redirectFromEntryId");

  /** See {@link #getConversionProfileIdEqual}. */
  public static final Property<Long> CONVERSION_PROFILE_ID_EQUAL =
      DESCRIPTOR.integer("conversionProfileIdEqual");

  BaseEntryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntryFilter(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected BaseEntryFilter create(State values) {
    return new BaseEntryFilter(values);
  }

  /**
   * Words to look for in name, description, tags and other texts.
   *
   * @return the value, null when it is unset or null
   */
  public String getFreeText() {
    return get(FREE_TEXT);
  }

  /**
   * Comma list of groups of texts that freeText shall not look into.
   *
   * @return the value, null when it is unset or null
   */
  public String getExcludedFreeTextGroups() {
    return get(EXCLUDED_FREE_TEXT_GROUPS);
  }

  /**
   * Text that the description has to contain.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescriptionLike() {
    return get(DESCRIPTION_LIKE);
  }

  /**
   * Whether only entries that do not stem from another entry are wanted.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsRoot() {
    return get(IS_ROOT);
  }

  /**
   * Comma list of full category names; the entry is in one of them or below.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoriesFullNameIn() {
    return get(CATEGORIES_FULL_NAME_IN);
  }

  /**
   * Comma list of category numbers; the entry is in one of them or below.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoryAncestorIdIn() {
    return get(CATEGORY_ANCESTOR_ID_IN);
  }

  /**
   * Id of the entry that players redirect from, to find the entry shown instead.
   *
   * @return the value, null when it is unset or null
   */
  public String getRedirectFromEntryId() {
    return get(REDIRECT_FROM_ENTRY_ID);
  }

  /**
   * Only entries converted by this conversion profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getConversionProfileIdEqual() {
    return get(CONVERSION_PROFILE_ID_EQUAL);
  }

  /**
   * Builds objects of {@link BaseEntryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseEntryFilter#getFreeText}. */
    public B freeText(String freeText) {
      return set(FREE_TEXT, freeText);
    }

    /** Sets {@link BaseEntryFilter#getExcludedFreeTextGroups}. */
    public B excludedFreeTextGroups(String excludedFreeTextGroups) {
      return set(EXCLUDED_FREE_TEXT_GROUPS, excludedFreeTextGroups);
    }

    /** Sets {@link BaseEntryFilter#getDescriptionLike}. */
    public B descriptionLike(String descriptionLike) {
      return set(DESCRIPTION_LIKE, descriptionLike);
    }

    /** Sets {@link BaseEntryFilter#getIsRoot}. */
    public B isRoot(NullableBoolean isRoot) {
      return set(IS_ROOT, isRoot);
    }

    /** Sets {@link BaseEntryFilter#getCategoriesFullNameIn}. */
    public B categoriesFullNameIn(String categoriesFullNameIn) {
      return set(CATEGORIES_FULL_NAME_IN, categoriesFullNameIn);
    }

    /** Sets {@link BaseEntryFilter#getCategoryAncestorIdIn}. */
    public B categoryAncestorIdIn(String categoryAncestorIdIn) {
      return set(CATEGORY_ANCESTOR_ID_IN, categoryAncestorIdIn);
    }

    /** Sets {@link BaseEntryFilter#getRedirectFromEntryId}. */
    public B redirectFromEntryId(String redirectFromEntryId) {
      return set(REDIRECT_FROM_ENTRY_ID, redirectFromEntryId);
    }

    /** Sets {@link BaseEntryFilter#getConversionProfileIdEqual}. */
    public B conversionProfileIdEqual(long conversionProfileIdEqual) {
      return set(CONVERSION_PROFILE_ID_EQUAL, conversionProfileIdEqual);
    }

    @Override
    public BaseEntryFilter build() {
      return new BaseEntryFilter(finish());
    }
  }
}
