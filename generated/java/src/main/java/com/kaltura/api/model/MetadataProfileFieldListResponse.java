package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of fields of a metadata profile.
 *
 * <p>{@code KalturaMetadataProfileFieldListResponse} on the wire. Part of the plugin {@code
 * metadata}.
 */
public class MetadataProfileFieldListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataProfileFieldListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<MetadataProfileField> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaMetadataProfileField", ObjectType.READ_ONLY);

  MetadataProfileFieldListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfileFieldListResponse(stateOf(DESCRIPTOR));
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
  protected MetadataProfileFieldListResponse create(State values) {
    return new MetadataProfileFieldListResponse(values);
  }

  /**
   * The fields of a metadata profile of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<MetadataProfileField> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link MetadataProfileFieldListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MetadataProfileFieldListResponse#getObjects}. */
    public B objects(List<MetadataProfileField> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public MetadataProfileFieldListResponse build() {
      return new MetadataProfileFieldListResponse(finish());
    }
  }
}
