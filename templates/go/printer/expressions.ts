/** Expressions and how gofmt leaves them: `generator/targets/go/expressions.py` in the browser. */

import { length } from "../../docs/script/printing/characters.js";
import { WIDTH } from "./text.js";

const TAB = 4;

/** A key and its value in a composite literal. */
export interface Pair {
  readonly key: string;
  readonly value: Code;
}

/**
 * Elements between `head`, which ends with a bracket, and `tail`, which is its closing. `isCall` tells a call, whose last
 * argument stays on the line of the brackets where only it takes several lines.
 */
export interface Bracket {
  readonly head: string;
  readonly elements: readonly (Code | Pair)[];
  readonly tail: string;
  readonly isCall: boolean;
}

/** Texts that are put together; gofmt leaves no space around the signs in calls of several arguments. */
export interface Sum {
  readonly parts: readonly string[];
}

export type Code = string | Bracket | Sum;

/** The call of a function. */
export function call(name: string, ...elements: Code[]): Code {
  return { head: `${name}(`, elements, tail: ")", isCall: true };
}

/** A composite literal. */
export function literalOf(type: string, elements: readonly (Code | Pair)[]): Code {
  return { head: `${type}{`, elements, tail: "}", isCall: false };
}

/** `before`, `code` and `after` as lines at `indent`. */
export function laidOut(code: Code, indent: string, before = "", after = ""): string {
  return `${indent}${placed(code, indent, before, after, false)}`;
}

/** `code` on one line; `isTight` tells that it stands among the arguments of a call. */
export function flat(code: Code | Pair, isTight = false): string {
  if (typeof code === "string") {
    return code;
  }
  if ("parts" in code) {
    return code.parts.join(isTight ? "+" : " + ");
  }
  if ("key" in code) {
    return `${code.key}: ${flat(code.value, isTight)}`;
  }
  const isInside = inside(code, isTight);
  return `${code.head}${code.elements.map((element) => flat(element, isInside)).join(", ")}${code.tail}`;
}

/** Whether what is in the brackets stands among the arguments of a call. */
function inside(code: Bracket, isTight: boolean): boolean {
  return code.isCall && (isTight || code.elements.length > 1);
}

function isBracket(code: Code | Pair | undefined): code is Bracket {
  return typeof code === "object" && "head" in code;
}

function placed(code: Code, indent: string, before: string, after: string, isTight: boolean): string {
  const line = `${before}${flat(code, isTight)}${after}`;
  if (!isBracket(code) || width(indent + line) <= WIDTH) {
    return line;
  }
  return `${before}${broken(code, indent, before, isTight)}${after}`;
}

function width(text: string): number {
  return length(text) + (TAB - 1) * (text.split("\t").length - 1);
}

function broken(code: Bracket, indent: string, before: string, isTight: boolean): string {
  if (code.elements.length === 0) {
    return `${code.head}${code.tail}`;
  }
  const isInside = inside(code, isTight);
  const last = code.elements.at(-1);
  if (code.isCall && isBracket(last)) {
    const others = code.elements.slice(0, -1).map((element) => `${flat(element, isInside)}, `);
    const head = code.head + others.join("");
    if (last.elements.length > 0 && width(indent + before + head + last.head) <= WIDTH) {
      return `${head}${broken(last, indent, before + head, isInside)}${code.tail}`;
    }
  }
  const inner = `${indent}\t`;
  const lines = runs(code.elements, inner, isInside).flatMap(aligned);
  return [code.head, ...lines.map((line) => `${inner}${line},`), `${indent}${code.tail}`].join("\n");
}

type Row = readonly [key: string, text: string];

/** Keys and values, laid out; those of one line that follow each other are one run, which gofmt aligns. */
function runs(elements: readonly (Code | Pair)[], indent: string, isTight: boolean): Row[][] {
  const found: Row[][] = [];
  let isOpen = false;
  for (const element of elements) {
    const isPair = typeof element === "object" && "key" in element;
    const [key, value] = isPair ? [`${element.key}:`, element.value] : ["", element];
    const before = key === "" ? "" : `${key} `;
    const text = placed(value, indent, before, "", isTight).slice(before.length);
    const isSingle = !text.includes("\n");
    const run = found.at(-1);
    if (isOpen && isSingle && run !== undefined) {
      run.push([key, text]);
    } else {
      found.push([[key, text]]);
    }
    isOpen = isSingle;
  }
  return found;
}

function aligned(run: readonly Row[]): string[] {
  const columns = Math.max(...run.map(([key]) => length(key)));
  return run.map(([key, text]) => (key === "" ? text : `${key}${" ".repeat(columns - length(key))} ${text}`));
}
