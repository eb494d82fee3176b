/** Boxes that filter the rows of long tables and lists. */

import { element } from "./dom.js";

/** Fills every `[data-filter]`, whose value selects a table or a list. */
export function filters(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-filter]")) {
    const target = found(place.dataset["filter"] ?? "");
    if (target !== null) filter(place, target);
  }
}

function found(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function filter(place: HTMLElement, target: Element): void {
  const rows = Array.from(target.querySelectorAll<HTMLElement>("tbody > tr, :scope > li, :scope > div"));
  const texts = rows.map((row) => (row.textContent ?? "").toLowerCase());
  const what = target.getAttribute("data-filter-label") ?? target.querySelector("caption")?.textContent ?? "these";
  const box = element("input", {
    type: "search",
    class: "filter",
    placeholder: "Filter",
    "aria-label": `Filter ${what}`,
  });
  const state = element("span", { class: "filter-state", role: "status" });
  const apply = () => {
    const words = box.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    let shown = 0;
    for (const [at, row] of rows.entries()) {
      const matches = words.every((word) => texts[at]?.includes(word));
      row.classList.toggle("filtered", !matches);
      shown += Number(matches);
    }
    state.textContent = words.length === 0 ? "" : `${shown} of ${rows.length}`;
  };
  box.addEventListener("input", apply);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.value === "") return;
    event.preventDefault();
    box.value = "";
    apply();
  });
  // What the address leads to must not stay hidden.
  addEventListener("hashchange", () => {
    if (rows.some((row) => row.matches(":target") && row.classList.contains("filtered"))) {
      box.value = "";
      apply();
    }
  });
  place.append(box, state);
  place.hidden = false;
}
