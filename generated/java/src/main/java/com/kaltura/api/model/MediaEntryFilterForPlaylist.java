package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * One of the searches of a dynamic playlist.
 *
 * <p>{@code KalturaMediaEntryFilterForPlaylist} on the wire.
 */
public class MediaEntryFilterForPlaylist extends MediaEntryFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMediaEntryFilterForPlaylist", MediaEntryFilter.DESCRIPTOR);

  /** See {@link #getLimit}. */
  public static final Property<Long> LIMIT = DESCRIPTOR.integer("limit");

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  MediaEntryFilterForPlaylist(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntryFilterForPlaylist(stateOf(DESCRIPTOR));
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
  protected MediaEntryFilterForPlaylist create(State values) {
    return new MediaEntryFilterForPlaylist(values);
  }

  /**
   * Most entries that this search gives.
   *
   * @return the value, null when it is unset or null
   */
  public Long getLimit() {
    return get(LIMIT);
  }

  /**
   * Name of the search for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Builds objects of {@link MediaEntryFilterForPlaylist}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends MediaEntryFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaEntryFilterForPlaylist#getLimit}. */
    public B limit(long limit) {
      return set(LIMIT, limit);
    }

    /** Sets {@link MediaEntryFilterForPlaylist#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    @Override
    public MediaEntryFilterForPlaylist build() {
      return new MediaEntryFilterForPlaylist(finish());
    }
  }
}
