/** What symbols are called in Go: the rules of `generator/targets/go/names.py`, and what the facts say. */

import type { Api, Service, TypeRef } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Exceptions, Lookup } from "../../docs/script/printing/names.js";
import { lookup } from "../../docs/script/printing/names.js";
import { lineage } from "../../docs/script/printing/schema.js";
import { flat, mixed, part } from "./words.js";

/** What `generator/targets/go/printing.py` says. */
export interface Facts {
  readonly module: string;
  /** How the root package is imported. */
  readonly root: string;
  /** Empty where there is none by default. */
  readonly serviceUrl: string;
  readonly prefix: string;
  readonly names: {
    readonly classes?: Exceptions;
    readonly interfaces?: Exceptions;
    readonly enums?: Exceptions;
    readonly constants?: Exceptions;
    readonly properties?: Exceptions;
    readonly settings?: Exceptions;
    readonly packages?: Exceptions;
    readonly downloads?: Exceptions;
    readonly actions?: Exceptions;
    readonly params?: Exceptions;
    readonly fields?: Exceptions;
  };
}

/** The property of the root that every object of the runtime has by itself. */
export const RELATED = "relatedObjects";

/** The names of one API. All take names on the wire. */
export class Names {
  readonly #api: Api;
  readonly #prefix: string;
  readonly #found: { readonly [Scope in keyof Facts["names"]]-?: Lookup };
  #trees: ReadonlySet<string> | undefined;

  constructor(api: Api, { prefix, names }: Facts) {
    this.#api = api;
    this.#prefix = prefix;
    this.#found = {
      classes: lookup(names.classes),
      interfaces: lookup(names.interfaces),
      enums: lookup(names.enums),
      constants: lookup(names.constants),
      properties: lookup(names.properties),
      settings: lookup(names.settings),
      packages: lookup(names.packages),
      downloads: lookup(names.downloads),
      actions: lookup(names.actions),
      params: lookup(names.params),
      fields: lookup(names.fields),
    };
  }

  class(wire: string): string {
    return this.#found.classes(wire, mixed(this.#stripped(wire)));
  }

  enum(wire: string): string {
    return this.#found.enums(wire, mixed(this.#stripped(wire)));
  }

  /** The constant of an enum. */
  constant(enumName: string, wire: string): string {
    return this.#found.constants(`${enumName}.${wire}`, this.enum(enumName) + part(wire));
  }

  /** The interface that stands for a class and its subclasses; undefined for a class without one. */
  interface(wire: string): string | undefined {
    this.#trees ??= treesOf(this.#api);
    return this.#trees.has(wire) ? this.#found.interfaces(wire, `Any${this.class(wire)}`) : undefined;
  }

  /** The method of an interface that gives the common part of its objects. */
  accessor(wire: string): string | undefined {
    return this.interface(wire) === undefined ? undefined : `As${this.class(wire)}`;
  }

  /** The field of a property of a class, whether its own or inherited; undefined where objects have none. */
  field(className: string, wire: string): string | undefined {
    const owner = lineage(this.#api, className).find(
      ({ base, properties }) =>
        properties.some((property) => property.name === wire) && (base !== undefined || wire !== RELATED),
    );
    return owner === undefined ? undefined : this.#found.properties(`${owner.name}.${wire}`, mixed(wire));
  }

  /** The option of a setting. */
  setting(wire: string): string {
    return this.#found.settings(wire, `With${mixed(wire)}`);
  }

  /** The package of a service. */
  package({ id, name }: Service): string {
    return this.#found.packages(id, flat(name));
  }

  /** What a file that a service gives is saved as. */
  download({ id, name }: Service): string {
    return this.#found.downloads(id, flat(name));
  }

  /** The method of an action. */
  action(service: string, wire: string): string {
    return this.#found.actions(`${service}.${wire}`, mixed(wire));
  }

  /** The struct of the optional parameters of an action. */
  params(service: string, wire: string): string {
    return this.#found.params(`${service}.${wire}`, `${this.action(service, wire)}Params`);
  }

  /** The field of an optional parameter. */
  parameter(service: string, action: string, wire: string): string {
    return this.#found.fields(`${service}.${action}.${wire}`, mixed(wire));
  }

  #stripped(wire: string): string {
    return wire.startsWith(this.#prefix) ? wire.slice(this.#prefix.length) : wire;
  }
}

/** Classes that are declared somewhere and have subclasses: there an interface stands for all of them. */
function treesOf(api: Api): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of declared(api)) {
    const name =
      type.kind === "object" ? type.name : type.kind === "list" || type.kind === "map" ? type.item : ROOT_CLASS;
    if (name !== ROOT_CLASS && api.children.has(name)) {
      found.add(name);
    }
  }
  return found;
}

/** The types of everything that has one. */
function* declared(api: Api): Generator<TypeRef> {
  for (const { properties } of api.classes.values()) {
    yield* properties.map((each) => each.type);
  }
  for (const { type } of api.settings.values()) {
    yield type;
  }
  for (const { actions } of api.services.values()) {
    for (const { result, parameters } of actions) {
      yield result;
      yield* parameters.map((each) => each.type);
    }
  }
}
