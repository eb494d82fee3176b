package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * The situation of a viewer who wants to play an entry.
 *
 * <p>{@code KalturaEntryContextDataParams} on the wire.
 */
public class EntryContextDataParams extends AccessControlScope {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEntryContextDataParams", AccessControlScope.DESCRIPTOR);

  /** See {@link #getFlavorAssetId}. */
  public static final Property<String> FLAVOR_ASSET_ID = DESCRIPTOR.string("flavorAssetId");

  /** See {@link #getFlavorTags}. */
  public static final Property<String> FLAVOR_TAGS = DESCRIPTOR.string("flavorTags");

  /** See {@link #getStreamerType}. */
  public static final Property<String> STREAMER_TYPE = DESCRIPTOR.string("streamerType");

  /** See {@link #getMediaProtocol}. */
  public static final Property<String> MEDIA_PROTOCOL = DESCRIPTOR.string("mediaProtocol");

  EntryContextDataParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EntryContextDataParams(stateOf(DESCRIPTOR));
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
  protected EntryContextDataParams create(State values) {
    return new EntryContextDataParams(values);
  }

  /**
   * Id of the rendition the viewer wants.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorAssetId() {
    return get(FLAVOR_ASSET_ID);
  }

  /**
   * Comma list of keywords that renditions must have.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorTags() {
    return get(FLAVOR_TAGS);
  }

  /**
   * Wished way of streaming, for example applehttp.
   *
   * @return the value, null when it is unset or null
   */
  public String getStreamerType() {
    return get(STREAMER_TYPE);
  }

  /**
   * Wished protocol, http or https.
   *
   * @return the value, null when it is unset or null
   */
  public String getMediaProtocol() {
    return get(MEDIA_PROTOCOL);
  }

  /**
   * Builds objects of {@link EntryContextDataParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AccessControlScope.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EntryContextDataParams#getFlavorAssetId}. */
    public B flavorAssetId(String flavorAssetId) {
      return set(FLAVOR_ASSET_ID, flavorAssetId);
    }

    /** Sets {@link EntryContextDataParams#getFlavorTags}. */
    public B flavorTags(String flavorTags) {
      return set(FLAVOR_TAGS, flavorTags);
    }

    /** Sets {@link EntryContextDataParams#getStreamerType}. */
    public B streamerType(String streamerType) {
      return set(STREAMER_TYPE, streamerType);
    }

    /** Sets {@link EntryContextDataParams#getMediaProtocol}. */
    public B mediaProtocol(String mediaProtocol) {
      return set(MEDIA_PROTOCOL, mediaProtocol);
    }

    @Override
    public EntryContextDataParams build() {
      return new EntryContextDataParams(finish());
    }
  }
}
