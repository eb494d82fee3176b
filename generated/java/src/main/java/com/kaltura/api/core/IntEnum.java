package com.kaltura.api.core;

/** A value of an enum that is an integer on the wire. */
public abstract class IntEnum extends OpenEnum {
  private final long value;

  /**
   * Makes a value.
   *
   * @param value the value on the wire
   * @param name the name of its constant, empty where there is none
   */
  protected IntEnum(long value, String name) {
    super(name);
    this.value = value;
  }

  /**
   * The value on the wire.
   *
   * @return the value
   */
  public final long value() {
    return value;
  }

  /**
   * The value on the wire as an int, for use in a {@code switch}.
   *
   * @return the value
   * @throws ArithmeticException if it does not fit into 32 bits, which no value of a schema does
   */
  public final int intValue() {
    return Math.toIntExact(value);
  }

  @Override
  final Object onWire() {
    return value;
  }
}
