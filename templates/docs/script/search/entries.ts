/** What can be found: the symbols of an API as the search knows them. */

import type { Name } from "./names.js";
import type { TypeNumbers } from "./types.js";

export const KINDS = [
  "service",
  "action",
  "object",
  "enum",
  "guide",
  "error",
  "plugin",
  "setting",
  "property",
  "constant",
  "parameter",
] as const;

const NONE: readonly Entry[] = [];

/** What a symbol is. The order is that in which equals are shown. */
export type Kind = (typeof KINDS)[number];

/** A symbol of the API. */
export class Entry {
  /** Its place among all entries. */
  id = -1;
  readonly kind: Kind;
  /** Its own name, without the prefix that all types of an API have. */
  readonly name: Name;
  /** Its name on the wire; the id of a service, the path of a guide. */
  readonly wire: string;
  /** What it is a part of: the class of a property, the service of an action. */
  readonly owner: Entry | undefined;
  /** The type of a property, parameter or setting, the result of an action; else undefined. */
  readonly type: number | undefined;
  readonly deprecated: boolean;
  abstract = false;
  /** Another name that it goes by: the code of an error, the alias of an action, the id of a service. */
  also: Name | undefined = undefined;
  /** Of an action its parameters, of a class its own properties, of an enum its constants; else empty. */
  members: readonly Entry[] = NONE;

  constructor(kind: Kind, name: Name, wire: string, owner?: Entry, type?: number, deprecated = false) {
    this.kind = kind;
    this.name = name;
    this.wire = wire;
    this.owner = owner;
    this.type = type;
    this.deprecated = deprecated;
  }
}

/** All that is known of an API. */
export interface Index {
  readonly entries: readonly Entry[];
  /** All names, by their ids. */
  readonly names: readonly Name[];
  readonly classes: readonly Entry[];
  readonly enums: readonly Entry[];
  readonly actions: readonly Entry[];
  readonly numbers: TypeNumbers;
  /** Of each class the place of its base; -1 for none. */
  readonly bases: readonly number[];
  /** Paths of pages that are not what their names say. */
  readonly urls: ReadonlyMap<string, string>;
}

/** The classes that the class at `at` derives from, nearest first, itself before all. */
export function lineage(index: Index, at: number): number[] {
  const found: number[] = [];
  for (let next = at; next >= 0 && found.length <= index.bases.length; next = index.bases[next] ?? -1) found.push(next);
  return found;
}

/** Where an entry is documented, from the root of the site. `through` is the class whose page shows a property. */
export function pathOf(index: Index, entry: Entry, through?: Entry): string {
  const page = (rule: string) => encoded(index.urls.get(rule) ?? rule);
  const owner = through ?? entry.owner;
  switch (entry.kind) {
    case "service":
      return page(`services/${entry.wire}.html`);
    case "action":
      return page(`actions/${owner?.wire}/${entry.wire}.html`);
    case "object":
      return page(`objects/${entry.wire}.html`);
    case "enum":
      return page(`enums/${entry.wire}.html`);
    case "guide":
      return encoded(entry.wire);
    case "property":
    case "constant":
    case "parameter":
      return `${owner === undefined ? "" : pathOf(index, owner)}#${entry.kind}-${encodeFragment(entry.wire)}`;
    case "error":
    case "plugin":
    case "setting":
      return `${entry.kind}s.html#${encodeFragment(entry.wire)}`;
  }
}

function encoded(path: string): string {
  const [file = "", fragment] = path.split("#", 2);
  const escaped = file.split("/").map(encodeFragment).join("/");
  return fragment === undefined ? escaped : `${escaped}#${encodeFragment(fragment)}`;
}

function encodeFragment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** How a person writes the name of an entry: with what it is a part of. */
export function fullName(entry: Entry, through?: Entry): string {
  const owner = through ?? entry.owner;
  return owner === undefined ? entry.name.text : `${fullName(owner)}.${entry.name.text}`;
}
