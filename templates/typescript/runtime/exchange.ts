/** One call over the wire: sent, followed, interpreted, and tried again where that is right. */

import { interpret } from "./answer.js";
import type { AnswerFormat, Read } from "./answer.js";
import { attempt } from "./attempt.js";
import type { Connection, Outcome, Request, Talk } from "./attempt.js";
import { MalformedAnswerError } from "./errors.js";
import { headersOf } from "./headers.js";
import type { RequestBody } from "./transport.js";

/** One request to the API and the reading of its answer. */
export interface Exchange<T> extends Talk {
  /** Absolute address. */
  readonly url: string;
  readonly body: RequestBody;
  /** What the server is asked to answer in. */
  readonly accept: AnswerFormat;
  readonly read: Read<T>;
}

/**
 * Make a call.
 *
 * @throws KalturaError What the last attempt failed with, without secrets. When the caller's signal ends the call, its
 *   reason is thrown as it is.
 */
export function exchange<T>(connection: Connection, call: Exchange<T>): Promise<Outcome<T>> {
  const { url, body, accept, settings } = call;
  const { attempts, maxAnswerSize } = connection;
  return (attempts?.run ?? attempt)(connection, call, async ({ limits, redact, send, metadata }) => {
    const headers = headersOf({ "content-type": body.contentType }, settings.headers);
    const request: Request = { method: "POST", url, headers, body, redirect: body.large ? "error" : "manual" };
    const response = await (attempts ? attempts.follow(send, request) : send(request));
    // The page of a gateway may be in any encoding.
    const decoder = new TextDecoder("utf-8", { fatal: response.status < 300 });
    const reader = response.body?.getReader();
    let text = "";
    while (reader) {
      limits.touch();
      const piece = await limits.guard(async () => {
        const { value } = await reader.read();
        text += decoder.decode(value, { stream: !!value });
        return value;
      }, true);
      if (!piece) break;
      if (text.length > maxAnswerSize) throw new MalformedAnswerError("the answer is over maxAnswerSize");
    }
    limits.close();
    const { value, executionTime } = await interpret(response, text, accept, call.read, redact);
    return { value, metadata: metadata(executionTime) };
  });
}
