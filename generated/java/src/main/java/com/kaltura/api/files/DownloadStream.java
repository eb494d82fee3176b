package com.kaltura.api.files;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.http.Headers;
import com.kaltura.api.http.ResponseMetadata;
import com.kaltura.api.internal.FileFetcher;
import com.kaltura.api.internal.OpenedFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * The bytes of a file as they arrive.
 *
 * <p>A connection that breaks in the middle is resumed where it broke, if the server can do that;
 * otherwise reading fails with a {@link TransportException}.
 */
public final class DownloadStream extends InputStream {
  private final FileFetcher fetcher;
  private final OpenedFile first;
  private OpenedFile current;
  private long offset;
  private int stalled;
  private boolean closed;

  DownloadStream(FileFetcher fetcher, OpenedFile opened) {
    this.fetcher = fetcher;
    this.first = opened;
    this.current = opened;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Reads bytes as soon as there are any.
   *
   * @throws IOException if the stream was closed
   * @throws TransportException if the rest of the file cannot be had
   */
  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    while (true) {
      if (closed) {
        throw new IOException("the download was closed");
      }
      try {
        return counted(current.stream().read(target, start, length));
      } catch (IOException error) {
        current.close();
        current = fetcher.resume(first, offset, stalled, broken(error));
        stalled = current.metadata().attempts();
      }
    }
  }

  /** Sees to it that there are as many bytes as announced, whatever the rest was resumed with. */
  private int counted(int got) throws IOException {
    long size = first.size();
    if (got < 0 && offset < size) {
      throw new EOFException("cut off after " + offset + " of " + size + " bytes");
    }
    if (got > 0) {
      offset += got;
      stalled = 0;
    }
    if (size >= 0 && offset > size) {
      throw new MalformedAnswerException(
          "the file has more bytes than the " + size + " that were announced", "");
    }
    return got;
  }

  /** Stops; what was not read is not fetched. */
  @Override
  public void close() {
    closed = true;
    current.close();
  }

  /**
   * What is known of the answer besides the file.
   *
   * @return the metadata
   */
  public ResponseMetadata metadata() {
    return first.metadata();
  }

  /**
   * The headers of the answer.
   *
   * @return the headers
   */
  public Headers headers() {
    return first.headers();
  }

  /**
   * The media type of the file, without parameters.
   *
   * @return such as {@code image/jpeg}, empty when it is not known
   */
  public String contentType() {
    String kind = headers().get("Content-Type", "");
    return kind.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
  }

  /**
   * The number of bytes of the file.
   *
   * @return the number, or -1 when it is not known before the end
   */
  public long size() {
    return first.size();
  }

  /**
   * The name that the server gives the file.
   *
   * @return a name without any folder, empty when it gives none
   */
  public String fileName() {
    return ContentDisposition.fileName(headers().get("Content-Disposition", ""));
  }

  private static KalturaException broken(IOException error) {
    if (error instanceof ZipException) {
      return new MalformedAnswerException("the file is not gzip as it claims", "");
    }
    if (error instanceof InterruptedIOException && !(error instanceof SocketTimeoutException)) {
      Thread.currentThread().interrupt();
      return new CallInterruptedException("interrupted within the file", Sent.YES, error);
    }
    return new TransportException(
        "the connection broke within the file: " + error.getMessage(), Sent.YES, error);
  }
}
