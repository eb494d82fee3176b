package com.kaltura.api.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** A stream of a socket that notices, between reads, that its reader was interrupted. */
final class InterruptibleStream extends FilterInputStream {
  InterruptibleStream(InputStream source) {
    super(source);
  }

  @Override
  public int read() throws IOException {
    check();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    check();
    return super.read(target, offset, length);
  }

  private static void check() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while reading");
    }
  }
}
