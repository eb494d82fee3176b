package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of assets.
 *
 * <p>Abstract: make a KalturaAssetFilter.
 *
 * <p>{@code KalturaAssetBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class AssetBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaAssetBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<String> ID_EQUAL = DESCRIPTOR.string("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getEntryIdEqual}. */
  public static final Property<String> ENTRY_ID_EQUAL = DESCRIPTOR.string("entryIdEqual");

  /** See {@link #getEntryIdIn}. */
  public static final Property<String> ENTRY_ID_IN = DESCRIPTOR.string("entryIdIn");

  /** See {@link #getPartnerIdEqual}. */
  public static final Property<Long> PARTNER_ID_EQUAL = DESCRIPTOR.integer("partnerIdEqual");

  /** See {@link #getPartnerIdIn}. */
  public static final Property<String> PARTNER_ID_IN = DESCRIPTOR.string("partnerIdIn");

  /** See {@link #getSizeGreaterThanOrEqual}. */
  public static final Property<Long> SIZE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("sizeGreaterThanOrEqual");

  /** See {@link #getSizeLessThanOrEqual}. */
  public static final Property<Long> SIZE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("sizeLessThanOrEqual");

  /** See {@link #getTagsLike}. */
  public static final Property<String> TAGS_LIKE = DESCRIPTOR.string("tagsLike");

  /** See {@link #getTagsMultiLikeOr}. */
  public static final Property<String> TAGS_MULTI_LIKE_OR = DESCRIPTOR.string("tagsMultiLikeOr");

  /** See {@link #getTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_MULTI_LIKE_AND = DESCRIPTOR.string("tagsMultiLikeAnd");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getCreatedAtLessThanOrEqual}. */
  public static final Property<Long> CREATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtLessThanOrEqual");

  /** See {@link #getUpdatedAtGreaterThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtGreaterThanOrEqual");

  /** See {@link #getUpdatedAtLessThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtLessThanOrEqual");

  /** See {@link #getDeletedAtGreaterThanOrEqual}. */
  public static final Property<Long> DELETED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("deletedAtGreaterThanOrEqual");

  /** See {@link #getDeletedAtLessThanOrEqual}. */
  public static final Property<Long> DELETED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("deletedAtLessThanOrEqual");

  AssetBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected AssetBaseFilter create(State values) {
    return new AssetBaseFilter(values);
  }

  /**
   * Only assets with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only assets whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only assets with exactly this entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdEqual() {
    return get(ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only assets whose entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdIn() {
    return get(ENTRY_ID_IN);
  }

  /**
   * Only assets with exactly this account.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerIdEqual() {
    return get(PARTNER_ID_EQUAL);
  }

  /**
   * Comma list; only assets whose account is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerIdIn() {
    return get(PARTNER_ID_IN);
  }

  /**
   * Only assets whose size in kilobytes is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSizeGreaterThanOrEqual() {
    return get(SIZE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only assets whose size in kilobytes is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSizeLessThanOrEqual() {
    return get(SIZE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Text to look for in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsLike() {
    return get(TAGS_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeOr() {
    return get(TAGS_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeAnd() {
    return get(TAGS_MULTI_LIKE_AND);
  }

  /**
   * Only assets created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only assets created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only assets last changed at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only assets last changed at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only assets deleted at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDeletedAtGreaterThanOrEqual() {
    return get(DELETED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only assets deleted at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDeletedAtLessThanOrEqual() {
    return get(DELETED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Builds objects of {@link AssetBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetBaseFilter#getIdEqual}. */
    public B idEqual(String idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link AssetBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link AssetBaseFilter#getEntryIdEqual}. */
    public B entryIdEqual(String entryIdEqual) {
      return set(ENTRY_ID_EQUAL, entryIdEqual);
    }

    /** Sets {@link AssetBaseFilter#getEntryIdIn}. */
    public B entryIdIn(String entryIdIn) {
      return set(ENTRY_ID_IN, entryIdIn);
    }

    /** Sets {@link AssetBaseFilter#getPartnerIdEqual}. */
    public B partnerIdEqual(long partnerIdEqual) {
      return set(PARTNER_ID_EQUAL, partnerIdEqual);
    }

    /** Sets {@link AssetBaseFilter#getPartnerIdIn}. */
    public B partnerIdIn(String partnerIdIn) {
      return set(PARTNER_ID_IN, partnerIdIn);
    }

    /** Sets {@link AssetBaseFilter#getSizeGreaterThanOrEqual}. */
    public B sizeGreaterThanOrEqual(long sizeGreaterThanOrEqual) {
      return set(SIZE_GREATER_THAN_OR_EQUAL, sizeGreaterThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getSizeLessThanOrEqual}. */
    public B sizeLessThanOrEqual(long sizeLessThanOrEqual) {
      return set(SIZE_LESS_THAN_OR_EQUAL, sizeLessThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getTagsLike}. */
    public B tagsLike(String tagsLike) {
      return set(TAGS_LIKE, tagsLike);
    }

    /** Sets {@link AssetBaseFilter#getTagsMultiLikeOr}. */
    public B tagsMultiLikeOr(String tagsMultiLikeOr) {
      return set(TAGS_MULTI_LIKE_OR, tagsMultiLikeOr);
    }

    /** Sets {@link AssetBaseFilter#getTagsMultiLikeAnd}. */
    public B tagsMultiLikeAnd(String tagsMultiLikeAnd) {
      return set(TAGS_MULTI_LIKE_AND, tagsMultiLikeAnd);
    }

    /** Sets {@link AssetBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getDeletedAtGreaterThanOrEqual}. */
    public B deletedAtGreaterThanOrEqual(long deletedAtGreaterThanOrEqual) {
      return set(DELETED_AT_GREATER_THAN_OR_EQUAL, deletedAtGreaterThanOrEqual);
    }

    /** Sets {@link AssetBaseFilter#getDeletedAtLessThanOrEqual}. */
    public B deletedAtLessThanOrEqual(long deletedAtLessThanOrEqual) {
      return set(DELETED_AT_LESS_THAN_OR_EQUAL, deletedAtLessThanOrEqual);
    }

    @Override
    public AssetBaseFilter build() {
      return new AssetBaseFilter(finish());
    }
  }
}
