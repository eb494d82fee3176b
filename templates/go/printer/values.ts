/** Values of a call as expressions: `generator/targets/go/values.py` in the browser. */

import type { Api, TypeRef } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Argument, Earlier, Field, Step } from "../../docs/script/model/call.js";
import { isRun } from "../../docs/script/printing/bytes.js";
import { EVERY, orderOf } from "../../docs/script/printing/schema.js";
import type { Code, Pair } from "./expressions.js";
import { call, flat, literalOf } from "./expressions.js";
import type { Imports } from "./imports.js";
import { bytes, plain } from "./literals.js";
import type { Names } from "./names.js";
import { RELATED } from "./names.js";
import { literal } from "./text.js";
import { Types } from "./types.js";

/** Bytes up to which a content that repeats one byte is written out. */
const RUN = 64;

type Of<Kind extends Argument["kind"]> = Argument & { readonly kind: Kind };

/** Prints values; what they need is noted in `imports`, `variables` hold the results of earlier calls by number. */
export class Values {
  readonly #api: Api;
  readonly #names: Names;
  readonly #types: Types;
  readonly #imports: Imports;
  readonly #variables: ReadonlyMap<number, string>;

  constructor(api: Api, names: Names, imports: Imports, variables: ReadonlyMap<number, string>) {
    this.#api = api;
    this.#names = names;
    this.#types = new Types(api, names);
    this.#imports = imports;
    this.#variables = variables;
  }

  /** `value` for a field of `type`, which can be unset or null as well. */
  field(type: TypeRef, value: Argument): Code {
    if (type.kind === "object" || type.kind === "file") {
      return this.bare(type, value);
    }
    const spelled = this.#imports.client(this.#types.value(type));
    if (value.kind === "null") {
      return this.#kaltura(`Null[${spelled}]`);
    }
    if (value.kind === "earlier") {
      return this.#kaltura(`Use[${spelled}]`, this.#reference(value));
    }
    return this.#kaltura(infers(type) ? "Some" : `Some[${spelled}]`, this.bare(type, value));
  }

  /** `value` for a place of `type` itself; there is no null of a scalar there. */
  bare(type: TypeRef, value: Argument): Code {
    switch (value.kind) {
      case "plain":
        return plain(value.value, type);
      case "member":
        return this.#member(value);
      case "instance":
        return this.#instance(value, `&${this.#class(value.name)}`);
      case "items": {
        const spelled = this.#imports.client(this.#types.value({ kind: "list", item: value.item }));
        const elements = value.values.map((each) => this.#element(value.item, each));
        return literalOf(spelled, elements);
      }
      case "entries": {
        const spelled = this.#imports.client(this.#types.value({ kind: "map", item: value.item }));
        const pairs = value.values.map(([key, each]) => ({
          key: literal(key),
          value: this.#element(value.item, each),
        }));
        return literalOf(spelled, pairs);
      }
      case "null":
        return type.kind === "object" ? this.#kaltura(`NullObject[${this.#class(type.name)}]`) : "nil";
      case "file":
        return this.#file(value);
      case "earlier":
        return this.#earlier(type, value);
      case "mixed":
        return { parts: value.parts.map((part) => (typeof part === "string" ? literal(part) : this.#token(part))) };
    }
  }

  #instance(value: Of<"instance">, type: string): Code {
    const pairs: Pair[] = [];
    for (const each of value.fields) {
      const wire = each.property.name;
      const key = this.#names.field(value.name, wire);
      if (key !== undefined) {
        pairs.push({ key, value: this.#property(value.name, each) });
      } else if (wire !== RELATED) {
        throw new Error(`${value.name} has no property ${wire}`);
      }
    }
    return literalOf(type, pairs);
  }

  /** An element of a list or map; what its type says already is not said again. */
  #element(item: string, value: Argument): Code {
    if (value.kind === "instance" && this.#types.object(item).startsWith("*")) {
      return this.#instance(value, "");
    }
    return this.bare({ kind: "object", name: item }, value);
  }

  #property(owner: string, field: Field): Code {
    const order = orderOf(this.#api, owner, field);
    if (order === undefined) {
      return this.field(field.property.type, field.value);
    }
    const constant = this.#imports.client(`enums.${this.#names.constant(order.enum.name, order.constant.name)}`);
    return this.#kaltura("Some", `string(${constant})`);
  }

  #kaltura(name: string, ...elements: Code[]): Code {
    return call(this.#imports.client(`kaltura.${name}`), ...elements);
  }

  #class(wire: string): string {
    return this.#imports.client(wire === ROOT_CLASS ? "kaltura.UnknownObject" : `types.${this.#names.class(wire)}`);
  }

  #member({ type, value, constant }: Of<"member">): Code {
    if (!this.#api.enums.has(type.name)) {
      return plain(value, type);
    }
    if (constant === undefined) {
      return call(this.#imports.client(`enums.${this.#names.enum(type.name)}`), plain(value, type));
    }
    return this.#imports.client(`enums.${this.#names.constant(type.name, constant.name)}`);
  }

  #file(file: Of<"file">): Code {
    if (file.path === "") {
      return this.#kaltura("FileFromBytes", literal(file.name), this.#content(file.content));
    }
    const source = this.#kaltura("FileFromPath", literal(file.path));
    return file.name === "" ? source : call(`${flat(source)}.Named`, literal(file.name));
  }

  #content(content: Uint8Array): Code {
    if (content.length <= RUN || !isRun(content)) {
      return bytes(content);
    }
    return call(`${this.#imports.standard("bytes")}.Repeat`, bytes(content.slice(0, 1)), String(content.length));
  }

  /** The placeholder of a result: `entries.Ref("objects", 0, "id")`. */
  #reference(earlier: Earlier): Code {
    this.#imports.client("kaltura.");
    const variable = this.#variables.get(earlier.call);
    if (variable === undefined) {
      throw new Error(`the program has no variable for call ${earlier.call}`);
    }
    return call(`${variable}.Ref`, ...earlier.steps.map((step) => this.#step(step)));
  }

  #step({ key, property }: Step): string {
    if (typeof key === "number") {
      return String(key);
    }
    return key === EVERY && property === undefined ? this.#imports.client("kaltura.Every") : literal(key);
  }

  #token(earlier: Earlier): string {
    return `${flat(this.#reference(earlier))}.String()`;
  }

  #earlier(type: TypeRef, earlier: Earlier): Code {
    if (type.kind === "object") {
      return this.#kaltura(`UseObject[${this.#class(type.name)}]`, this.#reference(earlier));
    }
    return this.#token(earlier);
  }
}

/** Whether `Some` finds the type of a value by itself. */
function infers(type: TypeRef): boolean {
  return type.kind !== "scalar" || type.scalar === "string" || type.scalar === "bool";
}
