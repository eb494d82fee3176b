/** The search of a site: from what is typed to what is shown. */

import type { Index } from "./entries.js";
import { Finder, type Hit } from "./find.js";
import { parse, type Query } from "./query.js";
import { Signatures } from "./signature.js";
import { suggestions } from "./suggest.js";

/** What a search gave. */
export interface Outcome {
  readonly query: Query;
  /** The best first. */
  readonly hits: readonly Hit[];
  /** How many there are, `hits` may be fewer. */
  readonly total: number;
  /** Sentences about how the query was taken. */
  readonly remarks: readonly string[];
  /** Other queries, where nothing was found. */
  readonly suggestions: readonly string[];
}

/** Searches one API. */
export class Search {
  readonly #finder: Finder;
  readonly #signatures: Signatures;

  constructor(index: Index) {
    this.#finder = new Finder(index);
    this.#signatures = new Signatures(this.#finder);
  }

  get index(): Index {
    return this.#finder.index;
  }

  /** At most `most` of what `text` finds. */
  run(text: string, most: number): Outcome {
    const query = parse(text);
    const { hits, remarks } = this.#found(query);
    return {
      query,
      hits: hits.slice(0, most),
      total: hits.length,
      remarks,
      suggestions: hits.length === 0 ? suggestions(this.index, text) : [],
    };
  }

  /** Which parts of the names of a hit are what was asked for. */
  marks(query: Query, hit: Hit): ReturnType<Finder["marks"]> {
    return this.#finder.marks(query, hit);
  }

  #found(query: Query): { hits: readonly Hit[]; remarks: string[] } {
    if (query.signature === undefined) return { hits: this.#finder.find(query), remarks: [] };
    const { hits, instead, unknown } = this.#signatures.find(query, query.signature);
    return {
      hits,
      remarks: [
        ...instead.map(([typed, taken]) => `No type is called ${typed}; shown for ${taken} and what is alike.`),
        ...unknown.map((name) => `No type is called ${name}.`),
      ],
    };
  }
}
