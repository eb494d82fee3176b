package com.kaltura.api.files;

import com.kaltura.api.errors.UsageException;

/** Names of files, as they are told and as they are told to us. */
final class FileNames {
  private FileNames() {}

  /** The last part of a path of any system, never empty ({@code protocol.md 8.1}). */
  static String checkedBase(String name) {
    String base = base(name);
    if (hasControls(base)) {
      throw new UsageException(
          "the file name '"
              + base.replaceAll("[\\x00-\\x1f\\x7f]", "?")
              + "' holds a control character; give another one: withName(...)");
    }
    return base.isEmpty() ? "file" : base;
  }

  /** What stands behind the last separator of folders. */
  static String base(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether a text holds a control character, which could end a line. */
  static boolean hasControls(String text) {
    return text.chars().anyMatch(c -> c < 0x20 || c == 0x7f);
  }
}
