/** Answers in JSON (protocol.md 5.2, 5.4, 5.5). */

import { RECEIVED, classNamed, typeOf } from "./class.js";
import type { Class, Type } from "./class.js";
import { placed } from "./decode.js";
import type { Opened, Reader } from "./decode.js";
import { ApiError, MalformedAnswerError } from "./errors.js";
import { Misfit, scalar } from "./scalar.js";

type Dictionary = Readonly<Record<string, unknown>>;

/** Reads answers in JSON. */
export const jsonReader: Reader = { open, error, value, items };

/**
 * What a text in JSON says. Integers of more digits than a double carries become texts: each scalar is converted by the
 * schema in any case.
 *
 * @throws SyntaxError It is no JSON.
 */
export function parseJson(text: string): unknown {
  let quoted = false;
  // Never all of a text at once: it may be longer than a pattern can look back on.
  const exact = (token: string): string => {
    if (token === '"') quoted = !quoted;
    return !quoted && /^-?\d{16,}$/.test(token) ? `"${token}"` : token;
  };
  return JSON.parse(/\d{16}/.test(text) ? text.replace(/\\.|"|[-\d.e+]+/gi, exact) : text);
}

function open(text: string): Opened<unknown> {
  let data: unknown;
  try {
    data = parseJson(text);
  } catch {
    throw new MalformedAnswerError("the answer is no JSON");
  }
  // The envelope of OTT (protocol.md 5.5).
  const { result, executionTime, ...more } = isDictionary(data) ? data : { data };
  return result === undefined || Object.keys(more).length
    ? { result: data, executionTime: undefined }
    : { result, executionTime: typeof executionTime === "number" ? executionTime : undefined };
}

function error(node: unknown, executionTime: number | undefined): ApiError | undefined {
  const found = errorIn(node);
  if (!found) return undefined;
  const { code, message, args } = found;
  const pairs: [string, string][] = [];
  // Names and values: a list of objects in OTT, an object in OVP.
  for (const [key, it] of entries(typeof args === "object" ? args : "")) {
    const named = isDictionary(it);
    const { name = key, value = it } = named ? it : {};
    if (named || typeof key === "string") pairs.push([text(name), text(value)]);
  }
  return new ApiError(text(code), text(message), Object.fromEntries(pairs), executionTime);
}

/** Never by having a code and a message alone: ordinary objects have both. */
function errorIn(node: unknown): Dictionary | undefined {
  if (!isDictionary(node)) return undefined;
  const { objectType, code, message, args, error, ...more } = node;
  if (objectType === "KalturaAPIException") return node;
  if (objectType !== undefined || Object.keys(more).length) return undefined;
  const found = error === undefined ? node : (code ?? message ?? args) === undefined && error;
  return isDictionary(found) && "code" in found && "message" in found ? found : undefined;
}

function text(raw: unknown): string {
  return typeof raw === "object" || raw === undefined ? "" : (scalar("string", raw) as string);
}

function isDictionary(raw: unknown): raw is Dictionary {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function value(raw: unknown, type: Type, types: readonly Class[]): unknown {
  if (raw === null || raw === undefined || type === "nothing") return undefined;
  if (typeof type === "string") return scalar(type, raw);
  const { object, list, map } = type;
  if (object) return objectOf(raw, object(), types);
  const cls = (list ?? map)?.() as Class;
  const read: [string, unknown][] = [];
  let step = "";
  try {
    for (const [key, item] of entries(raw, list)) {
      step = `[${key}]`;
      const part = item !== null && objectOf(item, cls, types);
      if (part) read.push([`${key}`, part]);
    }
  } catch (error) {
    throw placed(step, error);
  }
  return list ? read.map(([, part]) => part) : Object.fromEntries(read);
}

function objectOf(raw: unknown, declared: Class, types: readonly Class[]): unknown {
  const names = isDictionary(raw) ? Object.keys(raw) : (raw as readonly string[]);
  // An empty object, or an empty map, is a list at times.
  if (names.length === 0) return undefined;
  if (!isDictionary(raw)) throw new Misfit(`${declared.name} is expected`);
  const { objectType } = raw;
  const cls = classNamed(objectType, declared, types) ?? declared;
  const made: Record<string | symbol, unknown> = { objectType: cls.name };
  if (objectType && objectType !== cls.name) made[RECEIVED] = objectType;
  let step = "";
  try {
    for (step of names) {
      const type = typeOf(cls, step);
      const item = raw[step];
      // Most texts are what they should be.
      const part = typeof item === type ? item : type && value(item, type, types);
      if (part !== undefined) made[step] = part;
    }
  } catch (error) {
    throw placed(`.${step}`, error);
  }
  return made;
}

function items(raw: unknown): readonly unknown[] {
  return Array.from(entries(raw, true), ([, item]) => item);
}

/**
 * The members of a list, which with gaps arrives as an object, or of a map: in the order of its keys, as any object has
 * them. A list may be too long for a copy of it.
 */
function entries(raw: unknown, list?: unknown): Iterable<[string | number, unknown]> {
  if (Array.isArray(raw)) return raw.entries();
  const found = Object.entries(isDictionary(raw) ? raw : {});
  if (((raw ?? "") !== "" && !isDictionary(raw)) || (list && !found.every(([key]) => /^\d+$/.test(key)))) {
    throw new Misfit("a list or map is expected");
  }
  return found;
}
