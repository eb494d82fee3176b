package com.kaltura.api.internal;

import java.io.IOException;

/** A file is not as long as it was when its size was taken. */
final class FileChangedException extends IOException {
  private static final long serialVersionUID = 1L;

  FileChangedException(String message) {
    super(message);
  }
}
