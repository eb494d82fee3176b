package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AdProtocolType;
import com.kaltura.api.enums.AdType;

/**
 * A place for an advertisement.
 *
 * <p>{@code KalturaAdCuePoint} on the wire. Part of the plugin {@code adCuePoint}. Needs permission
 * to insert, update.
 */
public class AdCuePoint extends CuePoint {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAdCuePoint", CuePoint.DESCRIPTOR);

  /** See {@link #getProtocolType}. */
  public static final Property<AdProtocolType> PROTOCOL_TYPE =
      DESCRIPTOR.stringEnum("protocolType", "KalturaAdProtocolType", ObjectType.INSERT_ONLY);

  /** See {@link #getSourceUrl}. */
  public static final Property<String> SOURCE_URL = DESCRIPTOR.string("sourceUrl");

  /** See {@link #getAdType}. */
  public static final Property<AdType> AD_TYPE = DESCRIPTOR.stringEnum("adType", "KalturaAdType");

  /** See {@link #getTitle}. */
  public static final Property<String> TITLE = DESCRIPTOR.string("title");

  /** See {@link #getEndTime}. */
  public static final Property<Long> END_TIME = DESCRIPTOR.integer("endTime");

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION = DESCRIPTOR.integer("duration");

  AdCuePoint(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AdCuePoint(stateOf(DESCRIPTOR));
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
  protected AdCuePoint create(State values) {
    return new AdCuePoint(values);
  }

  /**
   * Protocol that advertisements are asked for by. Set on add only. Needs permission to insert,
   * update.
   *
   * @return the value, null when it is unset or null
   */
  public AdProtocolType getProtocolType() {
    return get(PROTOCOL_TYPE);
  }

  /**
   * Address that answers the advertisement. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getSourceUrl() {
    return get(SOURCE_URL);
  }

  /**
   * Whether it covers the whole picture or a part. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public AdType getAdType() {
    return get(AD_TYPE);
  }

  /**
   * Name of the advertisement for people. Needs permission to insert, update.
   *
   * @return the value, null when it is unset or null
   */
  public String getTitle() {
    return get(TITLE);
  }

  /**
   * Where it ends, in milliseconds from the beginning of the entry. Needs permission to insert,
   * update.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTime() {
    return get(END_TIME);
  }

  /**
   * Length in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * Builds objects of {@link AdCuePoint}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePoint.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AdCuePoint#getProtocolType}. */
    public B protocolType(AdProtocolType protocolType) {
      return set(PROTOCOL_TYPE, protocolType);
    }

    /** Sets {@link AdCuePoint#getSourceUrl}. */
    public B sourceUrl(String sourceUrl) {
      return set(SOURCE_URL, sourceUrl);
    }

    /** Sets {@link AdCuePoint#getAdType}. */
    public B adType(AdType adType) {
      return set(AD_TYPE, adType);
    }

    /** Sets {@link AdCuePoint#getTitle}. */
    public B title(String title) {
      return set(TITLE, title);
    }

    /** Sets {@link AdCuePoint#getEndTime}. */
    public B endTime(long endTime) {
      return set(END_TIME, endTime);
    }

    /** Sets {@link AdCuePoint#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    @Override
    public AdCuePoint build() {
      return new AdCuePoint(finish());
    }
  }
}
