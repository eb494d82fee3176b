package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on the custom metadata of one profile.
 *
 * <p>Nest search conditions in its items.
 *
 * <p>{@code KalturaMetadataSearchItem} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataSearchItem extends SearchOperator {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataSearchItem", SearchOperator.DESCRIPTOR);

  /** See {@link #getMetadataProfileId}. */
  public static final Property<Long> METADATA_PROFILE_ID = DESCRIPTOR.integer("metadataProfileId");

  /** See {@link #getOrderBy}. */
  public static final Property<String> ORDER_BY = DESCRIPTOR.string("orderBy");

  MetadataSearchItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataSearchItem(stateOf(DESCRIPTOR));
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
  protected MetadataSearchItem create(State values) {
    return new MetadataSearchItem(values);
  }

  /**
   * Number of the metadata profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMetadataProfileId() {
    return get(METADATA_PROFILE_ID);
  }

  /**
   * XPath of the metadata field to sort by, with + or - in front.
   *
   * @return the value, null when it is unset or null
   */
  public String getOrderBy() {
    return get(ORDER_BY);
  }

  /**
   * Builds objects of {@link MetadataSearchItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchOperator.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataSearchItem#getMetadataProfileId}. */
    public B metadataProfileId(long metadataProfileId) {
      return set(METADATA_PROFILE_ID, metadataProfileId);
    }

    /** Sets {@link MetadataSearchItem#getOrderBy}. */
    public B orderBy(String orderBy) {
      return set(ORDER_BY, orderBy);
    }

    @Override
    public MetadataSearchItem build() {
      return new MetadataSearchItem(finish());
    }
  }
}
