import assert from "node:assert/strict";
import { mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { isFileSource } from "../runtime/body.js";
import { KalturaError, TransportError, UsageError } from "../runtime/errors.js";
import { FileSource, fileSource } from "../runtime/files.js";
import type { Upload } from "../runtime/files.js";
import { multipartBody } from "../runtime/multipart.js";
import { fileFromPath } from "../runtime/node.js";
import { ask, clientOf, failure, inPieces, serve } from "./helpers.js";
import type { Server } from "./helpers.js";

const DATA = new TextEncoder().encode("hello, wörld");

async function bytesOf(file: FileSource): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function streamOf(data: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([data as Uint8Array<ArrayBuffer>]).stream();
}

const sources: Readonly<Record<string, () => Upload>> = {
  Blob: () => new Blob([DATA]),
  File: () => new File([DATA], "own.bin", { type: "text/x-own" }),
  bytes: () => DATA,
  Buffer: () => Buffer.from(DATA),
  ArrayBuffer: () => DATA.slice().buffer,
  stream: () => streamOf(DATA),
  generator: () => inPieces(DATA, 5),
  function: () => () => inPieces(DATA, 5),
  "random access": () => ({ size: DATA.byteLength, read: (start, end) => inPieces(DATA.subarray(start, end), 3) }),
};

for (const [name, make] of Object.entries(sources)) {
  test(`a ${name} is sent as a part, in a request of a known length where it can be known`, async () => {
    await using server = await serve(() => '"ok"');
    const file = fileSource(make(), { name: 'C:\\folder/na"me.bin' });
    assert.ok(isFileSource(file));
    assert.equal(await ask(clientOf(server, { ks: "K" }), { values: { fileData: file } }), "ok");
    const { headers, json, parts } = received(server);
    const known = !["stream", "generator", "function"].includes(name);
    assert.equal(headers["content-length"] !== undefined, known);
    assert.equal(headers["transfer-encoding"], known ? undefined : "chunked");
    assert.equal(json["ks"], "K");
    const type = name === "File" ? "text/x-own" : "application/octet-stream";
    const head = `form-data; name="fileData"; filename="na%22me.bin"\r\nContent-Type: ${type}`;
    assert.deepEqual(parts, [[`Content-Disposition: ${head}`, "hello, wörld"]]);
  });
}

interface Multipart {
  readonly headers: Server["requests"][number]["headers"];
  readonly json: Record<string, unknown>;
  readonly parts: readonly (readonly string[])[];
}

function received(server: Server): Multipart {
  const request = server.requests.at(-1);
  const headers = request?.headers ?? {};
  const [, boundary = ""] = /^multipart\/form-data; boundary=([0-9a-f]{32})$/.exec(headers["content-type"] ?? "") ?? [];
  assert.ok(boundary);
  const body = `${request?.body}`;
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  assert.deepEqual([pieces[0], pieces.at(-1)], ["", "--\r\n"]);
  const [json, ...parts] = pieces.slice(1, -1).map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    return [piece.slice(2, end), piece.slice(end + 4)] as const;
  });
  assert.equal(json?.[0], 'Content-Disposition: form-data; name="json"');
  return { headers, json: JSON.parse(json?.[1] ?? "") as Record<string, unknown>, parts };
}

test("several files, and files inside of objects, are parts named by their path", async () => {
  await using server = await serve(() => '"ok"');
  const [one, two, empty] = [fileSource(DATA), fileSource(inPieces(DATA, 4)), fileSource(new Uint8Array(0))];
  await ask(clientOf(server), { values: { a: one, resource: { objectType: "R", fileData: two }, z: empty } });
  const { json, parts } = received(server);
  assert.deepEqual(json["resource"], { objectType: "R" });
  assert.deepEqual(
    parts.map(([head, data]) => [/name="([^"]*)"/.exec(head ?? "")?.[1], data]),
    [
      ["a", "hello, wörld"],
      ["resource:fileData", "hello, wörld"],
      ["z", ""],
    ],
  );
});

test("the length of a body is exact", async () => {
  for (const source of [DATA, { size: 12, read: () => inPieces(DATA.subarray(0, 12), 5) }]) {
    const file = fileSource(source, { name: "ä.bin" });
    const body = multipartBody('{"a":"ü"}', new Map([["file", file]]), "BOUNDARY");
    const headers = new Headers();
    const watch = { touch: () => undefined, pause: () => undefined, fail: () => undefined };
    const content = await body.open(watch, headers);
    const bytes = await new Response(content).arrayBuffer();
    if (!(content instanceof Blob)) assert.equal(headers.get("content-length"), `${bytes.byteLength}`);
    else assert.equal(bytes.byteLength, content.size);
    assert.equal(body.large, false);
    assert.ok(
      Buffer.from(bytes)
        .toString()
        .startsWith('--BOUNDARY\r\nContent-Disposition: form-data; name="json"\r\n\r\n{"a":"ü"}\r\n'),
    );
  }
});

