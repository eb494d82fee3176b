/** Answers without the secrets in them, for what leaves the page. */

import { HIDDEN } from "../../../typescript/runtime/redact.js";
import type { Api } from "../model/api.js";
import type { Exchange, SentRequest } from "./exchange.js";

/** Actions whose whole answer is a session: nothing in it has a name to know it by. */
const MAKERS = /^(session\.(start|impersonate\w*)|(admin)?user\.login\w*)$/i;

/** Shorter values stand in too many places that are no secret. */
const SHORTEST = 4;

/** The texts in a request that are secret, by the names that they have. */
export function secretsIn(api: Api, { url, body }: SentRequest): readonly string[] {
  const found = new Set<string>();
  for (const [name, value] of new URL(url, "http://localhost").searchParams) note(api, found, name, value);
  if (body?.kind === "form") for (const [name, value] of new URLSearchParams(body.text)) note(api, found, name, value);
  const text = body?.kind === "json" ? body.text : body?.kind === "multipart" ? body.json : "";
  if (text) {
    // What is no JSON has no names to find secrets by.
    try {
      JSON.parse(text, (name, value: unknown) => {
        note(api, found, name, value);
        return value;
      });
    } catch {
      return [...found];
    }
  }
  return [...found];
}

function note(api: Api, found: Set<string>, path: string, value: unknown): void {
  const name = path.split(":").at(-1) ?? path;
  const isSecret = api.secrets.has(name) && typeof value === "string" && value.length >= SHORTEST;
  if (isSecret && !isToken(value)) found.add(value);
}

/** Whether it stands for a result of an earlier call. */
function isToken(text: string): boolean {
  return /^\{\d+:result.*\}$/.test(text);
}

/** The text of an answer, its secrets replaced: those of the request, and what stands under the name of a secret. */
export function redactedText(api: Api, { label, request, outcome }: Exchange, text: string): string {
  if (MAKERS.test(label) && outcome.kind === "value" && typeof outcome.value === "string") return HIDDEN;
  let shown = text;
  for (const secret of secretsIn(api, request)) shown = shown.replaceAll(secret, HIDDEN);
  const names = [...api.secrets].filter((name) => /^\w+$/.test(name)).join("|");
  return shown
    .replace(/\bdjJ8[\w-]{9,}=*/g, HIDDEN)
    .replace(new RegExp(`("(?:${names})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*"`, "g"), `$1${HIDDEN}"`)
    .replace(new RegExp(`<(${names})>[^<]*</\\1>`, "g"), `<$1>${HIDDEN}</$1>`);
}
