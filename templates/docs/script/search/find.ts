/** Searching names: what is found, the best first. */

import { type Entry, fullName, type Index, KINDS, type Kind, lineage } from "./entries.js";
import { type Effort, type Named, type Range, ranges } from "./match.js";
import { lowered } from "./names.js";
import { popularity } from "./popularity.js";
import { joined, type Query, type Term, term as termOf } from "./query.js";
import { EFFORTS, Ratings, upTo, variants } from "./rating.js";

/** Something that was found. */
export interface Hit {
  readonly entry: Entry;
  /** The class on whose page an inherited property is shown. */
  readonly through: Entry | undefined;
  readonly score: number;
  /** Why it is there, where its name does not say so. */
  readonly note: string | undefined;
}

const PENALTIES: Readonly<Record<Kind, number>> = {
  service: 0,
  guide: 3,
  action: 4,
  object: 6,
  enum: 10,
  error: 12,
  plugin: 14,
  setting: 14,
  property: 120,
  constant: 140,
  parameter: 160,
};
const DEPRECATED = 180;
const OF_PLUGIN = 10;
const MOST_FOR_USES = 20;
const MOST_FOR_ACTIONS = 8;
const OWNER = 30;
const ENOUGH = 8;
const EXACT = 1000;

/** Searches one API; what it learns of it is kept. */
export class Finder {
  readonly index: Index;
  /** By the ids of entries: the names of actions with those of their services, and what speaks for each entry. */
  readonly #paths: Named[] = [];
  readonly #bonus: Float32Array;
  readonly #places: ReadonlyMap<Entry, number>;

  readonly #popular: readonly number[];
  readonly #ratings: Ratings;

  constructor(index: Index) {
    this.index = index;
    this.#popular = popularity(index);
    this.#ratings = new Ratings(index.names);
    this.#places = new Map(index.classes.map((each, at) => [each, at]));
    for (const entry of index.actions) this.#paths[entry.id] = pathName(entry);
    this.#bonus = Float32Array.from(index.entries, (entry) => this.#bonusOf(entry));
  }

  /** What `query`, which has no signature, finds; the best first. */
  find(query: Query): Hit[] {
    const [only] = query.terms;
    if (query.exact && only !== undefined) return this.#exactly(only, query.kinds);
    if (query.owners.length > 0) {
      const found = this.#within(query);
      if (found.length > 0) return found;
    }
    if (query.owners.length + query.terms.length === 0) {
      return query.kinds === undefined ? [] : this.rated(query.kinds, () => 1);
    }
    let found: Hit[] = [];
    for (const effort of EFFORTS) {
      found = this.#free(query, effort);
      if (found.length >= (effort === "typos" ? 1 : ENOUGH)) break;
    }
    return found;
  }

  /** Everything, each entry for what `rate` gives it; 0 for what is not found. */
  rated(kinds: ReadonlySet<Kind> | undefined, rate: (entry: Entry) => number): Hit[] {
    const found: Hit[] = [];
    for (const entry of this.index.entries) {
      if (kinds !== undefined && !kinds.has(entry.kind)) continue;
      const rating = rate(entry);
      if (rating > 0) found.push(this.hit(entry, rating));
    }
    return sorted(found);
  }

  /** `entry` as something found, with what speaks for it beside `rating`. */
  hit(entry: Entry, rating: number, note?: string, through?: Entry): Hit {
    return { entry, through, note, score: rating + (this.#bonus[entry.id] ?? 0) };
  }

  /** Where a class is among the classes. */
  placeOf(entry: Entry): number | undefined {
    return this.#places.get(entry);
  }

  /** Which parts of the name of a hit are what was asked for, and of what it is a part of. */
  marks(query: Query, hit: Hit): { name: Range[]; owner: Range[] } {
    const owner = hit.through ?? hit.entry.owner;
    const found: { name: Range[]; owner: Range[] } = { name: [], owner: [] };
    for (const each of query.terms) {
      const own = first(each, (term) => ranges(term, hit.entry.name));
      found.name.push(...own);
      if (own.length === 0 && owner !== undefined) found.owner.push(...first(each, (term) => ranges(term, owner.name)));
    }
    const near = query.owners.at(-1);
    if (near !== undefined && owner !== undefined) found.owner.push(...first(near, (term) => ranges(term, owner.name)));
    const path = this.#paths[hit.entry.id];
    const [only] = query.terms;
    if (path !== undefined && only !== undefined && found.name.length + found.owner.length === 0) {
      const gap = path.text.length - hit.entry.name.text.length;
      for (const [from, to] of ranges(only, path)) {
        if (from >= gap) found.name.push([from - gap, to - gap]);
        else found.owner.push([from, Math.min(to, gap - 1)]);
      }
    }
    return found;
  }

  /** What is called so, alone or with what it is a part of. */
  #exactly(term: Term, kinds: ReadonlySet<Kind> | undefined): Hit[] {
    const tried = variants(term).map((each) => each.lower);
    if (term.lower === "") return [];
    const same = (text: string, lower: string) => (tried.includes(lower) ? EXACT + Number(text === term.text) : 0);
    return this.rated(kinds, (entry) => {
      const { name, also, wire } = entry;
      const own = same(name.text, name.lower) || (also === undefined ? 0 : same(also.text, also.lower));
      if (own > 0 || entry.owner === undefined) return own || same(wire, lowered(wire));
      const full = fullName(entry);
      return full.length < term.text.length ? 0 : same(full, lowered(full));
    });
  }

  #free(query: Query, effort: Effort): Hit[] {
    const terms = [...query.owners, ...query.terms];
    const whole = terms.length > 1 ? joined(terms) : (terms[0] as Term);
    const wholes = this.#ratings.of(whole, effort);
    const parts = terms.length > 1 && effort !== "scattered" ? terms.map((each) => this.#ratings.of(each, effort)) : [];
    const plain = variants(whole);
    return this.rated(query.kinds, (entry) => {
      let rating = wholes(entry);
      const path = this.#paths[entry.id];
      if (path !== undefined && rating < EXACT) {
        for (const each of plain) rating = Math.max(rating, upTo(effort, each, path) - OWNER);
      }
      if (parts.length > 0 && rating < 960) {
        let sum = 0;
        let least = Number.POSITIVE_INFINITY;
        for (const part of parts) {
          const outer = entry.owner === undefined ? 0 : part(entry.owner) - OWNER;
          const one = Math.max(part(entry), outer);
          if (one <= 0) return rating;
          sum += one;
          least = Math.min(least, one);
        }
        // The word that is least like it says as much as all others.
        rating = Math.max(rating, (sum / parts.length + least) / 2 - OWNER);
      }
      return rating;
    });
  }

  /** Members of what `owners` say: `media.list`, `MediaEntry.name`, `media.list.filter`. */
  #within(query: Query): Hit[] {
    const holders = this.#holders(query.owners);
    const [term = termOf("")] = query.terms;
    const all = term.lower === "";
    const found: Hit[] = [];
    for (const effort of all ? (["plain"] as const) : EFFORTS) {
      const scores = this.#ratings.of(term, effort);
      for (const [holder, worth] of holders) {
        for (const { entry, through, far } of this.#membersOf(holder)) {
          if (query.kinds !== undefined && !query.kinds.has(entry.kind)) continue;
          const rating = all ? 500 : scores(entry);
          if (rating > 0)
            found.push(this.hit(entry, Math.max(1, rating - Math.max(0, EXACT - worth) / 2 - far), undefined, through));
        }
      }
      if (found.length > 0) break;
    }
    return sorted(found);
  }

