/** What the client sends, and what it makes of recorded answers in both formats. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";

import { ApiError, Client, json } from "../src/index.js";
import type { Answers } from "../src/index.js";
import { Multirequest } from "../src/multirequest.js";
import { allTypes } from "../src/types.js";
import { xml } from "../src/xml.js";
import { errorOf, text, valueOf } from "./outcomes.js";
import { calls } from "./recorded-calls.js";

/** A recorded answer: what must be sent for it, and what must come of it. */
interface Recorded {
  readonly name: string;
  readonly about: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly xml: string | null;
  readonly json: string | null;
  readonly outcome: unknown;
}

/** Parameters that belong to the client rather than to what is called. */
const COMMON = ["apiVersion", "clientTag", "format", "ignoreNull", "ks", "partnerId"];

const recorded = JSON.parse(
  await readFile(new URL("../../tests/recorded.json", import.meta.url), "utf8"),
) as readonly Recorded[];

/** What the server answers next, and what it was sent last. */
let answer: { readonly test: Recorded; readonly body: string; readonly type: string } | undefined;
let received: unknown;

const server = createServer(async (request, response) => {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += String(piece);
  received = JSON.parse(body);
  if (!answer) throw new Error("there is no answer");
  response.writeHead(answer.test.status, { "content-type": answer.type, ...answer.test.headers });
  response.end(answer.body);
});

await new Promise<void>((resolve) => {
  server.listen(0, "127.0.0.1", resolve);
});
after(() => {
  server.close();
  server.closeAllConnections();
});

for (const one of recorded) {
  for (const answers of [json, xml()]) {
    const body = one[answers.format];
    if (body === null) continue;
    void test(`${one.name}-${answers.format}`, async () => {
      answer = { test: one, body, type: answers.format === "json" ? "application/json" : "text/xml" };
      const outcome = JSON.parse(text(await outcomeOf(clientFor(answers), one.name))) as unknown;
      assert.deepEqual(own(received), own(one.request), one.about);
      assert.deepEqual(outcome, one.outcome, one.about);
    });
  }
}

function clientFor(answers: Answers): Client {
  const { port } = server.address() as AddressInfo;
  return new Client({ serviceUrl: `http://127.0.0.1:${port}`, answers, types: allTypes });
}

/** The result of a call, or its error. */
async function outcomeOf(client: Client, name: string): Promise<unknown> {
  try {
    const result = await calls[name]?.(client);
    if (!(result instanceof Multirequest)) return { value: valueOf(result) };
    return {
      value: result.calls.map((call) => (call.error ? { error: told(call.error) } : { value: valueOf(call.result) })),
    };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { error: told(error) };
  }
}

/** What the server says of an error. */
function told(error: unknown): object {
  return Object.fromEntries(Object.entries(errorOf(error)).filter(([name]) => name !== "kind"));
}

/** The parameters of what is called; those of each call in a multirequest. */
function own(parameters: unknown): unknown {
  const kept = Object.entries(parameters as object).filter(([name]) => !COMMON.includes(name));
  return Object.fromEntries(
    kept.map(([name, value]: [string, unknown]) => [name, /^\d+$/.test(name) && isObject(value) ? own(value) : value]),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
