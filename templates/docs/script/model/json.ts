/** JSON that keeps every digit of whole numbers. */

import type { Json } from "./call.js";

/** A text that is no JSON, and where it stops to be: lines and columns count from 1. */
export class JsonError extends Error {
  readonly offset: number;
  readonly line: number;
  readonly column: number;

  constructor(message: string, text: string, offset: number) {
    const before = text.slice(0, offset).split("\n");
    super(`${message}, line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`);
    this.offset = offset;
    this.line = before.length;
    this.column = (before.at(-1) ?? "").length + 1;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no text of JSON may hold them as they are
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const DEEPEST = 500;

/**
 * What a text in JSON says; whole numbers that a number cannot carry are bigints.
 *
 * @throws JsonError It is no JSON.
 */
export function parseJson(text: string): Json {
  const parser = new Parser(text);
  return parser.document();
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Json {
    const value = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#wrong("nothing may follow");
    return value;
  }

  #value(depth: number): Json {
    this.#skip();
    const first = this.#text[this.#at];
    if (depth > DEEPEST) throw this.#wrong("it is nested too deeply");
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#list(depth);
    if (first === '"') return this.#string();
    const word = this.#take(WORD)?.[0];
    if (word) return WORDS[word] as boolean | null;
    const [digits, fraction, exponent] = this.#take(NUMBER) ?? [];
    if (digits === undefined) throw this.#wrong(first === undefined ? "it ends too early" : "a value is expected");
    const number = Number(digits);
    return fraction || exponent || Number.isSafeInteger(number) ? number : BigInt(digits);
  }

  #object(depth: number): Json {
    const found: [string, Json][] = [];
    this.#at++;
    while (!this.#ends("}", found.length > 0)) {
      this.#skip();
      if (this.#text[this.#at] !== '"') throw this.#wrong("a name in double quotes is expected");
      const name = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ":") throw this.#wrong("a colon is expected");
      this.#at++;
      found.push([name, this.#value(depth + 1)]);
    }
    return Object.fromEntries(found);
  }

  #list(depth: number): Json {
    const found: Json[] = [];
    this.#at++;
    while (!this.#ends("]", found.length > 0)) found.push(this.#value(depth + 1));
    return found;
  }

  /** Steps over the end of an object or a list, or the comma before the next member. */
  #ends(mark: string, more: boolean): boolean {
    this.#skip();
    const next = this.#text[this.#at];
    if (next === mark) {
      this.#at++;
      return true;
    }
    if (more) {
      if (next !== ",") throw this.#wrong(next === undefined ? "it ends too early" : `a comma or ${mark} is expected`);
      this.#at++;
    }
    return false;
  }

  #string(): string {
    const found = this.#take(STRING)?.[0];
    if (found === undefined) throw this.#wrong("a text does not end, or holds what has to be escaped");
    return found.includes("\\") ? (JSON.parse(found) as string) : found.slice(1, -1);
  }

  #skip(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #wrong(message: string): JsonError {
    return new JsonError(message, this.#text, this.#at);
  }
}

/**
 * A value as JSON.
 *
 * @param indent - Blanks for each level; 0 for all on one line.
 */
export function printJson(value: Json, indent = 0): string {
  return print(value, " ".repeat(indent), indent ? "\n" : "");
}

function print(value: Json, step: string, before: string): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = before && before + step;
  const members = Array.isArray(value)
    ? value.map((item: Json) => print(item, step, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${step && " "}${print(item, step, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return members.length ? `${open}${inner}${members.join(`,${inner}`)}${before}${close}` : `${open}${close}`;
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
