/** What `fetch` tells of the error below, which differs between the platforms. */

import { HttpStatusError, MalformedAnswerError, RequestTimeoutError, TransportError } from "./errors.js";

interface Reason {
  readonly message?: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly cause?: Reason;
  readonly errors?: readonly [Reason];
}

/** Codes of Node.js and Bun, and system calls, that tell that no connection was made. */
const UNSENT = /^connect$|addrinfo|_CONNECT_|CERT|UNABLE|WRONG_VERSION|HANDSHAKE|REFUSED|NOTFOUND/i;

/** What to do about a certificate that Node.js refused, by its code. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/CERT_(HAS_EXPIRED|NOT_YET_VALID)/, ": have the certificate renewed, or set the clock of this machine"],
  [/CERT_ALTNAME/, ": use the name that the certificate is for as serviceUrl"],
  [/CERT|UNABLE_TO_/, ": where you trust it, name the file of its authority in NODE_EXTRA_CA_CERTS"],
];

/** What a failure of the transport is when its cause is looked at: nothing may have been sent, or time was up. */
export function explained<T extends Error>(error: T): T | TransportError | MalformedAnswerError {
  const top = error.cause as Reason | undefined;
  if (!(error instanceof TransportError) || error instanceof HttpStatusError || !top) return error;
  const below = top.cause ?? top;
  const { code = "", syscall = "", message = "" } = below.errors?.[0] ?? below;
  if (/encoded data/i.test(message)) return new MalformedAnswerError("the answer is not in UTF-8");
  // How Node.js says that something cannot be decompressed.
  if (code.startsWith("Z_")) return new MalformedAnswerError("the answer is no gzip");
  // Deno has it in the message, and ports that are never connected to have no code.
  const unsent = UNSENT.test(code) || UNSENT.test(syscall) || /\(Connect\)|bad port|are blocked/.test(message);
  const sent = error.sent ?? (unsent ? false : undefined);
  const kind = code.includes("TIMEOUT") ? RequestTimeoutError : TransportError;
  const advice = ADVICE.find(([codes]) => codes.test(code))?.[1] ?? "";
  return new kind(`the connection failed: ${message || code}${advice}`, sent, { cause: top });
}
