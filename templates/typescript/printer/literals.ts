/** Plain values as literals: those of `generator/targets/typescript/values.py` in the browser. */

import type { TypeRef } from "../../docs/script/model/api.js";
import { decoded } from "../../docs/script/printing/bytes.js";
import { repr } from "../../docs/script/printing/numbers.js";
import type { Code } from "./expressions.js";
import { call } from "./expressions.js";
import { literal } from "./text.js";

/** From which on integers are not numbers. */
const SAFE = 2n ** 53n;

/** A text, a number or a truth value for a place of `type`; undefined for a value that no constant of an enum has. */
export function scalar(value: string | number | bigint | boolean, type: TypeRef | undefined): string {
  if (typeof value === "boolean") {
    return value ? "true" : "false";
  }
  if (typeof value === "string") {
    return literal(value);
  }
  const kind = type?.kind === "scalar" ? type.scalar : "int";
  if (kind === "float") {
    const text = repr(Number(value)).replace("e-0", "e-").replace("e+0", "e").replace("e+", "e");
    return text.endsWith(".0") ? text.slice(0, -2) : text;
  }
  const whole = BigInt(value);
  if (kind === "bigint") {
    return `${whole}n`;
  }
  return whole > -SAFE && whole < SAFE ? `${whole}` : `${whole}n as never`;
}

/** Bytes as an expression. */
export function content(data: Uint8Array): Code {
  const text = decoded(data);
  if (text === undefined) {
    return `Uint8Array.from([${data.join(", ")}])`;
  }
  return call("new Blob", { head: "[", elements: text === "" ? [] : [literal(text)], tail: "]" });
}
