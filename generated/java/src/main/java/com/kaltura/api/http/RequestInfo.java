package com.kaltura.api.http;

import java.util.Map;

/** A request that is about to be sent, as a hook gets it. */
public final class RequestInfo {
  private final String action;
  private final String method;
  private final String url;
  private final Map<String, String> headers;
  private final int attempt;

  /**
   * Describes a request.
   *
   * @param action {@code service.action}, or {@code multirequest}
   * @param method {@code GET} or {@code POST}
   * @param url where it goes, without secrets
   * @param headers its headers; what a hook changes here is sent
   * @param attempt number of the attempt, from 1
   */
  public RequestInfo(
      String action, String method, String url, Map<String, String> headers, int attempt) {
    this.action = action;
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.attempt = attempt;
  }

  /**
   * What is called.
   *
   * @return {@code service.action}, or {@code multirequest}
   */
  public String action() {
    return action;
  }

  /**
   * The method.
   *
   * @return {@code GET} or {@code POST}
   */
  public String method() {
    return method;
  }

  /**
   * Where it goes.
   *
   * @return the URL, secrets replaced by {@code ***}
   */
  public String url() {
    return url;
  }

  /**
   * Its headers. What a hook changes here is sent.
   *
   * @return values by name
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * The number of the attempt.
   *
   * @return from 1
   */
  public int attempt() {
    return attempt;
  }

  @Override
  public String toString() {
    return "RequestInfo(" + action + " " + method + " " + url + " #" + attempt + ")";
  }
}
