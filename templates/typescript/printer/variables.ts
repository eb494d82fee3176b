/** What the results of calls are called in programs, and how these show them: `variables.py` in the browser. */

import type { Api } from "../../docs/script/model/api.js";
import type { Call } from "../../docs/script/model/call.js";
import { listed, noun, pagedItems, plural, shownOf } from "../../docs/script/printing/schema.js";
import { capitalized, words } from "../../docs/script/printing/words.js";
import type { Imports } from "./imports.js";
import type { Names } from "./names.js";
import { access, isIdentifier, STEP } from "./text.js";

/** Words of the language, and what programs use for something else: no variable is called so. */
const TAKEN = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue " +
    "debugger declare default delete do else enum eval export extends false finally for from function get if " +
    "implements import in infer instanceof interface is keyof let module namespace never new null number object of " +
    "package private protected public readonly require return set static string super switch symbol this throw true " +
    "try type typeof undefined unique unknown using var void while with yield " +
    "batch client console error fileFromPath fileSource json make multirequest saveTo undefined xml"
  ).split(" "),
);

/** Names variables of one scope, each differently, and prints the statements that show what they hold. */
export class Variables {
  readonly #api: Api;
  readonly #names: Names;
  readonly #imports: Imports;
  readonly #given = new Set<string>();

  constructor(api: Api, names: Names, imports: Imports) {
    this.#api = api;
    this.#names = names;
    this.#imports = imports;
  }

  /** A variable for what the action answers: `entry` for a `KalturaMediaEntry`, `entries` for a list. */
  forResult(call: Call): string {
    const items = pagedItems(call.action, false);
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
    const [verb = "", first, ...rest] = words(call.action.name);
    if (verb === "get" && first !== undefined) {
      return this.#free(first + rest.map(capitalized).join(""));
    }
    return this.#free(verb === "count" ? verb : "answer");
  }

  /** Statements that print the result of `call`, which is in `code`. */
  show(call: Call, code: string, indent: string): string[] {
    const items = pagedItems(call.action, false);
    if (items !== undefined) {
      return [`${indent}console.log((await ${code}).totalCount);`, ...this.#each(items, "for await", code, indent)];
    }
    const { result } = call.action;
    switch (result.kind) {
      case "object": {
        const item = listed(this.#api, result.name);
        if (item !== undefined) {
          return this.#each(item, "for", `${code}.objects ?? []`, indent);
        }
        return [`${indent}console.log(${this.#knownBy(result.name, code)});`];
      }
      case "list":
        return this.#each(result.item, "for", code, indent);
      case "map": {
        const value = this.#free(noun(result.item));
        return [
          `${indent}for (const [key, ${value}] of Object.entries(${code})) {`,
          `${indent}${STEP}console.log(key, ${this.#knownBy(result.item, value)});`,
          `${indent}}`,
        ];
      }
      case "file": {
        const saved = this.#imports.name("saveTo", "node");
        const place = words(call.service.name).join("-") || "download";
        return [`${indent}console.log(await ${saved}(${code}, "${place}"), "bytes");`];
      }
      case "scalar":
      case "enum":
        return [`${indent}console.log(${code});`];
      case "nothing":
        return [];
    }
  }

  #each(className: string, loop: string, code: string, indent: string): string[] {
    const item = this.#free(noun(className));
    return [
      `${indent}${loop} (const ${item} of ${code}) {`,
      `${indent}${STEP}console.log(${this.#knownBy(className, item)});`,
      `${indent}}`,
    ];
  }

  /** What of an object is printed. */
  #knownBy(className: string, code: string): string {
    const found = shownOf(this.#api, className).map(({ name }) => `${code}${access(name)}`);
    return found.join(", ") || code;
  }

  #free(wish: string): string {
    let base = isIdentifier(wish) ? wish : "result";
    if (TAKEN.has(base) || this.#names.members.has(base)) {
      base += "_";
    }
    let name = base;
    for (let number = 2; this.#given.has(name); number++) {
      name = `${base}${number}`;
    }
    this.#given.add(name);
    return name;
  }
}
