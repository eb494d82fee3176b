/** Log lines of what a client does, for whatever writes logs. Nothing is set up, nothing is written by itself. */

import { ApiError } from "./errors.js";
import type { Hooks, ResponseInfo } from "./hooks.js";

/** Characters of the parameters that are shown. */
const LONGEST = 2000;

/** How much a line matters: each attempt is `debug`, each repetition is `info`. */
export type LogLevel = "debug" | "info";

/**
 * Hooks that write a line for each attempt, secrets replaced by `***`: `new Client({ ...logTo(console.log) })`.
 *
 * @param write - Gets each line.
 * @param hooks - More hooks, which are called as well.
 */
export function logTo(write: (level: LogLevel, line: string) => void, hooks: Hooks = {}): Hooks {
  return {
    ...hooks,
    onResponse(response) {
      log(write, response);
      return hooks.onResponse?.(response);
    },
  };
}

function log(write: (level: LogLevel, line: string) => void, response: ResponseInfo): void {
  const { action, attempt, elapsed, error, metadata, retryIn } = response;
  const code = error instanceof ApiError ? ` ${error.code}` : "";
  const how = error ? `${error.name}${code}: ${error.message}` : `${metadata?.status ?? "-"}`;
  const who = `server ${metadata?.server || "-"}, session ${metadata?.sessionId || "-"}`;
  const parameters = response.parameters();
  const shown = parameters.length > LONGEST ? `${parameters.slice(0, LONGEST)}...` : parameters;
  write("debug", `${action} -> ${how} in ${elapsed.toFixed()} ms, attempt ${attempt}, ${who}, ${shown}`);
  if (retryIn !== undefined) {
    write("info", `${action}: ${how}; attempt ${attempt + 1} follows in ${retryIn.toFixed()} ms`);
  }
}
