package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of entries.
 *
 * <p>{@code KalturaBaseEntryListResponse} on the wire.
 */
public class BaseEntryListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaBaseEntryListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<BaseEntry> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaBaseEntry", ObjectType.READ_ONLY);

  BaseEntryListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BaseEntryListResponse(stateOf(DESCRIPTOR));
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
  protected BaseEntryListResponse create(State values) {
    return new BaseEntryListResponse(values);
  }

  /**
   * The entries of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<BaseEntry> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link BaseEntryListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BaseEntryListResponse#getObjects}. */
    public B objects(List<BaseEntry> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public BaseEntryListResponse build() {
      return new BaseEntryListResponse(finish());
    }
  }
}
