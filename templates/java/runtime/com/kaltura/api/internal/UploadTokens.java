package com.kaltura.api.internal;

import com.kaltura.api.files.FileSource;

/**
 * The calls of the service of upload tokens, as an upload needs them ({@code protocol.md 8.2}).
 *
 * @param <K> the class of upload tokens
 */
public interface UploadTokens<K> {

  /**
   * Tells whether the API knows how much of a file has arrived, and so takes chunks.
   *
   * @return false for a server that takes a file in one request only
   */
  boolean isChunked();

  /**
   * Calls {@code uploadToken.add}.
   *
   * @param fileName the name of the file, as far as the API has a place for it
   * @param fileSize the number of bytes, or -1 when it is not known
   * @return the token
   */
  K add(String fileName, long fileSize);

  /**
   * Calls {@code uploadToken.get}.
   *
   * @param id the id of the token
   * @return the token
   */
  K get(String id);

  /**
   * Calls {@code uploadToken.upload} with a chunk.
   *
   * @param id the id of the token
   * @param chunk the bytes
   * @param resume whether it is not the first chunk
   * @param finalChunk whether it is the last
   * @param resumeAt where in the file it belongs, -1 for the first
   * @return the token
   */
  K upload(String id, FileSource chunk, boolean resume, boolean finalChunk, double resumeAt);

  /**
   * Calls {@code uploadToken.upload} with the whole file, without a word of chunks.
   *
   * @param id the id of the token
   * @param file the file
   * @return the token
   */
  K uploadWhole(String id, FileSource file);

  /**
   * What a token says.
   *
   * @param token the token
   * @return the parts of it that an upload needs
   */
  UploadState state(K token);
}
