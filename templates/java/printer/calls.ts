/** Calls as statements, one call or a multirequest of them: `generator/targets/java/calls.py` in the browser. */

import type { Call, Given, Program, SettingValue } from "../../docs/script/model/call.js";
import { lastingSettings, onlyCall, requestSettings, tags, usedCalls } from "../../docs/script/printing/program.js";
import type { Chain, Code, Link } from "./expressions.js";
import { bracket, chain, flat, link } from "./expressions.js";
import { literal } from "./text.js";
import { Values } from "./values.js";
import type { Surface } from "./variables.js";
import { wishOf } from "./variables.js";
import type { Writer } from "./writer.js";

/** Prints calls into a writer. */
export class Calls {
  readonly #surface: Surface;
  readonly #writer: Writer;
  readonly #earlier = new Map<number, readonly [Call, string]>();
  readonly #values: Values;

  constructor(surface: Surface, writer: Writer) {
    this.#surface = surface;
    this.#writer = writer;
    this.#values = new Values(surface, writer, this.#earlier);
  }

  /** The one call of `program`, as an expression on `client`. */
  single(program: Program): Chain {
    const only = onlyCall(program);
    const options = this.#options(requestSettings(program, only.settings));
    if (needsNull(only)) {
      return chain("client", link("call", this.#built(only), options ?? "null"));
    }
    return this.#expression(only, "client", options);
  }

  /** Whether the one call of `program` is made by its name on the wire, as no method takes what it gives. */
  isRaw(program: Program): boolean {
    return needsNull(onlyCall(program));
  }

  /** The multirequest `batch`, made on `client`, up to its being sent; results that later calls use get variables. */
  batch(program: Program): void {
    const used = usedCalls(program);
    const options = this.#options(requestSettings(program, program.settings));
    const made = chain("client", link("multirequest", ...(options === undefined ? [] : [options])));
    this.#writer.lines.push(`${this.#writer.indent}Multirequest batch = ${flat(made)};`);
    this.#writer.client("Multirequest");
    for (const [index, call] of program.calls.entries()) {
      const own = this.#options(call.settings);
      const code = needsNull(call)
        ? chain("batch", link("queue", this.#built(call), own ?? "null"))
        : this.#expression(call, "batch", own);
      if (used.has(index + 1)) {
        const name = this.#writer.declare(this.#pending(call), wishOf(call), code);
        this.#earlier.set(index + 1, [call, name]);
      } else {
        this.#writer.say(code);
      }
    }
  }

  /** The type of a variable that stands for a result. */
  #pending(call: Call): string {
    const { result } = call.action;
    const isMany = (result.kind === "list" || result.kind === "map") && !needsNull(call);
    const spelling = this.#surface.types.spelling(isMany ? { kind: "object", name: result.item } : result);
    this.#writer.need(spelling.imports);
    const kind = !isMany ? "Pending" : result.kind === "list" ? "PendingList" : "PendingMap";
    return `${this.#writer.client(`core.${kind}`)}<${spelling.value}>`;
  }

  #expression(call: Call, on: string, options: Code | undefined): Chain {
    const { names } = this.#surface;
    const { id, name, plugin } = call.service;
    const path = [...(plugin === undefined ? [] : [names.group(plugin)]), names.service(id, name)];
    const code = this.#required(call, on === "batch");
    const optional = this.#optional(call);
    if (optional !== undefined) {
      code.push(optional);
    } else if (options !== undefined && call.action.parameters.some((parameter) => parameter.optional === true)) {
      code.push("null");
    }
    if (options !== undefined) {
      code.push(options);
    }
    return chain(on, ...path.map((step) => link(step)), link(names.action(id, call.action.name), ...code));
  }

  #required(call: Call, isInBatch: boolean): Code[] {
    const given = new Map(call.arguments.map(({ parameter, value }) => [parameter.name, value]));
    const required = call.action.parameters.filter((each) => each.optional !== true);
    const hasTokens = isInBatch && required.some((each) => given.get(each.name)?.kind === "earlier");
    return required.map((parameter) => {
      const argument = given.get(parameter.name) ?? { kind: "null", type: parameter.type };
      const name = this.#parameter(call, parameter.name);
      if (hasTokens && argument.kind === "earlier") {
        return this.#values.token(argument, parameter.type);
      }
      if (hasTokens) {
        const made = `${this.#writer.client("core.Value")}.of(`;
        return bracket(made, this.#values.value(argument, name));
      }
      return argument.kind === "null" && !isInBatch ? "null" : this.#values.value(argument, name);
    });
  }

  /** `p -> p.name(value)...`; undefined where no optional parameter is given. */
  #optional(call: Call): Code | undefined {
    const links: Link[] = [];
    for (const given of call.arguments.filter((each) => each.parameter.optional === true)) {
      const name = this.#parameter(call, given.parameter.name);
      links.push(link(name, this.#placed(given, name)));
    }
    return links.length > 0 ? { kind: "lambda", name: "p", body: chain("p", ...links) } : undefined;
  }

  /** The value of an optional parameter that is called `name`. */
  #placed(given: Given, name: string): Code {
    const { parameter, value } = given;
    if (value.kind === "earlier") {
      return this.#values.token(value, parameter.type);
    }
    if (value.kind === "null" && isPrimitive(given)) {
      const spelled = this.#surface.types.spelling(parameter.type).value;
      return `(${this.#writer.client("core.Value")}<${spelled}>) null`;
    }
    return this.#values.value(value, name);
  }

  #parameter(call: Call, wire: string): string {
    return this.#surface.names.parameter(call.service.id, call.action.name, wire);
  }

  /** A call by its name on the wire. */
  #built(call: Call): Chain {
    const { service, action } = call;
    const spelling = this.#surface.types.spelling(action.result);
    this.#writer.need(spelling.imports);
    this.#writer.client("core.Call");
    this.#writer.client("core.Kind");
    const value = action.result.kind === "file" ? "Void" : spelling.value;
    const made = `new Call<${value}>(${literal(service.id)}, ${literal(action.name)}, ${spelling.kind})`;
    const links = action.repeatable === true ? [link("repeatable")] : [];
    for (const { parameter, value: argument } of call.arguments) {
      const code = this.#values.value(argument, parameter.name, true);
      links.push(link("put", literal(parameter.name), argument.kind === "null" ? "null" : code));
    }
    return chain(made, ...links);
  }

