/** Edits of a document: each gives a new one, and shares with the old one all that stays the same. */

import type { Json } from "../../model/call.js";

export type Key = string | number;

/** The way from a document to a place in it: names of properties, indices of lists. */
export type Path = readonly Key[];

type Fields = { readonly [name: string]: Json };

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What stands at `path`; undefined for nothing. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let here = value;
  for (const key of path) here = child(here, key);
  return here;
}

function child(value: Json | undefined, key: Key): Json | undefined {
  if (isList(value)) return typeof key === "number" ? value[key] : undefined;
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The document with `next` at `path`; undefined takes away what is there. Objects on the way that are missing are made. */
export function put<T extends Json>(value: T, path: Path, next: Json | undefined): T {
  if (next === undefined && at(value, path) === undefined) return value;
  return (replaced(value, path, next) ?? {}) as T;
}

function replaced(value: Json | undefined, path: Path, next: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const below = replaced(child(value, key), rest, next);
  if (isList(value) && typeof key === "number") {
    return below === undefined ? value.toSpliced(key, 1) : value.toSpliced(key, 1, below);
  }
  const fields = isFields(value) ? value : {};
  if (below !== undefined) return { ...fields, [key]: below };
  const { [key]: _, ...others } = fields;
  return others;
}

/** A document with `item` put into the list at `path`, before `index`. */
export function insert<T extends Json>(value: T, path: Path, index: number, item: Json): T {
  const list = at(value, path);
  return put(value, path, (isList(list) ? list : []).toSpliced(index, 0, item));
}

/** A document in which the element `from` of the list at `path` stands at `to`. */
export function move<T extends Json>(value: T, path: Path, from: number, to: number): T {
  const list = at(value, path);
  if (!isList(list) || from === to || to < 0 || to >= list.length) return value;
  const item = list[from];
  return item === undefined ? value : put(value, path, list.toSpliced(from, 1).toSpliced(to, 0, item));
}

/** A document in which the entry `from` of the map at `path` is called `to`, at the same place in the order. */
export function rename<T extends Json>(value: T, path: Path, from: string, to: string): T {
  const map = at(value, path);
  if (!isFields(map) || from === to || Object.hasOwn(map, to)) return value;
  const entries = Object.entries(map).map(([key, each]) => [key === from ? to : key, each] as const);
  return put(value, path, Object.fromEntries(entries));
}

/** Whether both hold the same, whatever objects they are made of. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((each, index) => same(each, other[index]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => same(child(one, name), child(other, name)))
  );
}

/** A text for `path` that is unique in a page, for the ids of elements. */
export function idOf(scope: string, path: Path): string {
  return `${scope}-${path.map((key) => encodeURIComponent(`${key}`)).join("/")}`;
}

/** Whether `path` is `base` or lies below it. */
export function isWithin(path: Path, base: Path): boolean {
  return path.length >= base.length && base.every((key, index) => key === path[index]);
}
