package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of metadata profiles.
 *
 * <p>{@code KalturaMetadataProfileListResponse} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataProfileListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataProfileListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<MetadataProfile> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaMetadataProfile", ObjectType.READ_ONLY);

  MetadataProfileListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfileListResponse(stateOf(DESCRIPTOR));
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
  protected MetadataProfileListResponse create(State values) {
    return new MetadataProfileListResponse(values);
  }

  /**
   * The metadata profiles of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<MetadataProfile> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link MetadataProfileListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataProfileListResponse#getObjects}. */
    public B objects(List<MetadataProfile> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public MetadataProfileListResponse build() {
      return new MetadataProfileListResponse(finish());
    }
  }
}
