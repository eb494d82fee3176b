/** Buttons that copy code, and links to the parts of a page. */

import { element, icon } from "./dom.js";

const COPY = "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3";
const DONE = "M3 8.5l3.5 3.5L13 4.5";
const SHOWN = 1600;

/** Puts a button beside all code that may be copied. */
export function copyButtons(): void {
  for (const code of document.querySelectorAll<HTMLElement>("pre[data-copy]")) {
    const button = element(
      "button",
      { type: "button", class: "copy", "aria-label": "Copy", title: "Copy" },
      icon(COPY),
    );
    const box = element("div", { class: "copy-box" });
    code.replaceWith(box);
    box.append(code, button);
    button.addEventListener("click", () => void copied(button, code.textContent ?? ""));
  }
}

/** Gives every part that has a name a link to itself, which copies its address. */
export function anchors(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-anchor][id]")) {
    const place = part.matches("tr") ? part.querySelector("th, td") : part;
    if (place === null) continue;
    const name = (place.querySelector("code") ?? place).textContent?.trim() ?? part.id;
    const href = `#${encodeURIComponent(part.id)}`;
    const link = element("a", { class: "anchor", href, "aria-label": `Link to ${name}`, title: "Copy the link" }, "#");
    link.addEventListener("click", () => void write(link.href));
    place.append(" ", link);
  }
}

async function copied(button: HTMLElement, text: string): Promise<void> {
  const done = await write(text);
  button.replaceChildren(icon(done ? DONE : COPY));
  say(done ? "Copied" : "The browser did not let this page copy.");
  button.classList.toggle("done", done);
  setTimeout(() => {
    button.replaceChildren(icon(COPY));
    button.classList.remove("done");
  }, SHOWN);
}

/** Puts `text` on the clipboard, in pages that a browser trusts less in the old way; whether that worked. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}

let voice: HTMLElement | undefined;

/** Says something to those who listen. */
export function say(text: string): void {
  if (voice === undefined) {
    voice = element("p", { class: "unseen", role: "status" });
    document.body.append(voice);
  }
  voice.textContent = text;
}
