package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.UsageException;

/**
 * The result of a call of a multirequest, before and after it is sent.
 *
 * <p>Before, it stands for the result in arguments of later calls, and {@link #get} for a part of
 * it. Afterwards {@link #result} is the result.
 *
 * @param <T> the type of the result
 */
public class Pending<T> extends Token<T> {
  private final String label;
  private final int position;
  private volatile Outcome<T> outcome;

  Pending(String label, int position) {
    super(null, "");
    this.label = label;
    this.position = position;
  }

  /**
   * What the action answered.
   *
   * @return the value
   * @throws ApiException if the server refused this call
   * @throws KalturaException if it did not get to this call, or the whole request failed
   * @throws UsageException if the multirequest was not sent
   */
  public final T result() {
    Outcome<T> known = known();
    if (known.error != null) {
      throw known.error;
    }
    return known.value;
  }

  /**
   * What the call failed with.
   *
   * @return the error, null when the call succeeded
   * @throws UsageException if the multirequest was not sent
   */
  public final KalturaException error() {
    return known().error;
  }

  /**
   * Whether the multirequest was sent, with whatever success.
   *
   * @return true when there is a result or an error
   */
  public final boolean isDone() {
    return outcome != null;
  }

  private Outcome<T> known() {
    Outcome<T> known = outcome;
    if (known == null) {
      throw new UsageException(label + " was not sent yet: send the multirequest first");
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  final void succeed(Object value) {
    outcome = new Outcome<>((T) value, null);
  }

  final void fail(KalturaException error) {
    outcome = new Outcome<>(null, error);
  }

  final void checkOpen() {
    if (isDone()) {
      throw new UsageException(
          label + " was sent: use result(); tokens are for calls of the same multirequest");
    }
  }

  final int position() {
    return position;
  }

  @Override
  final Pending<?> origin() {
    return this;
  }

  @Override
  public final String toString() {
    String state = outcome == null ? "not sent" : outcome.error == null ? "done" : "failed";
    return "call " + position + ", " + label + ": " + state;
  }

  private static final class Outcome<T> {
    private final T value;
    private final KalturaException error;

    private Outcome(T value, KalturaException error) {
      this.value = value;
      this.error = error;
    }
  }
}
