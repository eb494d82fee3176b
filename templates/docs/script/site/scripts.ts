/** Loading scripts and styles by elements: that works in pages that are opened from a folder, too. */

import { element, root } from "./dom.js";

const loading = new Map<string, Promise<void>>();

/** Runs the script at `path` below the root of the site, once; an Error if it cannot be had. */
export function loadScript(path: string): Promise<void> {
  const known = loading.get(path);
  if (known !== undefined) return known;
  const started = new Promise<void>((resolve, reject) => {
    const script = element("script", { src: root() + path });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      loading.delete(path);
      script.remove();
      reject(new Error(`${path} could not be loaded.`));
    });
    document.head.append(script);
  });
  loading.set(path, started);
  return started;
}

/** Adds the styles at `path`, once. */
export function loadStyle(path: string): void {
  const href = root() + path;
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) if (link.getAttribute("href") === href) return;
  document.head.append(element("link", { rel: "stylesheet", href }));
}
