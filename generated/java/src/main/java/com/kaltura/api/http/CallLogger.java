package com.kaltura.api.http;

/**
 * Takes the log lines of a client, for whatever logging a program uses. Secrets are redacted.
 *
 * <p>A client without one logs nothing. Safe to be called from several threads.
 */
public interface CallLogger {

  /** How important a line is. */
  enum Level {
    /** Each attempt, with its parameters. */
    DEBUG,
    /** A failed attempt that is repeated. */
    INFO
  }

  /**
   * Tells whether lines of a level are wanted: they are not even written otherwise.
   *
   * @param level the level
   * @return whether {@link #log} is to be called
   */
  default boolean enabled(Level level) {
    return true;
  }

  /**
   * Takes a line.
   *
   * @param level how important it is
   * @param line the text, without line break and without secrets
   */
  void log(Level level, String line);
}
