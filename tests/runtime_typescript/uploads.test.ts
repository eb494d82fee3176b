import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import type { Class, Type } from "../runtime/class.js";
import { ApiError, HttpStatusError, TransportError, UsageError } from "../runtime/errors.js";
import { fileSource } from "../runtime/files.js";
import type { Upload } from "../runtime/files.js";
import { fileFromPath } from "../runtime/node.js";
import { upload } from "../runtime/uploads.js";
import { clientOf, failure, inPieces, serve } from "./helpers.js";
import type { Received, Server } from "./helpers.js";

const DATA = Buffer.from(new Uint8Array(randomBytes(100)).buffer);

interface Token {
  readonly id?: string;
  readonly status?: number;
  readonly uploadedFileSize?: number;
}

function tokenClass(
  more: Readonly<Record<string, Type>> = { uploadedFileSize: "float", autoFinalize: "int" },
): Class<Token> {
  const own: Record<string, Type> = { id: "string", status: "int", fileName: "string", fileSize: "float", ...more };
  return { name: "KalturaUploadToken", properties: { own, readOnly: ["id", "status", "uploadedFileSize"] } };
}

const token = tokenClass();

/** The upload tokens of a server (protocol.md 8.2, 8.3). */
class Tokens {
  data = Buffer.alloc(0);
  status = 0;
  file: Record<string, unknown> = {};
  readonly chunks: unknown[][] = [];
  asked = 0;
  /** Numbers of chunks, from 1, that are taken while the answer is lost. */
  lose: readonly number[] = [];
  /** Numbers of chunks that are lost themselves. */
  drop: readonly number[] = [];
  /** How often the final chunk is answered with "not all there". */
  refuse = 0;
  /** The HTTP status of every chunk. */
  httpStatus = 200;
  autoFinalize = 0;
  #count = 0;

