/**
 * How requests travel: the interface behind which every HTTP library stands.
 *
 * A transport sends one request and hands back one answer, nothing more. Redirects, retries, limits and errors of the
 * API are the client's business, so they are the same whichever transport carries them.
 */

/** What a transport can send. */
export type Content = string | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;

/** One request. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  /** Absolute, http or https, percent-encoded. */
  readonly url: string;
  /** All headers; `Content-Length` is among them where a stream of known length is sent. */
  readonly headers: Headers;
  /** What to send, if anything. */
  readonly body?: Content | undefined;
  /**
   * `manual` hands back an answer that redirects like any other; a platform that hides where it points answers with the
   * status 0. `follow` follows it, and `error` fails.
   */
  readonly redirect: "manual" | "follow" | "error";
  /** Ends the request, the reading of its answer included. All time limits come in by it. */
  readonly signal: AbortSignal;
}

/** One answer: its head, and its body, decompressed. The `Response` of `fetch` is one. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Sends requests. */
export interface Transport {
  /**
   * Send one request and wait for the head of its answer.
   *
   * @throws TransportError It did not work; `sent` is false only when nothing of the request can have reached the
   *   server. Any other error is taken for one that leaves this open.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** Limits of waiting, in milliseconds; one that is left out, or undefined, waits for ever. */
export interface Timeout {
  /** Limit of each single wait: for the head of the answer, for its next bytes, for taking the next bytes of a body. */
  readonly idle?: number | undefined;
  /** Limit of the whole call, with its retries. The reading of a downloaded file does not count. */
  readonly total?: number | undefined;
}

/** What the sending of a body is watched by. */
export interface Watch {
  /**
   * Something moved: the wait for the server begins anew.
   *
   * @param extra - Milliseconds that this wait may take longer.
   */
  touch(extra?: number): void;
  /** What is waited for now is not the server. */
  pause(): void;
  /** The body cannot be read: ends the attempt. */
  fail(error: unknown): void;
}

/** What a request carries. */
export interface RequestBody {
  /** Value of the header `Content-Type`, exactly. */
  readonly contentType: string;
  /** Whether it is too large for a copy of it: then it cannot be sent on where the server redirects. */
  readonly large?: boolean | undefined;
  /** Whether it can be sent (again); false for a stream that was read. */
  readonly repeatable: boolean;
  /** What to send in one attempt, by a request with these headers; a stream adds its length to them. */
  open(watch: Watch, headers: Headers): Content | Promise<Content>;
}
