/** The attempts of one call: hooks, redirects, and the decision to try again. */

import { attempt } from "./attempt.js";
import type { Attempts, Connection, Outcome, Request, Talk, Trial, Work } from "./attempt.js";
import { KalturaError } from "./errors.js";
import { explained } from "./fetch-errors.js";
import { sleep } from "./limits.js";
import type { ResponseMetadata } from "./metadata.js";
import { HIDDEN, redactor } from "./redact.js";
import { follow } from "./redirects.js";
import { defaultRetry, delayAfter, mayRepeat } from "./retry.js";

/**
 * Makes attempts until one succeeds, or there is no point in another, tells the hooks of each, and follows redirects:
 * `new Client({ attempts })`.
 */
export const attempts: Attempts = { run, follow };

/**
 * Make attempts until one succeeds, or there is no point in another.
 *
 * @param before - Attempts that count as made.
 * @throws KalturaError What the last attempt failed with, without secrets.
 */
export async function run<T>(connection: Connection, talk: Talk, work: Work<T>, before = 0): Promise<Outcome<T>> {
  const { hooks, secrets } = connection;
  const { label: action, tree, settings } = talk;
  const { timeout, signal, repeatable } = settings;
  const policy = { ...defaultRetry, ...settings.retry };
  const redact = redactor(secrets, tree);
  const started = performance.now();
  for (let number = before + 1; ; number++) {
    const begun = performance.now();
    let first: Request | undefined;
    const sending = async (request: Request): Promise<void> => {
      if (first) return;
      first = request;
      const { method, url, headers } = request;
      await hooks.onRequest?.({ action, method, url: redact(url), headers, attempt: number });
    };
    const report = (metadata?: ResponseMetadata, error?: KalturaError, retryIn?: number): unknown =>
      hooks.onResponse?.({
        action,
        url: redact(first?.url ?? ""),
        attempt: number,
        elapsed: performance.now() - begun,
        metadata,
        error,
        retryIn,
        parameters: () => redact(JSON.stringify(tree, (name, value) => (secrets.includes(name) ? HIDDEN : value))),
      });
    const trial: Trial = { redact, number, started, sending };
    let outcome: Outcome<T>;
    try {
      outcome = await attempt(connection, talk, work, trial);
    } catch (failure) {
      if (signal?.aborted || !(failure instanceof KalturaError)) throw failure;
      const error = explained(failure);
      const headers = trial.known?.headers;
      const shown = Array.from(headers ?? [], ([name, value]): [string, string] => [name, redact(value)]);
      const known = trial.known && { ...trial.known, headers: new Headers(shown) };
      // Without a length or chunks, a body that makes no sense is half a body.
      const half = !(headers?.has("content-length") || headers?.has("transfer-encoding"));
      const again = first?.body?.repeatable !== false && mayRepeat(error, repeatable, half);
      const delay = again ? delayAfter(policy, number, headers?.get("retry-after") ?? "") : Infinity;
      const final = !(delay < started + (timeout.total ?? Infinity) - performance.now());
      await report(known, error, final ? undefined : delay);
      if (final) throw error;
      await sleep(delay, signal);
      continue;
    }
    await report(outcome.metadata);
    return outcome;
  }
}
