package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * What to keep when content is replaced.
 *
 * <p>{@code KalturaEntryReplacementOptions} on the wire.
 */
public class EntryReplacementOptions extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaEntryReplacementOptions");

  /** See {@link #getKeepManualThumbnails}. */
  public static final Property<Long> KEEP_MANUAL_THUMBNAILS =
      DESCRIPTOR.integer("keepManualThumbnails");

  /** See {@link #getPluginOptionItems}. */
  public static final ListProperty<PluginReplacementOptionsItem> PLUGIN_OPTION_ITEMS =
      DESCRIPTOR.list("pluginOptionItems", "KalturaPluginReplacementOptionsItem");

  EntryReplacementOptions(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EntryReplacementOptions(stateOf(DESCRIPTOR));
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
  protected EntryReplacementOptions create(State values) {
    return new EntryReplacementOptions(values);
  }

  /**
   * 1 to keep thumbnails that were not made by the server.
   *
   * @return the value, null when it is unset or null
   */
  public Long getKeepManualThumbnails() {
    return get(KEEP_MANUAL_THUMBNAILS);
  }

  /**
   * Options that plugins add.
   *
   * @return the value, null when it is unset or null
   */
  public List<PluginReplacementOptionsItem> getPluginOptionItems() {
    return get(PLUGIN_OPTION_ITEMS);
  }

  /**
   * Builds objects of {@link EntryReplacementOptions}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EntryReplacementOptions#getKeepManualThumbnails}. */
    public B keepManualThumbnails(long keepManualThumbnails) {
      return set(KEEP_MANUAL_THUMBNAILS, keepManualThumbnails);
    }

    /** Sets {@link EntryReplacementOptions#getPluginOptionItems}. */
    public B pluginOptionItems(List<PluginReplacementOptionsItem> pluginOptionItems) {
      return set(PLUGIN_OPTION_ITEMS, pluginOptionItems);
    }

    @Override
    public EntryReplacementOptions build() {
      return new EntryReplacementOptions(finish());
    }
  }
}
