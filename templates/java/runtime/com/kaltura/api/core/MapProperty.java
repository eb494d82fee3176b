package com.kaltura.api.core;

import java.util.Map;

/**
 * A property that holds objects by keys.
 *
 * @param <E> the type of the objects
 */
public final class MapProperty<E> extends Property<Map<String, E>> {
  MapProperty(ObjectType owner, String wire, Kind kind, int slot, int flags) {
    super(owner, wire, kind, slot, flags);
  }
}
