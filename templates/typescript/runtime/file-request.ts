/** The conversation that opens a file, and goes on with one whose connection broke (protocol.md 8.4). */

import { emptyAnswer, statusError } from "./answer.js";
import type { Read } from "./answer.js";
import type { Attempt, Connection, Outcome, Request, Talk } from "./attempt.js";
import { run } from "./attempts.js";
import { joinedAll } from "./digest.js";
import { KalturaError, MalformedAnswerError, TransportError } from "./errors.js";
import { headersOf } from "./headers.js";
import type { ResponseMetadata } from "./metadata.js";
import type { HttpResponse } from "./transport.js";

/** What is needed to fetch a file, as often as wanted. */
export interface FileRequest extends Talk {
  readonly connection: Connection;
  /** The complete URL, session included. */
  readonly url: string;
  /** Reads an error of the API, should one come in place of the file. */
  readonly readError: Read<unknown>;
}

/** A file whose bytes can be read. */
export interface Opened {
  readonly response: HttpResponse;
  readonly body: Body;
  readonly metadata: ResponseMetadata;
  /** Where redirects ended. */
  readonly url: string;
}

/** How often a download is sent on from one address to another. */
const HOPS = 10;

/** Bytes that are looked at to tell a file from an error of the API. */
const SNIFF = 512;

/** Bytes that an error may have. */
const LARGEST_ERROR = 1_000_000;

const XML_ERROR = /^(<\?xml[^>]*>\s*)?<xml>\s*(<executionTime>[^<]*<\/executionTime>\s*)?<result>\s*<error>/;

/** The bytes of an answer as they arrive; each begins the wait for the server anew. */
export class Body {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #attempt: Attempt;
  #held: Uint8Array[] = [];

  constructor(response: HttpResponse, attempt: Attempt) {
    this.#reader = response.body?.getReader();
    this.#attempt = attempt;
  }

  /**
   * The next bytes, undefined at the end.
   *
   * @throws TransportError They ended too early, or not in time.
   */
  async next(): Promise<Uint8Array | undefined> {
    return this.#held.shift() ?? (await this.#pull());
  }

  /** At least so many bytes from the beginning, or all; they are read again by `next`. */
  async peek(wanted: number): Promise<Uint8Array> {
    let size = this.#held.reduce((sum, piece) => sum + piece.byteLength, 0);
    while (size < wanted) {
      const piece = await this.#pull();
      if (!piece) break;
      this.#held.push(piece);
      size += piece.byteLength;
    }
    return joinedAll(this.#held);
  }

  /** Stop; what was not read is not fetched. */
  close(): void {
    this.#held = [];
    this.#attempt.limits.close();
    // Not awaited: some platforms never end what is broken.
    this.#reader?.cancel().catch(() => undefined);
  }

  async #pull(): Promise<Uint8Array | undefined> {
    const { limits } = this.#attempt;
    const reader = this.#reader;
    if (!reader) return undefined;
    limits.touch();
    const { done, value } = await limits.guard(() => reader.read(), true).finally(limits.pause);
    if (done) limits.close();
    return value;
  }
}

/**
 * Fetch the head of a file: follow redirects, notice errors, try again.
 *
 * @throws ApiError The server refused it.
 * @throws TransportError It could not be fetched.
 */
export async function openFile(file: FileRequest): Promise<Opened> {
  // Files are compressed already, and only plain bytes can be resumed.
  const headers = headersOf({ accept: "*/*", "accept-encoding": "identity" }, file.settings.headers);
  const { value } = await run(file.connection, file, async (attempt): Promise<Outcome<Opened>> => {
    let request: Request = { method: "GET", url: file.url, headers, redirect: "manual" };
    let response = await attempt.send(request);
    for (let hop = 0; hop < HOPS; hop++) {
      const next = followed(request, response);
      if (!next) break;
      response.body?.cancel().catch(() => undefined);
      request = next;
      response = await attempt.send(request);
    }
    return examined(file, attempt, response, request.url);
  });
  return value;
}

