/** The help on keys and on what can be searched for. */

import { element } from "../site/dom.js";

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [["/", "s", "Ctrl K"], "Go to the search"],
  [["↑", "↓"], "Choose a result; Home, End and Page keys as well"],
  [["Enter"], "Open the chosen result, or the first"],
  [["Esc"], "Close the search"],
  [["+", "-"], "Open or close all that folds on the page"],
  [["?"], "This help"],
];

const SYNTAX: readonly (readonly [string, string])[] = [
  ["media list", "Names with these words, in any order"],
  ["media.list", "An action of a service; MediaEntry.name a property, inherited or not"],
  ["mlr", "Initials: MediaListResponse"],
  [
    "action:list",
    "Only one kind: service, action, object, enum, property, parameter, constant, error, plugin, setting",
  ],
  ['"status"', "Exactly this name"],
  ["-> MediaListResponse", "Actions that return it, a list of it, or a response that lists it"],
  ["MediaEntry ->", "Actions that take it, also those that take what it derives from"],
  ["BaseEntryFilter, FilterPager -> *", "Actions that take both"],
];

/** The dialog, not yet shown; `search` is told a query that somebody wants to try. */
export function helpDialog(search: (text: string) => void): HTMLDialogElement {
  const dialog = element("dialog", { class: "help", "aria-labelledby": "help-title" });
  const close = element("button", { type: "button", class: "small-button" }, "Close");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  const keys = KEYS.map(([names, meaning]) =>
    row(
      names.map((name) => element("kbd", {}, name)),
      meaning,
    ),
  );
  const syntax = SYNTAX.map(([example, meaning]) => {
    const button = element("button", { type: "button", class: "example" }, example);
    button.addEventListener("click", () => {
      dialog.close();
      search(example);
    });
    return row([button], meaning);
  });
  const box = element("div", { class: "help-box" });
  box.append(
    element("h2", { id: "help-title" }, "Search and keys"),
    element("h3", {}, "What to search for"),
    element("dl", {}, ...syntax),
    element("h3", {}, "Keys"),
    element("dl", {}, ...keys),
    close,
  );
  dialog.append(box);
  return dialog;
}

function row(names: readonly HTMLElement[], meaning: string): HTMLElement {
  const term = element("dt", {});
  for (const [at, name] of names.entries()) term.append(at > 0 ? " " : "", name);
  return element("div", {}, term, element("dd", {}, meaning));
}
