/** The API out of `assets/model.js`, as `generator.targets.docs.model` packs it. */

import type { Action, Api, Class, Constant, Constraints, Enum, ErrorCode, Parameter } from "./api.js";
import type { Place, Property, Service, Setting, TypeRef } from "./api.js";
import { type Sparse, type Texts, nameOf, parts, sparse, taker, texts } from "./columns.js";
import { type Urls, urlsOf } from "./urls.js";

export type { Urls } from "./urls.js";

/** A language that code is printed in. */
export interface Language {
  readonly name: string;
  readonly title: string;
  /** What a file of it is called: `call.py`. */
  readonly file: string;
}

/** What the console is told of the API that a site documents. */
export interface Model {
  readonly api: Api;
  readonly urls: Urls;
  /** What the site is called. */
  readonly title: string;
  /** The languages that code can be printed in. */
  readonly languages: readonly Language[];
}

type Numbers = readonly number[];
type Places = readonly [Texts, Numbers, Numbers, Texts, Sparse<Record<string, number | string>>];

interface Packed {
  readonly version: string;
  readonly title: string;
  readonly dialect: "ovp" | "ott";
  readonly serviceUrl: string;
  readonly secrets: readonly string[];
  readonly urls: Readonly<Record<string, string>>;
  readonly languages: readonly (readonly [name: string, title: string, file: string])[];
  readonly enums: readonly [Texts, Numbers, Numbers, Texts];
  readonly constants: readonly [Texts, Texts, Numbers];
  readonly classes: readonly [Texts, Numbers, Numbers, Numbers, Texts, Texts];
  readonly properties: readonly [...Places, Sparse<readonly string[]>];
  readonly errors: readonly [Texts, Texts, Texts, Texts];
  readonly services: readonly [Texts, Texts, Numbers, Numbers, Texts, Texts];
  readonly actions: readonly [
    Texts,
    Numbers,
    Numbers,
    Numbers,
    Texts,
    Sparse<readonly (number | string)[]>,
    Sparse<readonly [string, number]>,
    Sparse<string>,
  ];
  /** A default that a number cannot carry is a text in a list. */
  readonly parameters: readonly [...Places, Sparse<string | number | boolean | readonly [string]>];
  readonly settings: readonly [Texts, Numbers, Numbers, Texts];
}

const SCALARS = ["string", "int", "bigint", "float", "bool"] as const;
const FIRST_CLASS = 7;
const SESSIONS = [undefined, "always", "optional", "none"] as const;
const CONSTRAINTS = [
  "minLength",
  "maxLength",
  "minValue",
  "maxValue",
  "valuesEnum",
  "valuesMinValue",
  "utf8Truncate",
] as const;

/** @param packed - What `assets/model.js` has set. */
export function loadModel(packed: unknown): Model {
  const data = packed as Packed;
  const languages = data.languages.map(([name, title, file]) => ({ name, title, file }));
  return { api: new Loader(data).api(), urls: urlsOf(data.urls), title: data.title, languages };
}

/** Unpacks the tables, which refer to each other by number. */
class Loader {
  readonly #data: Packed;
  readonly #classNames: readonly string[];
  readonly #errorNames: readonly string[];
  readonly #enums: readonly Enum[];
  readonly #secrets: ReadonlySet<string>;
  readonly #types = new Map<number, TypeRef>();

  constructor(data: Packed) {
    this.#data = data;
    this.#classNames = texts(data.classes[0]);
    this.#errorNames = texts(data.errors[0]);
    this.#secrets = new Set(data.secrets);
    this.#enums = enumsOf(data);
  }

