package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of accounts.
 *
 * <p>{@code KalturaPartnerListResponse} on the wire.
 */
public class PartnerListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPartnerListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<Partner> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaPartner", ObjectType.READ_ONLY);

  PartnerListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PartnerListResponse(stateOf(DESCRIPTOR));
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
  protected PartnerListResponse create(State values) {
    return new PartnerListResponse(values);
  }

  /**
   * The accounts of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<Partner> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link PartnerListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PartnerListResponse#getObjects}. */
    public B objects(List<Partner> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public PartnerListResponse build() {
      return new PartnerListResponse(finish());
    }
  }
}
