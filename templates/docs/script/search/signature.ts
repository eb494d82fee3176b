/** Searching by types: which actions take some, which answer one, and what holds it. */

import { type Entry, type Index, lineage } from "./entries.js";
import { type Finder, type Hit, sorted } from "./find.js";
import { GOOD, score } from "./match.js";
import { type Query, type Signature, term, unprefixed } from "./query.js";
import { scalar } from "./types.js";

/** What a search by types gave, and the names it took for others that there are not. */
export interface TypeHits {
  readonly hits: Hit[];
  /** Pairs of what was typed and what was looked for instead. */
  readonly instead: readonly (readonly [string, string])[];
  /** Names that are those of no type. */
  readonly unknown: readonly string[];
}

/** How a type is what was asked for, and how far from it. */
interface Fit {
  readonly worth: number;
  readonly note: string | undefined;
}

const ANY = "*";
const WHOLE = 1000;
const STEP = 10;
const LISTING = "objects";
const MOST_TYPES = 40;

/** Searches one API by types. */
export class Signatures {
  readonly #finder: Finder;
  readonly #index: Index;
  readonly #root: number;

  constructor(finder: Finder) {
    this.#finder = finder;
    this.#index = finder.index;
    this.#root = this.#index.bases.indexOf(-1);
  }

  /** What `query` with its `signature` finds, the best first. */
  find(query: Query, signature: Signature): TypeHits {
    const instead: (readonly [string, string])[] = [];
    const unknown: string[] = [];
    const meant = (name: string): ReadonlyMap<number, number> => {
      const found = this.#meant(name);
      if (found.cores.size === 0) unknown.push(name);
      else if (found.name !== undefined) instead.push([name, found.name]);
      return found.cores;
    };
    const takes = signature.takes.map(meant);
    const gives = signature.gives === undefined || signature.gives === ANY ? undefined : meant(signature.gives);
    if (unknown.length > 0) return { hits: [], instead, unknown };
    const hits: Hit[] = [];
    const wanted = query.kinds;
    if (wanted === undefined || wanted.has("action")) hits.push(...this.#actions(takes, gives));
    const [only] = takes;
    if (gives !== undefined && only === undefined) hits.push(...this.#holders(gives, query));
    if (gives === undefined && only !== undefined && takes.length === 1 && hits.length === 0) {
      hits.push(...this.#holders(only, query));
    }
    return { hits: sorted(hits), instead, unknown };
  }

  *#actions(
    takes: readonly ReadonlyMap<number, number>[],
    gives: ReadonlyMap<number, number> | undefined,
  ): Iterable<Hit> {
    for (const action of this.#index.actions) {
      const answer = gives === undefined ? { worth: WHOLE, note: undefined } : this.#answers(action, gives);
      if (answer === undefined) continue;
      const taken = this.#taken(action, takes);
      if (taken === undefined) continue;
      const notes = [...new Set([taken.note, answer.note])].filter((note) => note !== undefined);
      const worth =
        takes.length > 0 && gives !== undefined
          ? (answer.worth + taken.worth) / 2
          : Math.min(answer.worth, taken.worth);
      yield this.#finder.hit(action, worth, notes.join(", ") || undefined);
    }
  }

  /** Each type that is asked for has to go into another parameter. */
  #taken(action: Entry, takes: readonly ReadonlyMap<number, number>[]): Fit | undefined {
    const free = new Set(action.members);
    let sum = 0;
    let note: string | undefined;
    for (const wanted of takes) {
      let best: { fit: Fit; parameter: Entry } | undefined;
      for (const parameter of free) {
        const fit = this.#accepts(parameter.type ?? -1, wanted);
        if (fit !== undefined && fit.worth > (best?.fit.worth ?? 0)) best = { fit, parameter };
      }
      if (best === undefined) return undefined;
      free.delete(best.parameter);
      sum += best.fit.worth;
      note ??= best.fit.note;
    }
    const asked = takes.length;
    // Who names two types means the action that takes those two and hardly anything else.
    return { worth: asked === 0 ? WHOLE : sum / asked - 2 * free.size, note };
  }

  /** Whether a place of the type takes what is wanted: as it is, in a list, or as one of the classes it derives from. */
  #accepts(type: number, wanted: ReadonlyMap<number, number>): Fit | undefined {
    const { numbers } = this.#index;
    if (type < 0) return undefined;
    const core = numbers.core(type);
    const around = numbers.around(type);
    let best: Fit | undefined;
    for (const [each, off] of wanted) {
      const far = this.#distance(each, core);
      if (far === undefined || (far > 0 && numbers.classAt(core) === this.#root)) continue;
      const worth = WHOLE - off - (around === "itself" ? 0 : 60) - (far === 0 ? 0 : 200 + far * STEP);
      const what = around === "itself" ? "it" : `a ${around} of it`;
      const plain = around === "itself" && far === 0;
      best = better(best, {
        worth,
        note: plain ? undefined : `takes ${what}${far === 0 ? "" : ` as ${this.#text(core)}`}`,
      });
    }
    return best;
  }

  #answers(action: Entry, wanted: ReadonlyMap<number, number>): Fit | undefined {
    const { numbers } = this.#index;
    const type = action.type ?? -1;
    if (type < 0) return undefined;
    const core = numbers.core(type);
    const around = numbers.around(type);
    const item = around === "itself" ? this.#items(core) : undefined;
    let best: Fit | undefined;
    for (const [each, off] of wanted) {
      const whole = WHOLE - off;
      if (core === each) {
        best = better(
          best,
          around === "itself"
            ? { worth: whole, note: undefined }
            : { worth: whole - 80, note: `returns a ${around} of it` },
        );
        continue;
      }
      if (item === each) best = better(best, { worth: whole - 60, note: "lists it" });
      best = better(
        best,
        this.#related(
          each,
          core,
          whole - (around === "itself" ? 0 : 80),
          around === "itself" ? "returns" : `returns a ${around} of`,
        ),
      );
      if (item !== undefined && item !== each) best = better(best, this.#related(each, item, whole - 60, "lists"));
    }
    return best;
  }

  /** An answer that may be of a class that derives from what is returned, or surely is of one that derives from it. */
  #related(each: number, core: number, whole: number, verb: string): Fit | undefined {
    const down = this.#distance(core, each);
    if (down !== undefined && down > 0) {
      return this.#index.numbers.classAt(each) === this.#root
        ? undefined
        : { worth: whole - 250 - down * STEP, note: `${verb} a kind of it: ${this.#text(core)}` };
    }
    const up = this.#distance(each, core);
    if (up === undefined || up === 0 || this.#index.numbers.classAt(core) === this.#root) return undefined;
    return { worth: whole - 300 - up * STEP, note: `${verb} ${this.#text(core)}, which may be it` };
  }

  /** Properties of the type: what holds it. */
  *#holders(wanted: ReadonlyMap<number, number>, query: Query): Iterable<Hit> {
    const { numbers, classes } = this.#index;
    if (query.kinds !== undefined && !query.kinds.has("property")) return;
    for (const owner of classes) {
      for (const property of owner.members) {
        const type = property.type ?? -1;
        const off = wanted.get(numbers.core(type));
        if (off === undefined || numbers.word(numbers.core(type)) !== undefined) continue;
        const around = numbers.around(type);
        yield this.#finder.hit(
          property,
          400 - off - (around === "itself" ? 0 : STEP),
          around === "itself" ? "holds it" : `holds a ${around} of it`,
        );
      }
    }
  }

