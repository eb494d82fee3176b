package com.kaltura.api.files;

import com.kaltura.api.errors.UsageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file to upload, with what is told about it. Immutable, but for a stream that can be read once.
 *
 * <p>Only the last part of a name is sent, whatever system it comes from.
 */
public final class FileSource {
  private static final String DEFAULT_TYPE = "application/octet-stream";

  private final Content content;
  private final String name;
  private final String contentType;
  private final long size;

  /** Opens a stream of the same bytes each time. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens the stream.
     *
     * @return a stream that stands at the beginning; the client closes it
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  private FileSource(Content content, String name, String contentType, long size) {
    this.content = content;
    this.name = FileNames.checkedBase(name);
    this.contentType = contentType;
    this.size = size;
  }

  /**
   * A file on disk.
   *
   * @param path where it is
   * @return the source
   * @throws UsageException if there is no such file, or its name holds a control character
   */
  public static FileSource of(Path path) {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      if (found.isDirectory()) {
        throw new UsageException("cannot upload " + path + ": it is a folder");
      }
      // The size of a pipe or device says nothing.
      long size = found.isRegularFile() ? found.size() : -1;
      Path last = path.getFileName();
      String name = last == null ? "" : last.toString();
      return new FileSource(Content.of(path), name, DEFAULT_TYPE, size);
    } catch (IOException error) {
      throw new UsageException("cannot upload " + path + ": " + error, error);
    }
  }

  /**
   * Bytes in memory.
   *
   * @param data the bytes; they are not copied
   * @param name the file name to tell the server
   * @return the source
   * @throws UsageException if the name holds a control character
   */
  public static FileSource of(byte[] data, String name) {
    return new FileSource(Content.of(data), name, DEFAULT_TYPE, data.length);
  }

  /**
   * Something that can be read as often as wanted. Its size is not known unless {@link #withSize}
   * tells it.
   *
   * @param opener opens a stream of the same bytes each time
   * @param name the file name to tell the server
   * @return the source
   * @throws UsageException if the name holds a control character
   */
  public static FileSource of(Opener opener, String name) {
    return new FileSource(Content.of(opener), name, DEFAULT_TYPE, -1);
  }

  /**
   * A stream that can be read once: a call with it is not repeated after it has begun to be read.
   *
   * @param stream the stream, read from where it stands and closed
   * @param name the file name to tell the server
   * @return the source
   * @throws UsageException if the name holds a control character
   */
  public static FileSource of(InputStream stream, String name) {
    return new FileSource(Content.once(stream), name, DEFAULT_TYPE, -1);
  }

  /**
   * This source under another name.
   *
   * @param other the file name to tell the server
   * @return the source
   * @throws UsageException if the name holds a control character
   */
  public FileSource withName(String other) {
    return new FileSource(content, other, contentType, size);
  }

  /**
   * This source with another media type.
   *
   * @param type the media type to tell the server
   * @return the source
   * @throws UsageException if it holds a control character
   */
  public FileSource withContentType(String type) {
    if (FileNames.hasControls(type)) {
      throw new UsageException("the content type holds a control character");
    }
    return new FileSource(content, name, type, size);
  }

  /**
   * This source with its size, which a stream cannot tell.
   *
   * @param bytes the exact number of bytes that will come
   * @return the source
   * @throws UsageException if it is negative
   */
  public FileSource withSize(long bytes) {
    if (bytes < 0) {
      throw new UsageException("a file has no negative size");
    }
    return new FileSource(content, name, contentType, bytes);
  }

  /**
   * The file name that the server is told.
   *
   * @return a name without folders, never empty
   */
  public String name() {
    return name;
  }

  /**
   * The media type that the server is told.
   *
   * @return {@code application/octet-stream} when nothing was said
   */
  public String contentType() {
    return contentType;
  }

  /**
   * The number of bytes.
   *
   * @return the number, or -1 when only reading can tell
   */
  public long size() {
    return size;
  }

  /**
   * Tells whether it can be sent, for the first time or again.
   *
   * @return false when a stream that can be read once has been opened
   */
  public boolean isReadable() {
    return content.readable();
  }

  /**
   * Tells whether it can be read as often as wanted.
   *
   * @return false for a stream that can be read once
   */
  public boolean isRewindable() {
    return content.rewindable();
  }

  /**
   * Its bytes from the beginning.
   *
   * @return a stream, which the caller closes
   * @throws IOException if it cannot be read
   * @throws UsageException if it was opened before and can be read only once
   */
  public InputStream open() throws IOException {
    if (!content.readable()) {
      throw new UsageException(name + " was read already and cannot be rewound");
    }
    return content.open(0);
  }

  /**
   * A stretch of it as a source of its own.
   *
   * @param start offset of the first byte
   * @param length number of bytes
   * @return the stretch
   * @throws UsageException if it can be read only once
   */
  public FileSource part(long start, long length) {
    if (!content.rewindable()) {
      throw new UsageException(name + " can be read only once, from its beginning");
    }
    Content stretch = Content.of(() -> new BoundedStream(content.open(start), length));
    return new FileSource(stretch, name, contentType, length);
  }

  /**
   * The same file with other bytes, for a chunk of it.
   *
   * @param data the bytes; they are not copied
   * @return the source
   */
  public FileSource chunk(byte[] data) {
    return new FileSource(Content.of(data), name, contentType, data.length);
  }

  @Override
  public String toString() {
    return "FileSource(" + name + ", size=" + size + ")";
  }

  /** Where the bytes come from. */
  private interface Content {
    InputStream open(long offset) throws IOException;

    default boolean rewindable() {
      return true;
    }

    default boolean readable() {
      return true;
    }

    static Content of(byte[] data) {
      return offset -> {
        int start = (int) Math.min(offset, data.length);
        return new ByteArrayInputStream(data, start, data.length - start);
      };
    }

    static Content of(Path path) {
      return offset -> PathStreams.open(path, offset);
    }

    static Content of(Opener opener) {
      return offset -> {
        InputStream stream = opener.open();
        try {
          PathStreams.skip(stream, offset);
        } catch (IOException | RuntimeException error) {
          stream.close();
          throw error;
        }
        return stream;
      };
    }

    static Content once(InputStream stream) {
      return new Once(stream);
    }
  }

  /** A stream that can be read once. */
  private static final class Once implements Content {
    private InputStream stream;

    Once(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public synchronized InputStream open(long offset) {
      InputStream taken = stream;
      stream = null;
      return taken;
    }

    @Override
    public boolean rewindable() {
      return false;
    }

    @Override
    public synchronized boolean readable() {
      return stream != null;
    }
  }
}