  answer(request: Received): string | undefined {
    const { headers, url } = request;
    const [, action = ""] = /\/service\/uploadtoken\/action\/(\w+)$/.exec(url) ?? [];
    if (action !== "upload") {
      const { uploadToken } = JSON.parse(`${request.body}`) as { uploadToken: Record<string, unknown> };
      if (action === "add") this.file = uploadToken;
      else this.asked++;
      return this.token();
    }
    const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1] ?? "";
    const [, json = "", file = ""] = request.body.toString("latin1").split(`--${boundary}\r\n`);
    const tree = JSON.parse(json.slice(json.indexOf("\r\n\r\n"))) as Record<string, unknown>;
    const start = file.indexOf("\r\n\r\n") + 4;
    const data = Buffer.from(file.slice(start, file.lastIndexOf(`\r\n--${boundary}--`)), "latin1");
    assert.equal(tree["uploadTokenId"], "0_tok");
    this.#count++;
    if (this.drop.includes(this.#count)) return undefined;
    if (tree["finalChunk"] && this.refuse-- > 0) return error("UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE");
    this.chunks.push([tree["resume"], tree["finalChunk"], tree["resumeAt"], data.byteLength]);
    const at = tree["resume"] ? (tree["resumeAt"] as number) : 0;
    this.data = Buffer.concat([this.data.subarray(0, at), data]);
    this.status = tree["finalChunk"] || (this.autoFinalize && this.data.byteLength === this.file["fileSize"]) ? 2 : 1;
    return this.lose.includes(this.#count) ? undefined : this.token();
  }

  token(): string {
    const { status, autoFinalize } = this;
    const uploadedFileSize = this.data.byteLength;
    return JSON.stringify({ id: "0_tok", status, uploadedFileSize, autoFinalize, objectType: "KalturaUploadToken" });
  }
}

function error(code: string): string {
  return JSON.stringify({ code, message: "m", objectType: "KalturaAPIException", args: [] });
}

function serveTokens(tokens: Tokens): Promise<Server> {
  return serve((request, response) => {
    response.statusCode = request.url.endsWith("/upload") ? tokens.httpStatus : 200;
    const text = tokens.answer(request);
    if (text === undefined) response.destroy();
    return text;
  });
}

const RETRY = { retries: 2, baseDelay: 1 };

test("one chunk, from disk", async () => {
  const tokens = new Tokens();
  await using server = await serveTokens(tokens);
  const folder = await mkdtemp(join(tmpdir(), "uploads-"));
  const path = join(folder, "a.bin");
  await writeFile(path, DATA);
  const seen: unknown[] = [];
  const progress = (sent: number, total: number | undefined): void => void seen.push([sent, total]);
  const made = await upload(clientOf(server), token, await fileFromPath(path), { progress });
  assert.deepEqual([made.id, made.status, made.uploadedFileSize], ["0_tok", 2, 100]);
  assert.deepEqual(tokens.file, { objectType: "KalturaUploadToken", fileName: "a.bin", fileSize: 100 });
  assert.deepEqual(tokens.chunks, [[false, true, -1, 100]]);
  assert.deepEqual(tokens.data, DATA);
  assert.deepEqual(seen, [[100, 100]]);
  await rm(folder, { recursive: true });
});

const kinds: Readonly<Record<string, () => Upload>> = {
  Blob: () => new Blob([DATA]),
  bytes: () => new Uint8Array(DATA),
  "stream of known length": () => fileSource(inPieces(DATA, 7), { size: 100 }),
  stream: () => new Blob([DATA]).stream(),
  generator: () => inPieces(DATA, 7),
  "generator of single bytes": () => inPieces(DATA, 1),
  "generator of one piece": () => inPieces(DATA, 1000),
  function: () => () => inPieces(DATA, 40),
  "random access": () => ({ size: 100, read: (start, end) => inPieces(DATA.subarray(start, end), 9) }),
};

for (const [kind, make] of Object.entries(kinds)) {
  test(`several chunks of a ${kind}`, async () => {
    const tokens = new Tokens();
    await using server = await serveTokens(tokens);
    const seen: unknown[] = [];
    await upload(clientOf(server), token, make(), {
      fileName: "b.bin",
      chunkSize: 40,
      progress: (sent, total) => void seen.push([sent, total]),
    });
    assert.deepEqual(tokens.data, DATA);
    assert.deepEqual(tokens.chunks, [
      [false, false, -1, 40],
      [true, false, 40, 40],
      [true, true, 80, 20],
    ]);
    assert.equal(tokens.file["fileName"], "b.bin");
    const total = /^(stream|generator.*|function)$/.test(kind) ? undefined : 100;
    assert.deepEqual(seen, [
      [40, total],
      [80, total],
      [100, 100],
    ]);
    assert.equal(tokens.file["fileSize"], total);
  });
}

test("every size of file and chunk", async () => {
  for (const size of [0, 1, 39, 40, 41, 80, 81]) {
    for (const source of [new Blob([DATA.subarray(0, size)]), inPieces(DATA.subarray(0, size), 13)]) {
      const tokens = new Tokens();
      await using server = await serveTokens(tokens);
      await upload(clientOf(server), token, source, { chunkSize: 40 });
      assert.deepEqual(tokens.data, DATA.subarray(0, size));
      assert.equal(tokens.chunks.length, Math.max(1, Math.ceil(size / 40)));
      assert.deepEqual(tokens.chunks.map(([, final]) => final).indexOf(true), tokens.chunks.length - 1);
    }
  }
});

test("after a broken connection, the server is asked where to go on", async () => {
  for (const make of [kinds["Blob"], kinds["generator"], kinds["random access"]]) {
    for (const [lose, drop, asked] of [
      [[2], [], 1],
      [[], [2], 1],
      [[1, 2], [], 2],
      [[3], [], 1],
      [[], [1, 2, 4, 5], 4],
    ] as const) {
      const tokens = new Tokens();
      Object.assign(tokens, { lose, drop });
      await using server = await serveTokens(tokens);
      const made = await upload(clientOf(server, { retry: RETRY }), token, (make as () => Upload)(), { chunkSize: 40 });
      assert.equal(made.status, 2);
      assert.deepEqual(tokens.data, DATA);
      assert.equal(tokens.asked, asked);
    }
  }
});

test("an upload that never gets on is given up", async () => {
  const tokens = new Tokens();
  tokens.drop = [2, 3, 4, 5, 6, 7, 8];
  await using server = await serveTokens(tokens);
  await failure(
    () => upload(clientOf(server, { retry: RETRY }), token, new Blob([DATA]), { chunkSize: 40 }),
    TransportError,
  );
  assert.equal(tokens.asked, 2);
});

test("a refusal is final, an overloaded server is not", async () => {
  for (const [httpStatus, asked] of [
    [413, 0],
    [503, 2],
  ] as const) {
    const tokens = new Tokens();
    tokens.httpStatus = httpStatus;
    tokens.answer = function (this: Tokens, request) {
      return request.url.endsWith("/upload") ? "<html></html>" : Tokens.prototype.answer.call(this, request);
    };
    await using server = await serveTokens(tokens);
    const broken = await failure(
      () => upload(clientOf(server, { retry: RETRY }), token, new Blob([DATA])),
      HttpStatusError,
    );
    assert.equal(broken.status, httpStatus);
    assert.equal(tokens.asked, asked);
  }
});

test("the final chunk is sent again while the server waits for others", async () => {
  const tokens = new Tokens();
  tokens.refuse = 2;
  await using server = await serveTokens(tokens);
  await upload(clientOf(server, { retry: RETRY }), token, new Blob([DATA]), { chunkSize: 60 });
  assert.deepEqual(tokens.data, DATA);
  const stubborn = new Tokens();
  stubborn.refuse = 9;
  await using other = await serveTokens(stubborn);
  await failure(() => upload(clientOf(other, { retry: RETRY }), token, new Blob([DATA])), ApiError);
});

test("an upload that another process began is continued", async () => {
  for (const uploadToken of ["0_tok", { id: "0_tok" }]) {
    for (const source of [new Blob([DATA]), inPieces(DATA, 7)]) {
      const tokens = new Tokens();
      tokens.data = DATA.subarray(0, 50);
      tokens.status = 1;
      await using server = await serveTokens(tokens);
      await upload(clientOf(server), token, source, { uploadToken, chunkSize: 40 });
      assert.deepEqual(tokens.data, DATA);
      assert.deepEqual(tokens.chunks, [
        [true, false, 50, 40],
        [true, true, 90, 10],
      ]);
      await upload(clientOf(server), token, new Blob([DATA]), { uploadToken });
      assert.equal(tokens.chunks.length, 2);
    }
  }
});

test("another file is noticed", async () => {
  for (const source of [new Blob([DATA]), inPieces(DATA, 7)]) {
    const tokens = new Tokens();
    tokens.data = Buffer.alloc(150);
    tokens.status = 1;
    await using server = await serveTokens(tokens);
    const wrong = await failure(() => upload(clientOf(server), token, source, { uploadToken: "0_tok" }), UsageError);
    assert.match(wrong.message, /not the same file/);
  }
});

test("a server that finalizes by itself is left to it", async () => {
  const tokens = new Tokens();
  tokens.autoFinalize = 1;
  await using server = await serveTokens(tokens);
  const made = await upload(clientOf(server), token, new Blob([DATA]), { chunkSize: 60 });
  assert.deepEqual(
    tokens.chunks.map(([, final]) => final),
    [false, false],
  );
  assert.equal(made.status, 2);
});

test("a server without chunks gets the file in one request", async () => {
  const tokens = new Tokens();
  await using server = await serveTokens(tokens);
  const old: Class<Token> = { name: "KalturaUploadToken", properties: { own: { id: "string", status: "int" } } };
  await upload(clientOf(server), old, new Blob([DATA]), { chunkSize: 10, fileName: "c" });
  assert.deepEqual(tokens.file, { objectType: "KalturaUploadToken" });
  assert.deepEqual(tokens.data, DATA);
  await failure(() => upload(clientOf(server), old, new Blob([DATA]), { uploadToken: "0_tok" }), UsageError);
});

test("a signal ends an upload", async () => {
  const tokens = new Tokens();
  await using server = await serveTokens(tokens);
  const controller = new AbortController();
  const progress = (): void => controller.abort(new RangeError("enough"));
  await failure(
    () =>
      upload(clientOf(server, { retry: RETRY }), token, new Blob([DATA]), {
        chunkSize: 10,
        progress,
        signal: controller.signal,
      }),
    RangeError,
  );
  assert.equal(tokens.chunks.length, 1);
});

test("settings that make no sense are refused", async () => {
  const client = clientOf({ url: "http://127.0.0.1:9" });
  for (const chunkSize of [0, -1, NaN])
    await failure(() => upload(client, token, new Blob([]), { chunkSize }), UsageError);
  await failure(() => upload(client, token, "path" as never), UsageError);
  await failure(() => upload(client, token, new Blob([]), { uploadToken: "" }), UsageError);
});
