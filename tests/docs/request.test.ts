/** What is sent and what is kept of it: requests, commands, links, HAR files, failures; sessions. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import type { Document, Program } from "../../templates/docs/script/model/call.js";
import { examine } from "../../templates/docs/script/model/checks.js";
import { dumpProgram } from "../../templates/docs/script/model/dump.js";
import { JsonError, parseJson, printJson } from "../../templates/docs/script/model/json.js";
import { earlierValues, find } from "../../templates/docs/script/model/places.js";
import { pathText } from "../../templates/docs/script/model/problems.js";
import { readProgram } from "../../templates/docs/script/model/read.js";
import { toCurl } from "../../templates/docs/script/request/curl.js";
import { harRequests, toHar } from "../../templates/docs/script/request/har.js";
import { fromText } from "../../templates/docs/script/request/paste.js";
import { hideIn, hideSecrets } from "../../templates/docs/script/request/secrets.js";
import { prepare, send } from "../../templates/docs/script/request/send.js";
import { ownServer } from "../../templates/docs/script/request/servers.js";
import { ShareError, fromFragment, toFragment } from "../../templates/docs/script/request/share.js";
import { uploadFile } from "../../templates/docs/script/request/uploads.js";
import { readSession, secondsLeft } from "../../templates/docs/script/session/decode.js";
import { buildSession } from "../../templates/docs/script/session/local.js";
import { startSession, waysToStart } from "../../templates/docs/script/session/start.js";
import { apiOf } from "./apis.js";

const { api } = apiOf("default");
const KS = "djJ8MTAyfAEBAQEBAQEBAQEBAQ";

function programOf(document: Document): Program {
  const { program, problems } = readProgram(api, document);
  assert.deepEqual(problems, []);
  return program as Program;
}

const LIST: Document = {
  service: "media",
  action: "list",
  arguments: { filter: { objectType: "KalturaMediaEntryFilter", nameLike: 'it\'s "so" $HOME `x` é' } },
  client: { ks: KS },
};

interface Seen {
  url: string;
  type: string;
  body: string;
}

/** A server that answers everything with one answer, and what it saw. */
async function answering<T>(
  answer: { status?: number; type?: string; body: string | Buffer; headers?: Record<string, string> },
  use: (url: string, seen: Seen[]) => Promise<T>,
): Promise<T> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString();
      seen.push({ url: request.url ?? "", type: request.headers["content-type"] ?? "", body });
      const type = answer.type ?? "application/json";
      response.writeHead(answer.status ?? 200, { "content-type": type, ...answer.headers }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test("JSON keeps whole numbers and says where it breaks", () => {
  const text = '{"a":9007199254740993,"b":[-1,2.5,1e3,"\\u00e9\\n"],"__proto__":null}';
  const value = parseJson(text);
  assert.equal(printJson(value), '{"a":9007199254740993,"b":[-1,2.5,1000,"é\\n"],"__proto__":null}');
  assert.deepEqual(parseJson(printJson(value, 2)), value);
  for (const [wrong, line, column] of [
    ['{\n "a": }', 2, 7],
    ["[1, 2", 1, 6],
    ["", 1, 1],
    ["1 2", 1, 3],
    ['"\t"', 1, 1],
  ] as const) {
    assert.throws(
      () => parseJson(wrong),
      (error) => error instanceof JsonError && error.line === line && error.column === column,
      wrong,
    );
  }
});

test("everything that is wrong with a document is told at once", () => {
  const document = {
    multirequest: [
      { service: "media", action: "list", arguments: { filter: { objectType: "KalturaBaseEntry" }, nothing: 1 } },
      { service: "media", action: "get", arguments: { entryId: { $result: [2] } } },
    ],
    settings: { partnerId: "x" },
  };
  const { program, problems } = examine(api, document);
  assert.equal(program, undefined);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error").map(({ path }) => pathText(path)),
    [
      "multirequest[1].arguments",
      "multirequest[1].arguments.filter",
      "multirequest[2].arguments.entryId",
      "settings.partnerId",
    ],
  );
});

