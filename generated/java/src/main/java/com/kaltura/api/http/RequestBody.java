package com.kaltura.api.http;

import java.io.IOException;
import java.io.InputStream;

/** What a request carries: bytes in memory, or streamed from files. */
public interface RequestBody {

  /**
   * The value of the header {@code Content-Type}.
   *
   * @return the media type, with its parameters
   */
  String contentType();

  /**
   * The number of bytes.
   *
   * @return the exact number, or -1 when it is not known before
   */
  long length();

  /**
   * Tells whether it can be sent, for the first time or again.
   *
   * @return false when a source that can be read only once has been read
   */
  boolean repeatable();

  /**
   * Its bytes from the beginning.
   *
   * @return a stream, which the caller closes
   * @throws IOException if a file cannot be read
   */
  InputStream open() throws IOException;

  /**
   * All of it at once, if it is in memory anyway.
   *
   * @return the bytes, not to be changed, or null
   */
  default byte[] bytes() {
    return null;
  }
}
