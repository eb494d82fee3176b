/** Plain values as literals, spelled as black spells them: `generator/targets/python/literals.py` in the browser. */

import { isRun } from "../../docs/script/printing/bytes.js";
import { hex } from "../../docs/script/printing/characters.js";
import { repr } from "../../docs/script/printing/numbers.js";
import type { Code } from "./expressions.js";
import { call } from "./expressions.js";
import { escaped, literal, quoteFor } from "./text.js";

/** Bytes from which on a content that repeats one byte is written as a product. */
const RUN = 64;

const [DOUBLE_QUOTE, SINGLE_QUOTE] = [0x22, 0x27];

/** A text, a number or a truth value; `isFloat` tells a number that is no integer, whatever its value. */
export function scalar(value: string | number | bigint | boolean, isFloat: boolean): Code {
  if (typeof value === "string") {
    return literal(value);
  }
  if (typeof value === "boolean") {
    return value ? "True" : "False";
  }
  if (!isFloat) {
    return String(value);
  }
  const number = Number(value);
  return Number.isFinite(number) ? repr(number).replace("e+", "e") : call("float", literal(repr(number)));
}

/** Bytes. */
export function content(data: Uint8Array): string {
  if (data.length >= RUN && isRun(data)) {
    return `${content(data.slice(0, 1))} * ${data.length}`;
  }
  const quote = count(data, DOUBLE_QUOTE) > count(data, SINGLE_QUOTE) ? "'" : '"';
  const shown = Array.from(data, (byte) =>
    byte < 0x80 ? escaped(String.fromCharCode(byte), quote) : `\\x${hex(byte, 2)}`,
  );
  return `b${quote}${shown.join("")}${quote}`;
}

function count(data: Uint8Array, wanted: number): number {
  return data.reduce((found, byte) => (byte === wanted ? found + 1 : found), 0);
}

/** A part of a text: one that stands for itself, or an expression without double quotes and backslashes. */
export interface Part {
  readonly isCode: boolean;
  readonly text: string;
}

/** A text that takes values in. */
export function filled(parts: readonly Part[]): string {
  const texts = parts.filter((part) => !part.isCode).map((part) => part.text);
  const quote = parts.some((part) => part.isCode && part.text.includes("'")) ? '"' : quoteFor(texts.join(""));
  const shown = parts.map((part) =>
    part.isCode ? `{${part.text}}` : escaped(part.text, quote).replaceAll("{", "{{").replaceAll("}", "}}"),
  );
  return `f${quote}${shown.join("")}${quote}`;
}
