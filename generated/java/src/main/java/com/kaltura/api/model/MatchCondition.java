package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.MatchConditionType;
import java.util.List;

/**
 * Demands that a text is among given values.
 *
 * <p>{@code KalturaMatchCondition} on the wire. Abstract: only its subclasses can be sent.
 */
public class MatchCondition extends Condition {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaMatchCondition", Condition.DESCRIPTOR);

  /** See {@link #getValues}. */
  public static final ListProperty<StringValue> VALUES =
      DESCRIPTOR.list("values", "KalturaStringValue");

  /** See {@link #getMatchType}. */
  public static final Property<MatchConditionType> MATCH_TYPE =
      DESCRIPTOR.stringEnum("matchType", "KalturaMatchConditionType");

  MatchCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MatchCondition(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected MatchCondition create(State values) {
    return new MatchCondition(values);
  }

  /**
   * The values; one of them has to match.
   *
   * @return the value, null when it is unset or null
   */
  public List<StringValue> getValues() {
    return get(VALUES);
  }

  /**
   * How a value has to match.
   *
   * @return the value, null when it is unset or null
   */
  public MatchConditionType getMatchType() {
    return get(MATCH_TYPE);
  }

  /**
   * Builds objects of {@link MatchCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Condition.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link MatchCondition#getValues}. */
    public B values(List<StringValue> values) {
      return set(VALUES, values);
    }

    /** Sets {@link MatchCondition#getMatchType}. */
    public B matchType(MatchConditionType matchType) {
      return set(MATCH_TYPE, matchType);
    }

    @Override
    public MatchCondition build() {
      return new MatchCondition(finish());
    }
  }
}
