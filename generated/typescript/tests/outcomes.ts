/** Results and errors as JSON, with names and values as they are on the wire. */

import { inspect } from "node:util";

import {
  ApiError,
  HttpStatusError,
  MalformedAnswerError,
  NotificationError,
  RequestTimeoutError,
  SessionFormatError,
  TransportError,
  UnansweredError,
  UsageError,
} from "../src/errors.js";
import { receivedType } from "../src/runtime/class.js";

/** A number that is written with all its digits. */
class Digits {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

/** A document as JSON text; integers of any size with all their digits. */
export function text(document: unknown): string {
  const marked = JSON.stringify(document, (_, value: unknown) =>
    value instanceof Digits ? `\u0001${value.value}\u0001` : value,
  );
  return marked.replace(/"\\u0001(-?\d+)\\u0001"/g, "$1");
}

/** A result. */
export function valueOf(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return new Digits(value);
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}`.replace("Infinity", "inf").toLowerCase();
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(valueOf);
  const members = Object.entries(value).map(([name, member]) => [name, valueOf(member)] as const);
  const made: Record<string, unknown> = Object.fromEntries(members);
  const { objectType } = value as { readonly objectType?: string };
  const received = receivedType({ ...value, objectType });
  if (objectType !== undefined && received !== objectType) made["$received"] = received;
  return made;
}

/** An error: its kind and what belongs to that. */
export function errorOf(error: unknown): object {
  if (error instanceof ApiError) return { kind: "api", code: error.code, message: error.message, args: error.args };
  if (error instanceof HttpStatusError) return { kind: "http-status", status: error.status };
  if (error instanceof RequestTimeoutError) return { kind: "timeout", sent: error.sent ?? null };
  if (error instanceof TransportError) return { kind: "transport", sent: error.sent ?? null };
  if (error instanceof MalformedAnswerError) return { kind: "malformed", path: error.path };
  if (error instanceof UnansweredError) return { kind: "malformed", path: "" };
  if (error instanceof SessionFormatError) return { kind: "session-format" };
  if (error instanceof NotificationError) return { kind: "notification" };
  if (error instanceof UsageError) return { kind: "usage" };
  return { kind: "internal" };
}

/** All that an error and its causes say. */
export function textOf(error: unknown): string {
  return `${String(error)}\n${inspect(error, { depth: 9, showHidden: true })}`;
}
