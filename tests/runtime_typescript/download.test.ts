import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { download } from "../runtime/download.js";
import type { Download } from "../runtime/download.js";
import { ApiError, HttpStatusError, RequestTimeoutError, TransportError, UsageError } from "../runtime/errors.js";
import { fileSource } from "../runtime/files.js";
import { saveTo } from "../runtime/node.js";
import type { BaseRequestOptions } from "../runtime/options.js";
import { clientOf, failure, serve } from "./helpers.js";
import type { Client, Options, Received, Server } from "./helpers.js";

const DATA = randomBytes(100_000);
const RETRY = { retries: 2, baseDelay: 1 };
const KS = "djJ8MTAyfHNlY3JldHNlY3JldA==";

function of(client: Client, options: BaseRequestOptions = {}): Download {
  return download(
    client,
    { service: "data", name: "serve", result: "file", parameters: { entryId: "string" } },
    { entryId: "0_ä b" },
    options,
  );
}

function clientFor(server: Server, options: Options = {}): Client {
  return clientOf(server, { retry: RETRY, ks: KS, ...options });
}

test("its URL says it all, and nothing is sent before it is read", async () => {
  await using server = await serve((_, response) => void response.end(DATA));
  const file = of(clientFor(server));
  const parameters = new URL(file.url).searchParams;
  assert.equal(new URL(file.url).pathname, "/api_v3/service/data/action/serve");
  assert.deepEqual(
    [parameters.get("entryId"), parameters.get("ks"), parameters.get("apiVersion")],
    ["0_ä b", KS, "1.2.3"],
  );
  assert.ok(file.url.includes("entryId=0_%C3%A4+b"));
  assert.ok(!`${file}`.includes(KS) && `${file}`.includes("ks=***"));
  assert.equal(server.requests.length, 0);
  assert.deepEqual(Buffer.from(await file.bytes()), DATA);
  assert.deepEqual(
    server.requests.map(({ method, url }) => [method, url]),
    [["GET", file.url.slice(server.url.length)]],
  );
  assert.equal(server.requests[0]?.headers["accept-encoding"], "identity");
});

test("a file can be read in all ways, as often as wanted", async () => {
  await using server = await serve(
    (_, response) => void response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end("täxt"),
  );
  const file = of(clientFor(server));
  assert.equal(await file.text(), "täxt");
  assert.equal((await file.blob()).type, "text/plain");
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  assert.equal(Buffer.concat(pieces).toString(), "täxt");
  const opened = await file.open();
  assert.equal(await new Response(opened.stream()).text(), "täxt");
  assert.equal(server.requests.length, 4);
});

test("what is known of a file", async () => {
  for (const [disposition, name] of [
    ['attachment; filename="a b.txt"', "a b.txt"],
    ["attachment; filename=plain.txt; size=5", "plain.txt"],
    ["attachment; filename=\"x.txt\"; filename*=UTF-8''%C3%A4%2Bb+c.txt", "ä+b+c.txt"],
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\\\folder\\\\x.bin"', "x.bin"],
    ['attachment; filename=".."', ""],
    ['inline; filename="a\\"b"', 'a"b'],
    ["inline", ""],
  ] as const) {
    await using server = await serve((_, response) => {
      response.writeHead(200, {
        "content-disposition": disposition,
        "content-length": 5,
        "x-me": "m",
        "content-type": "Video/MP4; a=b",
      });
      response.end("12345");
    });
    const opened = await of(clientFor(server)).open();
    assert.deepEqual(
      [opened.fileName, opened.size, opened.contentType, opened.metadata.server],
      [name, 5, "video/mp4", "m"],
    );
    opened.close();
  }
});

