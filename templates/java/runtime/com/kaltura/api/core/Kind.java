package com.kaltura.api.core;

import java.util.Objects;

/** What a value is on the wire ({@code protocol.md 1.3}). Immutable. */
public final class Kind {
  /** Text. */
  public static final Kind STRING = new Kind(Code.STRING, "");

  /** A number without a fraction, of 64 bits whatever the schema calls it. */
  public static final Kind INTEGER = new Kind(Code.INTEGER, "");

  /** A number. */
  public static final Kind FLOAT = new Kind(Code.FLOAT, "");

  /** Yes or no. */
  public static final Kind BOOLEAN = new Kind(Code.BOOLEAN, "");

  /** A file that is uploaded, or one that is answered. */
  public static final Kind FILE = new Kind(Code.FILE, "");

  /** What an action answers that answers nothing. */
  public static final Kind NOTHING = new Kind(Code.NOTHING, "");

  final Code code;
  final String name;

  private Kind(Code code, String name) {
    this.code = code;
    this.name = name;
  }

  /**
   * A value of an enum that is carried as an integer.
   *
   * @param wire the name of the enum in the schema
   * @return the kind
   */
  public static Kind intEnum(String wire) {
    return new Kind(Code.INT_ENUM, wire);
  }

  /**
   * A value of an enum that is carried as text.
   *
   * @param wire the name of the enum in the schema
   * @return the kind
   */
  public static Kind stringEnum(String wire) {
    return new Kind(Code.STRING_ENUM, wire);
  }

  /**
   * An object of a class, or of one derived from it.
   *
   * @param wire the name of the class in the schema
   * @return the kind
   */
  public static Kind object(String wire) {
    return new Kind(Code.OBJECT, wire);
  }

  /**
   * A list of objects. There are no lists of scalars.
   *
   * @param wire the name of their class in the schema
   * @return the kind
   */
  public static Kind list(String wire) {
    return new Kind(Code.LIST, wire);
  }

  /**
   * Objects by keys that are text.
   *
   * @param wire the name of their class in the schema
   * @return the kind
   */
  public static Kind map(String wire) {
    return new Kind(Code.MAP, wire);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Kind that && code == that.code && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, name);
  }

  @Override
  public String toString() {
    return name.isEmpty() ? code.words : code.words + " of " + name;
  }

  /** The kinds, without the name of what they are of. */
  enum Code {
    STRING("text"),
    INTEGER("integer"),
    FLOAT("number"),
    BOOLEAN("bool"),
    INT_ENUM("value"),
    STRING_ENUM("value"),
    OBJECT("object"),
    LIST("list"),
    MAP("map"),
    FILE("file"),
    NOTHING("nothing");

    final String words;

    Code(String words) {
      this.words = words;
    }
  }
}
