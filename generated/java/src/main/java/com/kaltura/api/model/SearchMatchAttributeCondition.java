package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Demands that a built-in text attribute matches a value.
 *
 * <p>{@code KalturaSearchMatchAttributeCondition} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class SearchMatchAttributeCondition extends AttributeCondition {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaSearchMatchAttributeCondition", AttributeCondition.DESCRIPTOR);

  /** See {@link #getNot}. */
  public static final Property<Boolean> NOT = DESCRIPTOR.bool("not");

  SearchMatchAttributeCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchMatchAttributeCondition(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected SearchMatchAttributeCondition create(State values) {
    return new SearchMatchAttributeCondition(values);
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
   * Builds objects of {@link SearchMatchAttributeCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AttributeCondition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchMatchAttributeCondition#getNot}. */
    public B not(boolean not) {
      return set(NOT, not);
    }

    @Override
    public SearchMatchAttributeCondition build() {
      return new SearchMatchAttributeCondition(finish());
    }
  }
}
