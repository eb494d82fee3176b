package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CategoryEntryStatus;

/**
 * The assignment of an entry to a category.
 *
 * <p>{@code KalturaCategoryEntry} on the wire.
 */
public class CategoryEntry extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaCategoryEntry");

  /** See {@link #getCategoryId}. */
  public static final Property<Long> CATEGORY_ID = DESCRIPTOR.integer("categoryId");

  /** See {@link #getEntryId}. */
  public static final Property<String> ENTRY_ID = DESCRIPTOR.string("entryId");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getCategoryFullIds}. */
  public static final Property<String> CATEGORY_FULL_IDS =
      DESCRIPTOR.string("categoryFullIds", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<CategoryEntryStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaCategoryEntryStatus", ObjectType.READ_ONLY);

  /** See {@link #getCreatorUserId}. */
  public static final Property<String> CREATOR_USER_ID =
      DESCRIPTOR.string("creatorUserId", ObjectType.READ_ONLY);

  CategoryEntry(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryEntry(stateOf(DESCRIPTOR));
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
  protected CategoryEntry create(State values) {
    return new CategoryEntry(values);
  }

  /**
   * Number of the category.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCategoryId() {
    return get(CATEGORY_ID);
  }

  /**
   * Id of the entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryId() {
    return get(ENTRY_ID);
  }

  /**
   * When the entry was assigned. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * Numbers from the top of the tree down to the category, joined by &gt;. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCategoryFullIds() {
    return get(CATEGORY_FULL_IDS);
  }

  /**
   * Whether the assignment counts, waits for approval or was rejected. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public CategoryEntryStatus getStatus() {
    return get(STATUS);
  }

  /**
   * User who assigned the entry. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCreatorUserId() {
    return get(CREATOR_USER_ID);
  }

  /**
   * Builds objects of {@link CategoryEntry}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryEntry#getCategoryId}. */
    public B categoryId(long categoryId) {
      return set(CATEGORY_ID, categoryId);
    }

    /** Sets {@link CategoryEntry#getEntryId}. */
    public B entryId(String entryId) {
      return set(ENTRY_ID, entryId);
    }

    /** Sets {@link CategoryEntry#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link CategoryEntry#getCategoryFullIds}. */
    public B categoryFullIds(String categoryFullIds) {
      return set(CATEGORY_FULL_IDS, categoryFullIds);
    }

    /** Sets {@link CategoryEntry#getStatus}. */
    public B status(CategoryEntryStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link CategoryEntry#getCreatorUserId}. */
    public B creatorUserId(String creatorUserId) {
      return set(CREATOR_USER_ID, creatorUserId);
    }

    @Override
    public CategoryEntry build() {
      return new CategoryEntry(finish());
    }
  }
}
