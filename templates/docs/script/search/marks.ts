/** Text with parts of it marked. */

import { element } from "../site/dom.js";
import type { Range } from "./match.js";

/** `text` as nodes, what `ranges` cover within `<mark>`; they may overlap and come in any order. */
export function marked(text: string, ranges: readonly Range[]): Node[] {
  return pieces(text, ranges).map(([piece, isMarked]) =>
    isMarked ? element("mark", {}, piece) : document.createTextNode(piece),
  );
}

/** `text` in pieces, each with whether it is marked. */
export function pieces(text: string, ranges: readonly Range[]): [string, boolean][] {
  const found: [string, boolean][] = [];
  let at = 0;
  const until = (end: number, isMarked: boolean) => {
    if (end > at) found.push([text.slice(at, end), isMarked]);
    at = Math.max(at, end);
  };
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    until(Math.min(from, text.length), false);
    until(Math.min(to, text.length), true);
  }
  until(text.length, false);
  return found;
}
