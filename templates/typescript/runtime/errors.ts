/** The errors of the client. `KalturaError` is the root of all of them. */

import type { ResponseMetadata } from "./metadata.js";

/** What the standard `Error` takes beside its message. */
export interface Cause {
  readonly cause?: unknown;
}

/** The root of all errors of this client. No text in it ever holds a secret. */
export class KalturaError extends Error {
  override get name(): string {
    return "KalturaError";
  }
}

/** The server refused the call (protocol.md 5.4). Its `message` is the text for people, as the server wrote it. */
export class ApiError extends KalturaError {
  override get name(): string {
    return "ApiError";
  }

  /** The code, such as `ENTRY_ID_NOT_FOUND`; a decimal number as text in OTT. */
  declare readonly code: string;

  /** The values that the message mentions, by name. */
  declare readonly args: Record<string, string>;

  /** What else is known of the answer; the client fills it in. */
  declare metadata?: ResponseMetadata | undefined;

  /** Seconds that the server says it worked, where it says. */
  declare readonly executionTime: number | undefined;

  constructor(code: string, message = "", args: Record<string, string> = {}, executionTime?: number) {
    super(message);
    this.code = code;
    this.args = args;
    this.executionTime = executionTime;
  }
}

/** The server could not be talked to. `cause` is the error below. */
export class TransportError extends KalturaError {
  override get name(): string {
    return "TransportError";
  }

  /** Whether the call may have taken effect; undefined where that is unknown. */
  declare readonly sent: boolean | undefined;

  constructor(message: string, sent?: boolean, options?: Cause) {
    super(message, options);
    this.sent = sent;
  }
}

/** The time that the call was given is over. */
export class RequestTimeoutError extends TransportError {
  override get name(): string {
    return "RequestTimeoutError";
  }
}

/** An answer with an HTTP error status that is no answer of the API. */
export class HttpStatusError extends TransportError {
  override get name(): string {
    return "HttpStatusError";
  }

  /** The HTTP status. */
  declare readonly status: number;

  /** The beginning of the body, secrets redacted, at most 200 characters. */
  declare excerpt: string;

  constructor(message: string, status: number, excerpt = "") {
    super(message, true);
    this.status = status;
    this.excerpt = excerpt;
  }
}

/** The answer is no answer of the API, or none that fits the schema. */
export class MalformedAnswerError extends KalturaError {
  override get name(): string {
    return "MalformedAnswerError";
  }

  /** Where in the answer the fault is, `objects[3].id`; empty for the whole of it. */
  declare readonly path: string;

  /** The HTTP status; the client fills it in. */
  declare status?: number | undefined;

  /** The beginning of the body, secrets redacted, at most 200 characters. */
  declare excerpt: string;

  constructor(message: string, path = "") {
    super(path ? `${path}: ${message}` : message);
    this.path = path;
    this.excerpt = "";
  }
}

/** A mistake of the caller, found before anything was sent. */
export class UsageError extends KalturaError {
  override get name(): string {
    return "UsageError";
  }
}

/** A text that is no session string, or one whose signature does not fit (protocol.md 6.3). */
export class SessionFormatError extends KalturaError {
  override get name(): string {
    return "SessionFormatError";
  }
}

/** The signature of a session was made with none of the given secrets. */
export class SessionSignatureError extends SessionFormatError {
  override get name(): string {
    return "SessionSignatureError";
  }
}

/** A notification that must not be trusted, or that cannot be read (protocol.md 9). */
export class NotificationError extends KalturaError {
  override get name(): string {
    return "NotificationError";
  }
}
