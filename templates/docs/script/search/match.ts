/** How well a name is what somebody typed, and where. */

import type { Spelling } from "./names.js";
import type { Term } from "./query.js";

/** How hard to look: for what is there, for what is nearly there, for its letters in their order. */
export type Effort = "plain" | "typos" | "scattered";

const EXACT = 1000;
const PREFIX = 800;
const INITIALS = 720;
const WORD = 640;
const HUMPS = 600;
const INSIDE = 480;
const FAR_HUMPS = 270;
const TYPO = 300;
const SCATTERED = 100;

/** From here on a match is one of whole words or of initials. */
export const GOOD = HUMPS - 100;

const SAME_CASE = 8;
const WHOLE_WORD = 24;
const LONGEST_PENALTY = 80;
const TYPO_FROM = 5;
const SCATTERED_FROM = 3;
const STEPS = 400;

/** A name, and the same without what stands between its words. */
export type Named = Spelling & { readonly bare: Spelling | undefined };

/** A part of a name, from a place up to another. */
export type Range = readonly [number, number];

/** How well `name` matches, the higher the better; 0 for not at all. */
export function score(term: Term, name: Named, effort: Effort): number {
  if (effort === "plain" && name.bare !== undefined) return Math.max(plain(term, name), plain(term, name.bare) - 4);
  return effort === "plain" ? plain(term, name) : effort === "typos" ? mistyped(term, name) : scattered(term, name);
}

/** Which parts of `name` are what was typed. */
export function ranges(term: Term, name: Named): Range[] {
  const { lower } = term;
  if (lower === "") return [];
  const at = best(lower, name);
  if (at >= 0) return [[at, at + lower.length]];
  if (name.bare !== undefined) {
    const close = best(lower, name.bare);
    if (close >= 0) return spread([close, close + lower.length], name, name.bare);
  }
  const humps = humpsOf(term, name);
  if (humps !== undefined) return humps;
  if (mistyped(term, name) > 0) {
    const start = name.starts.find((each) => distance(lower, name.lower, each) > 0) ?? 0;
    return [[start, Math.min(name.text.length, start + lower.length)]];
  }
  return scattered(term, name) > 0 ? lettersOf(lower, name.lower) : [];
}

/** Where the parts of a range of `bare` are in `name`. */
function spread([from, to]: Range, name: Spelling, bare: Spelling): Range[] {
  const found: Range[] = [];
  for (const [word, start] of bare.starts.entries()) {
    const end = bare.starts[word + 1] ?? bare.text.length;
    const shift = (name.starts[word] ?? 0) - start;
    if (start < to && end > from) found.push([Math.max(start, from) + shift, Math.min(end, to) + shift]);
  }
  return found;
}

function plain(term: Term, name: Spelling): number {
  const { lower } = term;
  const length = lower.length;
  const over = name.lower.length - length;
  if (over < 0) return 0;
  if (lower === name.lower) return EXACT + (term.text === name.text ? SAME_CASE : 0);
  const penalty = Math.min(LONGEST_PENALTY, over * 2);
  if (name.lower.startsWith(lower)) return PREFIX - penalty + (name.starts.includes(length) ? WHOLE_WORD : 0);
  if (length < 2) return 0;
  const at = best(lower, name);
  const begins = at > 0 && name.starts.includes(at);
  if (begins) {
    const ends = at + length === name.lower.length || name.starts.includes(at + length);
    return WORD - penalty + (ends ? WHOLE_WORD : 0);
  }
  const humps =
    name.starts.length > 1 && name.lower.charCodeAt(0) === lower.charCodeAt(0) ? humpsOf(term, name) : undefined;
  if (humps !== undefined) {
    if (humps.length === length && length === name.starts.length) return INITIALS - penalty / 8;
    if (humps.length === name.starts.length) return HUMPS + 2 * WHOLE_WORD - penalty;
    const left = skipped(humps, name);
    if (left === 0) return HUMPS - penalty;
    return (
      Math.max(term.cuts !== undefined || length < TYPO_FROM ? HUMPS - 60 : FAR_HUMPS, at >= 0 ? INSIDE : 0) - penalty
    );
  }
  return at >= 0 ? INSIDE - penalty : 0;
}

