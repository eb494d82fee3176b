/** Light, dark, or as the system has it. */

import { element, icon } from "./dom.js";
import { recall, remember } from "./memory.js";

const KEY = "theme";
const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const ICONS: Readonly<Record<Theme, string>> = {
  system: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
  light: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  dark: "M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z",
};

function current(): Theme {
  const known = recall(KEY);
  return known === "light" || known === "dark" ? known : "system";
}

/** Sets the theme; to be called before anything is painted. */
export function applyTheme(): void {
  const theme = current();
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Puts the button that changes it into its place. */
export function themeButton(place: HTMLElement): void {
  const button = element("button", { type: "button", class: "bar-button" });
  const show = () => {
    const theme = current();
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
    const label = `Theme: ${theme}. Change to ${next}`;
    button.replaceChildren(icon(ICONS[theme]));
    button.setAttribute("aria-label", label);
    button.title = label;
    return next;
  };
  let next = show();
  button.addEventListener("click", () => {
    remember(KEY, next === "system" ? null : next);
    applyTheme();
    next = show();
  });
  addEventListener("storage", () => {
    applyTheme();
    next = show();
  });
  place.append(button);
  place.hidden = false;
}
