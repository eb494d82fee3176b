/** The call that a console begins with: of a link, of the page before it was reloaded, or of the page it stands on. */

import type { Document } from "../model/call.js";
import { parseJson } from "../model/json.js";
import { fromFragment } from "../request/share.js";
import { newCall } from "./state/calls.js";
import { isFields } from "./state/edit.js";
import { leftInTab } from "./use-work.js";

export interface Opening {
  readonly document: Document;
  /** What could not be done, for people. */
  readonly problem: string;
}

/**
 * The first call of the console in `section`.
 *
 * @param fragment - Of the address, with its `#`.
 */
export async function opening(section: HTMLElement, fragment: string): Promise<Opening> {
  // What is left belongs to this very address, and began with its fragment.
  const left = leftInTab();
  if (left) return { document: left, problem: "" };
  const own = ofPage(section);
  try {
    return { document: (await ofFragment(fragment)) ?? own, problem: "" };
  } catch (error) {
    return { document: own, problem: error instanceof Error ? error.message : `${error}` };
  }
}

/** The call that a fragment carries: whole, or by the name of its action as in `#action=media.list`. */
export async function ofFragment(fragment: string): Promise<Document | undefined> {
  const name = /^#action=([\w.]+)\.(\w+)$/.exec(fragment);
  if (name) return newCall(name[1] ?? "", name[2] ?? "");
  return fragment.startsWith("#call=") ? fromFragment(fragment) : undefined;
}

function ofPage({ dataset }: HTMLElement): Document {
  return newCall(dataset["service"] ?? "", dataset["action"] ?? "");
}

/** The example of the page, where it has one. */
export function exampleOf({ dataset }: HTMLElement): Document | undefined {
  const text = dataset["example"];
  if (!text) return undefined;
  const found = parseJson(text);
  return isFields(found) ? found : undefined;
}
