/** Expressions that are still to be laid out, as prettier does: `expressions.py` in the browser. */

import { width } from "../../docs/script/printing/characters.js";
import { STEP, WIDTH } from "./text.js";

/** A key of so many characters keeps its value beside it: a line of its own would win too little. */
const SHORT_KEY = 4;

/** A call, a list or an object: `head` ends with its opening bracket, `tail` begins with the closing one. */
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

/** `{ members }`. */
export function object(...elements: Code[]): Bracket {
  return { head: "{", elements, tail: "}" };
}

/** `code` behind what belongs to it, such as `name: `. */
export function prefixed(prefix: string, code: Code): Code {
  return typeof code === "string" ? prefix + code : { ...code, head: prefix + code.head };
}

/** `code` on one line. */
export function flat(code: Code): string {
  if (typeof code === "string") {
    return code;
  }
  const gap = code.head.endsWith("{") && code.elements.length > 0 ? " " : "";
  return `${code.head}${gap}${code.elements.map(flat).join(", ")}${gap}${code.tail}`;
}

/** `code` at `indent`, over as many lines as it takes; `after` follows on the last of them. */
export function laidOut(code: Code, indent = "", after = ""): string {
  const line = `${indent}${flat(code)}${after}`;
  if (typeof code === "string" || code.elements.length === 0) {
    return width(line) > WIDTH ? pairBroken(flat(code), line, indent, after) : line;
  }
  if (width(line) <= WIDTH && !mustBreak(code)) {
    return line;
  }
  const last = code.elements.at(-1);
  if (code.head.endsWith("(") && isLiteral(last) && hugs(code)) {
    const before = code.elements.slice(0, -1).map((element) => `${flat(element)}, `);
    const opening = `${indent}${code.head}${before.join("")}`;
    if (width(opening) + 1 <= WIDTH) {
      return `${opening}${broken(last, indent).trimStart()}${code.tail}${after}`;
    }
  }
  return `${broken(code, indent)}${after}`;
}

/** `line`, which is too long; of a member that is a text, the text on a line of its own. */
function pairBroken(text: string, line: string, indent: string, after: string): string {
  const at = text.indexOf(": ");
  const [name, value] = [text.slice(0, at), text.slice(at + 2)];
  if (at >= 0 && /^["']/.test(value) && !/^["'`]/.test(name) && name.length > SHORT_KEY) {
    return `${indent}${name}:\n${indent}${STEP}${value}${after}`;
  }
  return line;
}

/** Whether `code` is a list or an object, with something in it. */
function isLiteral(code: Code | undefined): code is Bracket {
  return typeof code === "object" && (code.head === "{" || code.head === "[") && code.elements.length > 0;
}

/** Whether the last argument of a call may stay beside its bracket: the one before it is of another kind. */
function hugs(code: Bracket): boolean {
  const [before, last] = [code.elements.at(-2), code.elements.at(-1)];
  return !(typeof before === "object" && typeof last === "object" && before.head === last.head);
}

/** Whether there is a list of several objects with several members each, which never share a line. */
function mustBreak(code: Bracket): boolean {
  const elements = code.elements.filter((element) => typeof element !== "string");
  const [first] = elements;
  if (code.head.endsWith("[") && code.elements.length > 1 && elements.length === code.elements.length) {
    const isAlike = elements.every((element) => element.head === first?.head && element.elements.length > 1);
    if (isAlike && (first?.head === "{" || first?.head === "[")) {
      return true;
    }
  }
  return elements.some(mustBreak);
}

function broken(code: Bracket, indent: string): string {
  const body = code.elements.map((element) => laidOut(element, indent + STEP, ",")).join("\n");
  return `${indent}${code.head}\n${body}\n${indent}${code.tail}`;
}
