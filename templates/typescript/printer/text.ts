/** Text of a call on its way into TypeScript: `generator/targets/typescript/text.py` in the browser. */

import { codeOf, hex, isSeen } from "../../docs/script/printing/characters.js";

/** The longest line, in characters: what the settings of prettier in the package say. */
export const WIDTH = 120;

/** What prettier indents by. */
export const STEP = "  ";

const ESCAPES = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** `text` as a string literal, as prettier would quote it. */
export function literal(text: string): string {
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  return quote + [...text].map(escaped).join("").replaceAll(quote, `\\${quote}`) + quote;
}

/** `text` as it stands in a template. */
export function templated(text: string): string {
  return literal(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
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
  if (code < 0x100) {
    return `\\x${hex(code, 2)}`;
  }
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 1)}}`;
}

/** Whether `name` can stand as a key without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name);
}

/** `name` as a key of an object literal: quoted where it has to be, and never one that sets the prototype. */
export function key(name: string): string {
  if (name === "__proto__") {
    return '["__proto__"]';
  }
  return isIdentifier(name) ? name : literal(name);
}

/** What reads the member `name` of an object: `.name`, or in brackets. */
export function access(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${literal(name)}]`;
}
