package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * How a file is served.
 *
 * <p>{@code KalturaAssetServeOptions} on the wire.
 */
public class AssetServeOptions extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAssetServeOptions");

  /** See {@link #getDownload}. */
  public static final Property<Boolean> DOWNLOAD = DESCRIPTOR.bool("download");

  /** See {@link #getReferrer}. */
  public static final Property<String> REFERRER = DESCRIPTOR.string("referrer");

  AssetServeOptions(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetServeOptions(stateOf(DESCRIPTOR));
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
  protected AssetServeOptions create(State values) {
    return new AssetServeOptions(values);
  }

  /**
   * True to have browsers save the file instead of showing it.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getDownload() {
    return get(DOWNLOAD);
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
   * Builds objects of {@link AssetServeOptions}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetServeOptions#getDownload}. */
    public B download(boolean download) {
      return set(DOWNLOAD, download);
    }

    /** Sets {@link AssetServeOptions#getReferrer}. */
    public B referrer(String referrer) {
      return set(REFERRER, referrer);
    }

    @Override
    public AssetServeOptions build() {
      return new AssetServeOptions(finish());
    }
  }
}
