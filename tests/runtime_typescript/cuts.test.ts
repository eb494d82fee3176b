/** An upload whose connection breaks at every kB of the file arrives as it was, or fails by an error of the client. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import type { Class } from "../runtime/class.js";
import { MalformedAnswerError, TransportError } from "../runtime/errors.js";
import type { Upload } from "../runtime/files.js";
import { fileFromPath } from "../runtime/node.js";
import { upload } from "../runtime/uploads.js";
import { clientOf, failure, inPieces, serve } from "./helpers.js";

const KB = 1024;
const CHUNK = 16 * KB;
const DATA = Buffer.from(Uint8Array.from({ length: 64 * KB }, (_, i) => (i * 7 + (i >> 8)) & 255));

const token: Class<{ readonly status?: number }> = {
  name: "KalturaUploadToken",
  properties: {
    own: { id: "string", status: "int", fileName: "string", fileSize: "float", uploadedFileSize: "float" },
    readOnly: ["id", "status", "uploadedFileSize"],
  },
};

/** The upload tokens of a server whose connections break. */
class Cutting {
  data = Buffer.alloc(0);
  /** After how many bytes of the file the connection breaks, once. */
  cut: number | undefined;
  /** Whether what had arrived of that chunk stays. */
  keeps = false;
  readonly server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (piece: Buffer) => {
      pieces.push(piece);
      const arrived = fileIn(Buffer.concat(pieces));
      if (this.cut === undefined || !arrived || this.data.byteLength + arrived.byteLength < this.cut) return;
      if (this.keeps) this.data = Buffer.concat([this.data, arrived]).subarray(0, this.cut);
      this.cut = undefined;
      request.socket.destroy();
    });
    request.on("end", () => {
      if (!request.socket.destroyed) response.end(this.#answer(request, Buffer.concat(pieces)));
    });
  });
  #full = false;

  begin(cut: number, keeps: boolean): void {
    this.data = Buffer.alloc(0);
    this.#full = false;
    this.cut = cut;
    this.keeps = keeps;
  }

  #answer(request: IncomingMessage, body: Buffer): string {
    if (request.url?.endsWith("/upload")) {
      const said = JSON.parse(/\r\n\r\n(\{.*\})\r\n/.exec(body.toString("latin1"))?.[1] ?? "") as Record<
        string,
        unknown
      >;
      const start = said["resume"] ? (said["resumeAt"] as number) : 0;
      assert.ok(start <= this.data.byteLength, "a hole in the file");
      const file = fileIn(body) as Buffer;
      this.data = Buffer.concat([this.data.subarray(0, start), file.subarray(0, file.lastIndexOf("\r\n--"))]);
      this.#full = said["finalChunk"] === true;
    }
    return JSON.stringify({ id: "0_tok", status: this.#full ? 2 : 1, uploadedFileSize: this.data.byteLength });
  }
}

/** What follows the head of the second part. */
function fileIn(body: Buffer): Buffer | undefined {
  const first = body.indexOf("\r\n\r\n");
  const second = first < 0 ? -1 : body.indexOf("\r\n\r\n", first + 4);
  return second < 0 ? undefined : body.subarray(second + 4);
}

async function cutting(use: (server: Cutting, url: string) => Promise<void>): Promise<void> {
  const cutter = new Cutting();
  await new Promise<void>((resolve) => cutter.server.listen(0, "127.0.0.1", resolve));
  try {
    await use(cutter, `http://127.0.0.1:${(cutter.server.address() as AddressInfo).port}`);
  } finally {
    cutter.server.closeAllConnections();
    cutter.server.close();
  }
}

const retry = { retries: 2, baseDelay: 1 };

test("files and Blobs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cuts-"));
  try {
    await writeFile(join(folder, "source.bin"), DATA);
    await cutting(async (server, url) => {
      for (let number = 0; number <= DATA.byteLength / KB; number++) {
        server.begin(number * KB, number % 2 === 0);
        const source: Upload = number % 3 ? new Blob([DATA]) : await fileFromPath(join(folder, "source.bin"));
        const done = await upload(clientOf({ url }, { retry }), token, source, { chunkSize: CHUNK });
        assert.equal(done.status, 2);
        assert.ok(server.data.equals(DATA), `cut at ${number} kB`);
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what a server has lost of a stream cannot be sent again, and is never left out", async () => {
  let arrived = 0;
  await cutting(async (server, url) => {
    for (let number = 0; number <= DATA.byteLength / KB; number += 3) {
      server.begin(number * KB, number % 2 === 0);
      try {
        await upload(clientOf({ url }, { retry }), token, inPieces(DATA, 1000), { chunkSize: CHUNK });
      } catch (error) {
        assert.ok(error instanceof TransportError, String(error));
        continue;
      }
      assert.ok(server.data.equals(DATA), `cut at ${number} kB`);
      arrived++;
    }
  });
  assert.ok(arrived > 10);
});

test("a server that claims to have what it cannot have", async () => {
  for (const [size, kind] of [
    [-5, MalformedAnswerError],
    [2 ** 40, MalformedAnswerError],
    ["nan", MalformedAnswerError],
    ["INF", MalformedAnswerError],
    [101, MalformedAnswerError],
  ] as const) {
    await using server = await serve((request, response) => {
      if (request.url.endsWith("/add")) return '{"id":"0_tok","status":0}';
      if (request.url.endsWith("/get")) return JSON.stringify({ id: "0_tok", uploadedFileSize: size });
      response.destroy();
      return undefined;
    });
    await failure(() => upload(clientOf(server, { retry }), token, DATA.subarray(0, 100)), kind);
    await using atOnce = await serve(() => JSON.stringify({ id: "0_tok", uploadedFileSize: size }));
    await failure(() => upload(clientOf(atOnce, { retry }), token, DATA.subarray(0, 100)), kind);
  }
  await using nameless = await serve(() => "{}");
  await failure(() => upload(clientOf(nameless), token, DATA), MalformedAnswerError);
});

test("a server that goes back and forth gets nowhere", async () => {
  let asked = 0;
  await using server = await serve((request, response) => {
    if (request.url.endsWith("/add")) return '{"id":"0_tok","status":0}';
    if (request.url.endsWith("/get")) return JSON.stringify({ id: "0_tok", uploadedFileSize: asked++ % 2 ? 10 : 50 });
    response.destroy();
    return undefined;
  });
  await failure(() => upload(clientOf(server, { retry }), token, DATA.subarray(0, 100)), TransportError);
  assert.ok(asked < 10, `${asked} times`);
});
