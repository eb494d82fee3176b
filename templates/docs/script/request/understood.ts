/** Parameters as they go over the wire, understood by the schema: the document of the call that they make. */

import type { Action, Api, Service, TypeRef } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { derives, find, propertiesOf } from "../model/places.js";
import type { Wire } from "./parameters.js";

type Dictionary = { readonly [name: string]: Wire };

/** A call that was understood, and what was left out of it, in words. */
export interface Understood {
  readonly document: Document;
  readonly notes: readonly string[];
}

/** What goes with every request and belongs to the program, not to the call. */
const COMMON = new Set(["service", "action", "format", "clientTag", "apiVersion", "kalsig", "ignoreNull", "partnerId"]);
const TOKEN = /\{(\d+):result((?::[^:{}]+)*)\}/;
const INDEX = /^\d+$/;

/**
 * The document of a call, or of a multirequest.
 *
 * @param tree - All parameters; `service` and `action` among them.
 * @throws Error It is no call of this API; the message says why.
 */
export function understood(api: Api, tree: Dictionary): Understood {
  const reader = new Reader(api);
  const numbered = Object.keys(tree).filter((name) => INDEX.test(name) && isDictionary(tree[name]));
  if (!numbered.length) return { document: { ...reader.call(tree), ...reader.client(tree) }, notes: reader.notes };
  const first = Math.min(...numbered.map(Number));
  const calls = numbered.sort((a, b) => Number(a) - Number(b)).map((name) => reader.call(tree[name] as Dictionary));
  if (first !== 1) reader.notes.push("The calls were numbered from 1: that is how their results are named.");
  return { document: { multirequest: calls, ...reader.client(tree) }, notes: reader.notes };
}

class Reader {
  readonly notes: string[] = [];
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  call(tree: Dictionary): Document {
    const { service, action } = this.#named(tree);
    const given: [string, Json][] = [];
    const settings: [string, Json][] = [];
    const known = new Set<string>();
    for (const { name, type } of action.parameters) {
      known.add(name).add(`${name}__null`);
      given.push(...this.#read(name, type, tree));
    }
    const taken = new Set(known);
    for (const { name, type, group } of this.#api.settings.values()) {
      known.add(name).add(`${name}__null`);
      const isOwn = group === "request" && name !== "ks" && name !== "partnerId" && !taken.has(name);
      if (isOwn) settings.push(...this.#read(name, type, tree));
    }
    for (const name of Object.keys(tree)) {
      if (!known.has(name) && !COMMON.has(name) && name !== "ks") this.#leftOut(`${service.id}.${action.name}`, name);
    }
    const more = settings.length ? { settings: Object.fromEntries(settings) } : {};
    return { service: service.id, action: action.name, arguments: Object.fromEntries(given), ...more };
  }

  /** The session and the account, which are those of the client that calls; not where an action takes one itself. */
  client(tree: Dictionary): Document {
    const { ks, partnerId } = tree;
    const own = find(this.#api, `${tree["service"] as string}`, `${tree["action"] as string}`)?.action.parameters ?? [];
    const isSetting = this.#api.settings.has("partnerId") && !own.some((each) => each.name === "partnerId");
    const settings = isSetting && partnerId !== undefined ? { partnerId: number(partnerId) } : {};
    const client = {
      ...(typeof ks === "string" && ks && !own.some((each) => each.name === "ks") && { ks }),
      ...(Object.keys(settings).length && { settings }),
    };
    return Object.keys(client).length ? { client } : {};
  }

  #named(tree: Dictionary): { service: Service; action: Action } {
    const { service, action } = tree;
    if (typeof service !== "string" || typeof action !== "string" || !service || !action) {
      throw new Error("nothing in it names a service and an action");
    }
    const found = find(this.#api, service, action);
    if (!found) throw new Error(`this API has no action ${service}.${action}`);
    return found;
  }

  #read(name: string, type: TypeRef, tree: Dictionary): [string, Json][] {
    const value = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (value !== undefined) return [[name, this.#value(type, value)]];
    return Object.hasOwn(tree, `${name}__null`) ? [[name, null]] : [];
  }

  #value(type: TypeRef, value: Wire): Json {
    const token = typeof value === "string" ? tokenIn(value) : undefined;
    if (token) return token;
    switch (type.kind) {
      case "scalar":
        return scalar(type.scalar, value);
      case "enum":
        return type.base === "int" ? number(value) : scalar("string", value);
      case "object":
        return isDictionary(value) ? this.#object(type.name, value) : (value as Json);
      case "list":
        return members(value).map(([, each]) => this.#value({ kind: "object", name: type.item }, each));
      case "map":
        return Object.fromEntries(
          members(value).map(([key, each]) => [key, this.#value({ kind: "object", name: type.item }, each)]),
        );
      case "file":
        return { $file: { path: typeof value === "string" ? value.replace(/^@/, "").replace(/;.*$/, "") : "" } };
      case "nothing":
        return null;
    }
  }

  #object(declared: string, tree: Dictionary): Json {
    const { objectType } = tree;
    const api = this.#api;
    const isKnown = typeof objectType === "string" && api.classes.has(objectType) && derives(api, objectType, declared);
    if (typeof objectType === "string" && !isKnown) {
      this.notes.push(`${objectType} is no ${declared}; it was left out.`);
    }
    const name = isKnown ? objectType : declared;
    const found: [string, Json][] = isKnown ? [["objectType", name]] : [];
    const known = new Set(["objectType"]);
    for (const property of propertiesOf(api, name)) {
      known.add(property.name).add(`${property.name}__null`);
      found.push(...this.#read(property.name, property.type, tree));
    }
    for (const each of Object.keys(tree)) if (!known.has(each)) this.#leftOut(name, each);
    return Object.fromEntries(found);
  }

  #leftOut(owner: string, name: string): void {
    this.notes.push(`${owner} has no ${name}; it was left out.`);
  }
}

/** A text that is, or holds, the token of an earlier result (protocol.md 7.4). */
function tokenIn(text: string): Json | undefined {
  const found = TOKEN.exec(text);
  if (!found) return undefined;
  const [all, count, path = ""] = found;
  const token = { $result: [Number(count), ...steps(path)] };
  const parts = [text.slice(0, found.index), token, text.slice(found.index + all.length)];
  return all === text ? token : { $text: parts.filter((part) => part !== "") };
}

function steps(path: string): Json[] {
  return path
    .split(":")
    .slice(1)
    .map((step) => (INDEX.test(step) ? Number(step) : step === "_all" ? "*" : step));
}

/** The members of a list, in the order of their numbers, or of a map; none for the mark of an empty one. */
function members(value: Wire): readonly (readonly [string, Wire])[] {
  if (Array.isArray(value)) return (value as readonly Wire[]).map((each, at) => [`${at}`, each]);
  if (!isDictionary(value)) return [];
  return Object.entries(value).filter(([name]) => name !== "-");
}

function scalar(kind: string, value: Wire): Json {
  if (typeof value === "object") return value as Json;
  if (kind === "string") return typeof value === "boolean" ? (value ? "1" : "") : `${value}`;
  if (kind === "bool") return typeof value === "string" ? !/^(|0|false)$/i.test(value) : Boolean(value);
  return number(value);
}

/** A number that came as a text; what is none stays what it is, and the form tells so. */
function number(value: Wire): Json {
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "string") return value as Json;
  if (/^[+-]?\d+$/.test(value)) {
    const whole = BigInt(value.replace("+", ""));
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  }
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

function isDictionary(value: Wire | undefined): value is Dictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
