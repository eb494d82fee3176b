/** What Unicode says of characters, the same in every browser: from the tables in `unicode.ts`. */

import { COMBINING, HIDDEN, UNPRINTABLE, WIDE } from "./unicode.js";

/** Whether a character is in a set. */
type Has = (character: string) => boolean;

/** Whether one sees a character where it stands in source code; one that hides is written as an escape. */
export function isSeen(character: string): boolean {
  return !isHidden(character);
}

/** Whether all characters of `text` can be printed, in the sense of Python's `isprintable`. */
export function isPrintable(text: string): boolean {
  return [...text].every((character) => !isUnprintable(character));
}

/** The columns that a line takes: two for a wide character, none for one that combines with the one before. */
export function width(line: string): number {
  if (isAscii(line)) {
    return line.length;
  }
  let columns = 0;
  for (const character of line) {
    columns += isCombining(character) ? 0 : isWide(character) ? 2 : 1;
  }
  return columns;
}

/** The number of characters of `text`, each half of a pair being none. */
export function length(text: string): number {
  return isAscii(text) ? text.length : [...text].length;
}

/** Whether `text` has no character but those of ASCII. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0x7f) {
      return false;
    }
  }
  return true;
}

/** The number of a character. */
export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** `number` in base 16, with zeros before it up to `digits`. */
export function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}

const isHidden = setOf(() => HIDDEN);
const isUnprintable = setOf(() => UNPRINTABLE);
const isCombining = setOf(() => COMBINING);
const isWide = setOf(() => WIDE);

/** The set that `table` describes: in turn how many characters are out of it and how many in, from the first on. */
function setOf(table: () => string): Has {
  let edges: readonly number[] | undefined;
  return (character) => {
    edges ??= edgesOf(table());
    const code = codeOf(character);
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] ?? 0) <= code) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low % 2 === 1;
  };
}

function edgesOf(table: string): number[] {
  let at = 0;
  return table.split(" ").map((run) => {
    at += Number.parseInt(run, 36);
    return at;
  });
}
