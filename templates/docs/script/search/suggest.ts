/** What somebody may have meant who found nothing. */

import { type Entry, fullName, type Index } from "./entries.js";
import { lowered } from "./names.js";

const MOST = 3;
const LONGEST = 60;

/** Names of the API that are near `text`, the nearest first. */
export function suggestions(index: Index, text: string): string[] {
  const typed = lowered(
    text
      .replace(/^[a-z]+:\s*/i, "")
      .replace(/^kaltura/i, "")
      .replace(/["\s]/g, ""),
  ).slice(0, LONGEST);
  if (typed.length < 3) return [];
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const seen = new Map<string, number>();
  for (const entry of index.entries) {
    if (!worthNaming(entry)) continue;
    const name = fullName(entry);
    const own = within(typed, lowered(name), limit);
    const bare = own ?? within(typed, entry.name.lower, limit);
    if (bare !== undefined && bare < (seen.get(name) ?? limit + 1))
      seen.set(name, bare + (own === undefined ? 0.5 : 0));
  }
  const sorted = [...seen].sort((one, other) => one[1] - other[1] || one[0].length - other[0].length);
  return sorted.slice(0, MOST).map(([name]) => name);
}

function worthNaming(entry: Entry): boolean {
  return !entry.deprecated && ["service", "action", "object", "enum"].includes(entry.kind);
}

/** How many edits make one text of the other; undefined for more than `limit`. */
function within(one: string, other: string, limit: number): number | undefined {
  if (Math.abs(one.length - other.length) > limit) return undefined;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const cost = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    row = next;
  }
  const found = row.at(-1) ?? limit + 1;
  return found <= limit ? found : undefined;
}
