/** The console of the site: it mounts itself into every element that asks for it. */

import { render } from "preact";

import { loadModel } from "./model/load.js";
import { shared } from "./printer.js";
import { App } from "./console/app.js";
import { exampleOf, opening } from "./console/opening.js";

async function mount(section: HTMLElement, scope: string): Promise<void> {
  if (section.dataset["console"] === "mounted") return;
  section.dataset["console"] = "mounted";
  const model = loadModel(shared().model);
  const root = document.documentElement.dataset["root"] ?? "./";
  const first = await opening(section, location.hash);
  const place = document.createElement("div");
  // The heading stays: links lead to it.
  section.replaceChildren(...section.querySelectorAll(":scope > h2"), place);
  render(
    <App
      model={model}
      root={root}
      scope={scope}
      isPage={section.dataset["service"] === undefined}
      opening={first}
      example={exampleOf(section)}
    />,
    place,
  );
}

function mountAll(): void {
  for (const [index, section] of document.querySelectorAll<HTMLElement>("[data-console]").entries()) {
    void mount(section, index ? `console-${index}` : "console-call");
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
else mountAll();
