/** Samples as tabs, one for each language. Who chooses a language chooses it for all samples of the site. */

import { element } from "./dom.js";
import { recall, remember } from "./memory.js";

const KEY = "language";
const EVENT = "clientgen:language";

/** Makes tabs of every group of samples on the page. */
export function sampleTabs(): void {
  const groups = Array.from(document.querySelectorAll<HTMLElement>("[data-samples]"), (place, at) => group(place, at));
  if (groups.length === 0) return;
  const show = (language: string) => {
    for (const each of groups) each(language);
  };
  const known = recall(KEY);
  if (known !== null) show(known);
  document.addEventListener(EVENT, (event) => {
    const language: unknown = (event as CustomEvent).detail;
    if (typeof language === "string") show(language);
  });
  addEventListener("storage", (event) => {
    if (event.key === `clientgen.${KEY}` && event.newValue !== null) show(event.newValue);
  });
}

/** Makes tabs of one group; what it gives back shows a language, if the group has it. */
function group(place: HTMLElement, at: number): (language: string) => void {
  const panels = Array.from(place.querySelectorAll<HTMLElement>(":scope > [data-language]"));
  const list = element("div", { class: "tabs", role: "tablist", "aria-label": "Language" });
  const tabs = panels.map((panel, number) => {
    const id = `sample-${at}-${number}`;
    const heading = panel.querySelector("h3");
    const tab = element("button", { type: "button", role: "tab", id: `${id}-tab`, "aria-controls": id, class: "tab" });
    tab.append(heading?.textContent ?? panel.dataset["language"] ?? "");
    if (heading !== null) heading.hidden = true;
    panel.id = id;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.addEventListener("click", () => choose(panel.dataset["language"] ?? "", list));
    return tab;
  });
  const show = (number: number) => {
    for (const [each, tab] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(each === number));
      tab.tabIndex = each === number ? 0 : -1;
      const panel = panels[each];
      if (panel !== undefined) panel.hidden = each !== number;
    }
  };
  list.addEventListener("keydown", (event) => {
    const now = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = stepped(event.key, now, tabs.length);
    if (now < 0 || next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    tabs[next]?.click();
  });
  list.append(...tabs);
  place.prepend(list);
  show(0);
  return (language) => {
    const number = panels.findIndex((panel) => panel.dataset["language"] === language);
    if (number >= 0) show(number);
  };
}

/** Tells everybody of the choice; what was clicked stays where it is on the screen. */
function choose(language: string, clicked: HTMLElement): void {
  const before = clicked.getBoundingClientRect().top;
  remember(KEY, language);
  document.dispatchEvent(new CustomEvent(EVENT, { detail: language }));
  scrollBy({ top: clicked.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Where a key leads from tab `now` of `count`; undefined for keys that lead nowhere. */
export function stepped(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (now + 1) % count;
    case "ArrowLeft":
      return (now - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
