/** One attempt of a call: its limits, and what its failure says. */

import { ApiError, KalturaError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import { limitsOf } from "./limits.js";
import type { Limits } from "./limits.js";
import type { ResponseMetadata } from "./metadata.js";
import { redactError, redactor } from "./redact.js";
import type { Redact } from "./redact.js";
import type { RetryPolicy } from "./retry.js";
import type { HttpRequest, HttpResponse, RequestBody, Timeout, Transport } from "./transport.js";

/** What a client keeps for all its calls. */
export interface Connection {
  readonly transport: Transport;
  readonly hooks: Hooks;
  /** What makes more of a call than one attempt. */
  readonly attempts?: Attempts | undefined;
  /** Most bytes of an answer that are accepted, after decompression. */
  readonly maxAnswerSize: number;
  /** Wire names of parameters and properties that are never shown. */
  readonly secrets: readonly string[];
  /** Name of the program in the logs of the server. */
  readonly userAgent: string;
}

/** The settings of one call, resolved. */
export interface CallSettings {
  readonly timeout: Timeout;
  readonly retry: Partial<RetryPolicy>;
  /** More headers to send. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the call; its promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the action may be executed twice. */
  readonly repeatable: boolean;
}

/** What a call is to those who watch it. */
export interface Talk {
  /** `service.action`, or `multirequest`. */
  readonly label: string;
  /** All parameters: for logs, and to know the secret values. */
  readonly tree: unknown;
  readonly settings: CallSettings;
}

/** What an attempt gave. */
export interface Outcome<T> {
  readonly value: T;
  readonly metadata: ResponseMetadata;
}

/** A request before it is made for one attempt. */
export interface Request extends Pick<HttpRequest, "method" | "url" | "headers" | "redirect"> {
  readonly body?: RequestBody | undefined;
}

/** One attempt. */
export interface Attempt {
  readonly limits: Limits;
  readonly redact: Redact;
  /** Send a request and wait for the head of its answer. */
  send(request: Request): Promise<HttpResponse>;
  /** What the last answer says beside its value. */
  metadata(executionTime?: number): ResponseMetadata;
}

/** Makes an attempt. When it succeeds, closing its limits is its business. */
export type Work<T> = (attempt: Attempt) => Promise<Outcome<T>>;

/** What makes more of a call than one attempt. */
export interface Attempts {
  /** Make attempts until one succeeds, or there is no point in another. */
  run<T>(connection: Connection, talk: Talk, work: Work<T>): Promise<Outcome<T>>;
  /** Send a request, and again where an answer says so. */
  follow(send: Attempt["send"], request: Request): Promise<HttpResponse>;
}

/** What an attempt is told by those who make several, and what it tells them. */
export interface Trial {
  readonly redact?: Redact;
  /** Its number, from 1. */
  readonly number?: number;
  /** When the first attempt began, on the clock of `performance.now`. */
  readonly started?: number;
  /** Called before a request is sent. */
  readonly sending?: (request: Request) => unknown;
  /** What the answer said beside its value, if the attempt failed in spite of one. */
  known?: ResponseMetadata | undefined;
}

/**
 * Make one attempt.
 *
 * @throws KalturaError What it failed with, without secrets.
 */
export async function attempt<T>(
  { transport, secrets }: Connection,
  { tree, settings: { timeout, signal } }: Talk,
  work: Work<T>,
  trial: Trial = {},
): Promise<Outcome<T>> {
  const { redact = redactor(secrets, tree), number = 1, started = performance.now() } = trial;
  const limits = limitsOf(timeout, started, signal);
  let response: HttpResponse | undefined;
  const metadata = (executionTime?: number): ResponseMetadata => {
    const { status, headers } = response as HttpResponse;
    // A header that came twice is joined by commas; the id holds one itself.
    const sessionId = (headers.get("x-kaltura-session") ?? "").split(", ").slice(-2).join(", ");
    const elapsed = performance.now() - started;
    return { status, server: headers.get("x-me") ?? "", sessionId, headers, executionTime, attempts: number, elapsed };
  };
  const send = async (request: Request): Promise<HttpResponse> => {
    response = undefined;
    await trial.sending?.(request);
    limits.touch();
    const body = await request.body?.open(limits, request.headers);
    response = await limits.guard(() => transport.send({ ...request, body, signal: limits.signal }));
    return response;
  };
  try {
    return await work({ limits, redact, send, metadata });
  } catch (error) {
    limits.close();
    limits.fail(error);
    if (error instanceof KalturaError) {
      trial.known = response && metadata((error as Partial<ApiError>).executionTime);
      if (error instanceof ApiError) error.metadata = trial.known;
      redactError(error, redact);
    }
    throw error;
  }
}
