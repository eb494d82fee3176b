/** A client without the module `attempts`: one attempt, with limits, typed errors, and no secret shown. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { ApiError, HttpStatusError, RequestTimeoutError, TransportError, UsageError } from "../runtime/errors.js";
import type { ResponseMetadata } from "../runtime/metadata.js";
import { ask, clientOf, failure, serve } from "./helpers.js";
import type { Client, Options, Server } from "./helpers.js";

const KS = "djJ8MTAyfHNlY3JldHNlY3JldA==";

function lean(server: Pick<Server, "url">, options: Options = {}): Client {
  return clientOf(server, { attempts: undefined, ks: KS, ...options });
}

test("a call is made", async () => {
  await using server = await serve(() => '"pong"');
  let known: ResponseMetadata | undefined;
  assert.equal(await ask(lean(server), { onMetadata: (metadata: ResponseMetadata) => (known = metadata) }), "pong");
  assert.deepEqual([known?.status, known?.attempts], [200, 1]);
});

test("nothing is repeated, and no redirect is followed", async () => {
  for (const [status, kind] of [
    [503, HttpStatusError],
    [307, HttpStatusError],
    [0, TransportError],
  ] as const) {
    await using server = await serve((_, response) => {
      if (!status) return void response.destroy();
      response.writeHead(status, { location: `/other?ks=${KS}` }).end(`ks=${KS}`);
    });
    const error = await failure(() => ask(lean(server)), kind as typeof TransportError);
    assert.equal(server.requests.length, 1);
    assert.ok(!inspect(error).includes(KS));
  }
});

test("errors of the API have their metadata, limits end a call, and a signal does", async () => {
  await using server = await serve((_, response, count) => {
    if (count > 1) return undefined;
    response.setHeader("x-me", "machine");
    return JSON.stringify({ code: "X", message: KS, objectType: "KalturaAPIException", args: {} });
  });
  const error = await failure(() => ask(lean(server)), ApiError);
  assert.deepEqual([error.code, error.message, error.metadata?.server], ["X", "***", "machine"]);
  await failure(() => ask(lean(server, { timeout: { idle: 50 } })), RequestTimeoutError);
  await failure(() => ask(lean(server, { timeout: { total: 50 } })), RequestTimeoutError);
  await failure(() => ask(lean(server), { signal: AbortSignal.timeout(50) }), DOMException);
});

test("what needs the module is refused without it", async () => {
  const server = { url: "http://127.0.0.1:9" };
  for (const options of [{ retry: { retries: 1 } }, { onRequest: () => undefined }, { onResponse: () => undefined }]) {
    await failure(() => lean(server, options), UsageError);
  }
  await failure(() => ask(lean(server), { retry: { retries: 1 } }), UsageError);
});
