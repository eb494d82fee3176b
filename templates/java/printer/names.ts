/** What symbols are called in Java: the rules of `generator/targets/java/names.py`, and what the facts say. */

import type { Api } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Exceptions, Lookup } from "../../docs/script/printing/names.js";
import { lookup } from "../../docs/script/printing/names.js";
import { lineage } from "../../docs/script/printing/schema.js";
import { camel, snake, typeName, upper } from "../../docs/script/printing/words.js";

/** What `generator/targets/java/printing.py` says. */
export interface Facts {
  readonly package: string;
  /** Empty where a client has to be told. */
  readonly serviceUrl: string;
  readonly prefix: string;
  readonly names: {
    readonly types?: Exceptions;
    readonly services?: Exceptions;
    readonly groups?: Exceptions;
    readonly settings?: Exceptions;
    readonly actions?: Exceptions;
    readonly parameters?: Exceptions;
    readonly fields?: Exceptions;
    readonly getters?: Exceptions;
    readonly setters?: Exceptions;
    readonly constants?: Exceptions;
  };
}

/** A property: its constant, its getter, and the method of the builder that sets it; empty for none. */
export interface PropertyName {
  readonly constant: string;
  readonly getter: string;
  readonly setter: string;
}

const RELATED = "relatedObjects";
const OF_ROOT: PropertyName = { constant: "RELATED_OBJECTS", getter: "getRelatedObjects", setter: "" };

/** The names of one API. All take names on the wire. */
export class Names {
  readonly #api: Api;
  readonly #prefix: string;
  readonly #found: { readonly [Scope in keyof Facts["names"]]-?: Lookup };

  constructor(api: Api, { prefix, names }: Facts) {
    this.#api = api;
    this.#prefix = prefix;
    this.#found = {
      types: lookup(names.types),
      services: lookup(names.services),
      groups: lookup(names.groups),
      settings: lookup(names.settings),
      actions: lookup(names.actions),
      parameters: lookup(names.parameters),
      fields: lookup(names.fields),
      getters: lookup(names.getters),
      setters: lookup(names.setters),
      constants: lookup(names.constants),
    };
  }

  /** A class or an enum; the root is part of the runtime. */
  type(wire: string): string {
    return this.#found.types(wire, typeName(wire, this.#prefix));
  }

  /** The method of a service, on the client or its group. */
  service(id: string, name: string): string {
    return this.#found.services(id, member(name));
  }

  /** The method of the client that gives the services of a plugin. */
  group(plugin: string): string {
    return this.#found.groups(plugin, member(plugin));
  }

  /** The method of builders that sets a setting of requests. */
  setting(wire: string): string {
    return this.#found.settings(wire, member(wire));
  }

  /** The method of an action. */
  action(service: string, wire: string): string {
    return this.#found.actions(`${service}.${wire}`, member(wire));
  }

  /** A parameter: an argument where it is required, else a method. */
  parameter(service: string, action: string, wire: string): string {
    return this.#found.parameters(`${service}.${action}.${wire}`, member(wire));
  }

  /** A property of a class, whether its own or inherited. */
  property(className: string, wire: string): PropertyName {
    if (wire === RELATED) {
      return OF_ROOT;
    }
    const owner = lineage(this.#api, className).findLast(
      ({ name, properties }) => name !== ROOT_CLASS && properties.some((property) => property.name === wire),
    );
    const key = `${owner?.name ?? ""}.${wire}`;
    const plain = member(wire);
    return {
      constant: this.#found.fields(key, snake(wire).toUpperCase()),
      getter: this.#found.getters(key, `get${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`),
      setter: this.#found.setters(key, plain),
    };
  }

  /** The constant of an enum. */
  constant(enumName: string, wire: string): string {
    return this.#found.constants(`${enumName}.${wire}`, upper(wire));
  }
}

/** A wire name in lower camel case. */
function member(name: string): string {
  return camel(snake(name));
}
