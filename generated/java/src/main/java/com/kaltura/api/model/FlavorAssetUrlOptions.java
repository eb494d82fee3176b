package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * How the address of a flavor is made.
 *
 * <p>{@code KalturaFlavorAssetUrlOptions} on the wire.
 */
public class FlavorAssetUrlOptions extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaFlavorAssetUrlOptions");

  /** See {@link #getFileName}. */
  public static final Property<String> FILE_NAME = DESCRIPTOR.string("fileName");

  /** See {@link #getReferrer}. */
  public static final Property<String> REFERRER = DESCRIPTOR.string("referrer");

  FlavorAssetUrlOptions(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAssetUrlOptions(stateOf(DESCRIPTOR));
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
  protected FlavorAssetUrlOptions create(State values) {
    return new FlavorAssetUrlOptions(values);
  }

  /**
   * Name that the downloaded file shall get.
   *
   * @return the value, null when it is unset or null
   */
  public String getFileName() {
    return get(FILE_NAME);
  }

  /**
   * Page that access rules are to be checked for.
   *
   * @return the value, null when it is unset or null
   */
  public String getReferrer() {
    return get(REFERRER);
  }

  /**
   * Builds objects of {@link FlavorAssetUrlOptions}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorAssetUrlOptions#getFileName}. */
    public B fileName(String fileName) {
      return set(FILE_NAME, fileName);
    }

    /** Sets {@link FlavorAssetUrlOptions#getReferrer}. */
    public B referrer(String referrer) {
      return set(REFERRER, referrer);
    }

    @Override
    public FlavorAssetUrlOptions build() {
      return new FlavorAssetUrlOptions(finish());
    }
  }
}
