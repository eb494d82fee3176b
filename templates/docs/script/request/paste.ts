/** Makes a document of what people have at hand: a curl command, a HAR file, an address, a form, JSON, lines of a log. */

import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { isObject, parseJson } from "../model/json.js";
import { curlCommand } from "./curl-command.js";
import type { SentBody } from "./exchange.js";
import { harRequests } from "./har.js";
import { type Wire, pairsOfText, treeOfPairs } from "./parameters.js";
import { understood } from "./understood.js";

/** A text that no call can be made of; the message is for people. */
export class PasteError extends Error {}

/** A document, and what was left out of it, in words. */
export interface Pasted {
  readonly document: Document;
  readonly notes: string[];
}

type Pairs = readonly (readonly [string, Wire])[];

/**
 * A document out of a text.
 *
 * @throws PasteError There is no call in it.
 */
export function fromText(api: Api, text: string): Pasted {
  const trimmed = text.trim();
  if (!trimmed) throw new PasteError("there is nothing in it");
  try {
    return read(api, trimmed);
  } catch (error) {
    throw new PasteError((error as Error).message);
  }
}

function read(api: Api, text: string): Pasted {
  const told = /^(\$\s+)?curl\b/.test(text) ? curlCommand(text) : undefined;
  if (told) {
    const isJson = told.headers.some(
      ([name, value]) => /^content-type$/i.test(name) && /^application\/json/i.test(value),
    );
    const data = told.data ?? "";
    const json = isJson || data.trimStart().startsWith("{");
    const body = data ? (json ? jsonPairs(data) : pairsOfText(data)) : [];
    return made(api, told.url, [...body, ...partPairs(told.parts)]);
  }
  if (text.startsWith("{") || text.startsWith("[")) return fromJson(api, text);
  if (/^https?:\/\/\S+$/i.test(text)) return made(api, text, []);
  return made(api, "", pairsOfText(text));
}

function fromJson(api: Api, text: string): Pasted {
  const data = parseJson(text);
  if (!isObject(data)) throw new Error("it is no JSON object");
  if ("log" in data) return fromHar(api, text);
  const isDocument = "multirequest" in data || "arguments" in data || "client" in data;
  return isDocument ? { document: data, notes: [] } : made(api, "", jsonPairs(text));
}

function fromHar(api: Api, text: string): Pasted {
  const requests = harRequests(text).filter(({ request }) => /\/api_v3(\/|$|\?)/.test(request.url));
  const [first] = requests;
  if (!first) throw new Error("no request in this HAR file is one of the API");
  const { document, notes } = made(api, first.request.url, bodyPairs(first.request.body));
  if (requests.length > 1) notes.push(`The first of ${requests.length} requests was taken.`);
  return { document, notes };
}

function bodyPairs(body: SentBody | undefined): Pairs {
  if (!body) return [];
  if (body.kind === "form") return pairsOfText(body.text);
  if (body.kind === "json") return jsonPairs(body.text);
  return [...jsonPairs(body.json), ...body.files.map(({ part, name }) => [part, `@${name}`] as const)];
}

/** What stands in the address wins over what stands in the body (protocol.md 2.1). */
function made(api: Api, url: string, body: Pairs): Pasted {
  const { document, notes } = understood(api, treeOfPairs([...body, ...addressPairs(url)]));
  return { document, notes: [...notes] };
}

/** The parameters in the path and in the query of an address. */
function addressPairs(url: string): Pairs {
  if (!URL.canParse(url)) return [];
  const address = new URL(url);
  const steps = (address.pathname.split(/\/api_v3(?:\/index\.php)?(?:\/|$)/, 2)[1] ?? "").split("/").filter(Boolean);
  const pairs = [...pairsOfText(address.search)];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    const [name = "", value = ""] = steps.slice(at, at + 2).map(decoded);
    pairs.push([name, value]);
  }
  return pairs;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function jsonPairs(text: string): Pairs {
  const data: Json = parseJson(text);
  if (!isObject(data)) throw new Error("the body is no JSON object");
  return Object.entries(data) as unknown as Pairs;
}

/** Parts of a multipart body: one of the name `json` holds all parameters but the files. */
function partPairs(parts: readonly (readonly [string, string])[]): Pairs {
  const json = parts.find(([name]) => name === "json")?.[1];
  const rest = parts.filter(([name]) => name !== "json");
  // Quotes around a file name are curl's.
  const named = rest.map(([name, value]): [string, string] => [
    name,
    value.replace(/^@"((?:[^"\\]|\\.)*)".*$/s, "@$1"),
  ]);
  return [...(json === undefined ? [] : jsonPairs(json)), ...named];
}
