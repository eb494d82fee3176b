/** How a type is spelled in Java, and what that imports: `generator/targets/java/types.py` in the browser. */

import type { ScalarKind, TypeRef } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Names } from "./names.js";
import { literal } from "./text.js";

/** What comes back, the expression that tells the runtime what an action answers, and whole names of classes. */
export interface Spelling {
  readonly value: string;
  readonly kind: string;
  readonly imports: readonly string[];
}

const SCALARS: Readonly<Record<ScalarKind, readonly [value: string, kind: string]>> = {
  string: ["String", "Kind.STRING"],
  int: ["Long", "Kind.INTEGER"],
  bigint: ["Long", "Kind.INTEGER"],
  float: ["Double", "Kind.FLOAT"],
  bool: ["Boolean", "Kind.BOOLEAN"],
};

/** Spells types of one API, whose client is in the package `name`. */
export class Types {
  readonly #names: Names;
  readonly #package: string;

  constructor(names: Names, name: string) {
    this.#names = names;
    this.#package = name;
  }

  spelling(type: TypeRef): Spelling {
    switch (type.kind) {
      case "scalar": {
        const [value, kind] = SCALARS[type.scalar];
        return { value, kind, imports: [] };
      }
      case "enum": {
        const name = this.#names.type(type.name);
        const kind = `Kind.${type.base === "int" ? "intEnum" : "stringEnum"}(${literal(type.name)})`;
        return { value: name, kind, imports: [`${this.#package}.enums.${name}`] };
      }
      case "object": {
        const [value, place] = this.#class(type.name);
        return { value, kind: `Kind.object(${literal(type.name)})`, imports: [place] };
      }
      case "list": {
        const [name, place] = this.#class(type.item);
        const kind = `Kind.list(${literal(type.item)})`;
        return { value: `List<${name}>`, kind, imports: [place, "java.util.List"] };
      }
      case "map": {
        const [name, place] = this.#class(type.item);
        const kind = `Kind.map(${literal(type.item)})`;
        return { value: `Map<String, ${name}>`, kind, imports: [place, "java.util.Map"] };
      }
      case "file":
        return { value: "FileSource", kind: "Kind.FILE", imports: [`${this.#package}.files.FileSource`] };
      case "nothing":
        return { value: "Void", kind: "Kind.NOTHING", imports: [] };
    }
  }

  #class(wire: string): [name: string, place: string] {
    if (wire === ROOT_CLASS) {
      return ["ApiObject", `${this.#package}.core.ApiObject`];
    }
    const name = this.#names.type(wire);
    return [name, `${this.#package}.model.${name}`];
  }
}
