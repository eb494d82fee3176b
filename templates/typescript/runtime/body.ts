/** Bodies of requests that are in memory (protocol.md 2.3, 3.1), and how a file becomes part of one. */

import type { FileSource } from "./files.js";
import type { RequestBody } from "./transport.js";

/** A JSON text as a body. With anything after the bare type the server would see no JSON (protocol.md 2.3). */
export function jsonBody(json: string): RequestBody {
  return { contentType: "application/json", repeatable: true, open: () => json };
}

/** The pairs of a form as a body. */
export function formBody(pairs: Iterable<readonly [string, string]>): RequestBody {
  const text = formText(pairs);
  return { contentType: "application/x-www-form-urlencoded", repeatable: true, open: () => text };
}

/** The pairs of a form as its text: UTF-8, `+` for a space, everything but letters, digits and `-._` as `%XX`. */
export function formText(pairs: Iterable<readonly [string, string]>): string {
  return Array.from(pairs, ([name, value]) => `${formQuote(name)}=${formQuote(value)}`).join("&");
}

/** A name or value of a form as it stands in the text of the form. */
export function formQuote(text: string): string {
  return percentEncoded(text).replaceAll("%20", "+");
}

/** Everything but letters, digits and `-._` as `%XX` of UTF-8; half a surrogate pair as U+FFFD. */
export function percentEncoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(whole).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether a value is a file to upload, told without loading the module that knows how. */
export function isFileSource(value: unknown): value is FileSource {
  return typeof value === "object" && value !== null && "toBody" in value && "open" in value;
}
