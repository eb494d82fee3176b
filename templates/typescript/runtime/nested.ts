/** Objects of classes, and lists and maps of them, to the tree that goes on the wire (protocol.md 3.2, 3.3). */

import { classNamed, receivedType, root, typeOf } from "./class.js";
import type { Class, Nested } from "./class.js";
import { UNSENDABLE, anyType, encode, write } from "./encode.js";
import type { Tree, Writing } from "./encode.js";
import { UsageError } from "./errors.js";

/** Writes what is of a class: for actions whose parameters are objects. */
export function nested(value: object, { object, list, map }: Nested, path: string, writing: Writing): Tree | undefined {
  if (Array.isArray(value)) {
    return list && value.map((item, index) => write(item, { object: list }, `${path}:${index}`, writing));
  }
  if (map) {
    const items = Object.entries(value).filter(([, item]) => item !== undefined);
    // Not assigned one by one: a key may be `__proto__`.
    return Object.fromEntries(items.map(([key, item]) => entry(key, item, map, path, writing)));
  }
  return object && objectTree(value, object(), path, writing);
}

function checkText(text: string, path: string): void {
  if (UNSENDABLE.test(text)) throw new UsageError(`${path} holds a character that cannot be sent`);
}

/** An entry of a map, as it is sent. */
function entry(key: string, item: unknown, map: () => Class, path: string, writing: Writing): [string, Tree] {
  checkText(key, path);
  if (item === null) return [`${key}__null`, ""];
  return [key, write(item, { object: map }, `${path}:${key}`, writing)];
}

/** An object: its objectType first, then what is set and may be sent. */
function objectTree(value: object, declared: Class, path: string, writing: Writing): Tree {
  const { objectType = declared.name } = value as { objectType?: string };
  const name = receivedType(value) ?? objectType;
  const received = name !== objectType;
  const cls = classNamed(objectType, declared, writing.types);
  if (declared !== root && (!cls || (cls.abstract && !received))) {
    throw new UsageError(`${path}: ${objectType} is no class of ${declared.name} that can be sent`);
  }
  // Where any object may stand, and no class is known that it could be, it says by itself what it is.
  const typeNamed = cls ? (name: string) => typeOf(cls, name, true) : anyType;
  // A name that came from a server may be any text.
  checkText(name, path);
  return { objectType: name, ...encode(value, typeNamed, writing, `${path}:`) };
}
