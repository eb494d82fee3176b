package com.kaltura.api.core;

import java.util.List;

/**
 * A property that holds a list of objects.
 *
 * @param <E> the type of its elements
 */
public final class ListProperty<E> extends Property<List<E>> {
  ListProperty(ObjectType owner, String wire, Kind kind, int slot, int flags) {
    super(owner, wire, kind, slot, flags);
  }
}
