/** What was sent and what came, as plain data. */

import type { TypeRef } from "../model/api.js";

/** A header: its name and its value. */
export type Header = readonly [string, string];

/** A file in the body of a request. */
export interface SentFile {
  /** The name of its part: the path of the parameter. */
  readonly part: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Undefined for a file that is known by name only. */
  readonly content?: Blob | undefined;
}

/** The body of a request. */
export type SentBody =
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "form"; readonly text: string }
  | {
      readonly kind: "multipart";
      readonly boundary: string;
      readonly json: string;
      readonly files: readonly SentFile[];
    };

/** A request as it goes out; a browser adds headers of its own. */
export interface SentRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: SentBody | undefined;
}

/** An answer as it came, decompressed. */
export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array<ArrayBuffer>;
  /** Undefined for what is no text. */
  readonly text: string | undefined;
  /** Whether it came to its end. */
  readonly complete: boolean;
  readonly decodedSize: number;
  /** Bytes on the wire, where they are known. */
  readonly encodedSize: number | undefined;
}

/** When and how long. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly started: number;
  /** Milliseconds until the head of the answer was there. */
  readonly waited: number;
  /** Milliseconds in all. */
  readonly took: number;
}

/** What a call failed with. */
export type Failure =
  | {
      readonly kind: "api";
      readonly code: string;
      readonly message: string;
      readonly args: Readonly<Record<string, string>>;
    }
  | { readonly kind: "status"; readonly status: number; readonly message: string }
  | { readonly kind: "malformed"; readonly message: string; readonly path: string }
  | { readonly kind: "network"; readonly message: string; readonly help: string }
  | { readonly kind: "proxy"; readonly code: string; readonly message: string }
  | { readonly kind: "timeout" | "cancelled" | "usage" | "unanswered"; readonly message: string };

/** What came of a call. */
export type Outcome =
  | {
      readonly kind: "value";
      readonly type: TypeRef;
      /** As clients have it: objects with their `objectType`, integers of 64 bits as bigints. */
      readonly value: unknown;
    }
  | { readonly kind: "file"; readonly contentType: string; readonly name: string; readonly content: Blob }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** Those of the calls of a multirequest. */
  | { readonly kind: "calls"; readonly outcomes: readonly Outcome[] };

/** A request, its answer, and what they amount to. */
export interface Exchange {
  /** `media.list`, or `multirequest`. */
  readonly label: string;
  /** What would have been sent is empty where it could not even be written. */
  readonly request: SentRequest;
  readonly answer: RawAnswer | undefined;
  readonly timing: Timing;
  /** Seconds that the server says it worked, where it says. */
  readonly executionTime: number | undefined;
  /** The machine that answered, where it says. */
  readonly server: string;
  /** The id of the request in the log of the server, where it says. */
  readonly sessionId: string;
  readonly outcome: Outcome;
}
