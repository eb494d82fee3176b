/** Reading an answer, whatever it is written in (protocol.md 5). */

import type { Decoded } from "./answer.js";
import type { Class, Type } from "./class.js";
import { MalformedAnswerError } from "./errors.js";
import type { ApiError } from "./errors.js";
import { Misfit } from "./scalar.js";

/** An answer that was taken apart: its result is still a part of the document. */
export interface Opened<Node> {
  readonly result: Node;
  /** Seconds that the server says it worked, where it says. */
  readonly executionTime: number | undefined;
}

/** What reads one of the formats. `Node` is a part of a document. */
export interface Reader<Node = unknown> {
  /**
   * The parts of a document.
   *
   * @throws MalformedAnswerError It is no answer.
   */
  open(text: string): Opened<Node>;

  /** The error that a result is, by the rules of protocol.md 5.4. */
  error(node: Node, executionTime: number | undefined): ApiError | undefined;

  /**
   * The value of a result; undefined for one that is unset.
   *
   * @param types - Classes that may stand where the schema declares none.
   * @throws Misfit It does not fit the schema.
   */
  value(node: Node, type: Type, types: readonly Class[]): unknown;

  /**
   * The results of the calls of a multirequest.
   *
   * @throws Misfit It is no list.
   */
  items(node: Node): readonly Node[];
}

/**
 * The value of an answer to one call.
 *
 * @throws ApiError The server refused the call.
 * @throws MalformedAnswerError It is no answer, or does not fit the schema.
 */
export function readAnswer<Node>(
  reader: Reader<Node>,
  text: string,
  type: Type,
  types: readonly Class[],
): Decoded<unknown> {
  const { result, executionTime } = reader.open(text);
  const error = reader.error(result, executionTime);
  if (error) throw error;
  return { value: fitting(() => reader.value(result, type, types)), executionTime };
}

/** What `read` gives; what does not fit becomes a MalformedAnswerError that says where. */
export function fitting<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Misfit) throw new MalformedAnswerError(error.message, error.path.replace(/^\./, ""));
    if (error instanceof RangeError) throw new MalformedAnswerError("the answer is nested too deeply");
    throw error;
  }
}

/** An error on its way out of the member `step` of a document. */
export function placed(step: string, error: unknown): unknown {
  if (error instanceof Misfit) error.path = step + error.path;
  return error;
}
