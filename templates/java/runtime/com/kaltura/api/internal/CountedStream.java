package com.kaltura.api.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Notices when a body ends before its announced length. */
final class CountedStream extends FilterInputStream {
  private final long expected;
  private long received;

  /**
   * Wraps a body.
   *
   * @param source its bytes
   * @param expected how many are to come, or -1 when that is not known
   */
  CountedStream(InputStream source, long expected) {
    super(source);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = super.read(target, offset, length);
    if (got < 0 && received < expected) {
      throw new EOFException("cut off after " + received + " of " + expected + " bytes");
    }
    received += Math.max(0, got);
    return got;
  }

  @Override
  public long skip(long count) {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
