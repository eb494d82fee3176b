/** What variables are called in programs, and how these show what they hold: `variables.py` in the browser. */

import type { Api } from "../../docs/script/model/api.js";
import type { Call } from "../../docs/script/model/call.js";
import * as schema from "../../docs/script/printing/schema.js";
import { camel, words } from "../../docs/script/printing/words.js";
import type { Names } from "./names.js";
import type { Types } from "./types.js";

/** Keywords, and names that programs use for something else: no variable is called so. */
const TAKEN = new Set(
  (
    "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends " +
    "false final finally float for goto if implements import instanceof int interface long native new null package " +
    "private protected public return short static strictfp super switch synchronized this throw throws transient true " +
    "try void volatile while " +
    "arguments batch client error p pending"
  ).split(" "),
);

/** A client as programs see it. */
export interface Surface {
  readonly api: Api;
  readonly names: Names;
  readonly types: Types;
  readonly package: string;
  /** Empty where a client has to be told. */
  readonly serviceUrl: string;
}

/** Names variables of one scope, each differently. */
export class Scope {
  readonly #given = new Set<string>();

  /** The name for a variable that wishes to be called so. */
  free(wish: string): string {
    const base = TAKEN.has(wish) ? `${wish}_` : wish || "result";
    let name = base;
    for (let number = 2; this.#given.has(name); number++) {
      name = `${base}${number}`;
    }
    this.#given.add(name);
    return name;
  }
}

/** What a variable for the result is called: `entry` for a `KalturaMediaEntry`, `entries` for a list. */
export function wishOf(call: Call): string {
  const items = itemsOf(call);
  if (items !== undefined) {
    return schema.plural(noun(items));
  }
  const { result } = call.action;
  switch (result.kind) {
    case "object":
      return noun(result.name);
    case "list":
    case "map":
      return schema.plural(noun(result.item));
    case "file":
      return "file";
  }
  const [verb = "", ...rest] = words(call.action.name);
  if (verb === "get" && rest.length > 0) {
    return camel(rest.join("_"));
  }
  return verb === "count" ? verb : "answer";
}

/** The class of the objects of a list that pages. */
export function itemsOf(call: Call): string | undefined {
  return schema.pagedItems(call.action, true);
}

/** Statements that print the result of `call`, which the variable `name` holds, and what they import. */
export function shown(surface: Surface, scope: Scope, call: Call, name: string, indent: string): [string[], string[]] {
  const each = (item: string, code: string) => loop(surface, scope, item, code, indent);
  const imports = (item: string) => [...surface.types.spelling({ kind: "object", name: item }).imports];
  const print = (code: string) => `${indent}System.out.println(${code});`;
  const items = itemsOf(call);
  if (items !== undefined) {
    return [[print(`${name}.totalCount()`), ...each(items, name)], imports(items)];
  }
  const { result } = call.action;
  switch (result.kind) {
    case "object": {
      const item = schema.listed(surface.api, result.name);
      if (item === undefined) {
        return [[print(knownBy(surface, result.name, name))], []];
      }
      const { getter } = surface.names.property(result.name, schema.OBJECTS);
      return [each(item, `${name}.${getter}()`), imports(item)];
    }
    case "list":
      return [each(result.item, name), imports(result.item)];
    case "map":
      return [[`${indent}${name}.forEach((key, value) -> System.out.println(key + " " + value));`], []];
    case "file": {
      const target = `Path.of("${words(call.service.name).join("-") || "download"}")`;
      return [[print(`${name}.save(${target}) + " bytes"`)], ["java.nio.file.Path"]];
    }
    case "scalar":
    case "enum":
      return [[print(name)], []];
    case "nothing":
      return [[], []];
  }
}

function loop(surface: Surface, scope: Scope, className: string, code: string, indent: string): string[] {
  const item = scope.free(noun(className));
  const type = surface.types.spelling({ kind: "object", name: className }).value;
  return [
    `${indent}for (${type} ${item} : ${code}) {`,
    `${indent}  System.out.println(${knownBy(surface, className, item)});`,
    `${indent}}`,
  ];
}

/** What of an object is printed. */
function knownBy({ api, names }: Surface, className: string, code: string): string {
  const found = schema.shownOf(api, className).map(({ name }) => `${code}.${names.property(className, name).getter}()`);
  return found.join(' + " " + ') || code;
}

/** The last word of the name of a class: what its objects are. */
function noun(className: string): string {
  const found = schema.noun(className);
  return /^[a-z]/.test(found) ? found : "object";
}
