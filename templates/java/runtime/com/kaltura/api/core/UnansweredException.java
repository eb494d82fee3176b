package com.kaltura.api.core;

import com.kaltura.api.errors.KalturaException;

/**
 * A call of a multirequest that the server did not answer. Servers stop at a call that they cannot
 * read, and say nothing of those after it.
 */
public final class UnansweredException extends KalturaException {
  private static final long serialVersionUID = 1L;

  UnansweredException(String message) {
    super(message);
  }
}
