package com.kaltura.api.files;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.internal.CallEngine;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.FileFetcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A file that an action answers. Nothing is sent until it is read. */
public final class Download {
  private static final int PIECE = 64 * 1024;

  private final FileFetcher fetcher;

  /**
   * Made by the client.
   *
   * @param engine makes the calls
   * @param exchange a call without body, its arguments in the query of its URL, whose reader reads
   *     an answer that has no value: it throws the error that a body may be
   */
  public Download(CallEngine engine, Exchange<?> exchange) {
    this.fetcher = new FileFetcher(engine, exchange);
  }

  /**
   * The URL of the file, which anybody may open with GET. It carries the session of the client:
   * treat it as a secret.
   *
   * @return an absolute URL
   */
  public String url() {
    return fetcher.url();
  }

  /**
   * Starts fetching the file.
   *
   * @return the bytes as they arrive; close it when done
   * @throws ApiException if the server refused it
   * @throws TransportException if it could not be fetched
   */
  public DownloadStream open() {
    return new DownloadStream(fetcher, fetcher.open());
  }

  /**
   * Fetches all of the file into memory.
   *
   * @return its bytes
   * @throws ApiException if the server refused it
   * @throws TransportException if it could not be fetched
   */
  public byte[] readAll() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      copyTo(out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /**
   * Fetches the file into a stream, in constant memory.
   *
   * @param target where it goes; it is not closed
   * @return the number of bytes
   * @throws IOException if {@code target} cannot be written
   * @throws ApiException if the server refused the file
   * @throws TransportException if the file could not be fetched
   */
  public long copyTo(OutputStream target) throws IOException {
    try (DownloadStream stream = open()) {
      byte[] piece = new byte[PIECE];
      long size = 0;
      for (int got = stream.read(piece); got >= 0; got = stream.read(piece)) {
        target.write(piece, 0, got);
        size += got;
      }
      return size;
    }
  }

  /**
   * Fetches the file onto a disk, in constant memory.
   *
   * <p>What was there before is replaced only when all of it has arrived, and stays as it is if
   * anything goes wrong.
   *
   * @param target where it goes
   * @return the number of bytes
   * @throws IOException if {@code target} cannot be written
   * @throws ApiException if the server refused the file
   * @throws TransportException if the file could not be fetched
   */
  public long save(Path target) throws IOException {
    return Replacement.write(target, this::copyTo);
  }

  /**
   * Starts fetching the file without waiting. Cancelling the future ends it.
   *
   * @return the bytes as they arrive; close it when done
   */
  public CompletableFuture<DownloadStream> openAsync() {
    return fetcher.onWorker(this::open);
  }

  /**
   * Fetches all of the file into memory without waiting. Cancelling the future ends it.
   *
   * @return its bytes
   */
  public CompletableFuture<byte[]> readAllAsync() {
    return fetcher.onWorker(this::readAll);
  }

  /**
   * Fetches the file onto a disk without waiting. Cancelling the future ends it.
   *
   * @param target where it goes
   * @return the number of bytes, or the errors of {@link #save}
   */
  public CompletableFuture<Long> saveAsync(Path target) {
    return fetcher.onWorker(() -> save(target));
  }

  @Override
  public String toString() {
    return "Download(" + fetcher.shownUrl() + ")";
  }
}
