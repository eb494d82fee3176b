/** Arguments to the tree that goes on the wire (protocol.md 3): scalars, and objects that say by themselves what they are. */

import { isFileSource } from "./body.js";
import type { Class, Nested, Type } from "./class.js";
import { UsageError } from "./errors.js";
import type { FileSource } from "./files.js";

/** A part of a request as JSON has it. */
export type Tree = string | number | boolean | readonly Tree[] | { readonly [name: string]: Tree };

/** What writes the values of one call. */
export interface Writing {
  /** Classes that may stand where the schema declares none. */
  readonly types: readonly Class[];
  /** Filled with the files, by the name of their part of a multipart body (`fileData`, `resource:fileData`). */
  readonly files: Map<string, FileSource>;
  /** Writes what is of a class; without it, objects are written by what they are. */
  readonly nested?: WriteNested | undefined;
  /** The token of a value that stands for a result of another call; undefined for other values (protocol.md 7.4). */
  readonly token?: (value: unknown) => string | undefined;
}

/** Writes an object of a class, or a list or a map of them; undefined for a value that is none. */
export type WriteNested = (value: object, type: Nested, path: string, writing: Writing) => Tree | undefined;

/** What no text of the API can hold: all that is no XML 1.0 text (protocol.md 3.4). */
export const UNSENDABLE: RegExp = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * The tree of some values by name (protocol.md 3.2).
 *
 * @param values - undefined is left out, null is the explicit null.
 * @param typeNamed - What each value is; undefined for one that is not sent.
 * @param path - What leads to them, with a colon at its end.
 * @throws UsageError A value cannot be sent; the message names the path to it.
 */
export function encode(
  values: object,
  typeNamed: (name: string) => Type | undefined,
  writing: Writing,
  path = "",
): Record<string, Tree> {
  const tree: Record<string, Tree> = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const type = typeNamed(name);
    const at = path + name;
    if (!type || value === undefined) continue;
    if (value === null) tree[`${name}__null`] = "";
    else if (isFileSource(value)) writing.files.set(at, value);
    else tree[name] = write(value, type, at, writing);
  }
  return tree;
}

/** Any type: for values that no schema describes. */
export function anyType(): Type {
  return "any";
}

/** One value as a tree. */
export function write(value: unknown, type: Type, path: string, writing: Writing): Tree {
  const token = writing.token?.(value);
  if (token !== undefined) return token;
  let written: Tree | undefined;
  if (typeof value === "object" && value !== null) {
    if (typeof type === "object" && writing.nested) written = writing.nested(value, type, path, writing);
    else if (Array.isArray(value)) written = value.map((item, at) => write(item, type, `${path}:${at}`, writing));
    else if (typeof type === "object" || type === "any") {
      const { objectType } = value as { objectType?: string };
      written = { ...(objectType && { objectType }), ...encode(value, anyType, writing, `${path}:`) };
    }
  } else {
    const exact = typeof value === "bigint" && BigInt.asIntN(64, value) === value;
    const whole = exact || Number.isSafeInteger(value);
    const wanted =
      typeof value === "string" ? /string/ : typeof value === "boolean" ? /bool/ : whole ? /int|float|string/ : /float/;
    if (
      (type === "any" || wanted.test(type as string)) &&
      (whole || typeof value !== "number" || value - value === 0)
    ) {
      if (UNSENDABLE.test(String(value))) throw new UsageError(`${path} holds a character that cannot be sent`);
      // Above 2 ** 53 a JSON number would not carry all digits (protocol.md 3.4).
      const asText = type === "string" || (exact && !Number.isSafeInteger(Number(value)));
      written = asText ? String(value) : exact ? Number(value) : (value as Tree);
    }
  }
  if (written === undefined) {
    throw new UsageError(`${path}: ${typeof type === "string" ? type : Object.keys(type).join()} is expected`);
  }
  return written;
}
