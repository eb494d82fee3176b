/** The languages that code is shown in: their printers, loaded when first asked for, and the choice that sticks. */

import type { Model } from "../../model/load.js";
import { type Print, type Printer, shared } from "../../printer.js";

const STORED = "clientgen.language";
const EVENT = "clientgen:language";

const loading = new Map<string, Promise<Printer>>();

/**
 * The printer of a language for the API of the page.
 *
 * @param root - The way to the root of the site.
 * @throws Error Its script cannot be loaded.
 */
export async function printerOf(model: Model, root: string, language: string): Promise<Print> {
  let script = loading.get(language);
  if (!script) {
    script = load(`${root}assets/languages/${language}.js`, language);
    loading.set(language, script);
    script.catch(() => loading.delete(language));
  }
  const printer = await script;
  return printer(model.api, shared().printers?.[language]?.facts);
}

/** By a script element, since pages from files may not fetch. */
function load(url: string, language: string): Promise<Printer> {
  return new Promise((resolve, reject) => {
    const known = shared().printers?.[language]?.printer;
    if (known) {
      resolve(known);
      return;
    }
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      const printer = shared().printers?.[language]?.printer;
      if (printer) resolve(printer);
      else reject(new Error(`${url} holds no printer`));
    };
    script.onerror = () => reject(new Error(`${url} cannot be loaded`));
    document.head.append(script);
  });
}

/** The language that was chosen last, here or in the documentation. */
export function storedLanguage(): string | undefined {
  try {
    return localStorage.getItem(STORED) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice, and tells the rest of the page. */
export function chooseLanguage(language: string): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser without storage forgets the choice with the page.
  }
  document.dispatchEvent(new CustomEvent(EVENT, { detail: language }));
}

/** Calls `listener` when the language is chosen anywhere on the page; returns what ends it. */
export function onLanguage(listener: (language: string) => void): () => void {
  const heard = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === "string") listener(event.detail);
  };
  document.addEventListener(EVENT, heard);
  return () => document.removeEventListener(EVENT, heard);
}