test("errors: in headers, in XML, in JSON, and by status", async () => {
  const xml =
    "<?xml version='1.0'?><xml><result><error><code>C</code><message>m &amp; m</message></error></result></xml>";
  const cases: readonly [(response: ServerResponse) => void, string][] = [
    [(response) => void response.setHeader("x-kaltura", "error-GONE").writeHead(404).end(), "GONE"],
    [
      (response) =>
        void response.setHeader("x-kaltura-app", "exiting on error GONE - why").setHeader("x-kaltura", "x").end(),
      "GONE",
    ],
    [(response) => void response.setHeader("content-type", "text/xml").end(xml), "C"],
    [(response) => void response.end(`\n ${xml}`), "C"],
    [
      (response) =>
        void response
          .setHeader("content-type", "application/json")
          .end('{"code":"C","message":"m","objectType":"KalturaAPIException","args":[]}'),
      "C",
    ],
    [
      (response) =>
        void response
          .writeHead(500)
          .end('{"executionTime":1,"result":{"error":{"objectType":"KalturaAPIException","code":"C","message":"m"}}}'),
      "C",
    ],
  ];
  for (const [answer, code] of cases) {
    await using server = await serve((_, response) => answer(response));
    const error = await failure(() => of(clientFor(server)).open(), ApiError);
    assert.equal(error.code, code);
    assert.equal(error.metadata?.attempts, 1);
  }
  await using server = await serve((_, response) => void response.writeHead(403).end("no"));
  assert.equal((await failure(() => of(clientFor(server)).open(), HttpStatusError)).status, 403);
});

test("files that look like errors at first sight are files", async () => {
  for (const body of [
    "",
    "<xml><result>5</result></xml>",
    '{"code":"C","message":"m"}',
    "<html></html>",
    '{"a":"KalturaAPIException"}',
    "x".repeat(600),
  ]) {
    await using server = await serve((_, response) => void response.setHeader("content-type", "text/plain").end(body));
    assert.equal(await of(clientFor(server)).text(), body);
  }
});

test("redirects are followed, and what the caller added stays with the server it was meant for", async () => {
  await using other = await serve((request, response) => void response.end(JSON.stringify(request.headers)));
  await using server = await serve((request, response, count) => {
    const location = count === 1 ? "/same" : `${other.url}/file`;
    response.writeHead(count === 1 ? 301 : 302, { location }).end(`${request.headers["x-own"] as string}`);
  });
  const text = await of(clientFor(server, { headers: { "X-Own": "1", Authorization: "secret" } })).text();
  const headers = JSON.parse(text) as Record<string, string>;
  assert.deepEqual(
    [headers["x-own"], headers["authorization"], headers["accept-encoding"]],
    [undefined, undefined, "identity"],
  );
  assert.deepEqual(
    server.requests.map((request) => request.headers["x-own"]),
    ["1", "1"],
  );
  await using odd = await serve(
    (_, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  );
  await failure(() => of(clientFor(odd)).open(), TransportError);
  await using loop = await serve((_, response) => void response.writeHead(302, { location: "/loop" }).end());
  await failure(() => of(clientFor(loop)).open(), HttpStatusError);
  assert.ok(loop.requests.length < 15);
});

test("an overloaded server is asked again", async () => {
  await using server = await serve(
    (_, response, count) => void response.writeHead(count < 3 ? 503 : 200).end(count < 3 ? "<html>" : DATA),
  );
  assert.deepEqual(Buffer.from(await of(clientFor(server)).bytes()), DATA);
  assert.equal(server.requests.length, 3);
  await using again = await serve((_, response) => void response.writeHead(503).end());
  await failure(() => of(clientFor(again), { idempotent: false }).open(), HttpStatusError);
  assert.equal(again.requests.length, 1);
});

/** Sends a part of the file, then breaks; goes on where it is asked to. */
function breaking(
  etag: string,
  at: readonly number[],
  change = 0,
): (request: Received, response: ServerResponse, count: number) => void {
  return (request, response, count) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers["range"] ?? "")?.[1] ?? 0);
    if (start && count !== change) {
      assert.equal(request.headers["if-range"], etag);
      response.writeHead(206, {
        etag,
        "content-range": `bytes ${start}-${DATA.byteLength - 1}/${DATA.byteLength}`,
        "content-length": DATA.byteLength - start,
      });
    } else {
      response.writeHead(200, {
        ...(etag && { etag }),
        "content-length": DATA.byteLength,
        "content-type": "video/mp4",
      });
    }
    const stop = at[count - 1];
    if (stop === undefined) response.end(DATA.subarray(start));
    else response.write(DATA.subarray(start, stop), () => setTimeout(() => response.destroy(), 30));
  };
}

