package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException;
import java.util.function.UnaryOperator;

/** Errors without secrets. */
final class Redaction {
  private Redaction() {}

  /**
   * An error without secrets: itself if it holds none, else one like it.
   *
   * @param error what happened
   * @param hide takes the secrets out of a text
   */
  static KalturaException of(KalturaException error, UnaryOperator<String> hide) {
    // Errors of the API are made without secrets from the beginning.
    if (error instanceof ApiException || !isLeaking(error, hide)) {
      return error;
    }
    KalturaException clean = clean(error, hide);
    clean.setStackTrace(error.getStackTrace());
    return clean;
  }

  private static KalturaException clean(KalturaException error, UnaryOperator<String> hide) {
    String message = hide.apply(String.valueOf(error.getMessage()));
    // The cause says what the message says, or was made by somebody else: it goes if it leaks.
    Throwable cause = error.getCause();
    if (cause != null && isLeaking(cause, hide)) {
      cause = null;
    }
    if (error instanceof HttpStatusException status) {
      return new HttpStatusException(message, status.status(), hide.apply(status.excerpt()));
    }
    if (error instanceof MalformedAnswerException bad) {
      return new MalformedAnswerException(
          message, hide.apply(bad.path()), bad.status(), hide.apply(bad.excerpt()));
    }
    if (error instanceof RequestTimeoutException late) {
      return new RequestTimeoutException(message, late.sent(), cause);
    }
    if (error instanceof CallInterruptedException interrupted) {
      return new CallInterruptedException(message, interrupted.sent(), cause);
    }
    if (error instanceof TransportException broken) {
      return new TransportException(message, broken.sent(), cause);
    }
    return new KalturaException(message, cause);
  }

  private static boolean isLeaking(Throwable error, UnaryOperator<String> hide) {
    if (error instanceof HttpStatusException status && changes(status.excerpt(), hide)) {
      return true;
    }
    if (error instanceof MalformedAnswerException bad
        && (changes(bad.excerpt(), hide) || changes(bad.path(), hide))) {
      return true;
    }
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (changes(each.getMessage(), hide)) {
        return true;
      }
    }
    return false;
  }

  private static boolean changes(String text, UnaryOperator<String> hide) {
    return text != null && !hide.apply(text).equals(text);
  }
}
