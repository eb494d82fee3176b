/** What the results of calls are called in programs, and how these show them: `variables.py` in the browser. */

import type { Api, TypeRef } from "../../docs/script/model/api.js";
import type { Call } from "../../docs/script/model/call.js";
import { listed, noun, OBJECTS, pagedItems, plural, shownOf } from "../../docs/script/printing/schema.js";
import { words } from "../../docs/script/printing/words.js";
import type { Imports } from "./imports.js";
import type { Names } from "./names.js";
import { literal } from "./text.js";
import { zero } from "./types.js";
import { lowerMixed, RESERVED } from "./words.js";

/** Names that programs use for something else: no variable is called so. */
const OWN = ["batch", "client", "context", "ctx", "enums", "err", "fmt", "kaltura", "log", "size", "types"];

/** Names variables of one scope, each differently, and prints the statements that show what they hold. */
export class Variables {
  readonly #api: Api;
  readonly #names: Names;
  readonly #imports: Imports;
  readonly #taken: Set<string>;

  /** `packages` are those of services that the scope names. */
  constructor(api: Api, names: Names, imports: Imports, packages: readonly string[]) {
    this.#api = api;
    this.#names = names;
    this.#imports = imports;
    this.#taken = new Set([...RESERVED, ...OWN, ...packages]);
  }

  /** A variable for what the action answers: `entry` for a `KalturaMediaEntry`, `entries` for a list. */
  forResult(call: Call): string {
    const items = itemsOf(call);
    if (items !== undefined) {
      return this.#free(plural(noun(items)));
    }
    const { result } = call.action;
    switch (result.kind) {
      case "object":
        return this.#free(noun(result.name));
      case "list":
      case "map":
        return this.#free(plural(noun(result.item)));
      case "file":
        return this.#free("file");
      case "nothing":
        return this.#free("done");
    }
    const [verb = "", ...rest] = words(call.action.name);
    if (verb === "get" && rest.length > 0) {
      return this.#free(lowerMixed(rest.join("_")));
    }
    return this.#free(verb === "count" ? verb : "answer");
  }

  /** Statements that print the result of a single `call`, which is in `code`; in them, an error is returned. */
  show(call: Call, code: string, indent: string): string[] {
    const items = itemsOf(call);
    const lines: string[] = [];
    if (items !== undefined) {
      const item = this.#free(noun(items));
      lines.push(
        `if total, known := ${code}.TotalCount(); known {`,
        `\t${this.#print("total")}`,
        "}",
        `for ${item}, err := range ${code}.All(ctx) {`,
        "\tif err != nil {",
        "\t\treturn err",
        "\t}",
        `\t${this.#print(...this.#knownBy(items, item))}`,
        "}",
      );
    } else if (call.action.result.kind === "file") {
      const saved = `${code}.Save(ctx, ${literal(this.#names.download(call.service))})`;
      lines.push(`size, err := ${saved}`, "if err != nil {", "\treturn err", "}", this.#print("size", '"bytes"'));
    } else {
      return this.showValue(call.action.result, code, indent);
    }
    return lines.map((line) => indent + line);
  }

  /** Statements that print a value of `type`, which is in `code`. */
  showValue(type: TypeRef, code: string, indent: string): string[] {
    return this.#shown(type, code).map((line) => indent + line);
  }

  #shown(type: TypeRef, code: string): string[] {
    switch (type.kind) {
      case "object": {
        const item = listed(this.#api, type.name);
        if (item === undefined) {
          return [this.#print(...this.#knownBy(type.name, code))];
        }
        return this.#each(item, `${this.#fieldOf(type.name, code, OBJECTS)}.Or(nil)`);
      }
      case "list":
        return this.#each(type.item, code);
      case "map": {
        const value = this.#free(noun(type.item));
        const shown = this.#print("key", ...this.#knownBy(type.item, value));
        return [`for key, ${value} := range ${code} {`, `\t${shown}`, "}"];
      }
      case "scalar":
      case "enum":
        return [this.#print(code)];
      case "file":
      case "nothing":
        return [];
    }
  }

  #each(className: string, code: string): string[] {
    const item = this.#free(noun(className));
    return [`for _, ${item} := range ${code} {`, `\t${this.#print(...this.#knownBy(className, item))}`, "}"];
  }

  /** What of an object is printed. */
  #knownBy(className: string, code: string): string[] {
    const found = shownOf(this.#api, className).map(
      ({ name, type }) => `${this.#fieldOf(className, code, name)}.Or(${zero(type)})`,
    );
    return found.length > 0 ? found : [`${this.#imports.client("kaltura.Describe")}(${code})`];
  }

  /** The field of an object, or of the common part that an interface gives. */
  #fieldOf(className: string, code: string, wire: string): string {
    const accessor = this.#names.accessor(className);
    const part = accessor === undefined ? code : `${code}.${accessor}()`;
    return `${part}.${this.#names.field(className, wire) ?? ""}`;
  }

  #print(...shown: string[]): string {
    return `${this.#imports.standard("fmt")}.Println(${shown.join(", ")})`;
  }

  #free(wish: string): string {
    const base = /^[a-z]/.test(wish) ? wish : "result";
    let name = base;
    for (let number = 2; this.#taken.has(name); number++) {
      name = `${base}${number}`;
    }
    this.#taken.add(name);
    return name;
  }
}

/** The class of the objects of a list that pages: one whose pager may be left out. */
function itemsOf(call: Call): string | undefined {
  const { paging, parameters } = call.action;
  const isOptional = parameters.some((each) => each.optional === true && each.name === paging?.parameter);
  return isOptional ? pagedItems(call.action, false) : undefined;
}
