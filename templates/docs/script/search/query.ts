/** What people type into the search, taken apart. */

import type { Kind } from "./entries.js";
import { lowered } from "./names.js";

/** A word that is looked for. */
export interface Term {
  readonly text: string;
  readonly lower: string;
  /** Where a word of a name may begin in it; anywhere where that is undefined. */
  readonly cuts: readonly boolean[] | undefined;
}

/** What a search by types asks for: `*` for any, on the right undefined where nothing is said. */
export interface Signature {
  readonly takes: readonly string[];
  readonly gives: string | undefined;
}

export interface Query {
  /** Undefined for all. */
  readonly kinds: ReadonlySet<Kind> | undefined;
  /** Whether a name, or all that leads to it, has to be the only term. */
  readonly exact: boolean;
  readonly signature: Signature | undefined;
  /** What it has to be a part of, the outermost first. */
  readonly owners: readonly Term[];
  /** All of them have to be found; none for whatever there is. */
  readonly terms: readonly Term[];
}

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  service: ["service"],
  action: ["action"],
  method: ["action"],
  object: ["object"],
  class: ["object"],
  type: ["object", "enum"],
  enum: ["enum"],
  property: ["property"],
  field: ["property"],
  constant: ["constant"],
  value: ["constant"],
  parameter: ["parameter"],
  param: ["parameter"],
  error: ["error"],
  plugin: ["plugin"],
  setting: ["setting"],
  guide: ["guide"],
};

const PREFIX = "kaltura";

const LONGEST = 500;
const NOTHING: Query = { kinds: undefined, exact: false, signature: undefined, owners: [], terms: [] };

/** Takes `text` apart; whatever people type means something. */
export function parse(text: string): Query {
  let rest = text.trim().slice(0, LONGEST);
  let kinds: ReadonlySet<Kind> | undefined;
  const head = /^([a-z]+?)s?\s*:\s*/i.exec(rest);
  const named = head === null ? undefined : ownOf(KINDS, (head[1] ?? "").toLowerCase());
  if (head !== null && named !== undefined) {
    kinds = new Set(named);
    rest = rest.slice(head[0].length);
  }
  const quoted = /^["“”](.*?)["“”]?$/s.exec(rest);
  if (quoted !== null) return { ...NOTHING, kinds, exact: true, terms: [term((quoted[1] ?? "").trim())] };
  const signature = signatureOf(rest);
  if (signature !== undefined) return { ...NOTHING, kinds, signature };
  const parts = /\s/.test(rest) ? [rest] : rest.split(/\.|::|#/);
  const last = parts.pop() ?? "";
  return {
    ...NOTHING,
    kinds,
    owners: parts.filter((part) => part !== "").map(term),
    terms: last
      .split(/[\s/,()]+/)
      .filter((word) => word !== "")
      .map(term),
  };
}

function ownOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function signatureOf(text: string): Signature | undefined {
  const arrow = /->|→|=>/.exec(text);
  if (arrow === null) return undefined;
  const names = (part: string) =>
    part
      .split(/[,\s()]+/)
      .map((name) => name.replace(/^(?:list|array|map)?[<[]|[<>[\]]+$|^\*$/gi, "").trim())
      .filter((name) => name !== "");
  const takes = names(text.slice(0, arrow.index));
  const [gives] = names(text.slice(arrow.index + arrow[0].length));
  return { takes, gives };
}

/** `text` as a word to look for. */
export function term(text: string): Term {
  const hinted = /[a-z0-9][A-Z]/.test(text) || /[^A-Za-z0-9]/.test(text);
  return { text, lower: lowered(text), cuts: hinted ? cutsOf(text) : undefined };
}

/** Several words as one, each of which begins a word of a name. */
export function joined(terms: readonly Term[]): Term {
  const text = terms.map((each) => each.text).join("");
  const cuts: boolean[] = [];
  for (const each of terms) cuts.push(true, ...Array.from(each.text.slice(1), () => false));
  return { text, lower: lowered(text), cuts };
}

/** Without what stands between its words; undefined where nothing does. */
export function squeezed(given: Term): Term | undefined {
  const text = given.text.replaceAll("_", "");
  return text === given.text || text === "" ? undefined : joined(given.text.split("_").map(term));
}

/** Without what the names of all types begin with; undefined where it does not. */
export function unprefixed(given: Term): Term | undefined {
  if (!given.lower.startsWith(PREFIX) || given.lower.length === PREFIX.length) return undefined;
  return term(given.text.slice(PREFIX.length));
}

function cutsOf(text: string): boolean[] {
  return Array.from({ length: text.length }, (_, at) => /[A-Z]/.test(text.charAt(at)));
}