test("a stream can be read once, everything else again", async () => {
  for (const [name, make] of Object.entries(sources)) {
    const file = fileSource(make());
    assert.equal(file.repeatable, true);
    assert.equal(await bytesOf(file), "hello, wörld");
    const once = ["stream", "generator"].includes(name);
    assert.equal(file.repeatable, !once, name);
    if (once) await failure(() => bytesOf(file), UsageError);
    else assert.equal(await bytesOf(file), "hello, wörld");
    const part = file.part(2, 5);
    if (["stream", "generator", "function"].includes(name)) assert.equal(part, undefined);
    else assert.equal(await bytesOf(part as FileSource), "llo");
  }
});

test("a call with a stream is repeated only while nothing of the stream was read", async () => {
  await using server = await serve((_, response) => {
    response.statusCode = 503;
    response.end();
  });
  const retry = { retries: 2, baseDelay: 1 };
  const client = clientOf(server, { retry });
  await failure(() => ask(client, { values: { f: fileSource(inPieces(DATA, 3)) } }), TransportError);
  assert.equal(server.requests.length, 1);
  await failure(() => ask(client, { values: { f: fileSource(DATA) } }), TransportError);
  assert.equal(server.requests.length, 4);
});

test("a file that is not as long as it was announced ends the request", async () => {
  await using server = await serve(() => '"ok"');
  for (const size of [11, 14, 0]) {
    const file = fileSource(inPieces(DATA, 5), { size });
    const error = await failure(() => ask(clientOf(server), { values: { f: file } }), TransportError);
    assert.match(error.message, /announced/);
  }
  assert.equal(server.requests.length, 0);
});

test("what fails while it is read is told as it is", async () => {
  await using server = await serve(() => '"ok"');
  // eslint-disable-next-line require-yield -- it fails before
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    throw new RangeError("disk");
  };
  await failure(() => ask(clientOf(server), { values: { f: fileSource(broken) } }), RangeError);
  const odd = (async function* () {
    yield "text";
  })() as unknown as AsyncIterable<Uint8Array>;
  const error = await failure(() => ask(clientOf(server), { values: { f: fileSource(odd) } }), UsageError);
  assert.match(error.message, /Uint8Array/);
});

test("what is no file, and names that would break out, are refused", async () => {
  for (const bad of ["path", 5, null, undefined, {}, [], { size: 5 }, { read: 1 }]) {
    await failure(() => fileSource(bad as never), UsageError);
  }
  await failure(() => fileSource(DATA, { name: "a\r\nb" }), UsageError);
  await failure(() => fileSource(DATA, { contentType: "a\r\nb" }), UsageError);
  await failure(() => fileSource(inPieces(DATA, 1), { size: -1 }), UsageError);
  assert.equal(fileSource(DATA, { name: "a/b\\" }).name, "file");
});

test("a slow server ends an upload by its silence, a slow source does not", async () => {
  await using server = await serve(() => '"ok"');
  const slow = async function* (): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      yield DATA;
    }
  };
  assert.equal(await ask(clientOf(server, { timeout: { idle: 500 } }), { values: { f: fileSource(slow) } }), "ok");
  const patient = clientOf(server, { timeout: { total: 100 } });
  await failure(() => ask(patient, { values: { f: fileSource(slow) } }), KalturaError);
});

test("files on disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  const path = join(folder, "a ä.bin");
  await writeFile(path, DATA);
  const file = await fileFromPath(path);
  assert.deepEqual([file.name, file.size], ["a ä.bin", DATA.byteLength]);
  assert.equal(await bytesOf(file), "hello, wörld");
  assert.equal(await bytesOf(file.part(0, 5) as FileSource), "hello");
  assert.equal(await bytesOf(file.part(0, 0) as FileSource), "");
  assert.equal((await fileFromPath(path, { name: "b.bin", contentType: "text/plain" })).contentType, "text/plain");
  await symlink(path, join(folder, "link"));
  assert.equal((await fileFromPath(join(folder, "link"))).size, (await stat(path)).size);
  for (const bad of [folder, join(folder, "nope")]) await failure(() => fileFromPath(bad), UsageError);
  await writeFile(path, "shorter");
  await failure(() => bytesOf(file), TransportError);
  await rm(folder, { recursive: true });
});