  /** What a class that is the answer of a list has in it. */
  #items(core: number): number | undefined {
    const { numbers, classes } = this.#index;
    const at = numbers.classAt(core);
    if (at === undefined) return undefined;
    for (const each of lineage(this.#index, at)) {
      const found = classes[each]?.members.find((member) => member.name.text === LISTING);
      if (found?.type !== undefined && numbers.around(found.type) === "list") return numbers.core(found.type);
    }
    return undefined;
  }

  /** How many steps `base` is above `type`; undefined where it is not above it. */
  #distance(type: number, base: number): number | undefined {
    if (type === base) return 0;
    const { numbers } = this.#index;
    const [at, above] = [numbers.classAt(type), numbers.classAt(base)];
    if (at === undefined || above === undefined) return undefined;
    const far = lineage(this.#index, at).indexOf(above);
    return far < 0 ? undefined : far;
  }

  #text(core: number): string {
    const { numbers, classes, enums } = this.#index;
    const [at, of] = [numbers.classAt(core), numbers.enumAt(core)];
    return (
      (at !== undefined ? classes[at]?.name.text : of !== undefined ? enums[of]?.name.text : numbers.word(core)) ?? ""
    );
  }

  /** The types that `name` may mean, each with what it costs that it is not quite it; `name` where it is only near. */
  #meant(name: string): { cores: Map<number, number>; name: string | undefined } {
    const { classes, enums, numbers } = this.#index;
    const word = scalar(name.toLowerCase());
    if (word !== undefined) return { cores: new Map([[word, 0]]), name: undefined };
    const types = [
      ...classes.map((each, at) => [each, numbers.ofClass(at)] as const),
      ...enums.map((each, at) => [each, numbers.ofEnum(at)] as const),
    ];
    const given = term(name);
    const tried = [given, unprefixed(given)].filter((each) => each !== undefined);
    const same = types.filter(([each]) => tried.some((one) => one.lower === each.name.lower));
    if (same.length > 0) return { cores: new Map(same.map(([, core]) => [core, 0])), name: undefined };
    for (const effort of ["plain", "typos"] as const) {
      const found = types
        .map(([each, core]) => ({ each, core, worth: Math.max(...tried.map((one) => score(one, each.name, effort))) }))
        .filter(({ worth }) => worth > (effort === "plain" ? GOOD : 0))
        .sort((one, other) => other.worth - one.worth)
        .slice(0, MOST_TYPES);
      const [best] = found;
      if (best === undefined) continue;
      const cores = new Map(found.map(({ core, worth }) => [core, Math.min(150, 20 + best.worth - worth)]));
      return { cores, name: best.each.name.text };
    }
    return { cores: new Map(), name: undefined };
  }
}

function better(one: Fit | undefined, other: Fit | undefined): Fit | undefined {
  return other !== undefined && other.worth > (one?.worth ?? 0) ? other : one;
}
