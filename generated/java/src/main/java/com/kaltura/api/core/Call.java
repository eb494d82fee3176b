package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call of an action as data: what is called, with what, and what it answers. Services make them;
 * make one yourself for an action that this client does not know.
 *
 * @param <T> the type of the answer
 */
public final class Call<T> {
  final String service;
  final String action;
  final Kind result;
  final Map<String, Object> arguments;
  private final List<String> secrets = new ArrayList<>();
  private boolean repeatable;

  /**
   * Begins a call.
   *
   * @param service the id of the service on the wire, such as {@code media}
   * @param action the name of the action on the wire
   * @param result what it answers
   */
  public Call(String service, String action, Kind result) {
    this(service, action, result, new LinkedHashMap<>());
  }

  private Call(String service, String action, Kind result, Map<String, Object> arguments) {
    this.service = service;
    this.action = action;
    this.result = result;
    this.arguments = arguments;
  }

  /**
   * Says that calling it twice does what calling it once does, so that it may be repeated when an
   * answer is lost.
   *
   * @return this call
   */
  public Call<T> repeatable() {
    this.repeatable = true;
    return this;
  }

  /**
   * Names a parameter that logs and errors must not show.
   *
   * @param name its name on the wire
   * @return this call
   */
  public Call<T> secret(String name) {
    secrets.add(name);
    return this;
  }

  /**
   * Gives an argument.
   *
   * @param name the name of the parameter on the wire
   * @param value text, a number, a bool, an enum, a file, an object, a list or map of objects, a
   *     result of another call of a multirequest; null is the explicit null
   * @return this call
   * @throws UsageException if an element of a list or map is null
   */
  public Call<T> put(String name, Object value) {
    Object plain = value instanceof Value<?> wrapped ? wrapped.unwrapped() : value;
    arguments.put(name, plain == null ? State.NULL : State.kept(plain, name));
    return this;
  }

  /** The same call with one argument more or changed. */
  Call<T> with(String name, Object value) {
    Call<T> copy = new Call<>(service, action, result, new LinkedHashMap<>(arguments));
    copy.secrets.addAll(secrets);
    copy.repeatable = repeatable;
    return copy.put(name, value);
  }

  boolean isRepeatable() {
    return repeatable;
  }

  List<String> secrets() {
    return secrets;
  }

  String label() {
    return service + "." + action;
  }

  @Override
  public String toString() {
    return label();
  }
}
