/** What was sent and what came, made by hand for tests of what the console does with it. */

import type { Exchange, Outcome } from "../../templates/docs/script/request/exchange.js";

export function exchangeOf(text: string, outcome?: Outcome, label = "media.get"): Exchange {
  const value: Outcome = { kind: "value", type: { kind: "nothing" }, value: undefined };
  return {
    label,
    request: {
      method: "POST",
      url: "https://example.org/api_v3/service/media/action/get",
      headers: [],
      body: undefined,
    },
    answer: {
      status: 200,
      statusText: "OK",
      headers: [["content-type", "application/json"]],
      body: new TextEncoder().encode(text),
      text,
      complete: true,
      decodedSize: text.length,
      encodedSize: undefined,
    },
    timing: { started: 1_700_000_000_000, waited: 10, took: 20 },
    executionTime: undefined,
    server: "",
    sessionId: "",
    outcome: outcome ?? value,
  };
}

export function failed(code: string): Outcome {
  return { kind: "failed", failure: { kind: "api", code, message: `it is ${code}`, args: {} } };
}
