package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * A text that the server works out when it is needed.
 *
 * <p>{@code KalturaStringField} on the wire. Abstract: only its subclasses can be sent.
 */
public class StringField extends StringValue {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaStringField", StringValue.DESCRIPTOR);

  StringField(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new StringField(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected StringField create(State values) {
    return new StringField(values);
  }

  /**
   * Builds objects of {@link StringField}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends StringValue.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public StringField build() {
      return new StringField(finish());
    }
  }
}
