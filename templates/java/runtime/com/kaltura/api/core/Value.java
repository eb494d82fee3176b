package com.kaltura.api.core;

/**
 * An argument of a call in a multirequest: a value, or a result of an earlier call.
 *
 * @param <T> the type of the value
 */
public abstract class Value<T> {
  Value() {}

  /**
   * A value that is known, where others beside it are results.
   *
   * @param <T> its type
   * @param value the value; null is the explicit null
   * @return the argument
   */
  public static <T> Value<T> of(T value) {
    return new Known<>(value);
  }

  /**
   * A number that is known, where others beside it are results.
   *
   * @param value the number
   * @return the argument
   */
  public static Value<Long> of(long value) {
    return new Known<>(value);
  }

  /** What the encoder gets: the value itself, or this. */
  abstract Object unwrapped();

  private static final class Known<T> extends Value<T> {
    private final T value;

    private Known(T value) {
      this.value = value;
    }

    @Override
    Object unwrapped() {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }
}
