package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;

/**
 * A part of the result of an earlier call of the same multirequest ({@code protocol.md 7.4}), to be
 * used as an argument of a later one.
 *
 * @param <T> the type of the part
 */
public class Token<T> extends Value<T> {
  private final Pending<?> call;
  private final String path;

  /** A part; `call` is null in the token that is the call itself. */
  Token(Pending<?> call, String path) {
    this.call = call;
    this.path = path;
  }

  /**
   * A property of the object that this stands for.
   *
   * @param <R> the type of its value
   * @param property the property
   * @return what stands for it
   */
  public final <R> Token<R> get(Property<R> property) {
    return new Token<>(origin(), path + ":" + checked(property.wire));
  }

  /**
   * A list that is a property of the object that this stands for.
   *
   * @param <E> the type of its elements
   * @param property the property
   * @return what stands for it
   */
  public final <E> ListToken<E> get(ListProperty<E> property) {
    return new ListToken<>(origin(), path + ":" + checked(property.wire));
  }

  /**
   * A map that is a property of the object that this stands for.
   *
   * @param <E> the type of its objects
   * @param property the property
   * @return what stands for it
   */
  public final <E> MapToken<E> get(MapProperty<E> property) {
    return new MapToken<>(origin(), path + ":" + checked(property.wire));
  }

  /**
   * A property that this client does not know.
   *
   * @param <R> the type of its value, as the caller knows it
   * @param wireName its name on the wire
   * @return what stands for it
   * @throws UsageException if no token can name it
   */
  public final <R> Token<R> get(String wireName) {
    return new Token<>(origin(), path + ":" + checked(wireName));
  }

  /**
   * The same, for a place of another type: the server converts the value.
   *
   * @param <R> the type of the place
   * @return what stands for it there
   */
  public final <R> Token<R> converted() {
    return new Token<>(origin(), path);
  }

  /**
   * The token as text, for use within a longer text. A text can hold one token only.
   *
   * @return such as {@code {1:result:id}}
   * @throws UsageException if the multirequest was sent already
   */
  public final String text() {
    origin().checkOpen();
    return "{" + origin().position() + ":result" + path + "}";
  }

  /** The call whose result this is a part of. */
  Pending<?> origin() {
    return call;
  }

  final String path() {
    return path;
  }

  private String checked(String step) {
    if (path.isEmpty() && (step.equals("code") || step.equals("message"))) {
      throw new UsageException(
          "a token that names the " + step + " of a call that failed fails the whole request");
    }
    return plain(step);
  }

  /** A step that can stand in a token. */
  static String plain(String step) {
    if (step.isEmpty() || step.matches(".*[:{}].*")) {
      throw new UsageException("no token can name '" + step + "'");
    }
    return step;
  }

  @Override
  final Object unwrapped() {
    return this;
  }

  @Override
  public String toString() {
    return "{" + origin().position() + ":result" + path + "}";
  }
}
