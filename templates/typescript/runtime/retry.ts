/** When a call is sent again, and after how long. Decides; does nothing. */

import { HttpStatusError, MalformedAnswerError, TransportError } from "./errors.js";

/**
 * How often a failed call is repeated, and how patiently. Times are milliseconds.
 *
 * The wait before the n-th repetition is random between nothing and `baseDelay * 2 ** (n - 1)`, at most `maxDelay`, unless
 * the server says how long to wait in `Retry-After`.
 *
 * What may be repeated is not a matter of patience: an action that only reads is repeated after a broken connection, a
 * timeout, half an answer, and the statuses 429, 502, 503 and 504. Any other action is repeated only if nothing of it can
 * have reached the server. Not even a 429 repeats it: a gateway may count an answer that the server has acted on. An error
 * of the API is an answer and is never repeated.
 */
export interface RetryPolicy {
  /** How often at most; 0 never repeats. */
  readonly retries: number;
  /** Upper end of the first wait. */
  readonly baseDelay: number;
  /** Upper end of any wait. */
  readonly maxDelay: number;
  /** How long a wait a server may ask for; if it wants more, the failure is reported at once. */
  readonly maxRetryAfter: number;
}

/** The policy of a client that was given none. */
export const defaultRetry: RetryPolicy = { retries: 2, baseDelay: 500, maxDelay: 8000, maxRetryAfter: 60000 };

/**
 * Whether another attempt is right, and has a chance.
 *
 * @param repeatable - Whether the action may be executed twice.
 * @param half - Whether the answer may be only the beginning of one.
 */
export function mayRepeat(error: unknown, repeatable: boolean, half: boolean): boolean {
  if (error instanceof TransportError) {
    const transient = !(error instanceof HttpStatusError) || [429, 502, 503, 504].includes(error.status);
    return error.sent === false || (repeatable && transient);
  }
  return repeatable && half && error instanceof MalformedAnswerError;
}

/**
 * Milliseconds to wait before the next attempt, Infinity for giving up.
 *
 * @param attempt - Number of the attempt that failed, from 1.
 * @param asked - The header `Retry-After`: a number of seconds, or a date.
 */
export function delayAfter(
  { retries, baseDelay, maxDelay, maxRetryAfter }: RetryPolicy,
  attempt: number,
  asked = "",
): number {
  const wanted = /^\d+$/.test(asked) ? +asked * 1000 : Math.max(0, Date.parse(asked) - Date.now());
  if (attempt > retries || wanted > maxRetryAfter) return Infinity;
  return wanted >= 0 ? wanted : Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}
