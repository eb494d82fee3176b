/** What hooks and loggers are told about a call. No text in it holds a secret, but for the headers of a request. */

import type { KalturaError } from "./errors.js";
import type { ResponseMetadata } from "./metadata.js";

/** A request that is about to be sent. */
export interface RequestInfo {
  /** `service.action`, or `multirequest`. */
  readonly action: string;
  readonly method: "GET" | "POST";
  /** Where it goes, secrets replaced by `***`. */
  readonly url: string;
  /** Its headers; what a hook changes here is sent. */
  readonly headers: Headers;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** How one attempt ended. */
export interface ResponseInfo {
  /** `service.action`, or `multirequest`. */
  readonly action: string;
  /** Where it went, secrets replaced by `***`. */
  readonly url: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Milliseconds that the attempt took. */
  readonly elapsed: number;
  /** Status, headers, the machine that answered, the session in its log, times; undefined when no answer came. */
  readonly metadata: ResponseMetadata | undefined;
  /** What the attempt failed with, if it did. */
  readonly error: KalturaError | undefined;
  /** Milliseconds until the next attempt, if there is one. */
  readonly retryIn: number | undefined;
  /** The parameters that were sent as JSON text, secrets replaced by `***`. */
  parameters(): string;
}

/** What watches the calls of a client. What a hook throws ends the call. */
export interface Hooks {
  readonly onRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
  readonly onResponse?: ((response: ResponseInfo) => void | Promise<void>) | undefined;
}
