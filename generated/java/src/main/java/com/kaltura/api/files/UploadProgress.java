package com.kaltura.api.files;

/** Told how far an upload is. */
@FunctionalInterface
public interface UploadProgress {

  /**
   * Takes how much has been uploaded.
   *
   * @param sent bytes that the server has
   * @param total bytes of the file, or -1 while that is not known
   */
  void sent(long sent, long total);
}
