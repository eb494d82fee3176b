/** The JSON form of calls, read by the rules of `generator.model.call_json`: with everything that is wrong. */

import type { Action, Api, Parameter, Setting } from "./api.js";
import type { Call, Document, Given, Json, Program, SettingValue } from "./call.js";
import { isObject } from "./json.js";
import { find } from "./places.js";
import type { Path, Problem } from "./problems.js";
import { hint } from "./suggest.js";
import { ValueReader } from "./values.js";

/** What came of a document: a program, or what is wrong with it. */
export interface Reading {
  readonly program: Program | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a call or a multirequest; there is a program where there is no problem. */
export function readProgram(api: Api, document: Json): Reading {
  const { program, problems } = readPartly(api, document);
  return { program: problems.length ? undefined : program, problems };
}

/** Reads as much as can be read; there is no program only where no action is known. */
export function readPartly(api: Api, document: Json): Reading {
  const reader = new Reader(api);
  const program = reader.program(document);
  return { program, problems: reader.problems };
}

const NO_CLIENT: Program["client"] = { serviceUrl: "", ks: "", settings: [] };
const NO_CALL = "a call is an object with service, action and arguments";

class Reader {
  readonly problems: Problem[] = [];
  readonly #api: Api;
  readonly #calls: Call[] = [];
  readonly #values: ValueReader;

  constructor(api: Api) {
    this.#api = api;
    this.#values = new ValueReader(api, this.#calls, (path, text) => this.#wrong(path, text));
  }

  program(document: Json): Program | undefined {
    if (!isObject(document)) {
      this.#wrong([], NO_CALL);
      return undefined;
    }
    const client = this.#client(document["client"]);
    if (!("multirequest" in document)) {
      const call = this.#call(document, [], ["client"]);
      return call && { calls: [call], multirequest: false, settings: [], client };
    }
    this.#keys(document, ["multirequest", "settings", "client"], []);
    const { multirequest } = document;
    if (!Array.isArray(multirequest) || !multirequest.length) {
      this.#wrong(["multirequest"], "must be a list of calls");
      return undefined;
    }
    for (const [index, each] of (multirequest as readonly Json[]).entries()) {
      const path = ["multirequest", index];
      const call = this.#call(each, path, []);
      if (!call) return undefined;
      if (!call.action.batchable) {
        this.#wrong(path, `${call.service.id}.${call.action.name} cannot be part of a multirequest`);
      }
      this.#calls.push(call);
    }
    const settings = this.#settings(document["settings"], ["settings"]);
    return { calls: this.#calls, multirequest: true, settings, client };
  }

  #wrong(path: Path, text: string): void {
    this.problems.push({ path, text, severity: "error" });
  }

  #client(document: Json | undefined): Program["client"] {
    if (document === undefined) return NO_CLIENT;
    if (!isObject(document)) {
      this.#wrong(["client"], "must be an object with serviceUrl, ks and settings");
      return NO_CLIENT;
    }
    this.#keys(document, ["serviceUrl", "ks", "settings"], ["client"]);
    const { serviceUrl = "", ks = "" } = document;
    if (typeof serviceUrl !== "string" || typeof ks !== "string") {
      this.#wrong(["client", typeof serviceUrl === "string" ? "ks" : "serviceUrl"], "must be a text");
      return NO_CLIENT;
    }
    return { serviceUrl, ks, settings: this.#settings(document["settings"], ["client", "settings"]) };
  }

  #call(document: Json, path: Path, more: readonly string[]): Call | undefined {
    if (!isObject(document)) {
      this.#wrong(path, NO_CALL);
      return undefined;
    }
    this.#keys(document, ["service", "action", "arguments", "settings", ...more], path);
    const { service, action } = document;
    if (typeof service !== "string" || typeof action !== "string") {
      this.#wrong(path, "say which action: service and action are texts");
      return undefined;
    }
    const found = find(this.#api, service, action);
    if (!found) {
      const names = [...this.#api.services.values()].flatMap((each) =>
        each.actions.map((one) => `${each.id}.${one.name}`),
      );
      this.#wrong(path, `there is no action ${service}.${action}. ${hint(`${service}.${action}`, names)}`);
      return undefined;
    }
    const given = this.#arguments(found.action, document["arguments"], [...path, "arguments"]);
    const settings = this.#settings(document["settings"], [...path, "settings"]);
    return { ...found, arguments: given, settings };
  }

  #arguments(action: Action, document: Json | undefined, path: Path): Given[] {
    const told = document === undefined ? {} : document;
    if (!isObject(told)) {
      this.#wrong(path, "must be an object: parameters by name");
      return [];
    }
    const names = action.parameters.map((parameter) => parameter.name);
    this.#keys(told, names, path, "parameter");
    return action.parameters.flatMap((parameter) => this.#argument(parameter, told, path));
  }

  #argument(parameter: Parameter, told: Document, path: Path): Given[] {
    const { name, type, optional } = parameter;
    if (!Object.hasOwn(told, name)) {
      if (!optional) this.#wrong(path, `the parameter ${name} is missing; it has no default`);
      return [];
    }
    const value = this.#values.value(type, told[name] as Json, [...path, name]);
    return value ? [{ parameter, value }] : [];
  }

  #settings(document: Json | undefined, path: Path): SettingValue[] {
    if (document === undefined) return [];
    if (!isObject(document)) {
      this.#wrong(path, "must be an object: settings by name");
      return [];
    }
    this.#keys(document, [...this.#api.settings.keys()], path, "setting");
    return Object.entries(document).flatMap(([name, each]) => {
      const setting: Setting | undefined = this.#api.settings.get(name);
      const value = setting && this.#values.value(setting.type, each, [...path, name]);
      return setting && value ? [{ setting, value }] : [];
    });
  }

  #keys(document: Document, known: readonly string[], path: Path, what?: string): void {
    this.#values.keys(Object.keys(document), known, path, what);
  }
}