  #holders(owners: readonly Term[]): Map<Entry, number> {
    const [near, ...outer] = owners.toReversed() as [Term, ...Term[]];
    const scores = this.#ratings.of(near, "plain");
    const outside = outer.map((each) => this.#ratings.of(each, "plain"));
    const found = new Map<Entry, number>();
    for (const entry of this.index.entries) {
      if (entry.members.length === 0 && entry.kind !== "object") continue;
      const worth = scores(entry);
      if (worth <= 0) continue;
      const [around] = outside;
      const outer = around === undefined ? worth : entry.owner === undefined ? 0 : around(entry.owner);
      if (outer > 0) found.set(entry, (worth + outer) / 2);
    }
    const best = Math.max(0, ...found.values());
    // A name that is meant exactly leaves no doubt; one that is being typed does.
    const least = best >= EXACT ? EXACT : 0;
    return new Map([...found].filter(([, worth]) => worth >= least));
  }

  *#membersOf(holder: Entry): Iterable<{ entry: Entry; through: Entry | undefined; far: number }> {
    const place = this.#places.get(holder);
    if (place === undefined) {
      for (const entry of holder.members) yield { entry, through: undefined, far: 0 };
      return;
    }
    for (const [far, at] of lineage(this.index, place).entries()) {
      const members = this.index.classes[at]?.members ?? [];
      for (const entry of members) yield { entry, through: far === 0 ? undefined : holder, far };
    }
  }

  #bonusOf(entry: Entry): number {
    const outermost = entry.owner?.owner ?? entry.owner ?? entry;
    const place = this.#places.get(outermost);
    const uses = place === undefined ? 0 : (this.#popular[place] ?? 0);
    return (
      Math.min(MOST_FOR_USES, Math.log2(uses + 1) * 3) +
      Math.min(MOST_FOR_ACTIONS, (outermost.kind === "service" ? outermost.members.length : 0) / 4) -
      PENALTIES[entry.kind] -
      (entry.deprecated || (entry.owner?.deprecated ?? false) ? DEPRECATED : 0) -
      (outermost.kind === "service" && outermost.wire.includes("_") ? OF_PLUGIN : 0)
    );
  }
}

/** The best first; equals by kind, then the shorter, then by name. */
export function sorted(hits: Hit[]): Hit[] {
  return hits.sort((one, other) => other.score - one.score || tied(one, other));
}

function tied(one: Hit, other: Hit): number {
  const [name, other_] = [fullName(one.entry, one.through), fullName(other.entry, other.through)];
  const kinds = KINDS.indexOf(one.entry.kind) - KINDS.indexOf(other.entry.kind);
  return kinds || name.length - other_.length || (name < other_ ? -1 : Number(name > other_));
}

function first(term: Term, found: (term: Term) => Range[]): Range[] {
  for (const each of variants(term)) {
    const ranges = found(each);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** The name of an action with that of its service. */
function pathName(action: Entry): Named {
  const owner = action.owner?.name;
  const [outer, own] = [owner?.text ?? "", action.name.text];
  const starts = (gap: number) => [
    ...(owner?.starts ?? []),
    ...action.name.starts.map((at) => at + outer.length + gap),
  ];
  const [lower, text] = [`${owner?.lower}${action.name.lower}`, outer + own];
  return {
    text: `${outer}.${own}`,
    lower: `${owner?.lower}.${action.name.lower}`,
    starts: starts(1),
    bare: { text, lower, starts: starts(0) },
  };
}
