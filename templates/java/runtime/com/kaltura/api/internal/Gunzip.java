package com.kaltura.api.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Decompresses, of one member or several. */
final class Gunzip extends FilterInputStream {
  /**
   * Begins to decompress.
   *
   * @param wire what arrives
   * @throws IOException if it fails, or is no gzip
   */
  Gunzip(InputStream wire) throws IOException {
    super(new GZIPInputStream(wire, Bytes.PIECE));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (StackOverflowError error) {
      // The platform goes one call deeper with each member that is empty.
      throw new ZipException("it has too many members");
    }
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
