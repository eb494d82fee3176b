/** Lists that page by themselves (protocol.md 5.8). */

import type { Action, Caller, Values } from "./call.js";
import type { BaseRequestOptions } from "./options.js";

/** What the pages of a list have; some old actions answer the objects alone. */
interface Page {
  readonly objects?: readonly unknown[];
  readonly totalCount?: number;
}

/**
 * A list: `for await` goes over all objects of all pages, `await` gives the first page.
 *
 * Nothing is requested before it is awaited or iterated over, and further pages are requested when the iteration gets to
 * them; leaving it early requests nothing more. The first page is requested once, the others anew by each iteration.
 * Objects come as the server lists them: when something is inserted or removed meanwhile, an object can come twice or not
 * at all.
 */
export class Pages<Item, Response> implements Promise<Response>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag]: string = "Pages";
  readonly #load: (page: number) => Promise<Response>;
  readonly #firstIndex: number;
  #first: Promise<Response> | undefined;

  /**
   * @param load - Requests a page by its index, from 1; undefined for the one that was asked for.
   * @param firstIndex - Index of the page that was asked for.
   */
  constructor(load: (index: number | undefined) => Promise<Response>, firstIndex: number) {
    this.#load = (page) => load(page ? firstIndex + page : undefined);
    this.#firstIndex = firstIndex;
  }

  /** One page after the other, the first one included. */
  async *pages(): AsyncGenerator<Response, void, undefined> {
    let response = await this.#start();
    // Pages before the first one that was asked for: a page is never longer than the server's page size, so this guess
    // is never too high.
    let seen = (this.#firstIndex - 1) * objectsOf(response).length;
    for (let page = 1; ; page++) {
      yield response;
      const found = objectsOf(response).length;
      seen += found;
      const total = (response as Page | undefined)?.totalCount;
      // A short page is not the end: servers cap the size of pages, and leave out what the caller may not see.
      if (!found || (total !== undefined && total >= 0 && seen >= total)) return;
      response = await this.#load(page);
      if (!objectsOf(response).length) return;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const response of this.pages()) yield* objectsOf(response) as readonly Item[];
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page.
  then<A = Response, B = never>(
    resolved?: ((response: Response) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#start().then(resolved, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Response | B> {
    return this.#start().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Response> {
    return this.#start().finally(settled);
  }

  #start(): Promise<Response> {
    this.#first ??= this.#load(0);
    return this.#first;
  }
}

/**
 * Call an action that lists: what the functions of the services do.
 *
 * @param values - Arguments beside those among the options.
 * @param pager - Name of the parameter that says which page, and what it is made of where it was not given.
 */
export function pages<Item, Response>(
  caller: Caller,
  action: Action<Response>,
  values: Values,
  options: BaseRequestOptions = {},
  pager = "pager",
  fresh: Values = {},
): Pages<Item, Response> {
  // Copies, so that later pages belong to the list that was asked for, even when the caller goes on to use the filter.
  const kept = copied(options as Values);
  const mine = copied(values);
  const given = (mine[pager] ?? kept[pager] ?? fresh) as Values;
  const { pageIndex: index } = given;
  const load = (page: number | undefined): Promise<Response> => {
    const all = page === undefined ? mine : { ...mine, [pager]: { ...given, pageIndex: page } };
    return caller.perform(action, all, kept) as Promise<Response>;
  };
  return new Pages(load, typeof index === "number" && index > 0 ? index : 1);
}

function copied(values: Values): Values {
  const copies = Object.entries(values).map(([name, value]) => [name, isPlain(value) ? { ...value } : value]);
  return Object.fromEntries(copies) as Values;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function objectsOf(response: unknown): readonly unknown[] {
  if (Array.isArray(response)) return response;
  return (response as Page | undefined)?.objects ?? [];
}
