/** Scalars of answers, converted to the type of the schema whatever arrived (protocol.md 5.1, 5.2). */

import type { Plain } from "./class.js";

/** A part of an answer does not fit the schema; its path grows on the way out. */
export class Misfit extends Error {
  /** What leads to the part, `.objects[3].id`. */
  path = "";
}

/** What `Number` takes beside these, such as `0x10`, is no number of the API. */
const NUMBER = /^([+-]?(\d+(\.\d*)?|\.\d+|inf(inity)?)(e[+-]?\d+)?|nan)$/;

/**
 * What a scalar means; undefined for none, as blank text is where no text is wanted.
 *
 * @throws Misfit It cannot be one of this type.
 */
export function scalar(type: Plain, raw: unknown): unknown {
  if (type === "int" && Number.isSafeInteger(raw)) return raw;
  if (typeof raw === "object") throw new Misfit("a scalar is expected");
  const text = `${(typeof raw === "boolean" ? +raw : raw) as string}`;
  if (type === "string" || type === "file") return text;
  const word = text.trim().toLowerCase();
  if (!word) return undefined;
  const number = NUMBER.test(word) ? +word.replace(/i.*/, "Infinity") : undefined;
  const truth = word === "true" ? 1 : word === "false" ? 0 : number;
  if (type === "bool" && truth !== undefined) return truth !== 0;
  if (type === "float" && number !== undefined) return number;
  // Some integers went through a double on the server, and look like it.
  const whole = Math.trunc(truth ?? NaN);
  if (type === "int" && Number.isSafeInteger(whole)) return whole || 0;
  if (type === "float" || !Number.isFinite(whole)) throw new Misfit(`${type} is expected`);
  return BigInt(typeof raw === "string" && /^[+-]?\d+$/.test(word) ? word : whole);
}
