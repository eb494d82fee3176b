package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on uploads; all that are set have to hold.
 *
 * <p>{@code KalturaUploadTokenFilter} on the wire.
 */
public class UploadTokenFilter extends UploadTokenBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUploadTokenFilter", UploadTokenBaseFilter.DESCRIPTOR);

  UploadTokenFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UploadTokenFilter(stateOf(DESCRIPTOR));
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
  protected UploadTokenFilter create(State values) {
    return new UploadTokenFilter(values);
  }

  /**
   * Builds objects of {@link UploadTokenFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends UploadTokenBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public UploadTokenFilter build() {
      return new UploadTokenFilter(finish());
    }
  }
}
