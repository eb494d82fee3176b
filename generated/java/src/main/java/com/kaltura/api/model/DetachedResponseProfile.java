package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ResponseProfileType;
import java.util.List;

/**
 * A response profile given in the call itself.
 *
 * <p>{@code KalturaDetachedResponseProfile} on the wire.
 */
public class DetachedResponseProfile extends BaseResponseProfile {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaDetachedResponseProfile", BaseResponseProfile.DESCRIPTOR);

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getType}. */
  public static final Property<ResponseProfileType> TYPE =
      DESCRIPTOR.intEnum("type", "KalturaResponseProfileType");

  /** See {@link #getFields}. */
  public static final Property<String> FIELDS = DESCRIPTOR.string("fields");

  /** See {@link #getFilter}. */
  public static final Property<RelatedFilter> FILTER =
      DESCRIPTOR.object("filter", "KalturaRelatedFilter");

  /** See {@link #getPager}. */
  public static final Property<FilterPager> PAGER =
      DESCRIPTOR.object("pager", "KalturaFilterPager");

  /** See {@link #getRelatedProfiles}. */
  public static final ListProperty<DetachedResponseProfile> RELATED_PROFILES =
      DESCRIPTOR.list("relatedProfiles", "KalturaDetachedResponseProfile");

  /** See {@link #getMappings}. */
  public static final ListProperty<ResponseProfileMapping> MAPPINGS =
      DESCRIPTOR.list("mappings", "KalturaResponseProfileMapping");

  DetachedResponseProfile(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new DetachedResponseProfile(stateOf(DESCRIPTOR));
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
  protected DetachedResponseProfile create(State values) {
    return new DetachedResponseProfile(values);
  }

  /**
   * Label of the profile; a nested profile's results stand under this name in relatedObjects.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Whether the fields are the only ones to return, or the ones to leave out.
   *
   * @return the value, null when it is unset or null
   */
  public ResponseProfileType getType() {
    return get(TYPE);
  }

  /**
   * Comma list of property names.
   *
   * @return the value, null when it is unset or null
   */
  public String getFields() {
    return get(FIELDS);
  }

  /**
   * For a nested profile: which related objects to fetch.
   *
   * @return the value, null when it is unset or null
   */
  public RelatedFilter getFilter() {
    return get(FILTER);
  }

  /**
   * For a nested profile: how many related objects to fetch.
   *
   * @return the value, null when it is unset or null
   */
  public FilterPager getPager() {
    return get(PAGER);
  }

  /**
   * Nested profiles, each of which adds one list of related objects.
   *
   * @return the value, null when it is unset or null
   */
  public List<DetachedResponseProfile> getRelatedProfiles() {
    return get(RELATED_PROFILES);
  }

  /**
   * How properties of the outer object become conditions of the filter.
   *
   * @return the value, null when it is unset or null
   */
  public List<ResponseProfileMapping> getMappings() {
    return get(MAPPINGS);
  }

  /**
   * Builds objects of {@link DetachedResponseProfile}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseResponseProfile.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link DetachedResponseProfile#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link DetachedResponseProfile#getType}. */
    public B type(ResponseProfileType type) {
      return set(TYPE, type);
    }

    /** Sets {@link DetachedResponseProfile#getFields}. */
    public B fields(String fields) {
      return set(FIELDS, fields);
    }

    /** Sets {@link DetachedResponseProfile#getFilter}. */
    public B filter(RelatedFilter filter) {
      return set(FILTER, filter);
    }

    /** Sets {@link DetachedResponseProfile#getPager}. */
    public B pager(FilterPager pager) {
      return set(PAGER, pager);
    }

    /** Sets {@link DetachedResponseProfile#getRelatedProfiles}. */
    public B relatedProfiles(List<DetachedResponseProfile> relatedProfiles) {
      return set(RELATED_PROFILES, relatedProfiles);
    }

    /** Sets {@link DetachedResponseProfile#getMappings}. */
    public B mappings(List<ResponseProfileMapping> mappings) {
      return set(MAPPINGS, mappings);
    }

    @Override
    public DetachedResponseProfile build() {
      return new DetachedResponseProfile(finish());
    }
  }
}
