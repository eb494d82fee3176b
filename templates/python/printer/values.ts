/** Values of a call as expressions: `generator/targets/python/values.py` in the browser. */

import type { Api, TypeRef } from "../../docs/script/model/api.js";
import type { Argument, Call, Earlier, Field, Step } from "../../docs/script/model/call.js";
import { isPrintable } from "../../docs/script/printing/characters.js";
import { EVERY, memberOf, orderOf, walked } from "../../docs/script/printing/schema.js";
import type { Code } from "./expressions.js";
import { call, prefixed } from "./expressions.js";
import type { Imports } from "./imports.js";
import { content, filled, scalar } from "./literals.js";
import type { Names } from "./names.js";
import { literal } from "./text.js";

/** Attributes of the pending result of a call, which hide properties of that name. */
const OWN_ATTRIBUTES = new Set(["done", "error", "result"]);

/** The calls of a multirequest so far, with the variables that hold their results, by number. */
export type EarlierCalls = ReadonlyMap<number, readonly [Call, string]>;

type Of<Kind extends Argument["kind"]> = Argument & { readonly kind: Kind };

/** Prints values; what they need is noted in `imports`. */
export class Values {
  readonly #api: Api;
  readonly #names: Names;
  readonly #imports: Imports;
  readonly #calls: EarlierCalls;

  constructor(api: Api, names: Names, imports: Imports, calls: EarlierCalls) {
    this.#api = api;
    this.#names = names;
    this.#imports = imports;
    this.#calls = calls;
  }

  /** `value` as an expression; `optional` tells whether its place is declared to take None as well. */
  value(value: Argument, optional = true): Code {
    switch (value.kind) {
      case "plain":
        return scalar(value.value, value.type.kind === "scalar" && value.type.scalar === "float");
      case "member":
        return this.#member(value);
      case "instance":
        return call(
          this.#class(value.name),
          ...value.fields.map((each) =>
            prefixed(`${this.#names.property(value.name, each.property.name)}=`, this.#field(value.name, each)),
          ),
        );
      case "items":
        return { head: "[", elements: value.values.map((each) => this.value(each, false)), tail: "]" };
      case "entries": {
        const pairs = value.values.map(([key, each]) => prefixed(`${literal(key)}: `, this.value(each, false)));
        return { head: "{", elements: pairs, tail: "}" };
      }
      case "null":
        return optional ? "None" : this.#any("None");
      case "file":
        return this.#file(value);
      case "earlier":
        return this.#earlier(value);
      case "mixed":
        return this.#mixed(value);
    }
  }

  #field(owner: string, field: Field): Code {
    const order = orderOf(this.#api, owner, field);
    return this.value(order === undefined ? field.value : memberOf(order));
  }

  /** `code` for a place that its type does not fit. */
  #any(...code: string[]): Code {
    return call(this.#imports.standard("typing", "cast"), this.#imports.standard("typing", "Any"), ...code);
  }

  #class(wire: string): string {
    return this.#imports.client(this.#names.type(wire), "types");
  }

  #member({ type, value, constant }: Of<"member">): Code {
    const name = this.#imports.client(this.#names.type(type.name), "enums");
    if (constant === undefined) {
      return call(name, scalar(value, false));
    }
    return `${name}.${this.#names.constant(type.name, constant.name)}`;
  }

  #file(file: Of<"file">): Code {
    const source = file.path === "" ? content(file.content) : literal(file.path);
    if (file.name === "") {
      return source;
    }
    return call(this.#imports.client("FileSource"), source, `name=${literal(file.name)}`);
  }

  #earlier(earlier: Earlier): Code {
    const steps = this.#path(earlier);
    if (earlier.steps.length === 0) {
      const isText = earlier.type.kind === "scalar" && earlier.type.scalar === "string";
      return isText ? call("str", ...steps) : this.#any(...steps);
    }
    const last = steps.findLastIndex((step) => step.startsWith("["));
    if (last < 0) {
      return steps.join("");
    }
    const inner = (steps[last] ?? "").slice(1, -1);
    const [before, after] = [steps.slice(0, last).join(""), steps.slice(last + 1).join("")];
    return { head: `${before}[`, elements: [inner], tail: `]${after}` };
  }

  #mixed({ parts }: Of<"mixed">): Code {
    const found = parts.map((part) =>
      typeof part === "string" ? { isCode: false, text: part } : { isCode: true, text: this.#path(part, "'").join("") },
    );
    if (!found.some(({ isCode, text }) => isCode && /["\\]/.test(text))) {
      return filled(found);
    }
    // Python 3.11 takes no such key inside an f-string.
    const texts = parts.map((part) => (typeof part === "string" ? literal(part) : `str(${this.#path(part).join("")})`));
    return call('"".join', { head: "[", elements: texts, tail: "]" });
  }

  /** The variable of the call and what leads on; keys stand between `quote` where that is possible. */
  #path(earlier: Earlier, quote = ""): string[] {
    const found = this.#calls.get(earlier.call);
    if (found === undefined) {
      throw new Error(`the program has no variable for call ${earlier.call}`);
    }
    const [first, variable] = found;
    const path = [variable];
    for (const [step, here] of walked(first.action.result, earlier.steps)) {
      path.push(this.#step(step, here, path.length === 1, quote));
    }
    return path;
  }

  #step(step: Step, here: TypeRef | undefined, isFirst: boolean, quote: string): string {
    const { key } = step;
    if (typeof key === "number") {
      return `[${key}]`;
    }
    if (step.property !== undefined && here?.kind === "object") {
      const name = this.#names.property(here.name, key);
      if (!name.startsWith("_") && !(isFirst && OWN_ATTRIBUTES.has(name))) {
        return `.${name}`;
      }
    } else if (key === EVERY) {
      return ".every";
    }
    const isPlain = quote !== "" && isPrintable(key) && !/[\\'"]/.test(key);
    return isPlain ? `[${quote}${key}${quote}]` : `[${literal(key)}]`;
  }
}
