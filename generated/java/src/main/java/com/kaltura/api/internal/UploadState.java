package com.kaltura.api.internal;

import com.kaltura.api.errors.MalformedAnswerException;

/** What an upload token says. */
public final class UploadState {
  private static final int FULL_UPLOAD = 2;
  private static final int CLOSED = 3;

  /** The largest number that every number of the API holds. */
  private static final long MOST = 1L << 53;

  final String id;
  final long uploaded;
  final boolean full;
  final boolean finalizesItself;

  /**
   * Describes a token.
   *
   * @param id its id
   * @param uploaded the property {@code uploadedFileSize}, null for nothing yet
   * @param status the property {@code status}, or null
   * @param autoFinalize the property {@code autoFinalize}: 1 when the server finds the end itself
   * @throws MalformedAnswerException if it has no id, or says no number of bytes
   */
  public UploadState(String id, Number uploaded, Number status, Number autoFinalize) {
    if (id == null || id.isEmpty()) {
      throw new MalformedAnswerException("the upload token has no id", "result.id");
    }
    this.id = id;
    this.uploaded = uploaded == null ? 0 : uploaded.longValue();
    boolean whole = uploaded == null || uploaded.doubleValue() == Math.rint(uploaded.doubleValue());
    if (!whole || this.uploaded < 0 || this.uploaded > MOST) {
      throw new MalformedAnswerException(
          "the upload token says no number of bytes", "result.uploadedFileSize");
    }
    this.full = status != null && (status.intValue() == FULL_UPLOAD || status.intValue() == CLOSED);
    this.finalizesItself = autoFinalize != null && autoFinalize.intValue() == 1;
  }
}
