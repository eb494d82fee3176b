package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of metadata records.
 *
 * <p>{@code KalturaMetadataListResponse} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<Metadata> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaMetadata", ObjectType.READ_ONLY);

  MetadataListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataListResponse(stateOf(DESCRIPTOR));
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
  protected MetadataListResponse create(State values) {
    return new MetadataListResponse(values);
  }

  /**
   * The metadata records of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<Metadata> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link MetadataListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataListResponse#getObjects}. */
    public B objects(List<Metadata> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public MetadataListResponse build() {
      return new MetadataListResponse(finish());
    }
  }
}
