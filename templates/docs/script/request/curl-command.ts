/** What a curl command sends. */

import { shellWords } from "./shell.js";

/** A request as far as a command tells it. */
export interface Told {
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** The body, or the query that `-G` makes of it; undefined for none. */
  readonly data: string | undefined;
  /** The parts of a multipart body; a value that begins with `@` is a file. */
  readonly parts: readonly (readonly [string, string])[];
}

const DATA = new Set(["-d", "--data", "--data-raw", "--data-ascii", "--data-binary", "--json", "--data-urlencode"]);
const FORM = new Set(["-F", "--form", "--form-string"]);
const HEADER = new Set(["-H", "--header"]);
/** Other options that take a value. */
const VALUED =
  /^(-[AbceEKmoPQrtTuUwxXyYz]|--(user-agent|cookie(-jar)?|user|output|request|max-time|connect-timeout|proxy|retry|referer|range|cacert|cert|key|write-out|resolve|interface))$/;

/** Takes a curl command apart; undefined for what is none. */
export function curlCommand(text: string): Told | undefined {
  const [name, ...words] = shellWords(text.trim().replace(/^\$\s+/, ""));
  if (name !== "curl") return undefined;
  const headers: [string, string][] = [];
  const parts: [string, string][] = [];
  const data: string[] = [];
  let url = "";
  for (let at = 0; at < words.length; at++) {
    const [option, joined] = split(words[at] as string);
    const takes =
      DATA.has(option) || FORM.has(option) || HEADER.has(option) || VALUED.test(option) || option === "--url";
    const value = takes ? (joined ?? words[++at] ?? "") : "";
    if (DATA.has(option)) data.push(option === "--data-urlencode" ? urlEncoded(value) : value);
    else if (FORM.has(option)) parts.push(pair(value, "="));
    else if (HEADER.has(option)) headers.push(pair(value, ":"));
    else if (option === "--url") url = value;
    else if (!option.startsWith("-")) url ||= option;
  }
  return { url, headers, data: data.length ? data.join("&") : undefined, parts };
}

/** An option and the value that is written onto it. */
function split(word: string): [string, string | undefined] {
  const long = /^(--[\w-]+)=([\s\S]*)$/.exec(word);
  if (long) return [long[1] as string, long[2]];
  const short = /^(-[dFHX])([\s\S]+)$/.exec(word);
  return short ? [short[1] as string, short[2]] : [word, undefined];
}

function pair(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function urlEncoded(text: string): string {
  const [name, value] = pair(text, "=");
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}
