package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Content of an existing entry.
 *
 * <p>{@code KalturaEntryResource} on the wire.
 */
public class EntryResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEntryResource", ContentResource.DESCRIPTOR);

  /** See {@link #getEntryId}. */
  public static final Property<String> ENTRY_ID = DESCRIPTOR.string("entryId");

  /** See {@link #getFlavorParamsId}. */
  public static final Property<Long> FLAVOR_PARAMS_ID = DESCRIPTOR.integer("flavorParamsId");

  EntryResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EntryResource(stateOf(DESCRIPTOR));
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
  protected EntryResource create(State values) {
    return new EntryResource(values);
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
   * Rendition to take; without it, the source.
   *
   * @return the value, null when it is unset or null
   */
  public Long getFlavorParamsId() {
    return get(FLAVOR_PARAMS_ID);
  }

  /**
   * Builds objects of {@link EntryResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EntryResource#getEntryId}. */
    public B entryId(String entryId) {
      return set(ENTRY_ID, entryId);
    }

    /** Sets {@link EntryResource#getFlavorParamsId}. */
    public B flavorParamsId(long flavorParamsId) {
      return set(FLAVOR_PARAMS_ID, flavorParamsId);
    }

    @Override
    public EntryResource build() {
      return new EntryResource(finish());
    }
  }
}
