/** The JSON form of single values, read: each becomes an argument that knows its type. */

import type { Api, Property, ScalarKind, TypeRef } from "./api.js";
import { ROOT_CLASS } from "./api.js";
import type { Argument, Call, Earlier, Field, Json, Step } from "./call.js";
import { readFile } from "./files.js";
import { isObject } from "./json.js";
import { derives, propertiesOf } from "./places.js";
import type { Path } from "./problems.js";
import { hint } from "./suggest.js";

/** The keys of what stands for the result of an earlier call, and for a text with one in it. */
export const RESULT = "$result";
export const TEXT = "$text";

/** The step that stands for all elements of a list. */
const EVERY = "*";

const STRING: TypeRef = { kind: "scalar", scalar: "string" };

/** Reads values. */
export class ValueReader {
  readonly #api: Api;
  readonly #calls: readonly Call[];
  readonly #wrong: (path: Path, text: string) => void;

  /**
   * @param calls - The calls before the one that values are read of; they grow.
   * @param wrong - Is told what is wrong.
   */
  constructor(api: Api, calls: readonly Call[], wrong: (path: Path, text: string) => void) {
    this.#api = api;
    this.#calls = calls;
    this.#wrong = wrong;
  }

  /** Says of each key that is not `known` that it is none. */
  keys(keys: readonly string[], known: readonly string[], path: Path, what = "key"): void {
    for (const key of keys) {
      if (known.includes(key)) continue;
      const more = hint(key, known) || `there is ${known.join(", ") || "none"}`;
      this.#wrong(path, `'${key}' is no ${what} here; ${more}`);
    }
  }

  /** The value that a document stands for in a place of a type; undefined after a problem. */
  value(type: TypeRef, document: Json, path: Path): Argument | undefined {
    if (document === null) return { kind: "null", type };
    if (isObject(document) && RESULT in document) return this.#earlier(type, document[RESULT], path);
    switch (type.kind) {
      case "scalar":
        return this.#scalar(type, document, path);
      case "enum":
        return this.#member(type, document, path);
      case "object":
        return this.#object(type.name, document, path);
      case "list":
        return this.#list(type.item, document, path);
      case "map":
        return this.#map(type.item, document, path);
      case "file":
        return this.#file(document, path);
      case "nothing":
        return this.#misfit(path, "takes no value");
    }
  }

