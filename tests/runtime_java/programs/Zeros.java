import java.io.InputStream;

/** A stream of so many bytes of a pattern that nobody has to hold. */
final class Zeros extends InputStream {
  private final long size;
  private long position;

  Zeros(long size) {
    this.size = size;
  }

  @Override
  public int read() {
    return position < size ? (int) (position++ % 251) : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (position >= size) {
      return length == 0 ? 0 : -1;
    }
    int count = (int) Math.min(length, size - position);
    for (int i = 0; i < count; i++) {
      target[offset + i] = (byte) ((position + i) % 251);
    }
    position += count;
    return count;
  }
}
