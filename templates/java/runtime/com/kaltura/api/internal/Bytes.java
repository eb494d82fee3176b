package com.kaltura.api.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What old platforms lack for arrays of bytes and for streams. */
public final class Bytes {
  /** Bytes read from a stream at a time. */
  public static final int PIECE = 64 * 1024;

  private Bytes() {}

  /**
   * Compares as unsigned bytes, from the beginning.
   *
   * @param one bytes
   * @param other bytes
   * @return negative, 0 or positive
   */
  public static int compare(byte[] one, byte[] other) {
    int shared = Math.min(one.length, other.length);
    for (int i = 0; i < shared; i++) {
      int difference = (one[i] & 0xff) - (other[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return one.length - other.length;
  }

  /**
   * Puts bytes one behind the other.
   *
   * @param parts the bytes
   * @return all of them
   */
  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part, 0, part.length);
    }
    return out.toByteArray();
  }

  /**
   * Looks for a byte.
   *
   * @param data where to look
   * @param wanted an ASCII character
   * @param start where to begin
   * @return its index, or -1
   */
  public static int indexOf(byte[] data, char wanted, int start) {
    for (int i = start; i < data.length; i++) {
      if (data[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads the beginning of a stream.
   *
   * @param in the stream
   * @param most most bytes to read
   * @return fewer only when the stream has ended
   * @throws IOException if the stream fails
   */
  public static byte[] read(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[Math.min(most, PIECE)];
    int got = 0;
    while (out.size() < most && got >= 0) {
      got = in.read(piece, 0, Math.min(piece.length, most - out.size()));
      out.write(piece, 0, Math.max(0, got));
    }
    return out.toByteArray();
  }
}
