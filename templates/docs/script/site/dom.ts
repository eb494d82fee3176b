/** Making elements. Text is always text: nothing here reads markup. */

type Content = Node | string | undefined;

/** An element with attributes, of which those that are undefined are left out, and contents. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...contents.filter((content) => content !== undefined));
  return made;
}

/** A picture of strokes in the colour of the text, hidden from those who listen. */
export function icon(path: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const entries = { viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true", class: "icon" };
  for (const [name, value] of Object.entries(entries)) picture.setAttribute(name, value);
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  picture.append(line);
  return picture;
}

/** The way from this page to the root of the site, `""` or with a `/` at its end. */
export function root(): string {
  return document.documentElement.dataset["root"] ?? "";
}

/** Whether keys that are pressed there are text. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
