/** What symbols are called in Python: the rules of `generator/targets/python/names.py`, and what the facts say. */

import type { Api } from "../../docs/script/model/api.js";
import type { Exceptions, Lookup } from "../../docs/script/printing/names.js";
import { lookup } from "../../docs/script/printing/names.js";
import { declaring } from "../../docs/script/printing/schema.js";
import { snake, typeName, upper } from "../../docs/script/printing/words.js";

/** What `generator/targets/python/printing.py` says. */
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
    readonly properties?: Exceptions;
    readonly constants?: Exceptions;
  };
}

/** The names of one API. All take names on the wire. */
export class Names {
  readonly #api: Api;
  readonly #prefix: string;
  readonly #types: Lookup;
  readonly #services: Lookup;
  readonly #groups: Lookup;
  readonly #settings: Lookup;
  readonly #actions: Lookup;
  readonly #parameters: Lookup;
  readonly #properties: Lookup;
  readonly #constants: Lookup;

  constructor(api: Api, { prefix, names }: Facts) {
    this.#api = api;
    this.#prefix = prefix;
    this.#types = lookup(names.types);
    this.#services = lookup(names.services);
    this.#groups = lookup(names.groups);
    this.#settings = lookup(names.settings);
    this.#actions = lookup(names.actions);
    this.#parameters = lookup(names.parameters);
    this.#properties = lookup(names.properties);
    this.#constants = lookup(names.constants);
  }

  /** A class or an enum. */
  type(wire: string): string {
    return this.#types(wire, typeName(wire, this.#prefix));
  }

  /** The attribute of a service, on the client or its group. */
  service(id: string, name: string): string {
    return this.#services(id, snake(name));
  }

  /** The attribute of the client that has the services of a plugin. */
  group(plugin: string): string {
    return this.#groups(plugin, snake(plugin));
  }

  /** A setting of requests. */
  setting(wire: string): string {
    return this.#settings(wire, snake(wire));
  }

  /** The method of an action. */
  action(service: string, wire: string): string {
    return this.#actions(`${service}.${wire}`, snake(wire));
  }

  /** The argument of a method. */
  parameter(service: string, action: string, wire: string): string {
    return this.#parameters(`${service}.${action}.${wire}`, snake(wire));
  }

  /** The attribute of objects of a class, whether its own or inherited. */
  property(className: string, wire: string): string {
    return this.#properties(`${declaring(this.#api, className, wire) ?? ""}.${wire}`, snake(wire));
  }

  /** The member of an enum. */
  constant(enumName: string, wire: string): string {
    return this.#constants(`${enumName}.${wire}`, upper(wire));
  }
}
