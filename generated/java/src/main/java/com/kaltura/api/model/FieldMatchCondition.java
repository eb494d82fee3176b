package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Demands that a computed text is among given values.
 *
 * <p>{@code KalturaFieldMatchCondition} on the wire.
 */
public class FieldMatchCondition extends MatchCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaFieldMatchCondition", MatchCondition.DESCRIPTOR);

  /** See {@link #getField}. */
  public static final Property<StringField> FIELD =
      DESCRIPTOR.object("field", "KalturaStringField");

  FieldMatchCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FieldMatchCondition(stateOf(DESCRIPTOR));
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
  protected FieldMatchCondition create(State values) {
    return new FieldMatchCondition(values);
  }

  /**
   * The text that is compared.
   *
   * @return the value, null when it is unset or null
   */
  public StringField getField() {
    return get(FIELD);
  }

  /**
   * Builds objects of {@link FieldMatchCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends MatchCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FieldMatchCondition#getField}. */
    public B field(StringField field) {
      return set(FIELD, field);
    }

    @Override
    public FieldMatchCondition build() {
      return new FieldMatchCondition(finish());
    }
  }
}