/** How many words lie between those that begin `humps`. */
function skipped(humps: readonly Range[], name: Spelling): number {
  const last = humps.at(-1)?.[0] ?? 0;
  return name.starts.filter((start) => start < last).length + 1 - humps.length;
}

/** Where `lower` is in the name: at the beginning of a word where it is so; -1 for nowhere. */
function best(lower: string, name: Spelling): number {
  const first = name.lower.indexOf(lower);
  for (let at = first; at >= 0; at = name.lower.indexOf(lower, at + 1)) if (name.starts.includes(at)) return at;
  return first;
}

/** The beginnings of words that make up what was typed, the first word's before all; words may be left out. */
function humpsOf(term: Term, name: Spelling): Range[] | undefined {
  const { lower, cuts } = term;
  const { starts, lower: text } = name;
  const found: Range[] = [];
  let steps = 0;
  const from = (at: number, word: number): boolean => {
    if (at === lower.length) return true;
    const start = starts[word];
    if (start === undefined || ++steps > STEPS) return false;
    if (cuts === undefined || at === 0 || cuts[at] === true) {
      const end = starts[word + 1] ?? text.length;
      let size = 0;
      while (start + size < end && at + size < lower.length && text[start + size] === lower[at + size]) size++;
      for (; size > 0; size--) {
        if (cuts?.slice(at + 1, at + size).includes(true)) continue;
        found.push([start, start + size]);
        if (from(at + size, word + 1)) return true;
        found.pop();
      }
    }
    return word > 0 && from(at, word + 1);
  };
  return from(0, 0) ? found : undefined;
}

function mistyped(term: Term, name: Spelling): number {
  const { lower } = term;
  if (lower.length < TYPO_FROM) return 0;
  let found = 0;
  for (const start of name.starts) {
    const quality = distance(lower, name.lower, start);
    if (quality === 0) continue;
    const over = Math.min(LONGEST_PENALTY, Math.abs(name.lower.length - lower.length) * 2);
    found = Math.max(found, TYPO - over + (start === 0 ? WHOLE_WORD : 0) + (quality === 2 ? WHOLE_WORD : 0));
  }
  return found;
}

/** Whether one edit makes `typed` what `text` has from `start` on: 2 for all of it, 1 for its beginning, else 0. */
function distance(typed: string, text: string, start: number): 0 | 1 | 2 {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === text.charCodeAt(start + at)) at++;
  const [wrong, next] = [typed.charCodeAt(at), typed.charCodeAt(at + 1)];
  const place = start + at;
  const [right, after] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
  const last = at + 1 >= typed.length;
  let found: 0 | 1 | 2 = 0;
  if (last || next === after) found = rest(typed, at + 1, text, place + 1);
  if (found < 2 && (last || next === right)) found = most(found, rest(typed, at + 1, text, place));
  if (found < 2 && wrong === after) found = most(found, rest(typed, at, text, place + 1));
  if (found < 2 && wrong === after && next === right) found = most(found, rest(typed, at + 2, text, place + 2));
  return found;
}

/** Whether what is left of `typed` is what is left of `text`: 2 for all, 1 for its beginning. */
function rest(typed: string, from: number, text: string, at: number): 0 | 1 | 2 {
  const left = typed.slice(from);
  if (!text.startsWith(left, at)) return 0;
  return at + left.length === text.length ? 2 : 1;
}

function most(one: 0 | 1 | 2, other: 0 | 1 | 2): 0 | 1 | 2 {
  return one > other ? one : other;
}

function scattered(term: Term, name: Spelling): number {
  if (term.lower.length < SCATTERED_FROM) return 0;
  const found = lettersOf(term.lower, name.lower);
  if (found.length === 0) return 0;
  const last = found.at(-1) as Range;
  const spread = last[1] - (found[0] as Range)[0] - term.lower.length;
  return Math.max(1, SCATTERED - found.length * 10 - spread);
}

function lettersOf(lower: string, text: string): Range[] {
  const found: [number, number][] = [];
  let at = -1;
  for (const letter of lower) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return [];
    const last = found.at(-1);
    if (last !== undefined && last[1] === next) last[1] = next + 1;
    else found.push([next, next + 1]);
    at = next;
  }
  return found;
}
