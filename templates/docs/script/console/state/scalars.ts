/** What is typed into a field as the value of a document, and back. Whole numbers of 64 bits stay whole. */

import type { TypeRef } from "../../model/api.js";
import type { Json } from "../../model/call.js";

const WHOLE = /^[+-]?\d{1,40}$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Whether values of the type are written as numbers. */
export function isNumber(type: TypeRef): boolean {
  if (type.kind === "enum") return type.base === "int";
  return type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bool";
}

/**
 * The value that a text stands for. What is no number stays a text, so that nothing typed is lost: reading the document
 * tells what is wrong with it.
 */
export function fromText(text: string, type: TypeRef): Json | undefined {
  if (!text) return undefined;
  if (!isNumber(type)) return text;
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return whole(BigInt(trimmed.replace(/^\+/, "")));
  const isFloat = type.kind === "scalar" && type.scalar === "float";
  return isFloat && DECIMAL.test(trimmed) ? Number(trimmed) : text;
}

/** The smallest carrier of a whole number: a number where that is exact. */
export function whole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The text of a value in a field. */
export function toText(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? "" : `${value}`;
}
