/** What symbols are called in TypeScript: the rules of `generator/targets/typescript/names.py`, and what the facts say. */

import type { Api, Service } from "../../docs/script/model/api.js";
import { ROOT_CLASS } from "../../docs/script/model/api.js";
import type { Exceptions, Lookup } from "../../docs/script/printing/names.js";
import { lookup } from "../../docs/script/printing/names.js";
import { camel, snake, typeName } from "../../docs/script/printing/words.js";

/** What `generator/targets/typescript/printing.py` says. */
export interface Facts {
  readonly package: string;
  /** Empty where a client has to be told. */
  readonly serviceUrl: string;
  readonly prefix: string;
  readonly names: {
    readonly types?: Exceptions;
    readonly members?: Exceptions;
    readonly modules?: Exceptions;
    readonly functions?: Exceptions;
    readonly options?: Exceptions;
    readonly constants?: Exceptions;
  };
}

/** The interface of the root of all classes. */
const ROOT_NAME = "ApiObject";

/** The names of one API. All take names on the wire; properties and required parameters keep theirs. */
export class Names {
  readonly #api: Api;
  readonly #prefix: string;
  readonly #types: Lookup;
  readonly #members: Lookup;
  readonly #modules: Lookup;
  readonly #functions: Lookup;
  readonly #options: Lookup;
  readonly #constants: Lookup;
  #allMembers: ReadonlySet<string> | undefined;

  constructor(api: Api, { prefix, names }: Facts) {
    this.#api = api;
    this.#prefix = prefix;
    this.#types = lookup(names.types);
    this.#members = lookup(names.members);
    this.#modules = lookup(names.modules);
    this.#functions = lookup(names.functions);
    this.#options = lookup(names.options);
    this.#constants = lookup(names.constants);
  }

  /** A class or an enum. */
  type(wire: string): string {
    return wire === ROOT_CLASS ? ROOT_NAME : this.#types(wire, typeName(wire, this.#prefix));
  }

  /** The member of the client that a service is. */
  member({ id, name }: Service): string {
    return this.#members(id, camel(snake(name)));
  }

  /** The members of the client that all services are. */
  get members(): ReadonlySet<string> {
    this.#allMembers ??= new Set([...this.#api.services.values()].map((each) => this.member(each)));
    return this.#allMembers;
  }

  /** The module of a service, below `services`. */
  module({ id, name }: Service): string {
    return this.#modules(id, snake(name).replaceAll("_", "-"));
  }

  /** The function of an action, as it is exported. */
  function(service: string, wire: string): string {
    const isCamel = /^[A-Za-z][A-Za-z0-9]*$/.test(wire);
    const plain = isCamel ? wire.slice(0, 1).toLowerCase() + wire.slice(1) : camel(snake(wire));
    return this.#functions(`${service}.${wire}`, plain);
  }

  /** An optional parameter among the options of a call. */
  option(wire: string): string {
    return this.#options(wire, wire);
  }

  /** The key of an enum. */
  constant(enumName: string, wire: string): string {
    return this.#constants(`${enumName}.${wire}`, wire);
  }
}
