/** Waiting: for the server, as long as it may take, and between attempts. */

import { KalturaError, RequestTimeoutError, TransportError } from "./errors.js";
import type { Timeout, Watch } from "./transport.js";

/** What ends an attempt when its time is over or its caller wants no more of it. */
export interface Limits extends Watch {
  /** What the request obeys. */
  readonly signal: AbortSignal;
  /**
   * Wait for the transport.
   *
   * @param sent - What is known of the call if it fails.
   * @throws TransportError It failed.
   */
  guard<T>(work: () => Promise<T>, sent?: boolean): Promise<T>;
  /** No more total: the reading of a file may take as long as it takes. */
  unlimit(): void;
  /** The attempt is over. */
  close(): void;
}

/**
 * The limits of an attempt that begins now.
 *
 * @param started - When the call began, on the clock of `performance.now`.
 */
export function limitsOf(timeout: Timeout, started: number, caller: AbortSignal | undefined): Limits {
  const controller = new AbortController();
  const { signal } = controller;
  const fail = (error: unknown): void => controller.abort(error);
  const stop = (): void => fail(caller?.reason);
  let end = started + (timeout.total ?? Infinity);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (longest: number): void => {
    clearTimeout(timer);
    const until = Math.min(performance.now() + longest, end);
    const look = (): void => {
      const left = until - performance.now();
      if (left <= 0) fail(new RequestTimeoutError(`timed out: ${JSON.stringify(timeout)} ms`));
      // Timers cannot wait longer, and would end at once.
      else if (left < 2 ** 31) timer = setTimeout(look, left);
    };
    // Timers know whole milliseconds, and end early by what is beyond.
    look();
  };
  if (caller?.aborted) stop();
  caller?.addEventListener("abort", stop);
  return {
    signal,
    fail,
    pause: () => wait(Infinity),
    touch: (extra = 0) => wait((timeout.idle ?? Infinity) + extra),
    unlimit: () => (end = Infinity),
    guard: (work, sent) =>
      new Promise((resolve, reject) => {
        // Some platforms let the reading of a broken body hang, even when it is ended.
        signal.onabort = reject;
        if (signal.aborted) reject();
        else work().then(resolve, reject);
      }).catch((error: unknown) => {
        signal.throwIfAborted();
        if (error instanceof KalturaError) throw error;
        throw new TransportError(`the connection failed: ${(error as Error).message}`, sent, { cause: error });
      }) as Promise<never>,
    close() {
      clearTimeout(timer);
      // No number is left to wait for: what is still on its way, such as the rest of a body, begins no wait anew.
      end = NaN;
      caller?.removeEventListener("abort", stop);
    },
  };
}

/** Wait so many milliseconds; rejects with the reason of the signal when that ends the wait. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<unknown>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve(0);
    }
    signal?.addEventListener("abort", done);
  });
  signal?.throwIfAborted();
}
