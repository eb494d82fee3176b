/** Calls as expressions and statements, single and in a multirequest: `calls.py` in the browser. */

import type { Api, Parameter, TypeRef } from "../../docs/script/model/api.js";
import type { Argument, Call, Given, Program, SettingValue } from "../../docs/script/model/call.js";
import { lastingSettings, onlyCall, requestSettings, tags } from "../../docs/script/printing/program.js";
import type { Code, Pair } from "./expressions.js";
import { call, laidOut, literalOf } from "./expressions.js";
import type { Imports } from "./imports.js";
import type { Names } from "./names.js";
import { literal } from "./text.js";
import { isText, zero } from "./types.js";
import { Values } from "./values.js";
import type { Variables } from "./variables.js";

const STRING: TypeRef = { kind: "scalar", scalar: "string" };

/** Prints calls; what they need is noted in `imports`. */
export class Calls {
  readonly #names: Names;
  readonly #imports: Imports;
  readonly #earlier = new Map<number, string>();
  readonly #values: Values;

  constructor(api: Api, names: Names, imports: Imports) {
    this.#names = names;
    this.#imports = imports;
    this.#values = new Values(api, names, imports, this.#earlier);
  }

  /** The one call of `program`, as an expression on `client` in the context `ctx`. */
  single(program: Program): Code {
    const only = onlyCall(program);
    return this.#expression(only, "New(client)", "ctx", requestSettings(program, only.settings));
  }

  /** Statements that queue the calls in `batch`, made on `client`; all results get variables. */
  batch(program: Program, variables: Variables, indent: string): string[] {
    const settings = requestSettings(program, program.settings);
    const opening = call(this.#imports.client("kaltura.NewBatch"), "client", ...this.#options(settings));
    const lines = [laidOut(opening, indent, "batch := ")];
    for (const [index, each] of program.calls.entries()) {
      const code = this.#expression(each, "NewBatch(batch)", "", each.settings);
      const name = variables.forResult(each);
      this.#earlier.set(index + 1, name);
      lines.push(laidOut(code, indent, `${name} := `));
    }
    return lines;
  }

  /** The variables that hold the results of the multirequest, in order. */
  results(): string[] {
    return [...this.#earlier.values()];
  }

  #expression(each: Call, on: string, context: string, settings: readonly SettingValue[]): Code {
    const { service, action } = each;
    const name = this.#imports.service(this.#names.package(service));
    const method = this.#names.action(service.id, action.name);
    const code: Code[] = context !== "" && action.result.kind !== "file" ? [context] : [];
    const given = new Map(each.arguments.map((one) => [one.parameter.name, one]));
    const late: Code[] = [];
    for (const parameter of action.parameters.filter((one) => one.optional !== true)) {
      code.push(this.#required(parameter, given.get(parameter.name)?.value, late, context === ""));
    }
    if (action.parameters.some((one) => one.optional === true)) {
      code.push(this.#params(each, name, late));
    }
    return call(`${name}.${on}.${method}`, ...code, ...late, ...this.#options(settings));
  }

  #required(parameter: Parameter, value: Argument | undefined, late: Code[], isInBatch: boolean): Code {
    const { type } = parameter;
    if (value === undefined) {
      return zero(type);
    }
    // Texts hold placeholders as they are; other scalars stand in an Opt in a multirequest.
    if (isInBatch && (type.kind === "scalar" || type.kind === "enum") && !isText(type)) {
      return this.#values.field(type, value);
    }
    if (value.kind === "null" && type.kind !== "object") {
      late.push(this.#setApart({ parameter, value }));
      return zero(type);
    }
    if (value.kind === "earlier" && (type.kind === "list" || type.kind === "map")) {
      late.push(this.#setApart({ parameter, value }));
      return "nil";
    }
    return this.#values.bare(type, value);
  }

  #params(each: Call, name: string, late: Code[]): Code {
    const { service, action } = each;
    const pairs: Pair[] = [];
    for (const given of each.arguments.filter((one) => one.parameter.optional === true)) {
      const { parameter, value } = given;
      if (value.kind === "null" && parameter.type.kind === "file") {
        late.push(this.#setApart(given));
      } else {
        const key = this.#names.parameter(service.id, action.name, parameter.name);
        pairs.push({ key, value: this.#values.field(parameter.type, value) });
      }
    }
    return pairs.length > 0 ? literalOf(`&${name}.${this.#names.params(service.id, action.name)}`, pairs) : "nil";
  }

  /** An option that sends an argument which its place does not take: a null, or a placeholder. */
  #setApart({ parameter, value }: Given): Code {
    const code = this.#values.field(parameter.type.kind === "file" ? STRING : parameter.type, value);
    return call(this.#imports.client("kaltura.WithParameter"), literal(parameter.name), code);
  }

  /** Those of the settings that a client takes for all its requests, as its options. */
  lasting(settings: readonly SettingValue[]): Code[] {
    const named = tags(settings).map(({ setting, value }) =>
      call(this.#imports.client("kaltura.WithClientTag"), this.#values.bare(setting.type, value)),
    );
    return [...named, ...this.#options(lastingSettings(settings))];
  }

  /** Settings as options of a request. */
  #options(settings: readonly SettingValue[]): Code[] {
    return settings.map((each) => this.#option(each));
  }

  #option({ setting: { name, type, group }, value }: SettingValue): Code {
    if (group !== "request") {
      const code = this.#values.field(type, value);
      return call(this.#imports.client("kaltura.WithParameter"), literal(name), code);
    }
    if (value.kind === "null") {
      return call(this.#imports.client("kaltura.WithSetting"), literal(name), "nil");
    }
    if (value.kind === "earlier" && !isText(type)) {
      return call(this.#imports.client("kaltura.WithSetting"), literal(name), this.#values.field(type, value));
    }
    const place = type.kind === "scalar" ? "kaltura" : "types";
    return call(this.#imports.client(`${place}.${this.#names.setting(name)}`), this.#values.bare(type, value));
  }
}
