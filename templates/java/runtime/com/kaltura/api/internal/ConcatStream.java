package com.kaltura.api.internal;

import com.kaltura.api.files.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Streams one behind the other, each opened when its turn comes. */
final class ConcatStream extends InputStream {
  private final Iterator<FileSource.Opener> pieces;
  private InputStream current;

  ConcatStream(List<FileSource.Opener> pieces) {
    this.pieces = pieces.iterator();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (current != null || pieces.hasNext()) {
      if (current == null) {
        current = pieces.next().open();
      }
      int got = current.read(target, offset, length);
      if (got > 0) {
        return got;
      }
      if (got < 0) {
        close();
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    InputStream closed = current;
    current = null;
    if (closed != null) {
      closed.close();
    }
  }
}
