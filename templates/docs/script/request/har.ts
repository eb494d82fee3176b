/** Exchanges as HAR 1.2, which browsers and proxies read and write. */

import { HIDDEN } from "../../../typescript/runtime/redact.js";
import type { Api } from "../model/api.js";
import type { Json } from "../model/call.js";
import { isObject, parseJson, printJson } from "../model/json.js";
import type { Exchange, Header, RawAnswer, SentBody, SentRequest } from "./exchange.js";
import { redactedText } from "./redact.js";
import { hideIn } from "./secrets.js";

/** Exchanges as a HAR file; secrets are replaced. */
export function toHar(exchanges: readonly Exchange[], api: Api): string {
  const entries = exchanges.map((exchange) => entryOf(exchange, api));
  const creator = { name: "clientgen", version: api.version };
  return `${printJson({ log: { version: "1.2", creator, entries } }, 2)}\n`;
}

function entryOf(exchange: Exchange, api: Api): Json {
  const { answer, timing, label } = exchange;
  const request = hideIn(api, exchange.request);
  const { started, waited, took } = timing;
  const redact = (text: string): string => redactedText(api, exchange, text);
  return {
    startedDateTime: new Date(started).toISOString(),
    time: took,
    comment: label,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: named(request.headers),
      queryString: pairsOf(request.url.split("?", 2)[1] ?? ""),
      ...(request.body && { postData: postData(request.body) }),
      headersSize: -1,
      bodySize: -1,
    },
    response: responseOf(answer, redact),
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: waited, receive: Math.max(0, took - waited) },
  };
}

function responseOf(answer: RawAnswer | undefined, redact: (text: string) => string): Json {
  const headers = answer?.headers ?? [];
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const shown = headers.map(([name, value]): Header => [name, /cookie/i.test(name) ? HIDDEN : redact(value)]);
  return {
    status: answer?.status ?? 0,
    statusText: answer?.statusText ?? "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: named(shown),
    content: {
      size: answer?.decodedSize ?? 0,
      mimeType: type,
      ...(answer?.text !== undefined && { text: redact(answer.text) }),
    },
    redirectURL: "",
    headersSize: -1,
    bodySize: answer?.encodedSize ?? -1,
  };
}

function postData(body: SentBody): Json {
  if (body.kind === "json") return { mimeType: "application/json", text: body.text };
  if (body.kind === "form") {
    return { mimeType: "application/x-www-form-urlencoded", params: pairsOf(body.text), text: body.text };
  }
  const files = body.files.map(({ part, name, contentType }) => ({ name: part, fileName: name, contentType }));
  return { mimeType: "multipart/form-data", params: [{ name: "json", value: body.json }, ...files] };
}

function pairsOf(form: string): Json {
  return Array.from(new URLSearchParams(form), ([name, value]) => ({ name, value }));
}

function named(headers: readonly Header[]): Json {
  return headers.map(([name, value]) => ({ name, value }));
}

/** A request in a HAR file. */
export interface HarRequest {
  readonly label: string;
  readonly request: SentRequest;
}

/**
 * The requests of a HAR file.
 *
 * @throws SyntaxError It is none.
 */
export function harRequests(text: string): readonly HarRequest[] {
  const data = parseJson(text);
  const log = isObject(data) ? data["log"] : undefined;
  const entries = isObject(log) ? log["entries"] : undefined;
  if (!Array.isArray(entries)) throw new SyntaxError("this is no HAR file: it has no log.entries");
  return (entries as readonly Json[]).flatMap((entry) => {
    const request = isObject(entry) ? entry["request"] : undefined;
    return isObject(request) && typeof request["url"] === "string" ? [harRequest(request, request["url"])] : [];
  });
}

function harRequest(request: { readonly [name: string]: Json }, url: string): HarRequest {
  const headers = listOf(request["headers"]).map((each): Header => [textOf(each["name"]), textOf(each["value"])]);
  const data = request["postData"];
  const body = isObject(data) ? bodyOf(data) : undefined;
  const method = request["method"] === "GET" ? "GET" : "POST";
  return { label: URL.canParse(url) ? new URL(url).pathname : url, request: { method, url, headers, body } };
}

function bodyOf(data: { readonly [name: string]: Json }): SentBody | undefined {
  const type = textOf(data["mimeType"]);
  const params = listOf(data["params"]);
  if (type.startsWith("multipart/")) {
    const json = params.find((each) => each["name"] === "json");
    const files = params.flatMap((each) => {
      const name = textOf(each["fileName"]);
      return name ? [{ part: textOf(each["name"]), name, contentType: textOf(each["contentType"]), size: 0 }] : [];
    });
    return { kind: "multipart", boundary: "", json: textOf(json?.["value"]) || "{}", files };
  }
  const text = textOf(data["text"]);
  if (type.startsWith("application/json")) return { kind: "json", text };
  const pairs = params.map((each): [string, string] => [textOf(each["name"]), textOf(each["value"])]);
  return { kind: "form", text: text || new URLSearchParams(pairs).toString() };
}

function listOf(value: Json | undefined): readonly { readonly [name: string]: Json }[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
