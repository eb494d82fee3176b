/** Objects of classes, and lists and maps of them, to the tree that goes on the wire (protocol.md 3.2, 3.3). */

import { RECEIVED, classNamed, root, typeOf } from "./class.js";
import type { Class, Nested } from "./class.js";
import { anyType, encode, write } from "./encode.js";
import type { Tree, Writing } from "./encode.js";
import { UsageError } from "./errors.js";

/** Writes what is of a class: for actions whose parameters are objects. */
export function nested(value: object, { object, list, map }: Nested, path: string, writing: Writing): Tree | undefined {
  if (Array.isArray(value)) {
    return list && value.map((item, index) => write(item, { object: list }, `${path}:${index}`, writing));
  }
  if (map) return encode(value, () => ({ object: map }), writing, `${path}:`);
  return object && objectTree(value, object(), path, writing);
}

/** An object: its objectType first, then what is set and may be sent. */
function objectTree(value: object, declared: Class, path: string, writing: Writing): Tree {
  const { objectType = declared.name, [RECEIVED]: received } = value as { objectType?: string; [RECEIVED]?: string };
  const cls = classNamed(objectType, declared, writing.types);
  if (declared !== root && (!cls || (cls.abstract && !received))) {
    throw new UsageError(`${path}: ${objectType} is no class of ${declared.name} that can be sent`);
  }
  // Where any object may stand, and no class is known that it could be, it says by itself what it is.
  const typeNamed = cls ? (name: string) => typeOf(cls, name, true) : anyType;
  return { objectType: received ?? objectType, ...encode(value, typeNamed, writing, `${path}:`) };
}
