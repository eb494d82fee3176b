/** Points in time as the API has them: Unix seconds, UTC (protocol.md 3.6). */

import { UsageError } from "./errors.js";

/** Seconds in ten years: the server adds a time that is no larger to its own. */
const RELATIVE = 315_360_000;

/** To send in place of a time: the date is removed. */
export const REMOVE_TIME = -1;

/**
 * The Unix seconds of a moment, as the API takes them.
 *
 * @throws UsageError It is no moment, or the server would take its seconds for an offset from its own clock (the first ten
 *   years around 1970).
 */
export function toSeconds(moment: Date): number {
  const seconds = Math.floor(moment.getTime() / 1000);
  if (Number.isNaN(seconds)) throw new UsageError("the date is invalid");
  if (Math.abs(seconds) <= RELATIVE) throw new UsageError("moments from 1960 to 1979 cannot be sent");
  return seconds;
}

/** The moment of Unix seconds that came from the server. */
export function fromSeconds(seconds: number | bigint): Date {
  return new Date(Number(seconds) * 1000);
}
