/** What an answer means: a value, an error of the API, or no answer of it at all (protocol.md 5.4 to 5.7). */

import { ApiError, HttpStatusError, MalformedAnswerError } from "./errors.js";
import type { Redact } from "./redact.js";
import type { HttpResponse } from "./transport.js";

/** A way of writing answers. */
export type AnswerFormat = "json" | "xml";

/** What an answer says. */
export interface Decoded<T> {
  readonly value: T;
  /** Seconds that the server says it worked, where it says. */
  readonly executionTime: number | undefined;
}

/**
 * Makes a value of the text of an answer, written in `format`.
 *
 * @throws ApiError It is an error of the API.
 * @throws MalformedAnswerError It makes no sense.
 */
export type Read<T> = (text: string, format: AnswerFormat) => Decoded<T> | Promise<Decoded<T>>;

/**
 * What an answer means.
 *
 * @param asked - The format that was asked for. What the answer is decides: gateways and old servers answer in XML
 *   whatever they are asked.
 * @throws ApiError The server reports an error.
 * @throws HttpStatusError Something in between reports one.
 * @throws MalformedAnswerError It is no answer of the API.
 */
export async function interpret<T>(
  response: HttpResponse,
  text: string,
  asked: AnswerFormat,
  read: Read<T>,
  redact: Redact,
): Promise<Decoded<T>> {
  const { status } = response;
  const failed = status < 200 || status > 299;
  const first = text.trimStart()[0];
  if (!first) throw emptyAnswer(response);
  const format = first === "<" ? "xml" : "{[".includes(first) ? "json" : asked;
  // Redacted before it is cut: half a secret would not be found.
  const excerpt = (): string => redact(text.slice(0, 9999).replace(/\s+/g, " ").trim()).slice(0, 200);
  try {
    const decoded = await read(text, format);
    // Only an envelope proves that this came from the API: a bare JSON value may be the error page of anything.
    if (!failed || format === "xml" || decoded.executionTime !== undefined) return decoded;
  } catch (error) {
    if (!(error instanceof MalformedAnswerError)) throw error;
    if (!failed) {
      error.status = status;
      error.excerpt = excerpt();
      throw error;
    }
  }
  throw statusError(status, excerpt());
}

/** The error for an answer without a body: its reason is in the headers. */
export function emptyAnswer(response: HttpResponse): ApiError | HttpStatusError | MalformedAnswerError {
  const { status, headers } = response;
  const said = headers.get("x-kaltura-app") ?? "";
  const [, told, why] = /on error (.*?)(?: - (.*))?$/.exec(said) ?? [];
  const [, code = told] = /.*\berror-([^,]+)/.exec(headers.get("x-kaltura") ?? "") ?? [];
  if (code) return new ApiError(code.trim(), why ?? said);
  if (status < 200 || status > 299) return statusError(status);
  const error = new MalformedAnswerError("the answer is empty");
  error.status = status;
  return error;
}

/** The error for an HTTP status that no answer of the API explains. */
export function statusError(status: number, excerpt = ""): HttpStatusError {
  return new HttpStatusError(`HTTP status ${status} instead of an answer of the API`, status, excerpt);
}
