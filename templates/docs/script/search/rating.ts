/** Rating all names of an API against what somebody typed. */

import type { Entry } from "./entries.js";
import { type Effort, type Named, score } from "./match.js";
import type { Name } from "./names.js";
import { squeezed, type Term, unprefixed } from "./query.js";

/** From the least effort to the most. */
export const EFFORTS: readonly Effort[] = ["plain", "typos", "scattered"];

/** How well an entry is called what is looked for, the higher the better; 0 for not at all. */
export type Rating = (entry: Entry) => number;

/** Rates names, each once for what is typed. */
export class Ratings {
  /** Of each name, by its id, which letters it has. */
  readonly #letters: Int32Array;

  constructor(names: readonly Name[]) {
    this.#letters = Int32Array.from(names, (name) => letters(name.lower));
  }

  /** Rates what entries are called, by all their names. */
  of(term: Term, effort: Effort): Rating {
    const tried = variants(term).map((each) => [each, letters(each.lower)] as const);
    const known = new Float64Array(this.#letters.length).fill(-1);
    const named = (name: Name): number => {
      const before = known[name.id] ?? 0;
      if (before >= 0) return before;
      const has = this.#letters[name.id] ?? 0;
      let found = 0;
      for (const [each, wanted] of tried) {
        const value = possible(effort, wanted & ~has) ? upTo(effort, each, name) : 0;
        found = Math.max(found, value - (each === term ? 0 : 1));
      }
      known[name.id] = found;
      return found;
    };
    return ({ name, also }) => (also === undefined ? named(name) : Math.max(named(name), named(also) - 1));
  }
}

/** The letters and digits of a text, a bit for each. */
function letters(lower: string): number {
  let found = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 97 && code <= 122) found |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) found |= 1 << (26 + ((code - 48) % 6));
  }
  return found;
}

/** Whether a name that lacks the letters `missing` can match: one letter may be wrong where somebody may have mistyped. */
function possible(effort: Effort, missing: number): boolean {
  return missing === 0 || (effort !== "plain" && (missing & (missing - 1)) === 0);
}

/** How well a name is what is looked for, with no more effort than it takes. */
export function upTo(effort: Effort, term: Term, name: Named): number {
  for (const each of EFFORTS) {
    const found = score(term, name, each);
    if (found > 0 || each === effort) return found;
  }
  return 0;
}

/** What is typed, and what else it may be: without the prefix of types, without `_`. */
export function variants(term: Term): Term[] {
  return [term, unprefixed(term), squeezed(term)].filter((each) => each !== undefined);
}
