package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Demands that a text field matches a value.
 *
 * <p>{@code KalturaSearchMatchCondition} on the wire.
 */
public class SearchMatchCondition extends SearchCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaSearchMatchCondition", SearchCondition.DESCRIPTOR);

  /** See {@link #getNot}. */
  public static final Property<Boolean> NOT = DESCRIPTOR.bool("not");

  SearchMatchCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchMatchCondition(stateOf(DESCRIPTOR));
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
  protected SearchMatchCondition create(State values) {
    return new SearchMatchCondition(values);
  }

  /**
   * True to turn the condition round.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getNot() {
    return get(NOT);
  }

  /**
   * Builds objects of {@link SearchMatchCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchMatchCondition#getNot}. */
    public B not(boolean not) {
      return set(NOT, not);
    }

    @Override
    public SearchMatchCondition build() {
      return new SearchMatchCondition(finish());
    }
  }
}
