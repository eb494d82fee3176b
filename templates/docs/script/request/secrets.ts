/** What must not leave this browser: taken out of documents and requests. */

import { HIDDEN } from "../../../typescript/runtime/redact.js";
import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { FILE } from "../model/files.js";
import { isObject, parseJson, printJson } from "../model/json.js";
import type { Path } from "../model/problems.js";
import type { Header, SentBody, SentRequest } from "./exchange.js";

/** What stands for the session in code. */
export const SESSION_VARIABLE = "$KALTURA_KS";

/** Headers that say who somebody is. */
const SECRET_HEADER = /authorization|cookie|token|secret|api-?key/i;

/** Shorter values are hidden by their name only: hiding them anywhere would eat into ordinary words. */
const SHORTEST = 6;

/** A document without secrets and without the content of files, and where they were. */
export function hideSecrets(
  api: Api,
  document: Document,
): { readonly document: Document; readonly hidden: readonly Path[] } {
  const hidden: Path[] = [];
  const hide = (value: Json, path: Path): Json | undefined => {
    if (Array.isArray(value)) {
      return (value as readonly Json[]).map((item, index) => hide(item, [...path, index]) ?? null);
    }
    if (!isObject(value)) return value;
    const kept = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
      const at = [...path, name];
      if (name === FILE && isObject(item)) return [[name, withoutContent(item, at)]];
      if (isSecret(api, name, item)) {
        hidden.push(at);
        // A parameter that is needed stays, so that the call can still be read.
        return path.at(-1) === "arguments" ? [[name, ""]] : [];
      }
      const found = hide(item, at);
      return found === undefined ? [] : [[name, found]];
    });
    return Object.fromEntries(kept);
  };
  const withoutContent = (file: Document, path: Path): Json => {
    const { path: place, name } = file;
    if ("text" in file || "base64" in file) hidden.push(path);
    return { ...(place !== undefined && { path: place }), ...(name !== undefined && { name }) };
  };
  return { document: hide(document, []) as Document, hidden };
}

/** Whether a value under a name is to be hidden; a token of an earlier result is no secret. */
function isSecret(api: Api, name: string, value: Json): boolean {
  if (!(api.secrets.has(name) || name === "kalsig") || value === "" || value === null) return false;
  return !(isObject(value) && "$result" in value) && !(typeof value === "string" && /^\{\d+:result/.test(value));
}

/**
 * A request without secrets: the session is a variable of the shell, all else is stars.
 *
 * @param secrets - Values that are hidden wherever they stand.
 */
export function hideIn(api: Api, request: SentRequest, secrets: readonly string[] = []): SentRequest {
  const known = new Map<string, string>();
  for (const value of secrets) if (value.length >= SHORTEST) known.set(value, HIDDEN);
  const cover = (name: string, value: string): string => {
    if (!isSecret(api, name, value)) return value;
    const shown = name === "ks" ? SESSION_VARIABLE : HIDDEN;
    if (value.length >= SHORTEST && value !== shown) known.set(value, shown);
    return shown;
  };
  const [base = "", query] = request.url.split("?", 2);
  const url = query === undefined ? base : `${base}?${hideForm(query, cover)}`;
  const body = request.body && hideBody(request.body, cover);
  const headers = request.headers.map(([name, value]): Header => [name, SECRET_HEADER.test(name) ? HIDDEN : value]);
  const replace = (text: string): string =>
    [...known].reduce((all, [value, shown]) => all.replaceAll(value, shown), text);
  return {
    ...request,
    url: replace(url),
    headers: headers.map(([name, value]) => [name, replace(value)]),
    body:
      body &&
      (body.kind === "multipart" ? { ...body, json: replace(body.json) } : { ...body, text: replace(body.text) }),
  };
}

type Cover = (name: string, value: string) => string;

function hideBody(body: SentBody, cover: Cover): SentBody {
  if (body.kind === "form") return { ...body, text: hideForm(body.text, cover) };
  if (body.kind === "json") return { ...body, text: hideJson(body.text, cover) };
  return { ...body, json: hideJson(body.json, cover) };
}

function hideForm(text: string, cover: Cover): string {
  const pairs = text.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    const [readable] = new URLSearchParams(pair);
    const last = readable?.[0].split(":").at(-1) ?? "";
    const shown = cover(last, readable?.[1] ?? "");
    // Kept as a variable of the shell, not as %24KALTURA_KS.
    return shown === readable?.[1] ? pair : `${name}=${value && shown}`;
  });
  return pairs.join("&");
}

function hideJson(text: string, cover: Cover): string {
  const hide = (value: Json, name: string, inside: boolean): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => hide(item, name, inside));
    if (isObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item, key, inside)]));
    }
    return typeof value === "string" || typeof value === "number" ? hideScalar(value, name, cover) : value;
  };
  try {
    return printJson(hide(parseJson(text), "", false));
  } catch {
    return text;
  }
}

function hideScalar(value: string | number, name: string, cover: Cover): Json {
  const shown = cover(name, String(value));
  return shown === String(value) ? value : shown;
}
