/** The types of an API, read as `generator.targets.docs.search_types` packs them: what is not said is guessed. */

import { Digits } from "./digits.js";
import type { Name } from "./names.js";

const SCALARS = ["string", "int", "bigint", "float", "bool", "file", "nothing"];
const STRING = 0;

/** The number of what is no type at all. */
export const NOTHING = 6;

const NAMED = SCALARS.length;

/** What a type is around the thing it names. */
export type Around = "itself" | "list" | "map";

/** Tells what numbers of types mean. They count scalars, enums, classes, lists of each class, maps of each class. */
export class TypeNumbers {
  readonly #enums: number;
  readonly #classes: number;

  constructor(classes: number, enums: number) {
    this.#classes = classes;
    this.#enums = enums;
  }

  /** What of the API the type names: a number as `ofEnum` and `ofClass` give it, or that of a scalar. */
  core(type: number): number {
    const first = NAMED + this.#enums;
    return type < first + this.#classes ? type : first + ((type - first) % this.#classes);
  }

  /** Whether the type is the thing that it names, a list of such or a map. */
  around(type: number): Around {
    const over = type - NAMED - this.#enums;
    if (over < this.#classes) return "itself";
    return over < 2 * this.#classes ? "list" : "map";
  }

  /** The class that a `core` stands for, by its place in the API; undefined for all else. */
  classAt(core: number): number | undefined {
    const at = core - NAMED - this.#enums;
    return at >= 0 ? at : undefined;
  }

  enumAt(core: number): number | undefined {
    return core >= NAMED && core < NAMED + this.#enums ? core - NAMED : undefined;
  }

  ofEnum(at: number): number {
    return NAMED + at;
  }

  ofClass(at: number): number {
    return NAMED + this.#enums + at;
  }

  /** The word for a scalar, and for what is a file or nothing. */
  word(core: number): string | undefined {
    return SCALARS[core];
  }
}

/** The number of a type that has no name in the API; undefined for no such type. */
export function scalar(word: string): number | undefined {
  const at = SCALARS.indexOf(word);
  return at < 0 ? undefined : at;
}

export interface PackedTypes {
  readonly bases: string;
  readonly properties: string;
  readonly results: string;
  readonly parameters: string;
  readonly settings: string;
}

/** Reads types in the order in which they were packed; `classes` are names without prefix. */
export class Types {
  readonly #numbers: TypeNumbers;
  readonly #classes = new Map<string, number>();
  /** The latest type of each name, by its id. */
  readonly #ofName: number[] = [];
  /** The latest type of what ends alike, by the number of the end. */
  readonly #ofEnd: number[] = [];
  readonly #ends = new Map<string, number>();
  readonly #endOf: number[] = [];
  readonly #ofAction = new Map<string, number>();
  readonly #told: Readonly<Record<keyof PackedTypes, Digits>>;

  constructor(packed: PackedTypes, classes: readonly string[], numbers: TypeNumbers) {
    this.#numbers = numbers;
    classes.forEach((name, at) => {
      if (!this.#classes.has(name)) this.#classes.set(name, numbers.ofClass(at));
    });
    const reader = (text: string) => new Digits(text, 12);
    this.#told = {
      bases: reader(packed.bases),
      properties: reader(packed.properties),
      results: reader(packed.results),
      parameters: reader(packed.parameters),
      settings: reader(packed.settings),
    };
  }

  /** The base of the class at `at`, called `name` without prefix; `NOTHING` for none. */
  base(at: number, name: string): number {
    const end = this.#end(name);
    let guessed = name.endsWith("Filter") ? this.#classes.get(`${name.slice(0, -6)}BaseFilter`) : undefined;
    if (guessed === undefined || guessed === this.#numbers.ofClass(at)) {
      guessed = this.#ofEnd[end] ?? this.#numbers.ofClass(0);
    }
    const type = told(this.#told.bases, guessed);
    this.#ofEnd[end] = type;
    return type;
  }

  /** The type of the next property, parameter or setting, called `name`. */
  member(kind: "properties" | "parameters" | "settings", name: Name): number {
    this.#endOf[name.id] ??= this.#end(name.text);
    const end = this.#endOf[name.id] as number;
    const type = told(this.#told[kind], this.#ofName[name.id] ?? this.#ofEnd[end] ?? STRING);
    this.#ofName[name.id] = type;
    this.#ofEnd[end] = type;
    return type;
  }

  /** The number of what `name` ends with. */
  #end(name: string): number {
    const text = endOf(name);
    const known = this.#ends.get(text);
    if (known !== undefined) return known;
    this.#ends.set(text, this.#ends.size);
    return this.#ends.size - 1;
  }

  /** What the next action answers. */
  result(service: string, action: string): number {
    const main = service.replace(/^[a-z]/, (letter) => letter.toUpperCase());
    let guessed = this.#ofAction.get(action);
    if (guessed === undefined || guessed >= NAMED) {
      guessed = this.#classes.get(action.startsWith("list") ? `${main}ListResponse` : main) ?? STRING;
    }
    const type = told(this.#told.results, guessed);
    this.#ofAction.set(action, type);
    return type;
  }
}

function told(digits: Digits, guessed: number): number {
  const number = digits.next();
  return number === 0 ? guessed : number - 1;
}

/** What follows the last capital of `name`, with it; all of it where there is none. */
function endOf(name: string): string {
  for (let at = name.length - 1; at >= 0; at--) {
    const code = name.charCodeAt(at);
    if (code >= 65 && code <= 90) return name.slice(at);
  }
  return name;
}