test("a connection that breaks is resumed where it broke", async () => {
  await using server = await serve(breaking('"v1"', [30_000, 30_000, 60_000, 60_000]));
  assert.deepEqual(Buffer.from(await of(clientFor(server)).bytes()), DATA);
  assert.equal(server.requests.length, 5);
});

test("a file that cannot be resumed, has changed, or never gets on, fails", async () => {
  for (const [etag, at, change, sent] of [
    ["", [30_000], 0, 1],
    ['W/"weak"', [30_000], 0, 1],
    ['"v1"', [30_000], 2, 2],
    ['"v1"', [30_000, 30_000, 30_000, 30_000, 30_000], 0, 3],
  ] as const) {
    await using server = await serve(breaking(etag, at, change));
    const error = await failure(() => of(clientFor(server)).bytes(), TransportError);
    assert.equal(error.sent, true);
    assert.equal(server.requests.length, sent, `${etag} ${at.length}`);
  }
});

test("leaving early fetches nothing more", async () => {
  let written = 0;
  let closed = false;
  await using server = await serve((_, response) => {
    response.setHeader("content-type", "video/mp4");
    const piece = Buffer.alloc(65536);
    const more = (): void => {
      while (!closed && response.write(piece)) written += piece.byteLength;
    };
    response.on("drain", more);
    response.on("close", () => (closed = true));
    more();
  });
  for await (const piece of of(clientFor(server))) {
    assert.ok(piece.byteLength);
    break;
  }
  for (let i = 0; i < 100 && !closed; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(closed);
  assert.ok(written < 20_000_000);
});

test("limits: silence ends it, a slow reader and a long file do not", async () => {
  await using silent = await serve((_, response) => {
    response.writeHead(200, { "content-type": "video/mp4" });
    response.write("x");
  });
  const impatient = clientFor(silent, { timeout: { idle: 60 }, retry: { retries: 0 } });
  await failure(() => of(impatient).bytes(), RequestTimeoutError);
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "video/mp4" });
    let left = 4;
    const timer = setInterval(() => {
      response.write("x");
      if (!--left) response.end();
    }, 25);
    response.on("close", () => clearInterval(timer));
  });
  let size = 0;
  for await (const piece of of(clientFor(server, { timeout: { idle: 500, total: 1000 } }))) {
    size += piece.byteLength;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  assert.equal(size, 4);
});

test("a signal ends the reading", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "video/mp4" });
    response.write("x");
  });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new RangeError("enough")), 50);
  await failure(() => of(clientFor(server), { signal: controller.signal }).bytes(), RangeError);
});

test("a compressed file is decompressed, and its size is not known", async () => {
  await using server = await serve(
    (_, response) => void response.setHeader("content-encoding", "gzip").end(gzipSync(DATA)),
  );
  const opened = await of(clientFor(server)).open();
  assert.equal(opened.size, undefined);
  assert.equal((await new Response(opened.stream()).arrayBuffer()).byteLength, DATA.byteLength);
});

test("an action that answers a file takes none", async () => {
  const client = clientOf({ url: "http://127.0.0.1:9" });
  await failure(
    () =>
      download(client, { service: "a", name: "b", result: "file", parameters: { f: "file" } }, { f: fileSource(DATA) }),
    UsageError,
  );
});

test("a file on disk is replaced when all of it has arrived, and not before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "download-"));
  const path = join(folder, "file.bin");
  await using server = await serve((_, response, count) => {
    if (count > 1) return void response.end(DATA);
    response.writeHead(200, { "content-length": DATA.byteLength, "content-type": "video/mp4" });
    response.write(DATA.subarray(0, 50_000), () => setTimeout(() => response.destroy(), 20));
  });
  await writeFile(path, "old");
  await chmod(path, 0o606);
  await failure(() => saveTo(of(clientFor(server)), path), TransportError);
  assert.equal(await readFile(path, "utf8"), "old");
  assert.equal(await saveTo(of(clientFor(server)), path), DATA.byteLength);
  assert.deepEqual(await readFile(path), DATA);
  assert.equal((await stat(path)).mode & 0o777, 0o606);
  assert.deepEqual(await readdir(folder), ["file.bin"]);
  await rm(folder, { recursive: true });
});
