package com.kaltura.api.internal;

import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The chunks of a file. */
abstract class Chunks implements AutoCloseable {
  final FileSource source;

  /** Whether the chunk that was given last is the last of the file. */
  boolean last;

  private Chunks(FileSource source) {
    this.source = source;
  }

  static Chunks of(FileSource source) {
    return source.isRewindable() && source.size() >= 0
        ? new FromAnywhere(source)
        : new InOrder(source);
  }

  /**
   * The chunk at an offset.
   *
   * @param offset where it begins
   * @param size how many bytes it has, but for the last
   */
  abstract FileSource at(long offset, int size);

  boolean isLast() {
    return last;
  }

  @Override
  public abstract void close();

  private static UsageException notTheSame(long offset, FileSource source, long size) {
    return new UsageException(
        offset
            + " bytes were uploaded before, but "
            + source.name()
            + " has only "
            + size
            + ": it is not the same file");
  }

  /** Of a file that can be read from anywhere: nothing is held in memory. */
  private static final class FromAnywhere extends Chunks {
    FromAnywhere(FileSource source) {
      super(source);
    }

    @Override
    FileSource at(long offset, int size) {
      if (offset > source.size()) {
        throw notTheSame(offset, source, source.size());
      }
      long length = Math.min(size, source.size() - offset);
      last = offset + length == source.size();
      return source.part(offset, length);
    }

    @Override
    public void close() {}
  }

  /** Of a stream that can be read once: one chunk is held in memory. */
  private static final class InOrder extends Chunks {
    private InputStream stream;
    private byte[] held = new byte[0];
    private long start;
    private boolean ended;

    InOrder(FileSource source) {
      super(source);
    }

    @Override
    FileSource at(long offset, int size) {
      if (offset < start) {
        throw new TransportException(
            "the server has lost what was uploaded of "
                + source.name()
                + ", which cannot be read again",
            Sent.YES);
      }
      try {
        drop(offset, size);
        // One byte more tells whether this is the last chunk.
        fill(size + 1);
      } catch (IOException error) {
        throw new UsageException(source.name() + " cannot be read: " + error.getMessage(), error);
      }
      last = ended && held.length <= size;
      return source.chunk(Arrays.copyOf(held, Math.min(size, held.length)));
    }

    @Override
    public void close() {
      if (stream != null) {
        try {
          stream.close();
        } catch (IOException unimportant) {
          // All that was needed has been read.
        }
      }
    }

    /** Forgets what stands before an offset. */
    private void drop(long offset, int size) throws IOException {
      while (start < offset) {
        if (held.length == 0) {
          fill(size);
          if (held.length == 0) {
            throw notTheSame(offset, source, start);
          }
        }
        int gone = (int) Math.min(offset - start, held.length);
        held = Arrays.copyOfRange(held, gone, held.length);
        start += gone;
      }
    }

    private void fill(int wanted) throws IOException {
      if (stream == null) {
        stream = source.open();
      }
      if (held.length < wanted && !ended) {
        byte[] more = Bytes.read(stream, wanted - held.length);
        ended = more.length < wanted - held.length;
        held = held.length == 0 ? more : Bytes.concat(held, more);
      }
    }
  }
}
