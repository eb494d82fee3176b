package com.kaltura.api.core;

/**
 * A value of an enum of the API. Enums are open: a server that is newer than this client answers
 * values that it does not know, and they are kept.
 *
 * <p>Values compare by what they are on the wire.
 */
public abstract class OpenEnum {
  private final String name;

  OpenEnum(String name) {
    this.name = name;
  }

  /**
   * The name of the constant of its class.
   *
   * @return such as {@code VIDEO}; empty for a value that this client does not know
   */
  public final String name() {
    return name;
  }

  /**
   * Whether this client has a constant for the value.
   *
   * @return false for a value that is newer than this client
   */
  public final boolean isKnown() {
    return !name.isEmpty();
  }

  /** The value on the wire: a Long or a String. */
  abstract Object onWire();

  @Override
  public final boolean equals(Object other) {
    return other instanceof OpenEnum that
        && getClass() == that.getClass()
        && onWire().equals(that.onWire());
  }

  @Override
  public final int hashCode() {
    return onWire().hashCode();
  }

  /** The value on the wire. */
  @Override
  public final String toString() {
    return onWire().toString();
  }
}
