/** After calls that fail in every way nothing is left: no listener, timer, connection, open body or file. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { download } from "../runtime/download.js";
import { KalturaError } from "../runtime/errors.js";
import { fileSource } from "../runtime/files.js";
import { fileFromPath, saveTo } from "../runtime/node.js";
import { pages } from "../runtime/paging.js";
import type { HttpRequest, Transport } from "../runtime/transport.js";
import { Client, ask, clientOf, inPieces, serve } from "./helpers.js";
import { tree } from "./tree.js";

const serving = { service: "data", name: "serve", result: "file", parameters: {} } as const;
const list = { service: "tree", name: "list", result: { list: () => tree }, parameters: { pager: "any" } } as const;
const LONG = new Uint8Array(300_000);

/** What came of something that may fail, in any way but a bug. */
async function settled(work: () => Promise<unknown>, reason?: unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error !== reason && !(error instanceof KalturaError)) throw error;
  }
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

/** A transport of canned answers, as fetch is one, that knows which bodies were let go. */
class Canned implements Transport {
  readonly open = new Set<ReadableStream<Uint8Array>>();
  readonly #status: number;
  readonly #headers: Record<string, string>;
  readonly #pieces: readonly (Uint8Array<ArrayBuffer> | Error | null)[];

  /** @param pieces - An error breaks the connection; null is silence. */
  constructor(
    status: number,
    headers: Record<string, string>,
    pieces: readonly (Uint8Array<ArrayBuffer> | Error | null)[],
  ) {
    this.#status = status;
    this.#headers = headers;
    this.#pieces = pieces;
  }

  send({ signal }: HttpRequest): Promise<{ status: number; headers: Headers; body: ReadableStream<Uint8Array> }> {
    const { open } = this;
    const pieces = this.#pieces.values();
    const body: ReadableStream<Uint8Array> = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener("abort", () => {
          open.delete(body);
          controller.error(signal.reason);
        });
      },
      pull(controller): Promise<void> | undefined {
        const { done, value } = pieces.next();
        if (value === null) return new Promise(() => undefined);
        if (value instanceof Uint8Array) {
          controller.enqueue(value);
          return undefined;
        }
        open.delete(body);
        if (done) controller.close();
        else controller.error(value);
        return undefined;
      },
      cancel: () => void open.delete(body),
    });
    open.add(body);
    return Promise.resolve({ status: this.#status, headers: new Headers(this.#headers), body });
  }
}

