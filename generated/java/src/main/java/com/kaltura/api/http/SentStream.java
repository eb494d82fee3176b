package com.kaltura.api.http;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request on their way; what reading a file failed with is no broken connection. */
final class SentStream extends InputStream {
  private final RequestBody body;
  private final Activity activity;
  private InputStream source;
  private volatile IOException failure;

  /**
   * Wraps a body, which is opened when its first byte is wanted.
   *
   * @param body what is sent
   * @param activity told when bytes are taken
   */
  SentStream(RequestBody body, Activity activity) {
    this.body = body;
    this.activity = activity;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    activity.note();
    try {
      if (source == null) {
        source = body.open();
      }
      return source.read(target, offset, length);
    } catch (IOException error) {
      failure = error;
      throw error;
    }
  }

  @Override
  public void close() throws IOException {
    if (source != null) {
      source.close();
    }
  }

  /** What reading the file failed with, or null. */
  IOException failure() {
    return failure;
  }
}