test("a document is what it was after reading", () => {
  const document = {
    multirequest: [
      { service: "media", action: "list" },
      {
        service: "media",
        action: "update",
        arguments: {
          entryId: { $result: [1, "objects", 0, "id"] },
          mediaEntry: {
            objectType: "KalturaMediaEntry",
            name: { $text: ["copy of ", { $result: [1, "objects", 0, "name"] }] },
            tags: null,
          },
        },
      },
    ],
    client: { ks: KS },
  };
  assert.deepEqual(dumpProgram(programOf(document)), document);
});

test("values of earlier calls that fit", () => {
  const list = find(api, "MEDIA", "List")?.action;
  assert.ok(list);
  const [best] = earlierValues(api, [list], { kind: "scalar", scalar: "string" });
  assert.deepEqual(best?.steps, ["objects", 0, "id"]);
});

test(
  "curl commands send what the console sends",
  { skip: spawnSync("curl", ["--version"]).status !== 0 && "no curl" },
  async () => {
    const documents: Document[] = [LIST, { ...LIST, arguments: { filter: { nameLike: "שלום 😀\nnew 'line' \\ %s" } } }];
    const place = mkdtempSync(join(tmpdir(), "curl-"));
    writeFileSync(join(place, "clip, a;b.mp4"), "content");
    const files = (): Blob => new Blob(["content"]);
    documents.push({
      service: "uploadtoken",
      action: "upload",
      arguments: { uploadTokenId: "1", fileData: { $file: { path: "clip, a;b.mp4" } } },
    });
    for (const document of documents) {
      for (const encoding of ["json", "form"] as const) {
        await answering({ body: "null" }, async (server, seen) => {
          const options = { server, encoding, files };
          await send(api, programOf(document), options);
          const command = toCurl(await prepare(api, programOf(document), options));
          const child = await new Promise<number>((resolve) => {
            spawn("sh", ["-c", command], { cwd: place, stdio: "ignore" }).on("exit", (code) => {
              resolve(code ?? -1);
            });
          });
          assert.equal(child, 0, command);
          const [ours, theirs] = seen.map(({ url, type, body }) => {
            const boundary = /boundary=(.*)/.exec(type)?.[1];
            return boundary
              ? [
                  url,
                  body
                    .replaceAll(boundary, "B")
                    .split("\r\n")
                    .filter((line) => !/^content-/i.test(line)),
                ]
              : [url, type, body];
          });
          assert.deepEqual(theirs, ours);
        });
      }
    }
  },
);

test("secrets stay here", async () => {
  const document: Document = { ...LIST, arguments: { filter: { nameLike: "x" } } };
  const { fragment, hidden } = await toFragment(api, document);
  assert.ok(fragment.startsWith("#call=z"));
  assert.deepEqual(hidden, [["client", "ks"]]);
  const { client: _, ...open } = document;
  assert.deepEqual(await fromFragment(fragment), { ...open, client: {} });
  assert.equal(await fromFragment("#parameter-x"), undefined);
  await assert.rejects(fromFragment("#call=zAAAA"), ShareError);
  await assert.rejects(fromFragment(fragment.slice(0, 20)), ShareError);
  const start = { service: "session", action: "start", arguments: { secret: "a very secret secret", partnerId: 102 } };
  assert.doesNotMatch(printJson(hideSecrets(api, start).document), /very secret/);
  const request = await prepare(api, programOf(document), { server: "https://api.example.org" });
  const shown = toCurl(hideIn(api, request));
  assert.ok(!shown.includes(KS));
  assert.match(shown, /'"\$KALTURA_KS"'/);
});

