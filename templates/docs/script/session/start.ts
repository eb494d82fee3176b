/** Starts sessions at a server. */

import { tokenHash } from "../../../typescript/runtime/app-token.js";
import type { DigestName } from "../../../typescript/runtime/digest.js";
import { UsageError } from "../../../typescript/runtime/errors.js";
import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { parseJson } from "../model/json.js";
import { pathText } from "../model/problems.js";
import { readProgram } from "../model/read.js";
import type { Exchange } from "../request/exchange.js";
import { type SendOptions, send } from "../request/send.js";
import type { Way } from "./ways.js";

export { type Way, type WayField, waysToStart } from "./ways.js";

/** A session that a server handed out, and how it did. */
export interface Started {
  readonly ks: string;
  /** Unix seconds; undefined when the server does not say. */
  readonly expiry?: number;
  readonly exchange: Exchange;
}

/** No session came; `exchange` is what did, where anything was sent. */
export class StartError extends Error {
  readonly exchange: Exchange | undefined;

  constructor(message: string, exchange?: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}

type Values = Readonly<Record<string, string>>;

/**
 * Starts a session.
 *
 * @param values - What was filled in, by the names of the fields.
 * @throws StartError None was handed out.
 */
export async function startSession(api: Api, way: Way, values: Values, options: SendOptions = {}): Promise<Started> {
  const missing = way.fields.find(({ name, required }) => required && !values[name]?.trim());
  if (missing) throw new StartError(`${missing.title} is missing`);
  if (way.kind === "appToken") return startByToken(api, way, values, options);
  return started(await sent(api, documentOf(way, values), options));
}

/** An application token is presented in a widget session, as a hash of both. */
async function startByToken(api: Api, way: Way, values: Values, options: SendOptions): Promise<Started> {
  const { partnerId = "", token = "", hashType = "SHA1", id = "", userId = "", expiry = "" } = values;
  const widget = { service: "session", action: "startWidgetSession", arguments: { widgetId: `_${partnerId.trim()}` } };
  const { ks } = started(await sent(api, widget, options));
  const hash = await tokenHash(ks, token, (hashType.trim() || "SHA1") as DigestName).catch((error: unknown) => {
    throw error instanceof UsageError ? new StartError(error.message) : error;
  });
  const given = {
    id: id.trim(),
    tokenHash: hash,
    ...(userId && { userId }),
    ...(expiry.trim() && { expiry: numberOf("expiry", expiry) }),
  };
  const document = { service: way.service, action: way.action, arguments: given, client: { ks } };
  return started(await sent(api, document, options));
}

function documentOf({ service, action, fields }: Way, values: Values): Document {
  const given = fields.flatMap(({ name, title, type }): [string, Json][] => {
    const value = values[name] ?? "";
    if (!value.trim()) return [];
    return [[name, type === "number" ? numberOf(title, value) : value]];
  });
  return { service, action, arguments: Object.fromEntries(given) };
}

function numberOf(title: string, value: string): Json {
  if (!/^-?\d+$/.test(value.trim())) throw new StartError(`${title} is a whole number`);
  return parseJson(value.trim().replace(/^(-?)0+(?=\d)/, "$1"));
}

async function sent(api: Api, document: Document, options: SendOptions): Promise<Exchange> {
  const { program, problems } = readProgram(api, document);
  if (!program) {
    throw new StartError(
      problems.map(({ path, text }) => [pathText(path), text].filter(Boolean).join(": ")).join("\n"),
    );
  }
  return send(api, program, options);
}

/** The session in an answer: a text, or an object with `ks`, or in OTT one with `loginSession`. */
function started(exchange: Exchange): Started {
  const { outcome } = exchange;
  if (outcome.kind === "failed") throw new StartError(outcome.failure.message, exchange);
  const value: unknown = outcome.kind === "value" ? outcome.value : undefined;
  const held = (value as { loginSession?: unknown } | undefined)?.loginSession ?? value;
  const { ks, expiry } = typeof held === "string" ? { ks: held } : ((held ?? {}) as { ks?: unknown; expiry?: unknown });
  if (typeof ks !== "string" || !ks) throw new StartError("the server answered no session", exchange);
  const moment = Number(expiry ?? 0);
  // Some actions answer the lifetime rather than the moment.
  return { ks, exchange, ...(moment > 1e9 && { expiry: moment }) };
}