  api(): Api {
    const { version, dialect, serviceUrl } = this.#data;
    const classes = this.#classes();
    const children = new Map<string, string[]>();
    for (const { name, base } of classes) {
      if (base === undefined) continue;
      const known = children.get(base);
      if (known) known.push(name);
      else children.set(base, [name]);
    }
    return {
      version,
      dialect,
      serviceUrl,
      services: new Map(this.#services().map((each) => [each.id, each])),
      classes: byName(classes),
      enums: byName(this.#enums),
      errors: byName(this.#errors()),
      settings: byName(this.#settings()),
      children,
      secrets: this.#secrets,
    };
  }

  #type(code: number): TypeRef {
    const type = this.#types.get(code) ?? this.#typeOf(code);
    this.#types.set(code, type);
    return type;
  }

  #typeOf(code: number): TypeRef {
    if (code < 0) {
      const { name, base } = this.#enums[-1 - code] as Enum;
      return { kind: "enum", name, base };
    }
    const scalar = SCALARS[code];
    if (scalar) return { kind: "scalar", scalar };
    if (code < FIRST_CLASS) return { kind: code === SCALARS.length ? "file" : "nothing" };
    const number = code - FIRST_CLASS;
    const name = this.#classNames[Math.floor(number / 3)] as string;
    if (number % 3 === 0) return { kind: "object", name };
    return { kind: number % 3 === 1 ? "list" : "map", item: name };
  }

  #places([names, types, flags, descriptions, constraints]: Places): Place[] {
    const found = sparse(constraints);
    const about = texts(descriptions);
    return texts(names).map((name, row) => {
      const flag = flags[row] as number;
      const limits = found.get(row);
      return {
        name,
        type: this.#type(types[row] as number),
        description: about[row] ?? "",
        ...(flag & 2 && { isTime: true }),
        ...(flag & 12 && { nullable: !!(flag & 4) }),
        ...(limits && { constraints: constraintsOf(limits) }),
        ...(flag & 1 && { deprecated: true }),
        ...(this.#secrets.has(name) && { secret: true }),
      };
    });
  }

  #classes(): Class[] {
    const { classes, properties } = this.#data;
    const [, bases, flags, counts, plugins, descriptions] = classes;
    const [, , marks] = properties;
    const permissions = sparse(properties[5]);
    const all = this.#places([...properties.slice(0, 5)] as unknown as Places).map((place, row): Property => {
      const flag = marks[row] as number;
      const needed = permissions.get(row);
      return {
        ...place,
        ...(flag & 16 && { readOnly: true }),
        ...(flag & 32 && { insertOnly: true }),
        ...(flag & 64 && { writeOnly: true }),
        ...(needed && { requiresPermissions: needed }),
      };
    });
    const plugin = texts(plugins);
    const about = texts(descriptions);
    const next = parts(all);
    return this.#classNames.map((name, row) => {
      const flag = flags[row] as number;
      const own = next(counts[row] as number);
      const base = this.#classNames[bases[row] as number];
      return {
        name,
        ...(base !== undefined && { base }),
        properties: own,
        description: about[row] ?? "",
        ...(flag & 2 && { abstract: true }),
        ...common(flag, plugin[row]),
      };
    });
  }

  #services(): Service[] {
    const [ids, names, flags, counts, plugins, descriptions] = this.#data.services;
    const actions = this.#actions();
    const name = texts(names);
    const plugin = texts(plugins);
    const about = texts(descriptions);
    const next = parts(actions);
    return texts(ids).map((id, row) => ({
      id,
      name: name[row] ?? id,
      actions: next(counts[row] as number),
      description: about[row] ?? "",
      ...common(flags[row] as number, plugin[row]),
    }));
  }

  #actions(): Action[] {
    const { actions, parameters } = this.#data;
    const [names, results, counts, flags, descriptions, thrown, pagings, plugins] = actions;
    const defaults = sparse(parameters[5]);
    const all = this.#places([...parameters.slice(0, 5)] as unknown as Places).map((place, row): Parameter => {
      const preset = defaults.get(row);
      const optional = (parameters[2][row] as number) & 16;
      return {
        ...place,
        ...(optional && { optional: true }),
        ...(preset !== undefined && { default: typeof preset === "object" ? BigInt(preset[0]) : preset }),
      };
    });
    const [errors, paging, plugin] = [sparse(thrown), sparse(pagings), sparse(plugins)];
    const about = texts(descriptions);
    const next = parts(all);
    return texts(names).map((name, row) => {
      const flag = flags[row] as number;
      const session = SESSIONS[flag >> 4];
      const [pager, items] = paging.get(row) ?? [];
      return {
        name,
        result: this.#type(results[row] as number),
        parameters: next(counts[row] as number),
        throws: (errors.get(row) ?? []).map((error) =>
          typeof error === "string" ? error : (this.#errorNames[error] as string),
        ),
        description: about[row] ?? "",
        ...(session && { session }),
        batchable: !!(flag & 2),
        ...(flag & 4 && { repeatable: true }),
        ...(pager !== undefined && {
          paging: { parameter: pager, items: this.#classNames[items as number] as string },
        }),
        ...(flag & 8 && { beta: true }),
        ...common(flag, plugin.get(row)),
      };
    });
  }

  #errors(): ErrorCode[] {
    const [, codes, messages, descriptions] = this.#data.errors.map(texts);
    return this.#errorNames.map((name, row) => ({
      name,
      code: codes?.[row] || name,
      message: messages?.[row] ?? "",
      description: descriptions?.[row] ?? "",
    }));
  }

  #settings(): Setting[] {
    const [names, types, flags, descriptions] = this.#data.settings;
    const about = texts(descriptions);
    return texts(names).map((name, row) => ({
      name,
      type: this.#type(types[row] as number),
      group: (flags[row] as number) & 4 ? "request" : "client",
      description: about[row] ?? "",
      ...((flags[row] as number) & 2 && { volatile: true }),
      ...(this.#secrets.has(name) && { secret: true }),
    }));
  }
}

function enumsOf({ enums: [names, flags, counts, plugins], constants }: Packed): Enum[] {
  const [name, value, distance] = [taker(texts(constants[0])), taker(texts(constants[1])), taker(constants[2])];
  const plugin = texts(plugins);
  return texts(names).map((enumName, row) => {
    const flag = flags[row] as number;
    let before = -1;
    const all = Array.from({ length: counts[row] as number }, (): Constant => {
      const told = name();
      if (flag & 2) {
        const text = value();
        return { name: told || nameOf(text), value: text };
      }
      before += distance() + 1;
      return { name: told, value: before };
    });
    return { name: enumName, base: flag & 2 ? "string" : "int", constants: all, ...common(flag, plugin[row]) };
  });
}

function constraintsOf(limits: Record<string, number | string>): Constraints {
  return Object.fromEntries(Object.entries(limits).map(([at, value]) => [CONSTRAINTS[Number(at)], value]));
}

function common(flag: number, plugin: string | undefined): { plugin?: string; deprecated?: boolean } {
  return { ...(plugin && { plugin }), ...(flag & 1 && { deprecated: true }) };
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.name, each]));
}
