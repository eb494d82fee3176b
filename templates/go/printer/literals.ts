/** Plain values as literals: those of `generator/targets/go/values.py` in the browser. */

import type { TypeRef } from "../../docs/script/model/api.js";
import { decoded } from "../../docs/script/printing/bytes.js";
import { repr } from "../../docs/script/printing/numbers.js";
import { escapedBytes, literal } from "./text.js";

/** A text, a number or a truth value for a place of `type`. */
export function plain(value: string | number | bigint | boolean, type: TypeRef): string {
  if (typeof value === "string") {
    return literal(value);
  }
  const isFloat = type.kind === "scalar" && type.scalar === "float";
  return isFloat && typeof value !== "boolean" ? repr(Number(value)) : String(value);
}

/** A slice of bytes: of a text where it is one. */
export function bytes(content: Uint8Array): string {
  const text = decoded(content);
  return text === undefined ? `[]byte("${escapedBytes(content)}")` : `[]byte(${literal(text)})`;
}
