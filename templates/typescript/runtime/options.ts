/** Settings of the client and of single requests, and what they amount to together. */

import type { AnswerFormat } from "./answer.js";
import type { Attempts, CallSettings } from "./attempt.js";
import { jsonBody } from "./body.js";
import type { Class, Type } from "./class.js";
import { jsonReader } from "./decode-json.js";
import type { Reader } from "./decode.js";
import type { Tree } from "./encode.js";
import { headersOf } from "./headers.js";
import { UsageError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { ResponseMetadata } from "./metadata.js";
import type { RetryPolicy } from "./retry.js";
import type { RequestBody, Timeout, Transport } from "./transport.js";

/** A way of writing requests: `json`, or what `form()` of the module `form` gives. */
export interface Encoding {
  /**
   * The body of a request.
   *
   * @throws UsageError The parameters cannot be written that way.
   */
  readonly write: (tree: Readonly<Record<string, Tree>>) => RequestBody;
  /** Whether requests are signed, the addresses of files among them (protocol.md 4.5). */
  readonly signs: boolean;
}

/** A way of asking for answers and of reading them: `json`, or what `xml()` of the module `xml` gives. */
export interface Answers {
  readonly format: AnswerFormat;
  /** The parameters that ask for it. */
  readonly parameters: (dialect: Dialect) => Readonly<Record<string, Tree>>;
  readonly reader: Reader;
}

/** JSON, for requests and for answers: what clients use that are told nothing else. */
export const json: Encoding & Answers = {
  write: (tree) => jsonBody(JSON.stringify(tree)),
  signs: true,
  format: "json",
  parameters: () => ({ format: 1 }),
  reader: jsonReader,
};

/** The server family: `ovp` is kaltura/server, `ott` is Phoenix. */
export type Dialect = "ovp" | "ott";

/** What the runtime has to know of the schema that a client was generated from. */
export interface Schema {
  readonly apiVersion: string;
  /** Default of the option of that name. */
  readonly clientTag: string;
  readonly dialect: Dialect;
  /** Default of the option of that name; empty for none. */
  readonly serviceUrl: string;
  /** The settings that go to the server, and what they are. */
  readonly settings: Readonly<Record<string, Type>>;
  /** Names of settings that are for one call only. */
  readonly volatile: readonly string[];
  /** Wire names of parameters and properties that are never shown. */
  readonly secrets: readonly string[];
}

/** Settings that are the same for every API. Times are in milliseconds. */
export interface CommonOptions {
  /** How long to wait. By default 60 seconds for each single wait, and no limit of the whole call. */
  readonly timeout?: Timeout | undefined;
  /** How often to repeat a call that failed; what is left out keeps its default. */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** More headers to send. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How parameters are written. By default `json`. */
  readonly encoding?: Encoding | undefined;
  /** What the server is asked to answer in. By default `json`. */
  readonly answers?: Answers | undefined;
  /** Parameters that the schema does not know, by their names on the wire. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** Settings of one request. What is left out keeps the client's setting. */
export interface BaseRequestOptions extends CommonOptions {
  /** Ends the call; its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the call may be executed twice, if you know better than the schema. */
  readonly idempotent?: boolean | undefined;
  /** Is told what else is known of the answer: the machine, the session in its log, times. */
  readonly onMetadata?: ((metadata: ResponseMetadata) => void) | undefined;
}

/** Settings of a client. */
export interface BaseClientOptions extends CommonOptions, Hooks {
  /** Address of the server, `https://host`. */
  readonly serviceUrl?: string | undefined;
  /** Name of the program in the logs of the server. */
  readonly clientTag?: string | undefined;
  /**
   * What makes more of a call than one attempt: retries, hooks, redirects. Give what the module `attempts` exports.
   * Without it a call is sent once, which is less to load; `retry`, `onRequest` and `onResponse` need it.
   */
  readonly attempts?: Attempts | undefined;
  /** How requests travel. By default over `fetch`. */
  readonly transport?: Transport | undefined;
  /** What to use in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Most characters of an answer that are accepted, after decompression. By default 256 * 2 ** 20. */
  readonly maxAnswerSize?: number | undefined;
  /** Formats that answers are read in beside JSON and the one that was asked for: gateways answer in XML at times. */
  readonly readers?: readonly Answers[] | undefined;
  /**
   * Classes that answers may hold where the schema declares none: in `relatedObjects`, and where any object may stand.
   * Objects of other classes keep nothing but their `objectType` there.
   */
  readonly types?: readonly Class[] | undefined;
}

/** The options of a request on top of those of the client. */
export interface Settings {
  readonly call: CallSettings;
  readonly encoding: Encoding;
  readonly answers: Answers;
  readonly extra: Readonly<Record<string, unknown>>;
}

/**
 * What the options of a client and of one request amount to.
 *
 * @param action - What the schema says of the action.
 * @throws UsageError A header cannot be sent, or what needs `attempts` is given without.
 */
export function resolve(
  client: BaseClientOptions,
  request: BaseRequestOptions,
  action: { readonly repeatable?: boolean; readonly answers?: Answers } = {},
): Settings {
  const headers = { ...client.headers, ...request.headers };
  const retry = { ...client.retry, ...request.retry };
  headersOf({}, headers);
  if (!client.attempts && (retry.retries || client.onRequest || client.onResponse)) {
    throw new UsageError("retry, onRequest and onResponse need the option `attempts`");
  }
  return {
    call: {
      timeout: request.timeout ?? client.timeout ?? { idle: 60_000 },
      retry,
      headers,
      signal: request.signal,
      repeatable: request.idempotent ?? action.repeatable ?? false,
    },
    encoding: request.encoding ?? client.encoding ?? json,
    answers: request.answers ?? action.answers ?? client.answers ?? json,
    extra: { ...client.extra, ...request.extra },
  };
}
