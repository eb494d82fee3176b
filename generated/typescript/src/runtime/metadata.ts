/** What is known of an answer besides its value (protocol.md 5.7). */

/** What is known of an answer besides its value. Support asks for the first three. */
export interface ResponseMetadata {
  /** The HTTP status. */
  readonly status: number;
  /** The machine that answered (`X-Me`), or `""`. */
  readonly server: string;
  /** The id of the request in the log of the server (`X-Kaltura-Session`), or `""`. */
  readonly sessionId: string;
  /** All headers of the answer, secrets replaced by `***`. */
  readonly headers: Headers;
  /** Seconds that the server says it worked, where it says. */
  readonly executionTime: number | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds from the first attempt to the end of the answer. */
  readonly elapsed: number;
}
