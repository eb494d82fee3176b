package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ThumbAssetStatus;

/**
 * A picture that stands for an entry.
 *
 * <p>{@code KalturaThumbAsset} on the wire.
 */
public class ThumbAsset extends Asset {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaThumbAsset", Asset.DESCRIPTOR);

  /** See {@link #getThumbParamsId}. */
  public static final Property<Long> THUMB_PARAMS_ID =
      DESCRIPTOR.integer("thumbParamsId", ObjectType.INSERT_ONLY);

  /** See {@link #getWidth}. */
  public static final Property<Long> WIDTH = DESCRIPTOR.integer("width", ObjectType.READ_ONLY);

  /** See {@link #getHeight}. */
  public static final Property<Long> HEIGHT = DESCRIPTOR.integer("height", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<ThumbAssetStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaThumbAssetStatus", ObjectType.READ_ONLY);

  ThumbAsset(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbAsset(stateOf(DESCRIPTOR));
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
  protected ThumbAsset create(State values) {
    return new ThumbAsset(values);
  }

  /**
   * Number of the thumbnail params it was made by. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getThumbParamsId() {
    return get(THUMB_PARAMS_ID);
  }

  /**
   * Width in pixels. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getWidth() {
    return get(WIDTH);
  }

  /**
   * Height in pixels. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getHeight() {
    return get(HEIGHT);
  }

  /**
   * How far the thumbnail is. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public ThumbAssetStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Builds objects of {@link ThumbAsset}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Asset.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbAsset#getThumbParamsId}. */
    public B thumbParamsId(long thumbParamsId) {
      return set(THUMB_PARAMS_ID, thumbParamsId);
    }

    /** Sets {@link ThumbAsset#getWidth}. */
    public B width(long width) {
      return set(WIDTH, width);
    }

    /** Sets {@link ThumbAsset#getHeight}. */
    public B height(long height) {
      return set(HEIGHT, height);
    }

    /** Sets {@link ThumbAsset#getStatus}. */
    public B status(ThumbAssetStatus status) {
      return set(STATUS, status);
    }

    @Override
    public ThumbAsset build() {
      return new ThumbAsset(finish());
    }
  }
}