test("an exchange keeps everything, whatever came", async () => {
  const program = programOf(LIST);
  const body =
    '{"objectType":"KalturaMediaListResponse","totalCount":1,"objects":[{"objectType":"KalturaMediaEntry","id":"0_a"}]}';
  await answering({ body, headers: { "x-me": "host1" } }, async (server) => {
    const { outcome, answer, request, ...rest } = await send(api, program, { server });
    assert.equal(outcome.kind, "value");
    assert.equal(answer?.text, body);
    assert.equal(rest.server, "host1");
    assert.equal(rest.label, "media.list");
    assert.equal(request.url, `${server}/api_v3/service/media/action/list`);
  });
  const error = '{"objectType":"KalturaAPIException","code":"INVALID_KS","message":"no","args":{"KS":"x"}}';
  await answering({ body: error }, async (server) => {
    const { outcome } = await send(api, program, { server });
    assert.deepEqual(outcome, {
      kind: "failed",
      failure: { kind: "api", code: "INVALID_KS", message: "no", args: { KS: "x" } },
    });
  });
  await answering({ body: "[1, 2", type: "text/plain" }, async (server) => {
    const { outcome, answer } = await send(api, program, { server });
    assert.equal(outcome.kind === "failed" && outcome.failure.kind, "malformed");
    assert.equal(answer?.text, "[1, 2");
  });
  await answering({ status: 503, body: "<html>down</html>", type: "text/html" }, async (server) => {
    const { outcome, answer } = await send(api, program, { server });
    assert.deepEqual(outcome.kind === "failed" && outcome.failure.kind, "status");
    assert.equal(answer?.status, 503);
  });
  await answering(
    {
      status: 502,
      body: '{"message":"The server could not be reached."}',
      headers: { "x-clientgen-error": "unreachable" },
    },
    async (server) => {
      const { outcome } = await send(api, program, { server });
      const failure = { kind: "proxy", code: "unreachable", message: "The server could not be reached." };
      assert.deepEqual(outcome, { kind: "failed", failure });
    },
  );
  const { outcome, answer } = await send(api, program, { server: "http://127.0.0.1:9" });
  assert.equal(answer, undefined);
  assert.match(
    (outcome.kind === "failed" && outcome.failure.kind === "network" && outcome.failure.help) || "",
    /clientgen serve/,
  );
});

test("bytes that are no text are kept as they came", async () => {
  const body = Buffer.from([0x22, 0xff, 0x00, 0x22]);
  await answering({ body }, async (server) => {
    const { outcome, answer } = await send(api, programOf(LIST), { server });
    assert.equal(outcome.kind === "failed" && outcome.failure.kind, "malformed");
    assert.deepEqual(Buffer.from(answer?.body ?? []), body);
  });
  const serve = programOf({ service: "data", action: "serve", arguments: { entryId: "0_a" } });
  await answering({ body, type: "video/mp4" }, async (server) => {
    const { outcome } = await send(api, serve, { server });
    assert.equal(outcome.kind, "file");
    assert.equal(outcome.kind === "file" && outcome.content.size, 4);
  });
});

test("a call that is cancelled says so", async () => {
  const controller = new AbortController();
  const hanging = (async (_url: unknown, init: RequestInit) =>
    new Promise((_, reject) => {
      init.signal?.addEventListener("abort", () => {
        reject(init.signal?.reason as Error);
      });
      controller.abort();
    })) as typeof fetch;
  const { outcome } = await send(api, programOf(LIST), { signal: controller.signal, fetch: hanging });
  assert.equal(outcome.kind === "failed" && outcome.failure.kind, "cancelled");
});

test("each call of a multirequest has an outcome", async () => {
  const program = programOf({
    multirequest: [
      { service: "media", action: "list" },
      { service: "media", action: "get", arguments: { entryId: "1" } },
      { service: "media", action: "list" },
    ],
  });
  const body =
    '[{"objectType":"KalturaMediaListResponse","totalCount":0},{"objectType":"KalturaAPIException","code":"ENTRY_ID_NOT_FOUND","message":"m","args":[]}]';
  await answering({ body }, async (server) => {
    const { outcome } = await send(api, program, { server });
    const kinds =
      outcome.kind === "calls"
        ? outcome.outcomes.map((each) => (each.kind === "failed" ? each.failure.kind : each.kind))
        : [];
    assert.deepEqual(kinds, ["value", "api", "unanswered"]);
  });
});

