/** What a scalar of an answer looks like beside the type that the schema declares for it (protocol.md 5.1, 5.2). */

import type { TypeRef } from "../model/api.js";
import type { Format } from "./opened.js";
import type { TreeNode } from "./tree.js";

/** `odd` is what readers have to take, `wrong` what they refuse, `rounded` an integer that went through a double. */
export type Look = "right" | "odd" | "wrong" | "rounded" | "too-large";

const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NO_NUMBER = /^(?:[+-]?inf(?:inity)?|nan)$/i;
const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** How the scalar `node` looks where `type` is declared. */
export function lookOf(node: TreeNode, type: TypeRef & { kind: "scalar" | "enum" }, format: Format): Look {
  const { kind, text } = node;
  const declared = type.kind === "enum" ? type.base : type.scalar;
  if (kind === "null" || kind === "empty") return "right";
  const quoted = format === "json" && kind === "text";
  if (declared === "string") return kind === "text" ? "right" : "odd";
  const word = text.trim();
  if (!word) return "odd";
  if (declared === "bool") return truth(node, word, format);
  if (kind === "bool") return "odd";
  if (declared === "float") {
    if (!NUMBER.test(word) && !NO_NUMBER.test(word)) return word === "true" || word === "false" ? "odd" : "wrong";
    return quoted ? "odd" : "right";
  }
  return whole(word, quoted);
}

function truth({ kind }: TreeNode, word: string, format: Format): Look {
  if (kind === "bool" || (format === "xml" && (word === "0" || word === "1"))) return "right";
  return /^(?:true|false)$/i.test(word) || NUMBER.test(word) ? "odd" : "wrong";
}

function whole(word: string, quoted: boolean): Look {
  if (WHOLE.test(word)) {
    // More than 20 digits are no integer of 64 bits in any case, and take long to convert.
    const value = word.length > 24 ? MOST + 1n : BigInt(word.replace("+", ""));
    if (value < LEAST || value > MOST) return "too-large";
    return quoted ? "odd" : "right";
  }
  if (NUMBER.test(word)) return "rounded";
  return /^(?:true|false)$/i.test(word) ? "odd" : "wrong";
}
