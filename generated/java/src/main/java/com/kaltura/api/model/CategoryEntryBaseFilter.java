package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CategoryEntryStatus;

/**
 * Conditions on the stored fields of assignments.
 *
 * <p>Abstract: make a KalturaCategoryEntryFilter.
 *
 * <p>{@code KalturaCategoryEntryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class CategoryEntryBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaCategoryEntryBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getCategoryIdEqual}. */
  public static final Property<Long> CATEGORY_ID_EQUAL = DESCRIPTOR.integer("categoryIdEqual");

  /** See {@link #getCategoryIdIn}. */
  public static final Property<String> CATEGORY_ID_IN = DESCRIPTOR.string("categoryIdIn");

  /** See {@link #getEntryIdEqual}. */
  public static final Property<String> ENTRY_ID_EQUAL = DESCRIPTOR.string("entryIdEqual");

  /** See {@link #getEntryIdIn}. */
  public static final Property<String> ENTRY_ID_IN = DESCRIPTOR.string("entryIdIn");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getCreatedAtLessThanOrEqual}. */
  public static final Property<Long> CREATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtLessThanOrEqual");

  /** See {@link #getCategoryFullIdsStartsWith}. */
  public static final Property<String> CATEGORY_FULL_IDS_STARTS_WITH =
      DESCRIPTOR.string("categoryFullIdsStartsWith");

  /** See {@link #getStatusEqual}. */
  public static final Property<CategoryEntryStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaCategoryEntryStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getCreatorUserIdEqual}. */
  public static final Property<String> CREATOR_USER_ID_EQUAL =
      DESCRIPTOR.string("creatorUserIdEqual");

  /** See {@link #getCreatorUserIdIn}. */
  public static final Property<String> CREATOR_USER_ID_IN = DESCRIPTOR.string("creatorUserIdIn");

  CategoryEntryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryEntryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CategoryEntryBaseFilter create(State values) {
    return new CategoryEntryBaseFilter(values);
  }

  /**
   * Only assignments with exactly this category.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCategoryIdEqual() {
    return get(CATEGORY_ID_EQUAL);
  }

  /**
   * Comma list; only assignments whose category is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoryIdIn() {
    return get(CATEGORY_ID_IN);
  }

  /**
   * Only assignments with exactly this entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdEqual() {
    return get(ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only assignments whose entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdIn() {
    return get(ENTRY_ID_IN);
  }

  /**
   * Only assignments created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only assignments created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Beginning of the path of category numbers.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoryFullIdsStartsWith() {
    return get(CATEGORY_FULL_IDS_STARTS_WITH);
  }

  /**
   * Only assignments with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryEntryStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only assignments whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only assignments with exactly this assigning user.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreatorUserIdEqual() {
    return get(CREATOR_USER_ID_EQUAL);
  }

  /**
   * Comma list; only assignments whose assigning user is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreatorUserIdIn() {
    return get(CREATOR_USER_ID_IN);
  }

  /**
   * Builds objects of {@link CategoryEntryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCategoryIdEqual}. */
    public B categoryIdEqual(long categoryIdEqual) {
      return set(CATEGORY_ID_EQUAL, categoryIdEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCategoryIdIn}. */
    public B categoryIdIn(String categoryIdIn) {
      return set(CATEGORY_ID_IN, categoryIdIn);
    }

    /** Sets {@link CategoryEntryBaseFilter#getEntryIdEqual}. */
    public B entryIdEqual(String entryIdEqual) {
      return set(ENTRY_ID_EQUAL, entryIdEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getEntryIdIn}. */
    public B entryIdIn(String entryIdIn) {
      return set(ENTRY_ID_IN, entryIdIn);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCategoryFullIdsStartsWith}. */
    public B categoryFullIdsStartsWith(String categoryFullIdsStartsWith) {
      return set(CATEGORY_FULL_IDS_STARTS_WITH, categoryFullIdsStartsWith);
    }

    /** Sets {@link CategoryEntryBaseFilter#getStatusEqual}. */
    public B statusEqual(CategoryEntryStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCreatorUserIdEqual}. */
    public B creatorUserIdEqual(String creatorUserIdEqual) {
      return set(CREATOR_USER_ID_EQUAL, creatorUserIdEqual);
    }

    /** Sets {@link CategoryEntryBaseFilter#getCreatorUserIdIn}. */
    public B creatorUserIdIn(String creatorUserIdIn) {
      return set(CREATOR_USER_ID_IN, creatorUserIdIn);
    }

    @Override
    public CategoryEntryBaseFilter build() {
      return new CategoryEntryBaseFilter(finish());
    }
  }
}
