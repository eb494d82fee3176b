package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Options of a plugin for the replacement of content.
 *
 * <p>{@code KalturaPluginReplacementOptionsItem} on the wire. Abstract: only its subclasses can be
 * sent.
 */
public class PluginReplacementOptionsItem extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaPluginReplacementOptionsItem");

  PluginReplacementOptionsItem(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PluginReplacementOptionsItem(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected PluginReplacementOptionsItem create(State values) {
    return new PluginReplacementOptionsItem(values);
  }

  /**
   * Builds objects of {@link PluginReplacementOptionsItem}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PluginReplacementOptionsItem build() {
      return new PluginReplacementOptionsItem(finish());
    }
  }
}
