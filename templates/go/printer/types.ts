/** How a type is spelled in Go: `generator/targets/go/types.py` in the browser. */

import type { Api, ScalarKind, TypeRef } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Names } from "./names.js";

const SCALARS: Readonly<Record<ScalarKind, string>> = {
  string: "string",
  int: "int64",
  bigint: "int64",
  float: "float64",
  bool: "bool",
};

/** Spells types of one API as they are written in a program. */
export class Types {
  readonly #api: Api;
  readonly #names: Names;

  constructor(api: Api, names: Names) {
    this.#api = api;
    this.#names = names;
  }

  /** The type of a value. */
  value(type: TypeRef): string {
    switch (type.kind) {
      case "scalar":
        return SCALARS[type.scalar];
      case "enum":
        return this.#api.enums.has(type.name) ? `enums.${this.#names.enum(type.name)}` : SCALARS[type.base];
      case "object":
        return this.object(type.name);
      case "list":
        return `[]${this.object(type.item)}`;
      case "map":
        return `map[string]${this.object(type.item)}`;
      case "file":
        return "*kaltura.File";
      case "nothing":
        return "kaltura.Nothing";
    }
  }

  /** The type of an object of the class `wire` or of its subclasses. */
  object(wire: string): string {
    if (wire === ROOT_CLASS) {
      return "kaltura.Object";
    }
    const found = this.#names.interface(wire);
    return found === undefined ? `*types.${this.#names.class(wire)}` : `types.${found}`;
  }
}

/** Whether values are texts, which can hold a placeholder as they are. */
export function isText(type: TypeRef): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

/** The zero value of a place of `type`. */
export function zero(type: TypeRef): string {
  if (type.kind !== "scalar" && type.kind !== "enum") {
    return "nil";
  }
  const base = type.kind === "enum" ? type.base : type.scalar;
  return base === "string" ? '""' : base === "bool" ? "false" : "0";
}
