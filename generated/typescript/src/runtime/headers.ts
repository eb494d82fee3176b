/** The headers of requests. */

import { UsageError } from "./errors.js";

/** What is for the client itself to say: how a request is framed. */
const FRAMING = /^(connection|content-(length|type)|host|transfer-encoding)$/i;

/**
 * The headers of a request: its own, and on top of them those that were asked for.
 *
 * @throws UsageError One of those is malformed, or says how the request is framed.
 */
export function headersOf(own: Record<string, string>, asked: Readonly<Record<string, string>>): Headers {
  const all = new Headers(own);
  for (const [name, value] of Object.entries(asked)) {
    try {
      all.set(FRAMING.test(name) ? "" : name, value);
    } catch {
      // Without the cause, which shows the value.
      throw new UsageError(`the header ${JSON.stringify(name)} cannot be set`);
    }
  }
  return all;
}
