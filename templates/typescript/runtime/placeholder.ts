/** Results of earlier calls of a multirequest as arguments of later ones (protocol.md 7.4). */

import { typeOf } from "./class.js";
import type { Type } from "./class.js";
import { UsageError } from "./errors.js";

/** Values that stand for themselves in a text. */
export type Scalar = string | number | bigint | boolean;

declare const VALUE: unique symbol;

/** Stands for a value of the type `T` that is not there yet. In a text it is a token that the server replaces. */
export interface Reference<T> {
  readonly [VALUE]: T;
}

/**
 * Stands for the result of a call, or a part of it: properties lead to the parts of an object, `at(0)` to an element of a
 * list, `all` to all of them, joined by commas, `get("key")` to an entry of a map.
 */
export type Placeholder<T> = Reference<T> & Parts<T>;

/** What leads from a placeholder to parts of what it stands for. */
export type Parts<T> = [T] extends [Scalar | null | undefined]
  ? unknown
  : T extends readonly (infer Item)[]
    ? { readonly at: (index: number) => Placeholder<Item>; readonly all: Placeholder<Item> }
    : string extends keyof T
      ? { readonly get: (key: string) => Placeholder<T[keyof T]> }
      : { readonly [K in keyof T]-?: Placeholder<NonNullable<T[K]>> };

/** A value, or one with placeholders in it. The server converts scalars, so any placeholder of one does. */
export type Placeable<T> = unknown extends T
  ? unknown
  : T extends Scalar
    ? T | Reference<Scalar | null>
    : T extends null | undefined | AbortSignal | Blob | ((...args: never) => unknown)
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Placeable<Item>[] | Reference<T>
        : { readonly [K in keyof T]: Placeable<T[K]> } | Reference<T>;

const tokens = new WeakMap<object, string>();

/** The token of a placeholder, `{1:result:id}`; undefined for anything else. */
export function tokenOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? tokens.get(value) : undefined;
}

/**
 * A placeholder.
 *
 * @param path - What leads from the result to the part, the number of the call first.
 * @param type - What the part is; undefined where that is not known.
 */
export function placeholder(path: readonly (string | number)[], type: Type | undefined): object {
  const [position = 0, ...steps] = path;
  const token = `{${[position, "result", ...steps].join(":")}}`;
  const made = new Proxy(
    {},
    {
      get(_, name) {
        if (name === Symbol.toPrimitive) return () => token;
        return typeof name === "symbol" ? undefined : part(path, type, name, token);
      },
    },
  );
  tokens.set(made, token);
  return made;
}

function part(path: readonly (string | number)[], type: Type | undefined, name: string, token: string): unknown {
  const step = (to: string | number, kind: Type | undefined): object => placeholder([...path, to], kind);
  if (typeof type === "string") throw new UsageError(`${token} is a scalar and has no ${name}`);
  if (!type?.object && !type?.map) {
    const element = type?.list && { object: type.list };
    if (name === "all") return step("_all", element);
    if (name === "at") {
      return (index: number) => {
        if (!Number.isInteger(index) || index < 0) throw new UsageError(`${token}: an index counts from 0 up`);
        return step(index, element);
      };
    }
    if (type) throw new UsageError(`${token} is a list: use at(index) or all`);
  }
  if (!type?.object) {
    if (name === "get") return (key: string) => step(checked(key, token), type?.map && { object: type.map });
    if (type) throw new UsageError(`${token} is a map: use get(key)`);
  }
  const kind = type?.object && typeOf(type.object(), name);
  if (!kind && path.length === 1 && /^(code|message)$/.test(name)) {
    throw new UsageError(`${token}: to name the ${name} of a call that failed makes the whole request fail`);
  }
  return step(checked(name, token), kind);
}

function checked(key: string, token: string): string {
  if (!key || /[:{}]/.test(key)) throw new UsageError(`${token}: no token can name ${JSON.stringify(key)}`);
  return key;
}
