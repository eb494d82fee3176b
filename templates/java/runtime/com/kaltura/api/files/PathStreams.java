package com.kaltura.api.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Streams that begin in the middle. */
final class PathStreams {
  private PathStreams() {}

  /** The bytes of a file from an offset on. */
  static InputStream open(Path path, long offset) throws IOException {
    if (offset == 0) {
      return Files.newInputStream(path);
    }
    SeekableByteChannel channel = Files.newByteChannel(path);
    try {
      channel.position(offset);
    } catch (IOException | RuntimeException error) {
      channel.close();
      throw error;
    }
    return Channels.newInputStream(channel);
  }

  /** Reads over the beginning of a stream. */
  static void skip(InputStream stream, long count) throws IOException {
    long left = count;
    while (left > 0) {
      long skipped = stream.skip(left);
      if (skipped <= 0) {
        // Nothing skipped is no end: only reading can tell.
        if (stream.read() < 0) {
          throw new EOFException("the file is shorter than " + count + " bytes");
        }
        skipped = 1;
      }
      left -= skipped;
    }
  }
}
