/** Values of a call as statements that make them, and expressions that name them: `values.py` in the browser. */

import type { TypeRef } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Argument, Call, Earlier, Field, Step } from "../../docs/script/model/call.js";
import { EVERY, memberOf, orderOf, walked } from "../../docs/script/printing/schema.js";
import type { Chain, Code, Link } from "./expressions.js";
import { bracket, chain, flat, followed, link } from "./expressions.js";
import { content, double, integer, text } from "./literals.js";
import { literal } from "./text.js";
import type { Surface } from "./variables.js";
import type { Writer } from "./writer.js";

/** The calls of a multirequest so far, with the variables that hold their results, by number. */
export type EarlierCalls = ReadonlyMap<number, readonly [Call, string]>;

type Of<Kind extends Argument["kind"]> = Argument & { readonly kind: Kind };

/** Prints values; statements that make them go to `writer`. */
export class Values {
  readonly #surface: Surface;
  readonly #writer: Writer;
  readonly #calls: EarlierCalls;

  constructor(surface: Surface, writer: Writer, calls: EarlierCalls) {
    this.#surface = surface;
    this.#writer = writer;
    this.#calls = calls;
  }

  /**
   * `value` as an expression that is short; what it needs is declared before. A variable that holds it is best called
   * `wish`; `boxed` tells that the place takes an object where it could take a number.
   */
  value(value: Argument, wish: string, boxed = false): Code {
    switch (value.kind) {
      case "plain":
        return plain(value, boxed);
      case "member":
        return this.#member(value);
      case "instance": {
        const code = this.#instance(value);
        return this.#writer.declare(this.#class(value.name), wish, code);
      }
      case "items":
        return this.#items(value, wish);
      case "entries":
        return this.#entries(value, wish, value.item);
      case "null":
        return `(${this.#spelled(value.type)}) null`;
      case "file":
        return this.#file(value);
      case "earlier":
        return this.token(value);
      case "mixed": {
        const parts = value.parts.filter((part) => part !== "").map((part) => this.#text(part));
        const [first] = parts;
        return parts.length === 1 && first !== undefined ? first : { kind: "sum", parts };
      }
    }
  }

  #text(part: string | Earlier): Code {
    return typeof part === "string" ? text(part) : followed(this.#path(part), link("text"));
  }

  /** An object as a chain on its builder. */
  #instance(instance: Of<"instance">): Chain {
    const name = this.#class(instance.name);
    const links = instance.fields.map((each) => this.#field(instance.name, name, each));
    return chain(`${name}.builder()`, ...links, link("build"));
  }

  #field(owner: string, className: string, field: Field): Link {
    const { property, value } = field;
    const names = this.#surface.names.property(owner, property.name);
    const constant = `${className}.${names.constant}`;
    if (value.kind === "null") {
      return link("setNull", constant);
    }
    if (value.kind === "earlier") {
      return link("set", constant, this.token(value, property.type));
    }
    const order = orderOf(this.#surface.api, owner, field);
    if (order !== undefined) {
      return link(names.setter, `${flat(this.#member(memberOf(order)))}.value()`);
    }
    if (names.setter !== "") {
      return link(names.setter, this.value(value, names.setter));
    }
    // What only servers set has a property, but no method of the builder.
    const isMap = value.kind === "entries";
    return link("set", constant, isMap ? this.#entries(value, "related", ROOT_CLASS) : this.value(value, "related"));
  }

  #class(wire: string): string {
    return this.#spelled({ kind: "object", name: wire });
  }

  #spelled(type: TypeRef): string {
    const spelling = this.#surface.types.spelling(type);
    this.#writer.need(spelling.imports);
    return spelling.value;
  }

  #member({ type, value, constant }: Of<"member">): Code {
    const name = this.#spelled(type);
    if (constant === undefined) {
      return bracket(`${name}.of(`, typeof value === "string" ? text(value) : integer(value, false));
    }
    return `${name}.${this.#surface.names.constant(type.name, constant.name)}`;
  }

  #items(items: Of<"items">, wish: string): string {
    const type = this.#spelled({ kind: "list", item: items.item });
    const found = items.values.map((each) => this.value(each, `${wish}Item`));
    return this.#writer.declare(type, wish, bracket(`${this.#writer.standard("java.util.List")}.of(`, ...found));
  }

  #entries(entries: Of<"entries">, wish: string, item: string): string {
    const type = this.#spelled({ kind: "map", item });
    const made = `new ${this.#writer.standard("java.util.LinkedHashMap")}<>()`;
    const found = entries.values.map(([key, each]) => [key, this.value(each, `${wish}Value`)] as const);
    const name = this.#writer.declare(type, wish, made);
    for (const [key, code] of found) {
      this.#writer.say(chain(name, link("put", text(key), code)));
    }
    return name;
  }

  #file(file: Of<"file">): Code {
    const source = this.#writer.client("files.FileSource");
    if (file.path !== "") {
      const path = `${this.#writer.standard("java.nio.file.Path")}.of(${literal(file.path)})`;
      const code = bracket(`${source}.of(`, path);
      return file.name === "" ? code : followed(code, link("withName", literal(file.name)));
    }
    const data = content(file.content);
    if (data.includes("StandardCharsets")) {
      this.#writer.standard("java.nio.charset.StandardCharsets");
    }
    const name = this.#writer.declare("byte[]", "content", data);
    return bracket(`${source}.of(`, name, literal(file.name));
  }

  /** What stands for a part of the result of an earlier call, in the type of `place` if that is given. */
  token(earlier: Earlier, place?: TypeRef): Code {
    const path = this.#path(earlier);
    const end = earlier.steps.at(-1);
    const found = end === undefined ? this.#call(earlier)[0].action.result : end.type;
    const wanted = place ?? earlier.type;
    const isKnown = found !== undefined && this.#surface.types.spelling(found).value === this.#spelled(wanted);
    const isText = wanted.kind === "scalar" && wanted.scalar === "string";
    const isEvery = earlier.steps.some((step) => step.key === EVERY);
    return isKnown && (isText || !isEvery) ? path : followed(path, link("converted"));
  }

  /** The variable of the call and what leads on. */
  #path(earlier: Earlier): Code {
    const [first, variable] = this.#call(earlier);
    const links: Link[] = [];
    for (const [step, here] of walked(first.action.result, earlier.steps)) {
      links.push(this.#step(step, here));
    }
    return links.length > 0 ? chain(variable, ...links) : variable;
  }

  #call(earlier: Earlier): readonly [Call, string] {
    const found = this.#calls.get(earlier.call);
    if (found === undefined) {
      throw new Error(`the program has no variable for call ${earlier.call}`);
    }
    return found;
  }

  #step({ key, property }: Step, here: TypeRef | undefined): Link {
    if (typeof key === "number") {
      return here?.kind === "list" ? link("at", String(key)) : link("get", literal(String(key)));
    }
    if (property !== undefined && here?.kind === "object") {
      const { constant } = this.#surface.names.property(here.name, key);
      return link("get", `${this.#class(here.name)}.${constant}`);
    }
    if (key === EVERY) {
      return link("every");
    }
    return link(here?.kind === "map" ? "at" : "get", literal(key));
  }
}

function plain({ type, value }: Of<"plain">, boxed: boolean): Code {
  if (typeof value === "string") {
    return text(value);
  }
  if (typeof value === "boolean") {
    return value ? "true" : "false";
  }
  return type.kind === "scalar" && type.scalar === "float" ? double(Number(value)) : integer(value, boxed);
}
