/** Servers that are not who they say: an error that says what to do, and sessions that stay where they belong. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";

import { download } from "../runtime/download.js";
import { HttpStatusError, KalturaError, MalformedAnswerError, TransportError } from "../runtime/errors.js";
import { Client, ask, clientOf, failure, serve } from "./helpers.js";

const KS = "djJ8MTAyfG1zZWNyZXQtc2Vzc2lvbg";
const folder = process.env["CERTIFICATES"] ?? "";

async function behind<T>(certificate: string, use: (url: string) => Promise<T>): Promise<T> {
  const pem = readFileSync(join(folder, `${certificate}.pem`));
  const server = createServer({ cert: pem, key: pem }, (_, response) => response.end("true"));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    return await use(`https://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const serving = { service: "data", name: "serve", result: "file", parameters: {} } as const;

test("a certificate that is known", async () => {
  const answer = await behind("good", (url) => ask(new Client({ serviceUrl: url }), { result: "bool" }));
  assert.equal(answer, true);
});

for (const [certificate, advice] of [
  ["unknown", /name the file of its authority in NODE_EXTRA_CA_CERTS/],
  ["other", /use the name that the certificate is for as serviceUrl/],
  ["expired", /have the certificate renewed, or set the clock/],
] as const) {
  test(`a certificate that is refused: ${certificate}`, async () => {
    await behind(certificate, async (url) => {
      const client = new Client({ serviceUrl: url, ks: KS, retry: { retries: 0 } });
      for (const work of [() => ask(client), () => download(client, serving, {}).bytes()]) {
        const error = await failure(work, TransportError);
        assert.match(error.message, advice);
        assert.equal(error.sent, false);
        assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(KS));
      }
    });
  });
}

test("a session across the end of an excerpt, and in any spelling", async () => {
  await using server = await serve((request) => `{${(JSON.parse(`${request.body}`) as { pad: string }).pad}`);
  for (const ks of [
    "a/b/c<d>&\"e'f-secret",
    "pässwörd-über-alles",
    "p+ss wörd=%-secret",
    "KS1/secret==",
    "😀-secret-😀",
  ]) {
    const html = ks.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    const escaped = JSON.stringify(ks).slice(1, -1);
    const ascii = escaped.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const named = ks.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    for (const shown of [ks, html, named, escaped, ascii, ascii.replaceAll("/", "\\/"), encodeURIComponent(ks)]) {
      const error = await failure(
        () => ask(clientOf(server, { ks }), { values: { pad: shown } }),
        MalformedAnswerError,
      );
      assert.ok(!inspect(error, { depth: 9 }).includes(shown.slice(0, 7)), `${shown}: ${error.excerpt}`);
    }
    for (let before = 170; before <= 200; before++) {
      const pad = "a".repeat(before) + ks;
      const error = await failure(() => ask(clientOf(server, { ks }), { values: { pad } }), MalformedAnswerError);
      assert.ok(!error.excerpt.includes(ks.slice(0, 4)), error.excerpt);
    }
  }
});

test("a redirect to another server takes nothing along: not in its address, headers or body", async () => {
  const file = Buffer.from("file");
  await using other = await serve((_, response) => void response.setHeader("content-type", "video/mp4").end(file));
  let status = 301;
  await using server = await serve((_, response) => {
    response.writeHead(status, { location: `${other.url}/api_v3/elsewhere` }).end();
  });
  const headers = { authorization: `Bearer ${KS}`, cookie: `ks=${KS}`, "x-mine": KS };
  for (status of [301, 302, 303, 307, 308]) {
    const client = clientOf(server, { ks: KS, headers });
    const error = await failure(() => ask(client), HttpStatusError);
    assert.match(error.message, /is that the service URL/);
    assert.ok(!inspect(error, { depth: 9 }).includes(KS));
    assert.equal(other.requests.length, 0);
    assert.deepEqual(Buffer.from(await download(client, serving, {}).bytes()), file);
    const [request] = other.requests.splice(0);
    assert.ok(request && !inspect(request, { depth: 9 }).includes(KS) && !`${request.body}`.includes(KS));
  }
  assert.ok(server.requests.some((request) => request.url.includes(KS) || `${request.body}`.includes(KS)));
});

test("what a server says of a session is shown by no error", async () => {
  const said: [number, Record<string, string>, string][] = [
    [200, {}, `no JSON ${KS}`],
    [200, {}, `{${KS}`],
    [502, {}, `<p>${KS}</p>`],
    [200, { "x-kaltura": "error-A", "x-kaltura-app": `exiting on error A - ks=${KS}` }, ""],
    [307, { location: `http://other.invalid/?ks=${KS}` }, ""],
    [302, { location: `ftp://other.invalid/${KS}` }, ""],
    [200, { "content-encoding": "gzip" }, KS],
    [200, {}, JSON.stringify({ objectType: "KalturaAPIException", code: KS, message: KS, args: { a: KS } })],
  ];
  await using server = await serve((_, response, count) => {
    const [status, headers, body] = said[(count - 1) >> 1] as (typeof said)[number];
    response.writeHead(status, headers).end(body);
  });
  for (const [status, , body] of said) {
    const client = clientOf(server, { ks: KS });
    for (const work of [() => ask(client), () => download(client, serving, {}).text()]) {
      // Text that is no error of the API is the file itself.
      const error = await work().catch((reason: unknown) => reason);
      if (typeof error === "string") continue;
      assert.ok(error instanceof KalturaError, `${status} ${body}: ${error as string}`);
      assert.ok(
        !inspect(error, { depth: 9, showHidden: true })
          .replace(/headers: .*/s, "")
          .includes(KS),
        body,
      );
    }
  }
});
