package com.kaltura.api.core;

/** A value of an enum that is text on the wire. */
public abstract class StringEnum extends OpenEnum {
  private final String value;

  /**
   * Makes a value.
   *
   * @param value the value on the wire
   * @param name the name of its constant, empty where there is none
   */
  protected StringEnum(String value, String name) {
    super(name);
    this.value = value;
  }

  /**
   * The value on the wire.
   *
   * @return the value
   */
  public final String value() {
    return value;
  }

  @Override
  final Object onWire() {
    return value;
  }
}
