package com.kaltura.api.core;

/**
 * A property of a class of the API: what is known of it beside its name in Java.
 *
 * <p>It names the property where a method cannot: {@code entry.isSet(MediaEntry.TAGS)}.
 *
 * @param <T> the type of its value
 */
public class Property<T> {
  final ObjectType owner;
  final String wire;
  final Kind kind;
  final int slot;
  private final int flags;

  Property(ObjectType owner, String wire, Kind kind, int slot, int flags) {
    this.owner = owner;
    this.wire = wire;
    this.kind = kind;
    this.slot = slot;
    this.flags = flags;
  }

  /**
   * Its name on the wire.
   *
   * @return the name, as the schema spells it
   */
  public final String wireName() {
    return wire;
  }

  /**
   * Whether the server fills it: it is never sent ({@code protocol.md 3.3}).
   *
   * @return true when it is never sent
   */
  public final boolean isReadOnly() {
    return (flags & ObjectType.READ_ONLY) != 0;
  }

  /**
   * Whether it can be set only when an object is added, not when it is updated.
   *
   * @return true when an update that sets it is refused
   */
  public final boolean isInsertOnly() {
    return (flags & ObjectType.INSERT_ONLY) != 0;
  }

  /**
   * Whether it is sent and never comes back.
   *
   * @return true when answers leave it out
   */
  public final boolean isWriteOnly() {
    return (flags & ObjectType.WRITE_ONLY) != 0;
  }

  /**
   * Whether its value is hidden in logs, errors and {@code toString}.
   *
   * @return true when it shows as {@code ***}
   */
  public final boolean isSecret() {
    return (flags & ObjectType.SECRET) != 0;
  }

  @Override
  public final String toString() {
    return owner + "." + wire;
  }
}