  #misfit(path: Path, text: string): undefined {
    this.#wrong(path, text);
    return undefined;
  }

  #scalar(type: TypeRef & { kind: "scalar" }, document: Json, path: Path): Argument | undefined {
    if (type.scalar === "string" && isObject(document) && TEXT in document) return this.#mixed(document[TEXT], path);
    const [fits, what] = EXPECTED[type.scalar];
    if (!fits(document)) return this.#misfit(path, `must be ${what}`);
    const value = type.scalar === "float" ? Number(document) : (document as string | number | bigint | boolean);
    return { kind: "plain", type, value };
  }

  #member(type: TypeRef & { kind: "enum" }, document: Json, path: Path): Argument | undefined {
    if (!(type.base === "int" ? isInt64(document) : typeof document === "string")) {
      const kind = type.base === "int" ? "a whole number" : "a text";
      return this.#misfit(path, `must be ${kind}: a value of ${type.name}`);
    }
    const constants = this.#api.enums.get(type.name)?.constants ?? [];
    const value = document as number | bigint | string;
    return { kind: "member", type, value, constant: constants.find((each) => each.value === value) };
  }

  #object(declared: string, document: Json, path: Path): Argument | undefined {
    if (!isObject(document)) return this.#misfit(path, `must be an object of the class ${declared}`);
    const name = document["objectType"] ?? declared;
    const known = typeof name === "string" ? this.#api.classes.get(name) : undefined;
    if (!known) {
      const more = hint(String(name), this.#api.classes.keys());
      return this.#misfit(path, `there is no class ${String(name)}${more && "; "}${more}`);
    }
    if (!derives(this.#api, known.name, declared)) {
      return this.#misfit(path, `${known.name} does not derive from ${declared}`);
    }
    if (known.abstract || known.name === ROOT_CLASS) {
      return this.#misfit(path, `${known.name} is abstract; name one of its subclasses as objectType`);
    }
    return { kind: "instance", name: known.name, declared, fields: this.#fields(known.name, document, path) };
  }

  #fields(name: string, document: { readonly [name: string]: Json }, path: Path): Field[] {
    const known = new Map<string, Property>(propertiesOf(this.#api, name).map((each) => [each.name, each]));
    const keys = Object.keys(document).filter((key) => key !== "objectType");
    this.keys(keys, [...known.keys()], path, `property of ${name}`);
    return Object.entries(document).flatMap(([key, each]) => {
      const property = known.get(key);
      const value = property && this.value(property.type, each, [...path, key]);
      return property && value ? [{ property, value }] : [];
    });
  }

  #list(item: string, document: Json, path: Path): Argument | undefined {
    if (!Array.isArray(document)) return this.#misfit(path, "must be a list");
    const type: TypeRef = { kind: "object", name: item };
    const read = (document as readonly Json[]).map((each, index) => this.value(type, each, [...path, index]));
    return { kind: "items", item, values: read.filter((each) => each !== undefined) };
  }

  #map(item: string, document: Json, path: Path): Argument | undefined {
    if (!isObject(document)) return this.#misfit(path, "must be an object: the entries of a map");
    const type: TypeRef = { kind: "object", name: item };
    const values = Object.entries(document).flatMap(([key, each]): [string, Argument][] => {
      const value = this.value(type, each, [...path, key]);
      return value ? [[key, value]] : [];
    });
    return { kind: "entries", item, values };
  }

  #file(document: Json, path: Path): Argument | undefined {
    const { file, wrong, keys } = readFile(document);
    this.keys(keys, ["path", "name", "text", "base64", "size"], path);
    return file ?? this.#misfit(path, wrong ?? "");
  }

  #mixed(parts: Json | undefined, path: Path): Argument | undefined {
    if (!Array.isArray(parts)) return this.#misfit(path, `${TEXT} must be a list of texts and one ${RESULT}`);
    const found: (string | Earlier)[] = [];
    for (const part of parts as readonly Json[]) {
      const earlier = isObject(part) ? this.#earlier(STRING, part[RESULT], path) : undefined;
      if (typeof part !== "string" && !earlier) return this.#misfit(path, `${TEXT} holds texts and ${RESULT}`);
      found.push(earlier ?? (part as string));
    }
    if (found.filter((part) => typeof part !== "string").length > 1) {
      return this.#misfit(path, "a text can hold one earlier result only");
    }
    return { kind: "mixed", parts: found };
  }

  #earlier(type: TypeRef, way: Json | undefined, path: Path): Earlier | undefined {
    if (!Array.isArray(way) || !isInt64(way[0] as Json)) {
      return this.#misfit(path, `${RESULT} is a list: the number of a call, then the way into its result`);
    }
    const [number, ...rest] = way as readonly Json[];
    const call = this.#calls[Number(number) - 1];
    if (!call) {
      const have = this.#calls.length ? `1 to ${this.#calls.length}` : "none before this one";
      return this.#misfit(path, `there is no earlier call ${String(number)}; there is ${have}`);
    }
    let here: TypeRef | undefined = call.action.result;
    const steps: Step[] = [];
    for (const key of rest) {
      const step = this.#step(here, key);
      if (!step)
        return this.#misfit(path, `${JSON.stringify(String(key))} leads nowhere in ${RESULT} ${way.join(", ")}`);
      steps.push(step);
      here = step.type;
    }
    return { kind: "earlier", type, call: Number(number), steps };
  }

  #step(here: TypeRef | undefined, key: Json): Step | undefined {
    if (here?.kind === "list" && (key === EVERY || (typeof key === "number" && Number.isInteger(key) && key >= 0))) {
      return { key, property: undefined, type: { kind: "object", name: here.item } };
    }
    if (typeof key !== "string") return undefined;
    if (here?.kind === "map") return { key, property: undefined, type: { kind: "object", name: here.item } };
    return here?.kind === "object" ? this.#propertyStep(here.name, key) : undefined;
  }

  /** A property of the class, or of one derived from it: what comes is often a subclass. */
  #propertyStep(className: string, key: string): Step | undefined {
    const pending = [className];
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
      const found = propertiesOf(this.#api, name).find((each) => each.name === key);
      if (found) return { key, property: name === className ? found : undefined, type: found.type };
      pending.push(...(this.#api.children.get(name) ?? []));
    }
    return undefined;
  }
}

const EXPECTED: Readonly<Record<ScalarKind, readonly [(document: Json) => boolean, string]>> = {
  string: [(document) => typeof document === "string", "a text"],
  bool: [(document) => typeof document === "boolean", "true or false"],
  float: [(document) => typeof document === "number" || typeof document === "bigint", "a number"],
  int: [isInt64, "a whole number of 64 bits"],
  bigint: [isInt64, "a whole number of 64 bits"],
};

/** Whether a value is a whole number of 64 bits; one that a number cannot carry exactly is none. */
export function isInt64(value: Json): boolean {
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value;
  return typeof value === "number" && Number.isSafeInteger(value);
}
