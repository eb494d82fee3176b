/** The menu: all services in it, and on narrow screens a button that opens it. */

import { shared } from "../printer.js";
import { element, icon, root } from "./dom.js";

const BARS = "M2 4h12M2 8h12M2 12h12";
const CLOSED = "closed";
const NARROW = "(max-width: 60rem)";

/** Folds the menu where there is no room for it; to be called before anything is painted. */
export function foldMenu(): void {
  document.documentElement.dataset["menu"] = CLOSED;
}

/** Fills in the services; the current one is there already, with its actions. */
export function services(nav: HTMLElement): void {
  const list = nav.querySelector("#menu-services");
  const rows = (shared() as { menu?: unknown }).menu;
  if (list === null || !Array.isArray(rows)) return;
  const current = list.querySelector<HTMLElement>(".current");
  const here = current?.querySelector("a")?.href;
  const before = document.createDocumentFragment();
  const after = document.createDocumentFragment();
  let target = before;
  for (const [id, path, old] of rows as [string, string, 1?][]) {
    const link = element("a", { href: root() + path, class: old === 1 ? "deprecated" : undefined }, id);
    if (link.href === here) target = after;
    else target.append(element("li", {}, link));
  }
  list.prepend(before);
  list.append(after);
  reveal(nav, list.querySelector<HTMLElement>('[aria-current="page"]') ?? current);
}

/** Scrolls `nav`, not the page, to where `entry` is seen. */
function reveal(nav: HTMLElement, entry: HTMLElement | null): void {
  if (entry === null) return;
  const [inner, outer] = [entry.getBoundingClientRect(), nav.getBoundingClientRect()];
  if (inner.bottom <= outer.bottom && inner.top >= outer.top) return;
  nav.scrollTop += inner.top - outer.top - outer.height / 4;
}

/** The button that opens the menu where there is no room for it. While it is open, nothing behind it can be reached. */
export function menuButton(place: HTMLElement, nav: HTMLElement): void {
  const button = element(
    "button",
    { type: "button", class: "bar-button", "aria-controls": nav.id, "aria-expanded": "false", "aria-label": "Menu" },
    icon(BARS),
  );
  const behind = document.querySelectorAll<HTMLElement>("main, .toc");
  const set = (open: boolean) => {
    document.documentElement.dataset["menu"] = open ? "open" : CLOSED;
    button.setAttribute("aria-expanded", String(open));
    for (const each of behind) each.inert = open;
    if (open) reveal(nav, nav.querySelector('[aria-current="page"]'));
  };
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  button.addEventListener("click", () => {
    set(!isOpen());
    if (isOpen()) nav.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    set(false);
    button.focus();
  });
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (isOpen() && (target.closest("a") !== null || target.closest(".side, .top") === null)) set(false);
  });
  matchMedia(NARROW).addEventListener("change", ({ matches }) => {
    if (!matches) set(false);
  });
  place.append(button);
  place.hidden = false;
}
