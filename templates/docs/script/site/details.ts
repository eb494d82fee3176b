/** Opening and closing everything that folds, and whatever the address leads into. */

import { element } from "./dom.js";

function all(): HTMLDetailsElement[] {
  return Array.from(document.querySelectorAll<HTMLDetailsElement>("main details"));
}

/** Opens or closes all on the page. */
export function setAll(open: boolean): void {
  for (const each of all()) each.open = open;
}

/** Opens what hides the part that the address names. */
export function openTarget(): void {
  const target = document.querySelector(":target");
  let changed = false;
  for (let each = target?.closest("details"); each; each = each.parentElement?.closest("details")) {
    changed ||= !each.open;
    each.open = true;
  }
  if (changed) target?.scrollIntoView();
}

/** Puts buttons into the places that ask for them. */
export function expandButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-expand]")) {
    const button = element("button", { type: "button", class: "small-button" }, "Expand all");
    button.addEventListener("click", () => {
      const open = all().some((each) => !each.open);
      setAll(open);
      button.textContent = open ? "Collapse all" : "Expand all";
    });
    place.append(button);
    place.hidden = false;
  }
}
