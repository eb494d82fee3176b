/** Loading the console where a page has a place for it, when somebody wants it. */

import { element } from "./dom.js";
import { loadScript, loadStyle } from "./scripts.js";

const STYLES = ["assets/console.css", "assets/answer.css"];
const SCRIPTS = ["assets/model.js", "assets/console.js"];

/** Makes the console ready to be loaded: by a button, by the address, or at once on its own page. */
export function consoleLoader(): void {
  const place = document.querySelector<HTMLElement>("[data-console]");
  if (place === null) return;
  const { service, action } = place.dataset;
  const label = service === undefined ? "Open the console" : `Try ${service}.${action}`;
  const button = place.querySelector("button") ?? element("button", { type: "button", class: "console-open" }, label);
  const state = place.querySelector("[data-console-state]") ?? element("p", { role: "status", class: "console-state" });
  if (!button.isConnected) place.append(button);
  if (!state.isConnected) place.append(state);
  for (const each of place.querySelectorAll<HTMLElement>(".no-script")) each.hidden = true;
  let begun = false;
  const open = async (focus: boolean) => {
    if (begun) return;
    begun = true;
    button.setAttribute("aria-disabled", "true");
    state.textContent = "The console is loading …";
    try {
      for (const style of STYLES) loadStyle(style);
      for (const script of SCRIPTS) await loadScript(script);
      button.remove();
      state.remove();
      if (focus) place.querySelector<HTMLElement>("input, select, textarea, button")?.focus({ preventScroll: true });
      if (wanted()) place.scrollIntoView();
    } catch (error) {
      begun = false;
      button.removeAttribute("aria-disabled");
      state.textContent = `${(error as Error).message} Try again, or look whether the file is there.`;
    }
  };
  button.addEventListener("click", () => void open(true));
  addEventListener("hashchange", () => {
    if (wanted()) void open(false);
  });
  if (document.body.dataset["kind"] === "console" || wanted()) void open(false);
}

function wanted(): boolean {
  return location.hash === "#console" || location.hash.startsWith("#call=");
}
