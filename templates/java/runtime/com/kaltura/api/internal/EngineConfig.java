package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.http.CallLogger;
import com.kaltura.api.http.HttpTransport;
import com.kaltura.api.http.RequestInfo;
import com.kaltura.api.http.ResponseInfo;
import java.util.Collection;
import java.util.Collections;
import java.util.function.Consumer;

/** What all calls of a client and of its views have in common. */
public final class EngineConfig {
  /** Most bytes of an answer that is no file, when nothing is said: 256 MiB. */
  public static final long MAX_ANSWER_SIZE = 256L * 1024 * 1024;

  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 16L;

  HttpTransport transport;
  boolean ownsTransport = true;
  Collection<String> secrets = Collections.emptyList();
  long maxAnswerSize = MAX_ANSWER_SIZE;
  String userAgent = "";
  Consumer<? super RequestInfo> onRequest;
  Consumer<? super ResponseInfo> onResponse;
  CallLogger logger;
  Clock clock = Clock.SYSTEM;

  /** Begins with what holds when nothing is said. */
  public EngineConfig() {}

  /**
   * Sets how requests travel. Left out, it is {@code JdkTransport}, or {@code
   * UrlConnectionTransport} where there is no {@code java.net.http}, made at the first call.
   *
   * @param value the transport; it is not closed with the engine
   * @return this configuration
   */
  public EngineConfig transport(HttpTransport value) {
    this.transport = value;
    this.ownsTransport = value == null;
    return this;
  }

  /**
   * Sets the names of parameters and properties that are secret everywhere.
   *
   * @param value names on the wire; {@code ks} and {@code kalsig} are secret in any case
   * @return this configuration
   */
  public EngineConfig secrets(Collection<String> value) {
    this.secrets = value;
    return this;
  }

  /**
   * Sets the most bytes of an answer that is no file, decompressed.
   *
   * @param value a number of bytes, at least 1; what no array can hold is as much as one can
   * @return this configuration
   * @throws UsageException if it is smaller
   */
  public EngineConfig maxAnswerSize(long value) {
    if (value < 1) {
      throw new UsageException("the size of an answer is a number of bytes, at least 1");
    }
    this.maxAnswerSize = Math.min(value, LARGEST_ARRAY);
    return this;
  }

  /**
   * Sets the header {@code User-Agent}: the client tag.
   *
   * @param value the text; not sent when it is empty or no header can carry it
   * @return this configuration
   */
  public EngineConfig userAgent(String value) {
    this.userAgent = value;
    return this;
  }

  /**
   * Sets what is called before each attempt. What it throws ends the call.
   *
   * @param value the hook, or null
   * @return this configuration
   */
  public EngineConfig onRequest(Consumer<? super RequestInfo> value) {
    this.onRequest = value;
    return this;
  }

  /**
   * Sets what is called after each attempt. What it throws ends the call.
   *
   * @param value the hook, or null
   * @return this configuration
   */
  public EngineConfig onResponse(Consumer<? super ResponseInfo> value) {
    this.onResponse = value;
    return this;
  }

  /**
   * Sets what takes log lines.
   *
   * @param value the logger, or null for none
   * @return this configuration
   */
  public EngineConfig logger(CallLogger value) {
    this.logger = value;
    return this;
  }

  /**
   * Sets time and chance, for tests.
   *
   * @param value the clock
   * @return this configuration
   */
  public EngineConfig clock(Clock value) {
    this.clock = value;
    return this;
  }
}
