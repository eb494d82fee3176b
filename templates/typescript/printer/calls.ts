/** Calls as expressions, and a multirequest of them as statements: `calls.py` in the browser. */

import type { Api } from "../../docs/script/model/api.js";
import type { Call, Program, SettingValue } from "../../docs/script/model/call.js";
import { lastingSettings, onlyCall, requestSettings, tags, usedCalls } from "../../docs/script/printing/program.js";
import type { Code } from "./expressions.js";
import { call, laidOut, object, prefixed } from "./expressions.js";
import type { Imports } from "./imports.js";
import type { Names } from "./names.js";
import { key } from "./text.js";
import { Values } from "./values.js";
import type { Variables } from "./variables.js";

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

  /** The one call of `program`, as an expression on `client`; it is still to be awaited. */
  single(program: Program): Code {
    const only = onlyCall(program);
    const settings = requestSettings(program, only.settings);
    return call(this.#function(only), "client", ...this.#arguments(only, settings));
  }

  /** The statements of the multirequest `batch`, made on `client`, up to its sending. */
  batch(program: Program, variables: Variables, indent: string): string[] {
    const used = usedCalls(program);
    const members = this.#members(requestSettings(program, program.settings));
    const options = members.length > 0 ? [object(...members)] : [];
    const maker = this.#imports.name("multirequest", "multirequest");
    const lines = [laidOut(prefixed("const batch = ", call(maker, "client", ...options)), indent, ";")];
    for (const [index, each] of program.calls.entries()) {
      let code: Code = call("batch.add", this.#function(each), ...this.#arguments(each, each.settings));
      if (used.has(index + 1)) {
        const name = variables.forResult(each);
        this.#earlier.set(index + 1, [each, name]);
        code = prefixed(`const ${name} = `, code);
      }
      lines.push(laidOut(code, indent, ";"));
    }
    return [...lines, `${indent}await batch.send();`];
  }

  /** Those of the settings that a client takes for all its requests, as its options. */
  lasting(settings: readonly SettingValue[]): Code[] {
    const named = tags(settings).map((each) => prefixed("clientTag: ", this.#value(each)));
    return [...named, ...this.#members(lastingSettings(settings))];
  }

  #function({ service, action }: Call): string {
    const member = this.#imports.service(this.#names.member(service), this.#names.module(service));
    return `${member}.${this.#names.function(service.id, action.name)}`;
  }

  /** The arguments: required ones by position, the others and the settings in the options. */
  #arguments(each: Call, settings: readonly SettingValue[]): Code[] {
    const given = new Map(each.arguments.map(({ parameter, value }) => [parameter.name, value]));
    const found: Code[] = [];
    for (const parameter of each.action.parameters.filter((one) => one.optional !== true)) {
      const value = given.get(parameter.name);
      found.push(
        value === undefined ? "undefined as never" : this.#values.value(value, { null: parameter.nullable === true }),
      );
    }
    const members: Code[] = [];
    for (const { parameter, value } of each.arguments) {
      if (parameter.optional === true) {
        members.push(prefixed(`${key(this.#names.option(parameter.name))}: `, this.#values.value(value)));
      }
    }
    const hidden = new Set(each.action.parameters.map((parameter) => parameter.name));
    members.push(...this.#members(settings.filter(({ setting }) => !hidden.has(setting.name))));
    return members.length > 0 ? [...found, object(...members)] : found;
  }

  /** Settings as options of a request; those that clients do not know under their wire name. */
  #members(settings: readonly SettingValue[]): Code[] {
    const found: Code[] = [];
    const extra: Code[] = [];
    for (const each of settings) {
      const code = prefixed(`${key(each.setting.name)}: `, this.#value(each));
      (each.setting.group === "request" ? found : extra).push(code);
    }
    if (extra.length > 0) {
      found.push(prefixed("extra: ", object(...extra)));
    }
    return found;
  }

  #value(each: SettingValue): Code {
    return this.#values.value(each.value, { typed: false });
  }
}