const text = (said: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(said);
const gone = new TypeError("terminated");
const ANSWERS: readonly ConstructorParameters<typeof Canned>[] = [
  [200, {}, [text("true")]],
  [200, {}, [text('{"a":'), gone]],
  [200, {}, [text('{"a":'), null]],
  [200, {}, [gone]],
  [200, {}, [null]],
  [200, {}, [LONG, LONG, LONG]],
  [200, {}, [text("{")]],
  [200, {}, [Uint8Array.from([0x22, 0xff])]],
  [200, {}, [text('{"objectType":"KalturaAPIException","code":"A"}')]],
  [200, { "content-type": "video/mp4" }, [LONG, gone]],
  [200, { "content-type": "video/mp4", etag: '"v"' }, [LONG, null]],
  [502, {}, [text("<p>")]],
  [502, {}, [LONG, null]],
  [307, { location: "http://other.invalid/" }, [LONG, null]],
  [307, { location: "/again" }, [LONG, null]],
  [302, { location: "ftp://other.invalid/" }, [LONG, null]],
  [416, {}, [LONG, null]],
];

test("listeners, timers and bodies of calls and downloads", async () => {
  const before = timers();
  for (const answer of ANSWERS) {
    for (const reason of [undefined, new Error("enough")]) {
      const transport = new Canned(...answer);
      const controller = new AbortController();
      const { signal } = controller;
      const options = { signal, timeout: { idle: 30 } };
      const client = new Client({
        serviceUrl: "http://localhost",
        transport,
        maxAnswerSize: 500_000,
        retry: { retries: 1, baseDelay: 1 },
      });
      const end = reason && setTimeout(() => controller.abort(reason), 10);
      await settled(() => ask(client, options), reason);
      await settled(() => download(client, serving, {}, options).bytes(), reason);
      await settled(async () => {
        for await (const _ of download(client, serving, {}, options)) break;
      }, reason);
      await settled(async () => {
        const opened = await download(client, serving, {}, options).open();
        opened.close();
      }, reason);
      clearTimeout(end);
      assert.equal(getEventListeners(signal, "abort").length, 0, `${answer[0]}`);
      // Cancelled without being waited for.
      await new Promise((resolve) => setTimeout(resolve, 1));
      assert.equal(transport.open.size, 0, `${answer[0]} ${JSON.stringify(answer[1])} ${answer[2].length}`);
    }
  }
  assert.ok(timers() <= before, `${timers()} timers, ${before} before`);
});

test("connections of real servers", async () => {
  const folder = await mkdtemp(join(tmpdir(), "leaks-"));
  try {
    const target = join(folder, "target.bin");
    const source = join(folder, "source.bin");
    await writeFile(target, "old");
    await writeFile(source, LONG);
    const faults = ["reset", "half", "silent", "long", "status"];
    await using server = await serve((request, response, count) => {
      const fault = new URL(request.url, "http://a").searchParams.get("fault") ?? faults[count % faults.length];
      if (fault === "reset") response.destroy();
      else if (fault === "half")
        response.writeHead(200, { "content-length": 400_000 }).write(LONG, () => response.destroy());
      else if (fault === "silent") response.writeHead(200, { "content-type": "video/mp4" }).write("{");
      else if (fault === "long") response.end(LONG);
      else response.writeHead(502).end("<p>");
    });
    const client = clientOf(server, { maxAnswerSize: 1000, timeout: { idle: 50 } });
    for (let i = 0; i < faults.length; i++) {
      await settled(() => ask(client));
      await settled(async () => ask(client, { values: { file: await fileFromPath(source) } }));
      await settled(() => ask(client, { values: { file: fileSource(inPieces(LONG, 1000)) } }));
      await settled(() => download(client, serving, {}).bytes());
    }
    for (const fault of ["reset", "half", "silent", "status"]) {
      await settled(() => saveTo(download(client, serving, {}, { extra: { fault } }), target));
      assert.equal(await readFile(target, "utf8"), "old");
      assert.deepEqual((await readdir(folder)).sort(), ["source.bin", "target.bin"]);
    }
    const reason = new Error("enough");
    const waiting = Array.from({ length: 8 }, () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 20);
      return settled(() => ask(client, { signal: controller.signal, timeout: {}, extra: { fault: "silent" } }), reason);
    });
    await Promise.all(waiting);
  } finally {
    await rm(folder, { recursive: true });
  }
  const ends = performance.now() + 20_000;
  const sockets = (): number =>
    process.getActiveResourcesInfo().filter((name) => /TCP(Socket|Server)Wrap/.test(name)).length;
  while (sockets() && performance.now() < ends) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(sockets(), 0);
});

test("bodies that are still being sent when all is over", async () => {
  const before = timers();
  for (const status of [200, 413]) {
    const watches: (() => void)[] = [];
    const transport: Transport = {
      send({ body, signal }) {
        const reader = (body as ReadableStream<Uint8Array>).getReader();
        watches.push(() => void reader.read().catch(() => undefined));
        return Promise.resolve(new Response(signal.aborted ? null : "true", { status }));
      },
    };
    const client = new Client({ serviceUrl: "http://localhost", transport, retry: { retries: 0 } });
    const file = fileSource(inPieces(LONG, 1000));
    await settled(() => ask(client, { values: { file }, result: "bool" }));
    for (const watch of watches) watch();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(watches.length, 1);
    assert.ok(timers() <= before, `${status}: ${timers()} timers, ${before} before`);
  }
});

test("pages that are left half-way", async () => {
  const before = timers();
  await using server = await serve(() => '[{"text":"a"},{"text":"b"}]');
  const client = clientOf(server);
  for await (const item of pages(client, list, {})) {
    assert.ok(item);
    break;
  }
  const walk = pages(client, list, {})[Symbol.asyncIterator]();
  await walk.next();
  assert.equal(server.requests.length, 2);
  assert.ok(timers() <= before + 1, "one of the connection that is kept");
});
