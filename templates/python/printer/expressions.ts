/** Expressions that are still to be laid out, as black does: `generator/targets/python/expressions.py` in the browser. */

import { width } from "../../docs/script/printing/characters.js";
import { STEP, WIDTH } from "./text.js";

/** A call, a list or a dictionary: `head` ends with its opening bracket, `tail` is the closing one. */
export interface Bracket {
  readonly head: string;
  readonly elements: readonly Code[];
  readonly tail: string;
}

/** An expression: text that cannot be split, or something in brackets. */
export type Code = string | Bracket;

/** `function(arguments)`. */
export function call(name: string, ...elements: Code[]): Bracket {
  return { head: `${name}(`, elements, tail: ")" };
}

/** `code` behind what belongs to it, such as `name=` or `"key": `. */
export function prefixed(prefix: string, code: Code): Code {
  return typeof code === "string" ? prefix + code : { ...code, head: prefix + code.head };
}

/** `code` on one line. */
export function flat(code: Code): string {
  return typeof code === "string" ? code : `${code.head}${code.elements.map(flat).join(", ")}${code.tail}`;
}

/** `code` at `indent`, over as many lines as it takes; `after` follows on the last of them. */
export function laidOut(code: Code, indent = "", after = ""): string {
  const line = `${indent}${flat(code)}${after}`;
  if (typeof code === "string" || code.elements.length === 0 || width(line) <= WIDTH) {
    return line;
  }
  return `${indent}${code.head}\n${body(code, indent + STEP)}\n${indent}${code.tail}${after}`;
}

/** `name = code`; in parentheses where the first line is too long without, and none is with them. */
export function assigned(name: string, code: Code, indent = ""): string {
  const start = `${name} = `;
  const lines = laidOut(prefixed(start, code), indent);
  if (fits(lines.split("\n", 1))) {
    return lines;
  }
  const inner = laidOut(code, indent + STEP);
  return fits(inner.split("\n")) ? `${indent}${start}(\n${inner}\n${indent})` : lines;
}

function fits(lines: readonly string[]): boolean {
  return lines.every((line) => width(line) <= WIDTH);
}

/** The elements, one a line unless those of a call, or a single one, fit on one. */
function body(code: Bracket, indent: string): string {
  const [only] = code.elements;
  if (code.elements.length === 1 && only !== undefined) {
    return laidOut(only, indent);
  }
  const together = `${indent}${code.elements.map(flat).join(", ")}`;
  if (code.tail === ")" && width(together) <= WIDTH) {
    return together;
  }
  return code.elements.map((element) => laidOut(element, indent, ",")).join("\n");
}
