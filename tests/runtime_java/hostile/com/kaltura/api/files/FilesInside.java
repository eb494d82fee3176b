package com.kaltura.api.files;

/** What the package of files keeps to itself, for tests. */
public final class FilesInside {
  private FilesInside() {}

  /**
   * The file name in a header.
   *
   * @param header the value of {@code Content-Disposition}
   * @return the name
   */
  public static String fileName(String header) {
    return ContentDisposition.fileName(header);
  }
}
