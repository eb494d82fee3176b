/** Classes of API objects, and types of values, as data (protocol.md 1.3). */

import type { Placeable } from "./placeholder.js";

/** What a value other than an object is on the wire. Both `int` and `bigint` are integers of 64 bits. */
export type Plain = "string" | "int" | "bigint" | "float" | "bool" | "file" | "nothing" | "any";

/**
 * What a value is on the wire; values of enums are an `int` or a `string`, `any` is written by what it is.
 *
 * An `int` becomes a bigint only where a number would lose a digit. Classes are named by functions, for they refer to each
 * other in circles.
 */
export type Type = Plain | Nested;

/** An object of a class, or a list or a map of such objects. */
export interface Nested {
  readonly object?: () => Class;
  readonly list?: () => Class;
  readonly map?: () => Class;
}

/** The properties that a class declares. */
export interface Properties {
  /** Those of the class that it derives from; none for one that derives from the root. */
  readonly base?: () => Properties;
  readonly own: Readonly<Record<string, Type>>;
  /** Names of own properties that are never sent. */
  readonly readOnly?: readonly string[];
}

/** A class: what reads and writes its objects, and finds the classes derived from it. */
export interface Class<T = unknown> {
  /** The name on the wire. */
  readonly name: string;
  /** Whether objects of this very class cannot be sent. */
  readonly abstract?: boolean;
  readonly properties: Properties;
  /** The classes that derive from it directly. */
  readonly subclasses?: () => readonly Class[];
  /** For type checkers only: what objects of the class look like. */
  readonly type?: T;
}

/** The root of all classes. What answers hold in its place is one of the classes that the client was told of. */
export const root: Class = { name: "KalturaObject", abstract: true, properties: { own: {} } };

/** The lists in `relatedObjects`, which any object of an answer may carry; of the classes that the client was told of. */
const related: Class = { name: "KalturaListResponse", properties: { own: { totalCount: "int" } } };

/** The key of what an object was called on the wire, where that is not what `objectType` says. */
export const RECEIVED: unique symbol = Symbol("receivedType");

type Table = Map<string, Type>;

const received = new WeakMap<Class, Table>();
const sent = new WeakMap<Class, Table>();

/** What the property `name` of `cls` is; undefined for one that it does not have, or that is not sent. */
export function typeOf(cls: Class, name: string, sending = false): Type | undefined {
  const tables = sending ? sent : received;
  let table = tables.get(cls);
  if (!table) {
    table = new Map(sending ? [] : [["relatedObjects", { map: () => related }]]);
    for (let at: Properties | undefined = cls.properties; at; at = at.base?.()) {
      for (const [own, type] of Object.entries(at.own)) {
        if (!sending || !at.readOnly?.includes(own)) table.set(own, type);
      }
    }
    tables.set(cls, table);
  }
  return table.get(name);
}

/** The class called `name` that is `declared` or derives from it; where any may stand, one of the `others` or their like. */
export function classNamed(name: unknown, declared: Class, others: readonly Class[]): Class | undefined {
  return among(declared === root || declared === related ? others : [declared], name);
}

function among(classes: readonly Class[], name: unknown): Class | undefined {
  for (const cls of classes) {
    const found = cls.name === name ? cls : among(cls.subclasses?.() ?? [], name);
    if (found) return found;
  }
  return undefined;
}

/**
 * What an object was called on the wire (protocol.md 5.3).
 *
 * A class that the client does not know becomes the nearest one that it does, which is what `objectType` says. The name
 * that came is kept beside it, and goes out again when the object is sent.
 */
export function receivedType(object: { readonly objectType?: string | undefined }): string | undefined {
  const { [RECEIVED]: received } = object as { readonly [RECEIVED]?: unknown };
  // What a server sends in its place may be no text at all.
  return typeof received === "string" ? received : object.objectType;
}

/** An object of the class `cls`, for a place where one of its bases is declared: `make(UrlResource, { url })`. */
export function make<T extends object>(
  cls: Class<T>,
  values: NoInfer<{ readonly [K in keyof T]: Placeable<T[K]> }>,
): T {
  return { objectType: cls.name, ...values } as T;
}

/**
 * Whether a value is an object of the class `cls`, or of one that derives from it: `isA(entry, MediaEntry)`.
 *
 * An object is told by its `objectType`, which every object of an answer has.
 */
export function isA<T>(value: unknown, cls: Class<T>): value is T {
  const found = typeof value === "object" && value !== null && "objectType" in value;
  return found && classNamed(value.objectType, cls, []) !== undefined;
}
