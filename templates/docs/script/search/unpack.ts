/** The index of the search, read as `generator.targets.docs.search` packs it. */

import { Digits } from "./digits.js";
import { Entry, type Index, type Kind } from "./entries.js";
import { CAMEL, type Name, Names, type PackedNames, PASCAL, SNAKE } from "./names.js";
import { type PackedTypes, TypeNumbers, Types } from "./types.js";

interface Packed extends PackedNames, PackedTypes {
  readonly form: number;
  readonly guides: readonly (readonly [string, string])[];
  readonly urls: Readonly<Record<string, string>>;
  readonly counts: readonly [number, number, number];
  readonly old: string;
  readonly abstract: string;
  readonly ids: readonly (0 | string)[];
  readonly bare: readonly number[];
  readonly aliases: readonly (readonly [number, string])[];
  readonly codes: readonly (readonly [number, string])[];
}

const FORM = 1;
const PREFIX = "Kaltura";

/** The index that the script of the site says, `Shared.index`; an Error for one that this program cannot read. */
export function unpack(packed: unknown): Index {
  const given = packed as Packed | undefined;
  if (given?.form !== FORM) throw new Error("The index of the search is of another version.");
  return new Reader(given).index();
}

/** Reads everything once, in the order in which it was packed. */
class Reader {
  readonly #packed: Packed;
  readonly #names: Names;
  readonly #numbers: TypeNumbers;
  readonly #types: Types;
  readonly #old: () => boolean;
  readonly #classNames: readonly Name[];
  readonly #enumNames: readonly Name[];

  constructor(packed: Packed) {
    const [classes, enums] = packed.counts;
    this.#packed = packed;
    this.#names = new Names(packed);
    this.#numbers = new TypeNumbers(classes, enums);
    this.#classNames = this.#names.list(classes, PASCAL);
    this.#enumNames = this.#names.list(enums, PASCAL);
    const texts = this.#classNames.map((name) => name.text);
    this.#types = new Types(packed, texts, this.#numbers);
    this.#old = flags(packed.old);
  }

  index(): Index {
    const packed = this.#packed;
    const [names, numbers, types] = [this.#names, this.#numbers, this.#types];
    const { classes, enums } = this.#named();
    const bases = classes.map(({ name }, at) => numbers.classAt(types.base(at, name.text)) ?? -1);
    const properties: Entry[] = [];
    for (const each of classes) this.#properties(each, properties);
    const constants: Entry[] = [];
    for (const each of enums) this.#members("constant", each, names.group(SNAKE), constants);
    const { services, actions, parameters } = this.#called();
    const codes = new Map(packed.codes);
    const errors = names.group(SNAKE).map((name, at) => this.#also(new Entry("error", name, name.text), codes.get(at)));
    const plugins = names.group(CAMEL).map((name) => new Entry("plugin", name, name.text));
    const settings = names
      .group(CAMEL)
      .map((name) => new Entry("setting", name, name.text, undefined, types.member("settings", name)));
    const guides = packed.guides.map(([title, path]) => new Entry("guide", names.add(title), path));
    const entries = [
      ...[services, actions, classes, enums, guides, errors, plugins, settings],
      ...[properties, constants, parameters],
    ].flat();
    for (const [at, each] of entries.entries()) each.id = at;
    const urls = new Map(Object.entries(packed.urls));
    return { entries, names: names.all, classes, enums, actions, numbers, bases, urls };
  }

  #named(): { classes: Entry[]; enums: Entry[] } {
    const abstract = flags(this.#packed.abstract);
    const bare = new Set(this.#packed.bare);
    const wire = (name: Name, at: number) => (bare.has(at) ? name.text : PREFIX + name.text);
    const classes = this.#classNames.map((name, at) => {
      const made = new Entry("object", name, wire(name, at), undefined, undefined, this.#old());
      made.abstract = abstract();
      return made;
    });
    const enums = this.#enumNames.map(
      (name, at) => new Entry("enum", name, wire(name, classes.length + at), undefined, undefined, this.#old()),
    );
    return { classes, enums };
  }

  #properties(owner: Entry, all: Entry[]): void {
    const made: Entry[] = [];
    for (const name of this.#names.group(CAMEL)) {
      made.push(new Entry("property", name, name.text, owner, this.#types.member("properties", name), this.#old()));
    }
    owner.members = made;
    for (const each of made) all.push(each);
  }

  #members(kind: Kind, owner: Entry, names: readonly Name[], all: Entry[]): void {
    const made = names.map((name) => new Entry(kind, name, name.text, owner));
    owner.members = made;
    for (const each of made) all.push(each);
  }

  /** Services, actions, parameters. Their names come first, then what is deprecated of each kind, then the types. */
  #called(): { services: Entry[]; actions: Entry[]; parameters: Entry[] } {
    const [packed, names, types, old] = [this.#packed, this.#names, this.#types, this.#old];
    const serviceNames = names.list(packed.counts[2], CAMEL);
    const actionNames = serviceNames.map(() => names.group(CAMEL));
    const parameterNames = actionNames.flatMap((group) => group.map((action) => names.group(CAMEL, action)));
    const services = serviceNames.map((name, at) => this.#service(name, packed.ids[at] ?? 0, old()));
    const aliases = new Map(packed.aliases);
    const oldActions = parameterNames.map(old);
    const actions: Entry[] = [];
    const parameters: Entry[] = [];
    for (const [at, owner] of services.entries()) {
      for (const name of actionNames[at] ?? []) {
        const number = actions.length;
        const type = types.result(owner.name.text, name.text);
        const made = new Entry("action", name, name.text, owner, type, oldActions[number] ?? false);
        made.members = (parameterNames[number] ?? []).map(
          (each) => new Entry("parameter", each, each.text, made, types.member("parameters", each), old()),
        );
        parameters.push(...made.members);
        actions.push(this.#also(made, aliases.get(number)));
      }
      owner.members = actions.slice(actions.length - (actionNames[at] ?? []).length);
    }
    return { services, actions, parameters };
  }

  #service(name: Name, told: 0 | string, deprecated: boolean): Entry {
    const lower = name.text.toLowerCase();
    const wire = told === 0 ? lower : told.startsWith("=") ? told.slice(1) : `${told}_${lower}`;
    const made = new Entry("service", name, wire, undefined, undefined, deprecated);
    return told === 0 ? made : this.#also(made, wire);
  }

  #also(made: Entry, text: string | undefined): Entry {
    if (text !== undefined) made.also = this.#names.add(text);
    return made;
  }
}

/** Hands out one flag after the other; `gaps` are how many lie between those that are set. */
function flags(gaps: string): () => boolean {
  const digits = new Digits(gaps, 80);
  let at = -1;
  let next = digits.more ? digits.next() : Number.POSITIVE_INFINITY;
  return () => {
    at += 1;
    if (at < next) return false;
    next = digits.more ? at + digits.next() : Number.POSITIVE_INFINITY;
    return true;
  };
}