  /** The options of a request; undefined where there is nothing to say. */
  #options(settings: readonly SettingValue[]): Code | undefined {
    const links = this.#settings(settings);
    if (links.length === 0) {
      return undefined;
    }
    const name = this.#writer.client("RequestOptions");
    return this.#writer.declare(name, "options", chain(`${name}.builder()`, ...links, link("build")));
  }

  /** Those of the settings that a client takes for all its requests, as calls on its builder. */
  lasting(settings: readonly SettingValue[]): Link[] {
    const named = tags(settings).map((each) => link("clientTag", this.#values.value(each.value, "tag")));
    return [...named, ...this.#settings(lastingSettings(settings))];
  }

  /** Settings as calls on a builder; those that clients do not know under their wire name. */
  #settings(settings: readonly SettingValue[]): Link[] {
    return settings.map(({ setting, value }) => {
      const name = this.#surface.names.setting(setting.name);
      let code = this.#values.value(value, name, true);
      if (value.kind === "null") {
        code = "null";
      } else if (value.kind === "earlier") {
        code = `${flat(this.#values.token(value))}.text()`;
      }
      return setting.group === "request" ? link(name, code) : link("parameter", literal(setting.name), code);
    });
  }
}

/** Whether a required number or truth value is the explicit null, which no type allows. */
function needsNull(call: Call): boolean {
  return call.arguments.some(
    (given) => given.value.kind === "null" && isPrimitive(given) && given.parameter.optional !== true,
  );
}

function isPrimitive({ parameter: { type } }: Given): boolean {
  return type.kind === "scalar" && type.scalar !== "string";
}
