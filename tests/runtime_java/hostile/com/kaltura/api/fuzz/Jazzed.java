package com.kaltura.api.fuzz;

import java.util.function.Consumer;

/**
 * One target for Jazzer, which chooses inputs by what they reach: the one that a property names.
 */
public final class Jazzed {
  private static final Consumer<byte[]> TARGET =
      Targets.all().get(System.getProperty("kaltura.target"));

  private Jazzed() {}

  /**
   * Tries an input.
   *
   * @param data any bytes
   */
  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.accept(data);
  }
}
