package com.kaltura.api.files;

import com.kaltura.api.errors.UsageException;

/** How a file is uploaded. Immutable. */
public final class UploadSettings {
  /** Bytes of a chunk when nothing is said. */
  public static final int CHUNK_SIZE = 5_000_000;

  private static final int LARGEST_CHUNK = 1_000_000_000;
  private static final UploadSettings DEFAULT = new UploadSettings(CHUNK_SIZE, null, null);

  private final int chunkSize;
  private final UploadProgress progress;
  private final String uploadToken;

  private UploadSettings(int chunkSize, UploadProgress progress, String uploadToken) {
    this.chunkSize = chunkSize;
    this.progress = progress;
    this.uploadToken = uploadToken;
  }

  /**
   * What holds when nothing is said: chunks of 5,000,000 bytes, with a new upload token.
   *
   * @return the settings
   */
  public static UploadSettings defaults() {
    return DEFAULT;
  }

  /**
   * These settings with chunks of another size.
   *
   * @param bytes the size, from 1 to 1,000,000,000
   * @return the settings
   * @throws UsageException if it is smaller or larger
   */
  public UploadSettings withChunkSize(int bytes) {
    if (bytes < 1 || bytes > LARGEST_CHUNK) {
      throw new UsageException("the chunk size is a number of bytes, from 1 to " + LARGEST_CHUNK);
    }
    return new UploadSettings(bytes, progress, uploadToken);
  }

  /**
   * These settings with somebody who is told how far the upload is.
   *
   * @param listener called after each chunk, or null
   * @return the settings
   */
  public UploadSettings withProgress(UploadProgress listener) {
    return new UploadSettings(chunkSize, listener, uploadToken);
  }

  /**
   * These settings for an upload that was begun before, by another process perhaps.
   *
   * @param id the id of its upload token, or null for a new one
   * @return the settings
   */
  public UploadSettings withUploadToken(String id) {
    return new UploadSettings(chunkSize, progress, id);
  }

  /**
   * The size of a chunk.
   *
   * @return bytes
   */
  public int chunkSize() {
    return chunkSize;
  }

  /**
   * Who is told how far the upload is.
   *
   * @return the listener, or null
   */
  public UploadProgress progress() {
    return progress;
  }

  /**
   * The upload that is continued.
   *
   * @return the id of its upload token, or null for a new one
   */
  public String uploadToken() {
    return uploadToken;
  }
}
