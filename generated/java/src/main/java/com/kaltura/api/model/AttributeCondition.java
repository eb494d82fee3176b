package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A condition on a built-in attribute of an object.
 *
 * <p>{@code KalturaAttributeCondition} on the wire. Abstract: only its subclasses can be sent.
 */
public class AttributeCondition extends SearchItem {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaAttributeCondition", SearchItem.DESCRIPTOR);

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  AttributeCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AttributeCondition(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected AttributeCondition create(State values) {
    return new AttributeCondition(values);
  }

  /**
   * The value to compare with.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link AttributeCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchItem.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AttributeCondition#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public AttributeCondition build() {
      return new AttributeCondition(finish());
    }
  }
}
