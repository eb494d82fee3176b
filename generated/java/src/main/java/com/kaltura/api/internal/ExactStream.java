package com.kaltura.api.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes a file on and sees to it that it has as many bytes as announced. */
final class ExactStream extends FilterInputStream {
  private final String name;
  private long left;

  /**
   * Wraps a file.
   *
   * @param source its bytes
   * @param size how many there are to be, or -1 when any number is right
   * @param name what it is called in errors
   */
  ExactStream(InputStream source, long size, String name) {
    super(source);
    this.left = size < 0 ? Long.MIN_VALUE : size;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = super.read(target, offset, length);
    count(got);
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

  private void count(int got) throws IOException {
    if (left == Long.MIN_VALUE) {
      return;
    }
    if (got < 0 && left > 0) {
      throw new FileChangedException(name + " has " + left + " bytes less than announced");
    }
    left -= Math.max(0, got);
    if (left < 0) {
      throw new FileChangedException(name + " has more bytes than announced");
    }
  }
}
