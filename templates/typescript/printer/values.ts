/** Values of a call as expressions: `generator/targets/typescript/values.py` in the browser. */

import type { Api, TypeRef } from "../../docs/script/model/api.js";
import type { Argument, Call, Earlier, Step } from "../../docs/script/model/call.js";
import { EVERY, memberOf, orderOf, walked } from "../../docs/script/printing/schema.js";
import type { Code } from "./expressions.js";
import { call, object, prefixed } from "./expressions.js";
import type { Imports } from "./imports.js";
import { content, scalar } from "./literals.js";
import type { Names } from "./names.js";
import { access, key, literal, templated } from "./text.js";

/** The calls of a multirequest so far, with the variables that hold their results, by number. */
export type EarlierCalls = ReadonlyMap<number, readonly [Call, string]>;

/** What a place takes: null as well; and whether the runtime knows its class, else objects say theirs. */
interface Taken {
  readonly null?: boolean;
  readonly typed?: boolean;
}

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

  /** `value` as an expression. */
  value(value: Argument, { null: takesNull = true, typed = true }: Taken = {}): Code {
    const inside: Taken = { null: false, typed };
    switch (value.kind) {
      case "plain":
        return scalar(value.value, value.type);
      case "member":
        return this.#member(value);
      case "instance":
        return this.#instance(value, typed);
      case "items":
        return { head: "[", elements: value.values.map((each) => this.value(each, inside)), tail: "]" };
      case "entries":
        return object(...value.values.map(([name, each]) => prefixed(`${key(name)}: `, this.value(each, inside))));
      case "null":
        return takesNull ? "null" : "null as never";
      case "file":
        return this.#file(value);
      case "earlier":
        return this.#earlier(value);
      case "mixed":
        return `\`${value.parts.map((part) => this.#part(part)).join("")}\``;
    }
  }

  #instance(value: Of<"instance">, typed: boolean): Code {
    const members = value.fields.map((each) => {
      const order = orderOf(this.#api, value.name, each);
      const argument = order === undefined ? each.value : memberOf(order);
      const code = this.value(argument, { null: each.property.readOnly !== true, typed });
      return prefixed(`${key(each.property.name)}: `, code);
    });
    if (typed && value.name === value.declared) {
      return object(...members);
    }
    const name = this.#imports.name(this.#names.type(value.name), "types");
    return call(this.#imports.name("make"), name, object(...members));
  }

  #member({ type, value, constant }: Of<"member">): Code {
    if (constant === undefined) {
      return scalar(value, undefined);
    }
    const name = this.#imports.name(this.#names.type(type.name), "enums");
    return `${name}${access(this.#names.constant(type.name, constant.name))}`;
  }

  #file(file: Of<"file">): Code {
    const named = file.name === "" ? [] : [object(`name: ${literal(file.name)}`)];
    if (file.path !== "") {
      return call(`await ${this.#imports.name("fileFromPath", "node")}`, literal(file.path), ...named);
    }
    return call(this.#imports.name("fileSource", "files"), content(file.content), ...named);
  }

  #earlier(earlier: Earlier): Code {
    const [code, type] = this.#path(earlier);
    return fits(type, earlier.type) ? code : `${code} as never`;
  }

  #part(part: string | Earlier): string {
    return typeof part === "string" ? templated(part) : `\${${this.#path(part)[0]}}`;
  }

  /** What leads to the value, and its type; undefined where the schema does not know it. */
  #path(earlier: Earlier): [string, TypeRef | undefined] {
    const found = this.#calls.get(earlier.call);
    if (found === undefined) {
      throw new Error(`the program has no variable for call ${earlier.call}`);
    }
    const [first, variable] = found;
    let code = `${variable}.ref`;
    let end: TypeRef | undefined = first.action.result;
    for (const [step, here] of walked(first.action.result, earlier.steps)) {
      if (here === undefined || (step.property === undefined && here.kind === "object")) {
        code = `(${code} as any)`;
      }
      code += stepOf(step, here);
      end = step.type;
    }
    return [code, end];
  }
}

function stepOf({ key: name, property }: Step, here: TypeRef | undefined): string {
  if (typeof name === "number") {
    return `.at(${name})`;
  }
  if (here?.kind === "map") {
    return `.get(${literal(name)})`;
  }
  return property === undefined && name === EVERY ? ".all" : access(name);
}

/** Whether the checker takes a placeholder of the one type in a place of the other. */
function fits(found: TypeRef | undefined, wanted: TypeRef): boolean {
  switch (wanted.kind) {
    case "scalar":
    case "enum":
      return found?.kind === "scalar" || found?.kind === "enum";
    case "object":
      return found?.kind === "object" && found.name === wanted.name;
    case "list":
      return found?.kind === "list" && found.item === wanted.item;
    default:
      return false;
  }
}
