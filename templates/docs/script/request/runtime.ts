/** An API as the runtime of TypeScript clients knows it: classes and actions, each made when it is first needed. */

import type { Action } from "../../../typescript/runtime/call.js";
import { type Class, type Properties, type Type, root } from "../../../typescript/runtime/class.js";
import { xml } from "../../../typescript/runtime/decode-xml.js";
import { nested } from "../../../typescript/runtime/nested.js";
import type { Schema } from "../../../typescript/runtime/options.js";
import { type Action as ApiAction, type Api, ROOT_CLASS, type Service, type TypeRef } from "../model/api.js";

/** The name of the program in the logs of servers, where nothing else is said. */
export const CLIENT_TAG = "clientgen-console";

const made = new WeakMap<Api, Runtime>();

/** What the runtime has to know of an API; the same each time. */
export function runtimeOf(api: Api): Runtime {
  const found = made.get(api) ?? new Runtime(api);
  made.set(api, found);
  return found;
}

/** The classes and actions of one API. */
export class Runtime {
  readonly schema: Schema;
  readonly #api: Api;
  readonly #classes = new Map<string, Class>();
  readonly #properties = new Map<string, Properties>();

  constructor(api: Api) {
    this.#api = api;
    const settings = [...api.settings.values()];
    this.schema = {
      apiVersion: api.version,
      clientTag: CLIENT_TAG,
      dialect: api.dialect,
      serviceUrl: api.serviceUrl,
      settings: Object.fromEntries(settings.map((each) => [each.name, this.type(each.type)])),
      volatile: [],
      secrets: [...api.secrets],
    };
  }

  /** The classes that derive from the root, and all others by way of them. */
  get types(): readonly Class[] {
    return (this.#api.children.get(ROOT_CLASS) ?? []).map((name) => this.classNamed(name));
  }

  /** An action of a service. */
  action(service: Service, action: ApiAction): Action {
    const parameters = action.parameters.map((each): [string, Type] => [each.name, this.type(each.type)]);
    // In JSON such a map loses its keys (protocol.md 5.2).
    const inXml = action.result.kind === "map" && this.#api.dialect === "ovp";
    return {
      service: service.id,
      name: action.name,
      result: this.type(action.result),
      parameters: Object.fromEntries(parameters),
      nested,
      ...(inXml && { answers: xml() }),
    };
  }

  /** A type as the runtime has it. */
  type(type: TypeRef): Type {
    switch (type.kind) {
      case "scalar":
        return type.scalar;
      case "enum":
        return type.base;
      case "object":
        return { object: () => this.classNamed(type.name) };
      case "list":
        return { list: () => this.classNamed(type.item) };
      case "map":
        return { map: () => this.classNamed(type.item) };
      default:
        return type.kind;
    }
  }

  /** The class of that name, which the API has. */
  classNamed(name: string): Class {
    if (name === ROOT_CLASS) return root;
    let found = this.#classes.get(name);
    if (!found) {
      const children = this.#api.children.get(name);
      found = {
        name,
        properties: this.#propertiesOf(name),
        ...(this.#api.classes.get(name)?.abstract && { abstract: true }),
        ...(children && { subclasses: () => children.map((child) => this.classNamed(child)) }),
      };
      this.#classes.set(name, found);
    }
    return found;
  }

  #propertiesOf(name: string): Properties {
    let found = this.#properties.get(name);
    if (!found) {
      const { base, properties = [] } = this.#api.classes.get(name) ?? {};
      // What every object says of itself is no property, whatever a schema declares.
      const own = properties.filter((each) => each.name !== "objectType");
      found = {
        ...(base !== undefined && base !== ROOT_CLASS && { base: () => this.#propertiesOf(base) }),
        own: Object.fromEntries(own.map((each) => [each.name, this.type(each.type)])),
        readOnly: own.filter((each) => each.readOnly).map((each) => each.name),
      };
      this.#properties.set(name, found);
    }
    return found;
  }
}
