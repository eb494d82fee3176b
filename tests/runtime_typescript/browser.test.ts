/** What is different in browsers: no streams over HTTP/1, and redirects that hide where they point. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { download } from "../runtime/download.js";
import { HttpStatusError } from "../runtime/errors.js";
import { fileSource } from "../runtime/files.js";
import type { HttpRequest, HttpResponse } from "../runtime/transport.js";
import { Client, ask, failure, inPieces } from "./helpers.js";

const DATA = new TextEncoder().encode("hello");

/** A client in a page, whose requests are answered by a function. */
async function inPage(
  answer: (request: HttpRequest) => HttpResponse,
  work: (client: Client) => unknown,
): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = [];
  const send = (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request);
    return Promise.resolve(answer(request));
  };
  Object.defineProperty(globalThis, "document", { value: {}, configurable: true });
  try {
    await work(new Client({ serviceUrl: "https://host", transport: { send } }));
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
  return requests;
}

test("a stream is gathered in a Blob, and its length is left to the browser", async () => {
  for (const source of [fileSource(inPieces(DATA, 2)), fileSource(inPieces(DATA, 2), { size: 5 }), fileSource(DATA)]) {
    const [request] = await inPage(
      () => new Response('"ok"'),
      (client) => ask(client, { values: { f: source } }),
    );
    assert.ok(request?.body instanceof Blob);
    assert.match(
      await request.body.text(),
      /filename="file"\r\nContent-Type: application\/octet-stream\r\n\r\nhello\r\n--/,
    );
    assert.deepEqual([...request.headers.keys()], ["content-type"]);
  }
});

const hidden: HttpResponse = { status: 0, headers: new Headers(), body: null };

test("a redirected call says so, though not where to", async () => {
  const requests = await inPage(
    () => hidden,
    async (client) => {
      const error = await failure(() => ask(client), HttpStatusError);
      assert.equal(error.status, 0);
    },
  );
  assert.equal(requests.length, 1);
});

test("a redirected download is followed by the browser", async () => {
  const requests = await inPage(
    ({ redirect }) => (redirect === "follow" ? new Response("file") : hidden),
    async (client) =>
      assert.equal(await download(client, { service: "a", name: "b", result: "file" }, {}).text(), "file"),
  );
  assert.deepEqual(
    requests.map(({ redirect }) => redirect),
    ["manual", "follow"],
  );
});
