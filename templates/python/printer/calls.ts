/** Calls as expressions, and a multirequest of them as a block: `calls.py` in the browser. */

import type { Api } from "../../docs/script/model/api.js";
import type { Argument, Call, Program, SettingValue } from "../../docs/script/model/call.js";
import { lastingSettings, onlyCall, requestSettings, tags, usedCalls } from "../../docs/script/printing/program.js";
import type { Bracket, Code } from "./expressions.js";
import { assigned, call, laidOut, prefixed } from "./expressions.js";
import type { Imports } from "./imports.js";
import type { Names } from "./names.js";
import { literal, STEP } from "./text.js";
import { Values } from "./values.js";
import type { Variables } from "./variables.js";

/** More required arguments than these are given by keyword. */
const POSITIONAL = 2;

/** Prints calls; what they need is noted in `imports`. */
export class Calls {
  readonly #names: Names;
  readonly #imports: Imports;
  readonly #earlier = new Map<number, readonly [Call, string]>();
  readonly #values: Values;

  constructor(api: Api, names: Names, imports: Imports) {
    this.#names = names;
    this.#imports = imports;
    this.#values = new Values(api, names, imports, this.#earlier);
  }

  /** The one call of `program`, as an expression on `client`. */
  single(program: Program): Code {
    const only = onlyCall(program);
    return this.#expression(only, "client", requestSettings(program, only.settings));
  }

  /** The block of the multirequest `batch`, made on `client`; results that later calls use get variables. */
  batch(program: Program, variables: Variables, indent: string): string[] {
    const used = usedCalls(program);
    const options = this.#options(requestSettings(program, program.settings));
    const opening = call("client.multirequest", ...(options === undefined ? [] : [options]));
    const lines = [laidOut(prefixed("with ", opening), indent, " as batch:")];
    for (const [index, each] of program.calls.entries()) {
      const code = this.#expression(each, "batch", each.settings);
      if (used.has(index + 1)) {
        const name = variables.forResult(each);
        this.#earlier.set(index + 1, [each, name]);
        lines.push(assigned(name, code, indent + STEP));
      } else {
        lines.push(laidOut(code, indent + STEP));
      }
    }
    return lines;
  }

  /** Those of the settings that a client takes for all its requests, as its keywords. */
  lasting(settings: readonly SettingValue[]): Code[] {
    const named = tags(settings).map((each) => prefixed("client_tag=", this.#values.value(each.value)));
    return [...named, ...this.#keywords(lastingSettings(settings))];
  }

  #expression(each: Call, on: string, settings: readonly SettingValue[]): Code {
    const { id, name, plugin } = each.service;
    const own = this.#names.service(id, name);
    const service = plugin === undefined ? own : `${this.#names.group(plugin)}.${own}`;
    const method = this.#names.action(id, each.action.name);
    const code = this.#arguments(each);
    const options = this.#options(settings);
    if (options !== undefined) {
      code.push(prefixed("options=", options));
    }
    return call(`${on}.${service}.${method}`, ...code);
  }

  /** The arguments: required ones by position where that reads well, the others by keyword. */
  #arguments(each: Call): Code[] {
    const required = each.arguments.filter((given) => given.parameter.optional !== true);
    const optional = each.arguments.filter((given) => given.parameter.optional === true);
    const keyword = (wire: string) => `${this.#names.parameter(each.service.id, each.action.name, wire)}=`;
    let isPositional = required.length <= POSITIONAL;
    const found: Code[] = [];
    for (const { parameter, value } of required) {
      const code = this.#values.value(value, false);
      isPositional &&= !isSilent(value);
      found.push(isPositional ? code : prefixed(keyword(parameter.name), code));
    }
    for (const { parameter, value } of optional) {
      found.push(prefixed(keyword(parameter.name), this.#values.value(value)));
    }
    return found;
  }

  /** `RequestOptions(...)`; undefined where there is nothing to say. */
  #options(settings: readonly SettingValue[]): Bracket | undefined {
    const keywords = this.#keywords(settings);
    return keywords.length > 0 ? call(this.#imports.client("RequestOptions"), ...keywords) : undefined;
  }

  /** Settings as keywords of the options of a request; those that clients do not know under their wire name. */
  #keywords(settings: readonly SettingValue[]): Code[] {
    const found: Code[] = [];
    const extra: Code[] = [];
    for (const { setting, value } of settings) {
      const code = this.#values.value(value);
      if (setting.group === "request") {
        found.push(prefixed(`${this.#names.setting(setting.name)}=`, code));
      } else {
        extra.push(prefixed(`${literal(setting.name)}: `, code));
      }
    }
    if (extra.length > 0) {
      found.push(prefixed("extra=", { head: "{", elements: extra, tail: "}" }));
    }
    return found;
  }
}

/** Whether it does not show without a name what a value is for: None, True. */
function isSilent(value: Argument): boolean {
  return (
    value.kind === "null" || (value.kind === "plain" && value.type.kind === "scalar" && value.type.scalar === "bool")
  );
}
