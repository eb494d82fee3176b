/** Text of a call on its way into Python: `generator/targets/python/text.py` in the browser. */

import { codeOf, hex, isSeen } from "../../docs/script/printing/characters.js";
import { wrap } from "../../docs/script/printing/wrap.js";

/** The longest line, in characters: the default of black. */
export const WIDTH = 88;

/** What black indents by. */
export const STEP = "    ";

const ESCAPES = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** `text` as a string literal, as black would quote it. */
export function literal(text: string): string {
  const quote = quoteFor(text);
  return quote + escaped(text, quote) + quote;
}

/** The quotation mark around `text` that leaves the fewest to escape, double ones for preference. */
export function quoteFor(text: string): string {
  return text.split('"').length > text.split("'").length ? "'" : '"';
}

/** `text` as it stands in a string literal between `quote`. */
export function escaped(text: string, quote: string): string {
  return [...text].map(escapedCharacter).join("").replaceAll(quote, `\\${quote}`);
}

function escapedCharacter(character: string): string {
  const found = ESCAPES.get(character);
  if (found !== undefined) {
    return found;
  }
  if (isSeen(character)) {
    return character;
  }
  const code = codeOf(character);
  if (code < 0x100) {
    return `\\x${hex(code, 2)}`;
  }
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** A docstring of one paragraph at the left margin, the closing quotes on a line of their own if it takes several. */
export function docstring(text: string): string {
  // Six columns of the first line go to quotes, so that a text of one line has room for both ends.
  const [first = "", ...more] = wrap(text, WIDTH, "      ", "");
  const opening = `"""${first.trimStart()}`;
  return more.length > 0 ? [opening, ...more, '"""'].join("\n") : `${opening}"""`;
}
