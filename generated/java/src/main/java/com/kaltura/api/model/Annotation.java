package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.NullableBoolean;

/**
 * A comment on a span of an entry; comments may answer each other.
 *
 * <p>{@code KalturaAnnotation} on the wire. Part of the plugin {@code annotation}. Needs permission
 * to insert, update.
 */
public class Annotation extends CuePoint {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAnnotation", CuePoint.DESCRIPTOR);

  /** See {@link #getParentId}. */
  public static final Property<String> PARENT_ID =
      DESCRIPTOR.string("parentId", ObjectType.INSERT_ONLY);

  /** See {@link #getText}. */
  public static final Property<String> TEXT = DESCRIPTOR.string("text");

  /** See {@link #getEndTime}. */
  public static final Property<Long> END_TIME = DESCRIPTOR.integer("endTime");

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION =
      DESCRIPTOR.integer("duration", ObjectType.READ_ONLY);

  /** See {@link #getDepth}. */
  public static final Property<Long> DEPTH = DESCRIPTOR.integer("depth", ObjectType.READ_ONLY);

  /** See {@link #getChildrenCount}. */
  public static final Property<Long> CHILDREN_COUNT =
      DESCRIPTOR.integer("childrenCount", ObjectType.READ_ONLY);

  /** See {@link #getDirectChildrenCount}. */
  public static final Property<Long> DIRECT_CHILDREN_COUNT =
      DESCRIPTOR.integer("directChildrenCount", ObjectType.READ_ONLY);

  /** See {@link #getIsPublic}. */
  public static final Property<NullableBoolean> IS_PUBLIC =
      DESCRIPTOR.intEnum("isPublic", "KalturaNullableBoolean");

  /** See {@link #getSearchableOnEntry}. */
  public static final Property<NullableBoolean> SEARCHABLE_ON_ENTRY =
      DESCRIPTOR.intEnum("searchableOnEntry", "KalturaNullableBoolean");

  /** See {@link #getOriginalCuePointCreateAt}. */
  public static final Property<Long> ORIGINAL_CUE_POINT_CREATE_AT =
      DESCRIPTOR.integer("originalCuePointCreateAt");

  Annotation(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Annotation(stateOf(DESCRIPTOR));
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
  protected Annotation create(State values) {
    return new Annotation(values);
  }

  /**
   * Id of the annotation that this one answers. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentId() {
    return get(PARENT_ID);
  }

  /**
   * The comment.
   *
   * @return the value, null when it is unset or null
   */
  public String getText() {
    return get(TEXT);
  }

  /**
   * Where it ends, in milliseconds from the beginning of the entry.
   *
   * @return the value, null when it is unset or null
   */
  public Long getEndTime() {
    return get(END_TIME);
  }

  /**
   * Length in milliseconds. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * How many annotations stand above. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDepth() {
    return get(DEPTH);
  }

  /**
   * Number of all annotations below. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getChildrenCount() {
    return get(CHILDREN_COUNT);
  }

  /**
   * Number of direct answers. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDirectChildrenCount() {
    return get(DIRECT_CHILDREN_COUNT);
  }

  /**
   * Whether everybody may read it.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getIsPublic() {
    return get(IS_PUBLIC);
  }

  /**
   * Whether searching for entries finds the text.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getSearchableOnEntry() {
    return get(SEARCHABLE_ON_ENTRY);
  }

  /**
   * For a copy, when the original was added. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getOriginalCuePointCreateAt() {
    return get(ORIGINAL_CUE_POINT_CREATE_AT);
  }

  /**
   * Builds objects of {@link Annotation}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CuePoint.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Annotation#getParentId}. */
    public B parentId(String parentId) {
      return set(PARENT_ID, parentId);
    }

    /** Sets {@link Annotation#getText}. */
    public B text(String text) {
      return set(TEXT, text);
    }

    /** Sets {@link Annotation#getEndTime}. */
    public B endTime(long endTime) {
      return set(END_TIME, endTime);
    }

    /** Sets {@link Annotation#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    /** Sets {@link Annotation#getDepth}. */
    public B depth(long depth) {
      return set(DEPTH, depth);
    }

    /** Sets {@link Annotation#getChildrenCount}. */
    public B childrenCount(long childrenCount) {
      return set(CHILDREN_COUNT, childrenCount);
    }

    /** Sets {@link Annotation#getDirectChildrenCount}. */
    public B directChildrenCount(long directChildrenCount) {
      return set(DIRECT_CHILDREN_COUNT, directChildrenCount);
    }

    /** Sets {@link Annotation#getIsPublic}. */
    public B isPublic(NullableBoolean isPublic) {
      return set(IS_PUBLIC, isPublic);
    }

    /** Sets {@link Annotation#getSearchableOnEntry}. */
    public B searchableOnEntry(NullableBoolean searchableOnEntry) {
      return set(SEARCHABLE_ON_ENTRY, searchableOnEntry);
    }

    /** Sets {@link Annotation#getOriginalCuePointCreateAt}. */
    public B originalCuePointCreateAt(long originalCuePointCreateAt) {
      return set(ORIGINAL_CUE_POINT_CREATE_AT, originalCuePointCreateAt);
    }

    @Override
    public Annotation build() {
      return new Annotation(finish());
    }
  }
}
