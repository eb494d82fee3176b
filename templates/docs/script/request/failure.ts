/** What a call failed with, told to people. */

import { ApiError, HttpStatusError, MalformedAnswerError } from "../../../typescript/runtime/errors.js";
import { RequestTimeoutError, TransportError, UsageError } from "../../../typescript/runtime/errors.js";
import { explained } from "../../../typescript/runtime/fetch-errors.js";
import { UnansweredError } from "../../../typescript/runtime/multirequest.js";
import { headerOf } from "./capture.js";
import type { Failure, RawAnswer } from "./exchange.js";

const HELP =
  "A browser does not say why. Either the server cannot be reached from here, or it does not permit pages of other " +
  "sites to call it (CORS). For the second there is `clientgen serve SITE --proxy URL`: it serves this site together " +
  "with a way to the server.";

const INSECURE =
  "This page came over https, and a browser lets it call no address that begins with http:. Give one with https, or " +
  "open the site by `clientgen serve SITE --proxy URL`.";

const REDIRECTS =
  "A browser does not show where to. Often the address has to begin with https, or has another host: give that one.";

/**
 * What an error says.
 *
 * @param caught - The error.
 * @param answer - What came in spite of it.
 * @param cancelled - Whether the caller ended the call.
 * @param url - Where the request went.
 */
export function failureOf(caught: unknown, answer: RawAnswer | undefined, cancelled: boolean, url = ""): Failure {
  // Bytes that are no text fail like a connection does.
  const error = caught instanceof TransportError && answer?.complete ? explained(caught) : caught;
  const message = error instanceof Error ? error.message : String(error);
  if (cancelled) return { kind: "cancelled", message: "the call was cancelled" };
  const proxied = answer && proxyFailure(answer);
  if (proxied) return proxied;
  if (error instanceof ApiError) return { kind: "api", code: error.code, message, args: { ...error.args } };
  if (error instanceof UnansweredError) return { kind: "unanswered", message };
  if (error instanceof UsageError) return { kind: "usage", message };
  if (error instanceof RequestTimeoutError) return { kind: "timeout", message };
  if (error instanceof HttpStatusError) {
    if (error.status) return { kind: "status", status: error.status, message };
    return { kind: "network", message: "the server redirects to another address", help: REDIRECTS };
  }
  if (error instanceof MalformedAnswerError) return { kind: "malformed", message, path: error.path };
  if (answer && !answer.complete) return { kind: "network", message: "the answer broke off", help: "" };
  const insecure = /^http:/i.test(url) && globalThis.location?.protocol === "https:";
  const unreached = error instanceof TransportError && error.cause instanceof TypeError;
  return { kind: "network", message, help: insecure ? INSECURE : unreached ? HELP : "" };
}

/** What `clientgen serve` says when it could not pass a request on. */
function proxyFailure(answer: RawAnswer): Failure | undefined {
  const code = headerOf(answer.headers, "x-clientgen-error");
  if (!code) return undefined;
  let message = answer.text ?? "";
  try {
    const told: unknown = JSON.parse(message);
    if (typeof told === "object" && told && "message" in told) message = String(told.message);
  } catch {
    // The text itself, then.
  }
  return { kind: "proxy", code, message };
}
