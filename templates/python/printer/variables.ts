/** What the results of calls are called in programs, and how these show them: `variables.py` in the browser. */

import type { Api } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Call } from "../../docs/script/model/call.js";
import { listed, noun, OBJECTS, pagedItems, plural, shownOf } from "../../docs/script/printing/schema.js";
import { words } from "../../docs/script/printing/words.js";
import type { Names } from "./names.js";
import { STEP } from "./text.js";

/** Keywords, and what programs use for something else, builtins among it: no variable is called so. */
const TAKEN = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return try while with yield " +
    "abs all any batch bool bytes call cast client dict error filter float format hash id input int iter key len list " +
    "main map max min next object open options print range reversed round set size slice sorted str sum sys tuple " +
    "type value vars zip"
  ).split(" "),
);

/** Names variables of one scope, each differently, and prints the statements that show what they hold. */
export class Variables {
  readonly #api: Api;
  readonly #names: Names;
  readonly #given = new Set<string>();

  constructor(api: Api, names: Names) {
    this.#api = api;
    this.#names = names;
  }

  /** A variable for what the action answers: `entry` for a `KalturaMediaEntry`, `entries` for a list. */
  forResult(call: Call): string {
    const items = pagedItems(call.action, true);
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
    }
    const [verb = "", ...rest] = words(call.action.name);
    if (verb === "get" && rest.length > 0) {
      return this.#free(rest.join("_"));
    }
    return this.#free(verb === "count" ? verb : "answer");
  }

  /** Statements that print the result of `call`, which is in `code`. */
  show(call: Call, code: string, indent: string): string[] {
    const items = pagedItems(call.action, true);
    if (items !== undefined) {
      return [`${indent}print(${code}.total_count)`, ...this.#each(items, code, indent)];
    }
    const { result } = call.action;
    switch (result.kind) {
      case "object": {
        const item = listed(this.#api, result.name);
        if (item !== undefined) {
          return this.#each(item, `${code}.${this.#names.property(result.name, OBJECTS)} or ()`, indent);
        }
        return [`${indent}print(${this.#knownBy(result.name, code)})`];
      }
      case "list":
        return this.#each(result.item, code, indent);
      case "map": {
        const value = this.#free(noun(result.item));
        const shown = this.#knownBy(result.item, value);
        return [`${indent}for key, ${value} in ${code}.items():`, `${indent}${STEP}print(key, ${shown})`];
      }
      case "file": {
        const place = words(call.service.name).join("_") || "download";
        return [`${indent}size = ${code}.save("${place}")`, `${indent}print(size, "bytes")`];
      }
      case "scalar":
      case "enum":
        return [`${indent}print(${code})`];
      case "nothing":
        return [];
    }
  }

  #each(className: string, code: string, indent: string): string[] {
    const item = this.#free(noun(className));
    return [`${indent}for ${item} in ${code}:`, `${indent}${STEP}print(${this.#knownBy(className, item)})`];
  }

  /** What of an object is printed. */
  #knownBy(className: string, code: string): string {
    if (className === ROOT_CLASS) {
      return code;
    }
    const found = shownOf(this.#api, className).map(({ name }) => `${code}.${this.#names.property(className, name)}`);
    return found.join(", ") || code;
  }

  /** `wish`, or what comes near it and is free. */
  #free(wish: string): string {
    let base = /^[a-z]/.test(wish) ? wish : "result";
    if (TAKEN.has(base)) {
      base += "_";
    }
    let name = base;
    for (let number = 2; this.#given.has(name); number++) {
      name = `${base}_${number}`;
    }
    this.#given.add(name);
    return name;
  }
}
