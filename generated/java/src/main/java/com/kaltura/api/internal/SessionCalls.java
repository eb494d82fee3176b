package com.kaltura.api.internal;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The calls that obtain sessions, by names on the wire: what a client gives to their starter. */
public interface SessionCalls {

  /**
   * The session of the client.
   *
   * @return the session string, or null
   */
  String ks();

  /**
   * Tells whether the client was generated with an action.
   *
   * @param service the id of the service on the wire
   * @param action the name of the action on the wire
   * @return whether it can be called
   */
  boolean offers(String service, String action);

  /**
   * Calls an action that may be repeated.
   *
   * @param service the id of the service on the wire
   * @param action the name of the action on the wire
   * @param arguments texts and integers by names on the wire
   * @param ks the session of this call, or null for none
   * @param secrets names of arguments that are never shown
   * @return the properties of the answer by names on the wire, none for no answer
   */
  Map<String, ?> call(
      String service,
      String action,
      Map<String, ?> arguments,
      String ks,
      Collection<String> secrets);

  /**
   * Calls an action that may be repeated, without waiting.
   *
   * @param service the id of the service on the wire
   * @param action the name of the action on the wire
   * @param arguments texts and integers by names on the wire
   * @param ks the session of this call, or null for none
   * @param secrets names of arguments that are never shown
   * @return the properties of the answer by names on the wire, none for no answer
   */
  CompletableFuture<Map<String, ?>> callAsync(
      String service,
      String action,
      Map<String, ?> arguments,
      String ks,
      Collection<String> secrets);
}
