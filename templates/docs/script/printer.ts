/** What prints a call in one language. The script of each language is loaded when its code is first asked for. */

import type { Api } from "./model/api.js";
import type { Program } from "./model/call.js";

/** The facts that a language's target hands to its printer, as JSON: options, and names that follow no rule. */
export type Facts = unknown;

/** Prints programs of an API, byte for byte as `clientgen sample` does. */
export type Print = (program: Program) => string;

/** Makes what prints programs of `api`. Settling names is done once, or when a name is first needed. */
export type Printer = (api: Api, facts: Facts) => Print;

/** What the scripts of the site share: each puts itself in here when it is loaded, in any order. */
export interface Shared {
  /** The API, as `generator.targets.docs.model` packs it. */
  model?: unknown;
  /** The index of the search, as `generator.targets.docs.search` packs it. */
  index?: unknown;
  /** By the name of the language. */
  printers?: Record<string, { printer?: Printer; facts?: Facts }>;
}

/** The one global name of the site. */
export function shared(): Shared {
  const place = globalThis as { clientgen?: Shared };
  place.clientgen ??= {};
  return place.clientgen;
}

/** Makes the printer of a language known; the last line of its script. */
export function register(language: string, printer: Printer): void {
  const place = shared();
  place.printers = { ...place.printers, [language]: { ...place.printers?.[language], printer } };
}
