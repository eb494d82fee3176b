package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;

/** A part of an answer does not fit the schema; its path grows on the way out. */
final class Mismatch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private String path = "";

  Mismatch(String problem) {
    super(problem, null, false, false);
  }

  Mismatch at(String step) {
    path = "." + step + path;
    return this;
  }

  Mismatch at(int index) {
    path = "[" + index + "]" + path;
    return this;
  }

  MalformedAnswerException malformed() {
    String where = "result" + path;
    return new MalformedAnswerException(
        "the answer does not fit: " + where + ": " + getMessage(), where);
  }
}
