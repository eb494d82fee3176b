package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MediaType;
import com.kaltura.api.enums.SourceType;

/**
 * Conditions on the stored fields of media entries.
 *
 * <p>Abstract: make a KalturaMediaEntryFilter.
 *
 * <p>{@code KalturaMediaEntryBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class MediaEntryBaseFilter extends PlayableEntryFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaMediaEntryBaseFilter", PlayableEntryFilter.DESCRIPTOR);

  /** See {@link #getMediaTypeEqual}. */
  public static final Property<MediaType> MEDIA_TYPE_EQUAL =
      DESCRIPTOR.intEnum("mediaTypeEqual", "KalturaMediaType");

  /** See {@link #getMediaTypeIn}. */
  public static final Property<String> MEDIA_TYPE_IN = DESCRIPTOR.string("mediaTypeIn");

  /** See {@link #getSourceTypeEqual}. */
  public static final Property<SourceType> SOURCE_TYPE_EQUAL =
      DESCRIPTOR.stringEnum("sourceTypeEqual", "KalturaSourceType");

  /** See {@link #getSourceTypeNotEqual}. */
  public static final Property<SourceType> SOURCE_TYPE_NOT_EQUAL =
      DESCRIPTOR.stringEnum("sourceTypeNotEqual", "KalturaSourceType");

  /** See {@link #getSourceTypeIn}. */
  public static final Property<String> SOURCE_TYPE_IN = DESCRIPTOR.string("sourceTypeIn");

  /** See {@link #getSourceTypeNotIn}. */
  public static final Property<String> SOURCE_TYPE_NOT_IN = DESCRIPTOR.string("sourceTypeNotIn");

  /** See {@link #getMediaDateGreaterThanOrEqual}. */
  public static final Property<Long> MEDIA_DATE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("mediaDateGreaterThanOrEqual");

  /** See {@link #getMediaDateLessThanOrEqual}. */
  public static final Property<Long> MEDIA_DATE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("mediaDateLessThanOrEqual");

  /** See {@link #getFlavorParamsIdsMatchOr}. */
  public static final Property<String> FLAVOR_PARAMS_IDS_MATCH_OR =
      DESCRIPTOR.string("flavorParamsIdsMatchOr");

  /** See {@link #getFlavorParamsIdsMatchAnd}. */
  public static final Property<String> FLAVOR_PARAMS_IDS_MATCH_AND =
      DESCRIPTOR.string("flavorParamsIdsMatchAnd");

  MediaEntryBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntryBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected MediaEntryBaseFilter create(State values) {
    return new MediaEntryBaseFilter(values);
  }

  /**
   * Only media entries with exactly this media type.
   *
   * @return the value, null when it is unset or null
   */
  public MediaType getMediaTypeEqual() {
    return get(MEDIA_TYPE_EQUAL);
  }

  /**
   * Comma list; only media entries whose media type is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getMediaTypeIn() {
    return get(MEDIA_TYPE_IN);
  }

  /**
   * Only media entries with exactly this source type.
   *
   * @return the value, null when it is unset or null
   */
  public SourceType getSourceTypeEqual() {
    return get(SOURCE_TYPE_EQUAL);
  }

  /**
   * Only media entries with another source type than this.
   *
   * @return the value, null when it is unset or null
   */
  public SourceType getSourceTypeNotEqual() {
    return get(SOURCE_TYPE_NOT_EQUAL);
  }

  /**
   * Comma list; only media entries whose source type is in it. Values of {@code SourceType},
   * separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getSourceTypeIn() {
    return get(SOURCE_TYPE_IN);
  }

  /**
   * Comma list; only media entries whose source type is not in it. Values of {@code SourceType},
   * separated by commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getSourceTypeNotIn() {
    return get(SOURCE_TYPE_NOT_IN);
  }

  /**
   * Only media entries taken at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMediaDateGreaterThanOrEqual() {
    return get(MEDIA_DATE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only media entries taken at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMediaDateLessThanOrEqual() {
    return get(MEDIA_DATE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Comma list; one of its members has to be among the ready renditions.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorParamsIdsMatchOr() {
    return get(FLAVOR_PARAMS_IDS_MATCH_OR);
  }

  /**
   * Comma list; all its members have to be among the ready renditions.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlavorParamsIdsMatchAnd() {
    return get(FLAVOR_PARAMS_IDS_MATCH_AND);
  }

  /**
   * Builds objects of {@link MediaEntryBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PlayableEntryFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MediaEntryBaseFilter#getMediaTypeEqual}. */
    public B mediaTypeEqual(MediaType mediaTypeEqual) {
      return set(MEDIA_TYPE_EQUAL, mediaTypeEqual);
    }

    /** Sets {@link MediaEntryBaseFilter#getMediaTypeIn}. */
    public B mediaTypeIn(String mediaTypeIn) {
      return set(MEDIA_TYPE_IN, mediaTypeIn);
    }

    /** Sets {@link MediaEntryBaseFilter#getSourceTypeEqual}. */
    public B sourceTypeEqual(SourceType sourceTypeEqual) {
      return set(SOURCE_TYPE_EQUAL, sourceTypeEqual);
    }

    /** Sets {@link MediaEntryBaseFilter#getSourceTypeNotEqual}. */
    public B sourceTypeNotEqual(SourceType sourceTypeNotEqual) {
      return set(SOURCE_TYPE_NOT_EQUAL, sourceTypeNotEqual);
    }

    /** Sets {@link MediaEntryBaseFilter#getSourceTypeIn}. */
    public B sourceTypeIn(String sourceTypeIn) {
      return set(SOURCE_TYPE_IN, sourceTypeIn);
    }

    /** Sets {@link MediaEntryBaseFilter#getSourceTypeNotIn}. */
    public B sourceTypeNotIn(String sourceTypeNotIn) {
      return set(SOURCE_TYPE_NOT_IN, sourceTypeNotIn);
    }

    /** Sets {@link MediaEntryBaseFilter#getMediaDateGreaterThanOrEqual}. */
    public B mediaDateGreaterThanOrEqual(long mediaDateGreaterThanOrEqual) {
      return set(MEDIA_DATE_GREATER_THAN_OR_EQUAL, mediaDateGreaterThanOrEqual);
    }

    /** Sets {@link MediaEntryBaseFilter#getMediaDateLessThanOrEqual}. */
    public B mediaDateLessThanOrEqual(long mediaDateLessThanOrEqual) {
      return set(MEDIA_DATE_LESS_THAN_OR_EQUAL, mediaDateLessThanOrEqual);
    }

    /** Sets {@link MediaEntryBaseFilter#getFlavorParamsIdsMatchOr}. */
    public B flavorParamsIdsMatchOr(String flavorParamsIdsMatchOr) {
      return set(FLAVOR_PARAMS_IDS_MATCH_OR, flavorParamsIdsMatchOr);
    }

    /** Sets {@link MediaEntryBaseFilter#getFlavorParamsIdsMatchAnd}. */
    public B flavorParamsIdsMatchAnd(String flavorParamsIdsMatchAnd) {
      return set(FLAVOR_PARAMS_IDS_MATCH_AND, flavorParamsIdsMatchAnd);
    }

    @Override
    public MediaEntryBaseFilter build() {
      return new MediaEntryBaseFilter(finish());
    }
  }
}
