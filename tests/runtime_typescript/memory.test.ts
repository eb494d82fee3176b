/** Files of any size go through in constant memory. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import type { Class } from "../runtime/class.js";
import { download } from "../runtime/download.js";
import { fileSource } from "../runtime/files.js";
import { fileFromPath, saveTo } from "../runtime/node.js";
import { upload } from "../runtime/uploads.js";
import { ask, clientOf } from "./helpers.js";

const SIZE = 300_000_000;
const MOST = 120_000_000;

/** A server that sends a large file, counts what it gets, and knows one upload token. */
async function largeServer(): Promise<{ url: string; received: () => number; close: () => void }> {
  let received = 0;
  let uploaded = 0;
  const piece = Buffer.alloc(1 << 20, 1);
  const server = createServer((request, response) => {
    request.on("data", (data: Buffer) => (received += data.byteLength));
    request.on("end", () => {
      if (request.method === "POST") {
        if (request.url?.endsWith("/upload")) uploaded = received;
        const status = uploaded >= SIZE ? 2 : 1;
        const uploadedFileSize = uploaded - (uploaded % 1_000_000);
        response.end(JSON.stringify({ objectType: "KalturaUploadToken", id: "0_tok", status, uploadedFileSize }));
        return;
      }
      response.writeHead(200, { "content-length": SIZE, "content-type": "video/mp4" });
      let left = SIZE;
      const more = (): void => {
        while (left > 0) {
          const next = piece.subarray(0, Math.min(left, piece.byteLength));
          left -= next.byteLength;
          if (!response.write(next)) return;
        }
        response.end();
      };
      response.on("drain", more);
      more();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received: () => received, close: () => (server.closeAllConnections(), server.close()) };
}

/** The most memory that a piece of work takes beyond what was taken before, in bytes. */
async function peak(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most - before;
}

const token: Class = {
  name: "KalturaUploadToken",
  properties: {
    own: { id: "string", status: "int", uploadedFileSize: "float", fileName: "string", fileSize: "float" },
  },
};

test("300 MB to disk, from disk in one request, in chunks, and from a stream", async () => {
  const server = await largeServer();
  const client = clientOf(server);
  const folder = await mkdtemp(join(tmpdir(), "memory-"));
  const path = join(folder, "large.bin");
  try {
    const file = download(client, { service: "data", name: "serve", result: "file" }, {});
    const saved = await peak(() => saveTo(file, path));
    assert.equal((await stat(path)).size, SIZE);
    const sent = await peak(async () => ask(client, { values: { f: await fileFromPath(path) }, result: "nothing" }));
    assert.ok(server.received() >= SIZE);
    const chunked = await peak(async () => upload(client, token, await fileFromPath(path)));
    const made = async function* (): AsyncGenerator<Uint8Array> {
      const handle = await open(path);
      try {
        for await (const piece of handle.readableWebStream() as ReadableStream<ArrayBuffer>)
          yield new Uint8Array(piece);
      } finally {
        await handle.close();
      }
    };
    const streamed = await peak(() => ask(client, { values: { f: fileSource(made) }, result: "nothing" }));
    console.log(`peaks in MB: ${[saved, sent, chunked, streamed].map((bytes) => Math.round(bytes / 1e6)).join(", ")}`);
    for (const bytes of [saved, sent, chunked, streamed]) assert.ok(bytes < MOST, `${bytes} bytes`);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});
