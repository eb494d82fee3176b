/** What is seen of a call before it is sent: what a server would refuse, and what is probably a mistake. */

import { UNSENDABLE } from "../../../typescript/runtime/encode.js";
import type { Api, Constraints, Place, Property } from "./api.js";
import type { Argument, Call, Json, Program, SettingValue } from "./call.js";
import type { Path, Problem } from "./problems.js";
import { readPartly } from "./read.js";

/** Reads a document and looks at what could be read of it. */
export function examine(api: Api, document: Json): { program: Program | undefined; problems: readonly Problem[] } {
  const { program, problems } = readPartly(api, document);
  const found = program ? checkProgram(api, program) : [];
  return { program: problems.length ? undefined : program, problems: [...problems, ...found] };
}

const NO_SESSION = "this action needs a session, and there is none";

/** What is wrong with a program, or may be. */
export function checkProgram(api: Api, program: Program): readonly Problem[] {
  const checks = new Checks(api);
  program.calls.forEach((call, index) => {
    checks.call(call, program.multirequest ? ["multirequest", index] : [], program);
  });
  checks.settings(program.settings, ["settings"]);
  checks.settings(program.client.settings, ["client", "settings"]);
  return checks.problems;
}

class Checks {
  readonly problems: Problem[] = [];
  readonly #api: Api;
  #updates = false;

  constructor(api: Api) {
    this.#api = api;
  }

  call(call: Call, path: Path, { client, settings }: Program): void {
    const { action, service } = call;
    const name = `${service.id}.${action.name}`;
    this.#updates = /^update/i.test(action.name);
    if (action.deprecated || service.deprecated) this.#warn(path, `${name} is deprecated`);
    if (action.beta) this.#warn(path, `${name} is beta: it may change`);
    const all = [...call.settings, ...settings, ...client.settings];
    const hasSession = client.ks || all.some(({ setting }) => setting.name === "ks");
    const given = call.arguments.some(({ parameter }) => parameter.name === "ks");
    if (action.session === "always" && !hasSession && !given) this.#warn(path, NO_SESSION);
    for (const { parameter, value } of call.arguments)
      this.#value(parameter, value, [...path, "arguments", parameter.name]);
    this.settings(call.settings, [...path, "settings"]);
  }

  settings(settings: readonly SettingValue[], path: Path): void {
    for (const { setting, value } of settings) this.#value(setting, value, [...path, setting.name]);
  }

  #value(place: Pick<Place, "name" | "constraints" | "deprecated" | "nullable">, value: Argument, path: Path): void {
    if (place.deprecated) this.#warn(path, `${place.name} is deprecated`);
    this.#inside(value, path);
    if (value.kind === "null" && place.nullable === false)
      this.#warn(path, "the schema says that null is not accepted");
    if (place.constraints && value.kind === "plain") this.#limits(place.constraints, value.value, path);
  }

  #inside(value: Argument, path: Path): void {
    switch (value.kind) {
      case "plain":
        if (typeof value.value === "string") this.#text(value.value, path);
        break;
      case "member":
        this.#member(value, path);
        break;
      case "instance":
        this.#instance(value, path);
        break;
      case "items":
        value.values.forEach((item, index) => {
          this.#inside(item, [...path, index]);
        });
        break;
      case "entries":
        for (const [key, item] of value.values) {
          this.#text(key, path);
          this.#inside(item, [...path, key]);
        }
        break;
      case "mixed":
        for (const part of value.parts) if (typeof part === "string") this.#text(part, path);
        break;
      default:
        break;
    }
  }

  #instance({ name, fields }: Argument & { kind: "instance" }, path: Path): void {
    if (this.#api.classes.get(name)?.deprecated) this.#warn(path, `${name} is deprecated`);
    for (const { property, value } of fields) {
      const at = [...path, property.name];
      this.#property(property, at);
      this.#value(property, value, at);
    }
  }

  #property({ name, readOnly, insertOnly }: Property, path: Path): void {
    if (readOnly) this.#warn(path, `${name} is read-only: it is not sent`);
    else if (insertOnly && this.#updates)
      this.#warn(path, `${name} can be set when the object is added, not in an update`);
  }

  #member({ type, value, constant }: Argument & { kind: "member" }, path: Path): void {
    if (typeof value === "string") this.#text(value, path);
    if (!constant) this.#warn(path, `${String(value)} is no value of ${type.name} that the schema has`);
  }

  #text(text: string, path: Path): void {
    if (UNSENDABLE.test(text)) this.#error(path, "it holds a character that cannot be sent");
  }

  #limits(constraints: Constraints, value: string | number | bigint | boolean, path: Path): void {
    const { minLength, maxLength, minValue, maxValue, utf8Truncate } = constraints;
    if (typeof value === "number" || typeof value === "bigint") {
      if (minValue !== undefined && value < minValue) this.#error(path, `must be at least ${minValue}`);
      if (maxValue !== undefined && value > maxValue) this.#error(path, `must be at most ${maxValue}`);
    }
    if (typeof value !== "string") return;
    const length = Array.from(value).length;
    if (minLength !== undefined && length < minLength) this.#error(path, `must have at least ${minLength} characters`);
    if (maxLength !== undefined && length > maxLength) this.#error(path, `must have at most ${maxLength} characters`);
    if (utf8Truncate !== undefined && new TextEncoder().encode(value).length > utf8Truncate) {
      this.#warn(path, `the server keeps the first ${utf8Truncate} bytes`);
    }
    this.#list(constraints, value, path);
  }

  /** A text that lists values, separated by commas. */
  #list({ valuesEnum, valuesMinValue }: Constraints, text: string, path: Path): void {
    const parts = text.split(",").map((part) => part.trim());
    const known = valuesEnum === undefined ? undefined : this.#api.enums.get(valuesEnum);
    for (const part of text ? parts : []) {
      if (known && !known.constants.some(({ value }) => String(value) === part)) {
        this.#warn(path, `${part} is no value of ${known.name} that the schema has`);
      }
      if (valuesMinValue !== undefined && Number(part) < valuesMinValue) {
        this.#error(path, `each number must be at least ${valuesMinValue}`);
      }
    }
  }

  #warn(path: Path, text: string): void {
    this.problems.push({ path, text, severity: "warning" });
  }

  #error(path: Path, text: string): void {
    this.problems.push({ path, text, severity: "error" });
  }
}
