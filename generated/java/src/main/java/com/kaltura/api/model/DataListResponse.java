package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of data entries.
 *
 * <p>{@code KalturaDataListResponse} on the wire.
 */
public class DataListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaDataListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<DataEntry> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaDataEntry", ObjectType.READ_ONLY);

  DataListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DataListResponse(stateOf(DESCRIPTOR));
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
  protected DataListResponse create(State values) {
    return new DataListResponse(values);
  }

  /**
   * The data entries of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<DataEntry> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link DataListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link DataListResponse#getObjects}. */
    public B objects(List<DataEntry> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public DataListResponse build() {
      return new DataListResponse(finish());
    }
  }
}
