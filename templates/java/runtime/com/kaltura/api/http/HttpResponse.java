package com.kaltura.api.http;

import java.io.IOException;
import java.io.InputStream;

/** One answer: its head, and the body as it stands on the wire, not yet read. */
public final class HttpResponse implements AutoCloseable {
  private final int status;
  private final Headers headers;
  private final InputStream body;

  /**
   * Describes an answer.
   *
   * @param status the HTTP status
   * @param headers the headers of the answer
   * @param body the bytes on the wire; reading fails with an {@link IOException}, with a {@link
   *     java.net.SocketTimeoutException} when they do not come in time
   */
  public HttpResponse(int status, Headers headers, InputStream body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * The HTTP status.
   *
   * @return such as 200
   */
  public int status() {
    return status;
  }

  /**
   * The headers of the answer.
   *
   * @return the headers
   */
  public Headers headers() {
    return headers;
  }

  /**
   * The body, not decompressed.
   *
   * @return the bytes on the wire
   */
  public InputStream body() {
    return body;
  }

  /** Gives the connection back: for reuse if all was read, else closed. */
  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException unimportant) {
      // What was needed has been read.
    }
  }
}