test("HAR files hold no secrets and give the call back", async () => {
  await answering({ body: `{"objectType":"KalturaSessionInfo","ks":"${KS}"}` }, async (server) => {
    const exchange = await send(api, programOf(LIST), { server });
    const text = toHar([exchange], api);
    assert.ok(!text.includes(KS));
    assert.equal(harRequests(text).length, 1);
    assert.deepEqual(fromText(api, text).document["arguments"], LIST["arguments"]);
  });
});

test("what the server of the page offers", async () => {
  const told =
    (data: unknown, status = 200): typeof fetch =>
    async () =>
      new Response(JSON.stringify(data), { status });
  const here = { protocol: "http:", origin: "http://localhost:8000" };
  const both = await ownServer(here, told({ form: 1, version: "0", proxy: "https://api.example.org", recorded: true }));
  assert.deepEqual(both, {
    proxy: { base: "http://localhost:8000/proxy", target: "https://api.example.org" },
    recorded: { base: "http://localhost:8000/recorded" },
  });
  assert.deepEqual(await ownServer(here, told({ form: 2, proxy: "x" })), {});
  assert.deepEqual(await ownServer(here, told({}, 404)), {});
  assert.deepEqual(await ownServer({ protocol: "file:", origin: "null" }, told({ form: 1, recorded: true })), {});
});

test("an upload in chunks is told step by step", async () => {
  const token = '{"objectType":"KalturaUploadToken","id":"1_t","status":0,"uploadedFileSize":0}';
  await answering({ body: token }, async (server, seen) => {
    const steps: [number, number | undefined][] = [];
    const labels: string[] = [];
    const { id } = await uploadFile(api, {
      server,
      ks: KS,
      file: new Blob(["0123456789"]),
      name: "a.txt",
      chunkSize: 4,
      progress: (sent, total) => steps.push([sent, total]),
      onExchange: ({ label }) => labels.push(label),
    });
    assert.equal(id, "1_t");
    assert.deepEqual(steps.at(-1), [10, 10]);
    assert.deepEqual(labels, ["uploadtoken.add", ...Array<string>(3).fill("uploadtoken.upload")]);
    assert.equal(seen.length, 4);
  });
});

test("sessions are made and read here", async () => {
  for (const version of [1, 2] as const) {
    const ks = await buildSession("s3cret", {
      partnerId: 102,
      userId: "jane",
      type: 2,
      expiry: 100,
      privileges: "edit:*",
      version,
    });
    const open = await readSession(ks);
    assert.equal(open.partnerId, 102);
    assert.equal(open.hidden, version === 2);
    const known = await readSession(ks, "s3cret");
    assert.deepEqual([known.userId, known.type, known.privileges, known.verified], ["jane", 2, "edit:*", true]);
    assert.ok(Math.abs((secondsLeft(known) ?? 0) - 100) < 5);
    const wrong = await readSession(ks, "other");
    assert.equal(wrong.partnerId, 102);
    assert.match(wrong.error ?? "", /not signed with this secret/);
  }
  assert.equal((await readSession("hello")).version, undefined);
});

test("sessions are started as the API has it", async () => {
  const ways = waysToStart(api);
  const way = ways.find(({ kind }) => kind === "session");
  assert.ok(way);
  await answering({ body: `"${KS}"` }, async (server, seen) => {
    const { ks } = await startSession(api, way, { partnerId: "102", secret: "s3cret", type: "2" }, { server });
    assert.equal(ks, KS);
    assert.equal((JSON.parse(seen[0]?.body ?? "") as { type: number }).type, 2);
  });
  await assert.rejects(startSession(api, way, { secret: "x" }), /partner id/);
});
