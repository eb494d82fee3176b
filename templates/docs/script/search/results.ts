/** What was found, as elements of a list box. */

import { element, root } from "../site/dom.js";
import { pathOf } from "./entries.js";
import type { Hit } from "./find.js";
import { marked } from "./marks.js";
import type { Outcome, Search } from "./search.js";
import { detail } from "./texts.js";

/** An option for each hit, in their order; the id of each is `prefix` and its number. */
export function options(search: Search, outcome: Outcome, prefix: string): HTMLAnchorElement[] {
  return outcome.hits.map((hit, number) => option(search, outcome, hit, `${prefix}${number}`));
}

function option(search: Search, outcome: Outcome, hit: Hit, id: string): HTMLAnchorElement {
  const { index } = search;
  const { entry } = hit;
  const ranges = search.marks(outcome.query, hit);
  const owner = hit.through ?? entry.owner;
  const name = element("span", { class: "hit-name" });
  if (owner?.owner !== undefined) name.append(`${owner.owner.name.text}.`);
  if (owner !== undefined) name.append(...marked(owner.name.text, ranges.owner), ".");
  name.append(...marked(entry.name.text, ranges.name));
  const notes = [
    hit.note,
    hit.through === undefined || entry.owner === undefined ? undefined : `from ${entry.owner.name.text}`,
    entry.also === undefined || entry.kind === "error" ? undefined : entry.also.text,
    entry.abstract ? "abstract" : undefined,
  ].filter((note) => note !== undefined);
  return element(
    "a",
    {
      id,
      role: "option",
      class: entry.deprecated ? "hit deprecated" : "hit",
      href: root() + pathOf(index, entry, hit.through),
      tabindex: "-1",
      "aria-selected": "false",
    },
    element("span", { class: `hit-kind kind-${entry.kind}` }, entry.kind),
    " ",
    element("span", { class: "hit-text" }, name, element("span", { class: "hit-detail" }, detail(index, entry))),
    notes.length > 0 ? element("span", { class: "hit-note" }, ` ${notes.join(", ")}`) : undefined,
    entry.deprecated ? element("span", { class: "badge warn" }, "deprecated") : undefined,
  );
}

/** What is said above or instead of the hits. `search` is told another query that somebody chooses. */
export function remarks(outcome: Outcome, search: (text: string) => void): HTMLElement[] {
  const found = outcome.remarks.map((remark) => element("p", {}, remark));
  if (outcome.total > 0) return found;
  if (outcome.remarks.length === 0) found.unshift(element("p", {}, "Nothing is called that."));
  if (outcome.suggestions.length > 0) {
    const meant = element("p", {}, "Did you mean ");
    for (const [at, text] of outcome.suggestions.entries()) {
      const button = element("button", { type: "button", class: "example" }, text);
      button.addEventListener("click", () => search(text));
      meant.append(at > 0 ? ", " : "", button);
    }
    meant.append("?");
    found.push(meant);
  }
  found.push(element("p", {}, "Names are searched, not descriptions. Press ? for all that can be asked."));
  return found;
}
