/** Text of a call on its way into Go: `generator/targets/go/text.py` in the browser. */

import { codeOf, hex, isSeen } from "../../docs/script/printing/characters.js";
import { wrap } from "../../docs/script/printing/wrap.js";

/** The longest line, in characters. */
export const WIDTH = 100;

const ESCAPES = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** `text` as an interpreted string literal. */
export function literal(text: string): string {
  return `"${[...text].map(escaped).join("")}"`;
}

/** `bytes` as they stand in a literal, each by its number. */
export function escapedBytes(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => `\\x${hex(byte, 2)}`).join("");
}

function escaped(character: string): string {
  const found = ESCAPES.get(character);
  if (found !== undefined) {
    return found;
  }
  if (isSeen(character)) {
    return character;
  }
  const code = codeOf(character);
  if (code < 0x80) {
    return escapedBytes([code]);
  }
  if (code >= 0xd800 && code < 0xe000) {
    return escapedBytes([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
  }
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** A comment of one paragraph. */
export function comment(text: string): string {
  return wrap(text, WIDTH, "// ").join("\n");
}