/** See whether an answer is a file or an error. */
async function examined(
  file: FileRequest,
  attempt: Attempt,
  response: HttpResponse,
  url: string,
): Promise<Outcome<Opened>> {
  const { status, headers } = response;
  const body = new Body(response, attempt);
  const failed = status < 200 || status > 299;
  const kind = headers.get("content-type") ?? "";
  const textual = !kind || /xml|json|html|text\/plain/i.test(kind);
  let start = await body.peek(failed ? LARGEST_ERROR : textual ? SNIFF : 1);
  if (!start.byteLength && (failed || headers.has("x-kaltura"))) {
    const error = emptyAnswer(response);
    // A file may be empty; a server that gave up says why.
    if (!(error instanceof MalformedAnswerError)) throw error;
  }
  if (failed || (textual && likeAnError(start))) {
    start = await body.peek(LARGEST_ERROR);
    await throwApiError(file, new TextDecoder().decode(start));
  }
  if (failed) throw statusError(status, new TextDecoder().decode(start.slice(0, 200)));
  // The file itself may take as long as it takes.
  attempt.limits.unlimit();
  attempt.limits.pause();
  const known = attempt.metadata();
  return { value: { response, body, metadata: known, url }, metadata: known };
}

function likeAnError(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start).trimStart();
  return XML_ERROR.test(text) || (text.startsWith("{") && text.includes("KalturaAPIException"));
}

/** Throw the API error that a body is, if it is one. */
async function throwApiError(file: FileRequest, text: string): Promise<void> {
  const first = text.trimStart()[0];
  if (first !== "<" && first !== "{") return;
  try {
    await file.readError(text, first === "<" ? "xml" : "json");
  } catch (error) {
    if (!(error instanceof MalformedAnswerError)) throw error;
  }
}

/**
 * The request that follows the redirect of a download, undefined when it is none. What the caller added (authorization,
 * cookies, ...) stays with the server that it was meant for.
 *
 * @throws TransportError It points to nothing that can be downloaded.
 */
function followed(request: Request, { status, headers }: HttpResponse): Request | undefined {
  // The platform hides where it points, and has to follow it itself.
  if (!status && request.redirect === "manual") return { ...request, redirect: "follow" };
  const location = headers.get("location");
  if (!location || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined;
  if (!target || !/^https?:$/.test(target.protocol)) {
    throw new TransportError("the server redirects to something that is no http or https URL", true);
  }
  const same = target.origin === new URL(request.url).origin;
  return { ...request, url: target.href, headers: same ? request.headers : ownHeaders(request.headers) };
}

function ownHeaders(headers: Headers): Headers {
  const own = /^(accept|accept-encoding|range|if-range)$/;
  return new Headers([...headers].filter(([name]) => own.test(name)));
}

/**
 * Go on with a file whose connection broke.
 *
 * @param opened - What came of it first.
 * @param offset - Bytes that have arrived.
 * @param stalled - Attempts that have brought nothing since the last byte.
 * @param broken - What happened.
 * @throws TransportError `broken`, when the file cannot be resumed.
 */
export async function resumeFile(
  file: FileRequest,
  opened: Opened,
  offset: number,
  stalled: number,
  broken: TransportError,
): Promise<Opened> {
  const validator = validatorOf(opened.response.headers);
  if (!validator) throw broken;
  const { url } = opened;
  const range = { "accept-encoding": "identity", range: `bytes=${offset}-`, "if-range": validator };
  const all = headersOf({ accept: "*/*", ...range }, file.settings.headers);
  const same = new URL(url).origin === new URL(file.url).origin;
  const headers = same ? all : ownHeaders(all);
  let happened: TransportError | undefined = broken;
  const work = async (attempt: Attempt): Promise<Outcome<Opened | undefined>> => {
    const failure = happened;
    happened = undefined;
    // The attempt that broke counts, and is waited after.
    if (failure) throw failure;
    const response = await attempt.send({ method: "GET", url, headers, redirect: "manual" });
    const { status } = response;
    const metadata = attempt.metadata();
    const fits = status === 206 && response.headers.get("content-range")?.startsWith(`bytes ${offset}-`);
    if (fits) {
      attempt.limits.unlimit();
      return { value: { ...opened, response, body: new Body(response, attempt), metadata }, metadata };
    }
    new Body(response, attempt).close();
    if (status >= 500) throw statusError(status);
    // It has changed, or its server knows no ranges.
    return { value: undefined, metadata };
  };
  const outcome = await run(file.connection, file, work, stalled).catch((error: unknown) => {
    throw error instanceof KalturaError ? broken : error;
  });
  if (!outcome.value) throw broken;
  return outcome.value;
}

/** What proves that a file is still the same, undefined when nothing does. */
function validatorOf(headers: Headers): string | undefined {
  if ((headers.get("content-encoding") ?? "identity") !== "identity") return undefined;
  const tag = headers.get("etag");
  return (tag && !tag.startsWith("W/") ? tag : headers.get("last-modified")) ?? undefined;
}
