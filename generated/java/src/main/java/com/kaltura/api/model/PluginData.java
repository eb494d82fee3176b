package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * What a plugin adds to an answer.
 *
 * <p>{@code KalturaPluginData} on the wire.
 */
public class PluginData extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPluginData");

  PluginData(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PluginData(stateOf(DESCRIPTOR));
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
  protected PluginData create(State values) {
    return new PluginData(values);
  }

  /**
   * Builds objects of {@link PluginData}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PluginData build() {
      return new PluginData(finish());
    }
  }
}
