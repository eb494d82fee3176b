import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";

import {
  ApiError,
  HttpStatusError,
  KalturaError,
  MalformedAnswerError,
  RequestTimeoutError,
  TransportError,
  UsageError,
} from "../runtime/errors.js";
import type { ResponseInfo } from "../runtime/hooks.js";
import { logTo } from "../runtime/logging.js";
import type { ResponseMetadata } from "../runtime/metadata.js";
import { Client, ask, clientOf, failure, serve } from "./helpers.js";

const RETRY = { retries: 2, baseDelay: 1 };
const KS = "djJ8MTAyfHNlY3JldHNlY3JldA==";

// What is sent -------------------------------------------------------------------------------------------------------

test("a call is a POST of JSON, of exactly that type", async () => {
  await using server = await serve(() => '"pong"');
  const client = clientOf(server, { ks: KS, headers: { "X-Own": "1" } });
  assert.equal(await ask(client, { values: { a: "ä" } }), "pong");
  const [request] = server.requests;
  assert.equal(request?.method, "POST");
  assert.equal(request?.url, "/api_v3/service/media/action/get");
  assert.equal(request?.headers["content-type"], "application/json");
  assert.equal(request?.headers["content-length"], `${request?.body.byteLength}`);
  assert.match(request?.headers["accept-encoding"] as string, /gzip/);
  assert.equal(request?.headers["x-own"], "1");
  const { a, ks, format } = JSON.parse(`${request?.body}`) as Record<string, unknown>;
  assert.deepEqual([a, ks, format], ["ä", KS, 1]);
});

test("headers that would break out of their line, or frame the request, are refused", async () => {
  for (const headers of [
    { "A b": "1" },
    { a: "x\r\ny: 1" },
    { a: "\u{1f600}" },
    { Host: "x" },
    { "content-length": "5" },
  ]) {
    const error = await failure(() => new Client({ serviceUrl: "http://x", headers: headers as never }), UsageError);
    assert.ok(!error.message.includes("y: 1"));
  }
});

test("the address of a server is understood in all its spellings", async () => {
  const { apiRoot } = await import("../runtime/urls.js");
  for (const [given, root] of [
    ["https://host", "https://host/api_v3"],
    ["https://host/", "https://host/api_v3"],
    ["http://host:8080/prefix/", "http://host:8080/prefix/api_v3"],
    ["https://host/api_v3", "https://host/api_v3"],
    ["https://host/a/api_v3/index.php/", "https://host/a/api_v3"],
    ["HTTPS://Host:443", "https://host/api_v3"],
    ["http://[::1]:80/", "http://[::1]/api_v3"],
  ] as const) {
    assert.equal(apiRoot(given), root);
  }
  for (const bad of [
    "",
    "host",
    "ftp://host",
    "https://user:pass@host",
    "https://host?a=1",
    "https://host#a",
    "https://",
    "http:host",
  ]) {
    const error = await failure(() => apiRoot(bad), UsageError);
    assert.ok(!error.message.includes("pass"));
  }
});

// What comes back ----------------------------------------------------------------------------------------------------

test("gzip, metadata and elapsed times", async () => {
  await using server = await serve((_, response) => {
    response.setHeader("content-encoding", "gzip");
    response.setHeader("x-me", "machine");
    response.setHeader("x-kaltura-session", ["11, 22", "33, 44"]);
    response.end(gzipSync('"packed"'));
  });
  let metadata: ResponseMetadata | undefined;
  const client = clientOf(server);
  assert.equal(await ask(client, { onMetadata: (known: ResponseMetadata) => (metadata = known) }), "packed");
  assert.deepEqual(
    [metadata?.status, metadata?.server, metadata?.sessionId, metadata?.attempts],
    [200, "machine", "33, 44", 1],
  );
  assert.ok((metadata?.elapsed ?? 0) > 0);
});

test("an error of the API has its code, text, arguments and metadata, and is never repeated", async () => {
  await using server = await serve((_, response) => {
    response.setHeader("x-me", "machine");
    return JSON.stringify({ code: "X", message: "no 5", objectType: "KalturaAPIException", args: { ID: "5" } });
  });
  const error = await failure(() => ask(clientOf(server, { retry: RETRY })), ApiError);
  assert.deepEqual([error.code, error.message, error.args, `${error}`], ["X", "no 5", { ID: "5" }, "ApiError: no 5"]);
  assert.equal(error.metadata?.server, "machine");
  assert.equal(server.requests.length, 1);
  assert.ok(error.stack?.startsWith("ApiError: no 5"));
});

test("an empty answer is explained by its headers", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) response.setHeader("x-kaltura", "cached-dispatcher,error-FIRST, error-SECOND");
    if (count === 2) response.setHeader("x-kaltura-app", "exiting on error SOME_CODE - some text - more");
    if (count === 4) response.statusCode = 404;
    response.end();
  });
  const client = clientOf(server);
  assert.equal((await failure(() => ask(client), ApiError)).code, "SECOND");
  const second = await failure(() => ask(client), ApiError);
  assert.deepEqual([second.code, second.message], ["SOME_CODE", "some text - more"]);
  assert.equal((await failure(() => ask(client), MalformedAnswerError)).status, 200);
  assert.equal((await failure(() => ask(client), HttpStatusError)).status, 404);
});

test("what is no answer of the API", async () => {
  const answers = [
    [200, "<html><body>hotel</body></html>", MalformedAnswerError],
    [200, "{", MalformedAnswerError],
    [200, "\x00\xff", MalformedAnswerError],
    [502, "<html>bad gateway</html>", HttpStatusError],
    [500, '{"message":"gateway"}', HttpStatusError],
    [404, '"text"', HttpStatusError],
  ] as const;
  for (const [status, body, kind] of answers) {
    await using server = await serve((_, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const error = await failure(() => ask(clientOf(server)), kind as typeof KalturaError);
    const { status: told, excerpt } = error as MalformedAnswerError;
    assert.equal(told, status);
    assert.equal(excerpt, Buffer.from(body).toString().replace(/\s+/g, " "));
  }
});

test("an envelope with an error status is an answer; a bare value is not", async () => {
  await using server = await serve((_, response) => {
    response.statusCode = 500;
    return '{"executionTime":0.5,"result":{"error":{"objectType":"KalturaAPIException","code":"5","message":"m"}}}';
  });
  const error = await failure(() => ask(clientOf(server)), ApiError);
  assert.deepEqual([error.code, error.executionTime, error.metadata?.executionTime], ["5", 0.5, 0.5]);
});

test("an answer that is too large is cut short, compressed or not", async () => {
  await using server = await serve((_, response) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(JSON.stringify("x".repeat(5_000_000))));
  });
  const error = await failure(() => ask(clientOf(server, { maxAnswerSize: 1000 })), MalformedAnswerError);
  assert.match(error.message, /maxAnswerSize/);
});

// Retries ------------------------------------------------------------------------------------------------------------

test("what is repeated, and what never is", async () => {
  const cases = [
    { status: 429, repeatable: true, sent: 3 },
    { status: 502, repeatable: true, sent: 3 },
    { status: 503, repeatable: true, sent: 3 },
    { status: 504, repeatable: true, sent: 3 },
    { status: 500, repeatable: true, sent: 1 },
    { status: 404, repeatable: true, sent: 1 },
    { status: 503, repeatable: false, sent: 1 },
    { status: 429, repeatable: false, sent: 1 },
    { status: 0, repeatable: true, sent: 3 },
    { status: 0, repeatable: false, sent: 1 },
  ];
  for (const { status, repeatable, sent } of cases) {
    await using server = await serve((_, response) => {
      if (!status) return void response.destroy();
      response.statusCode = status;
      response.end("<html></html>");
    });
    const error = await failure(() => ask(clientOf(server, { retry: RETRY }), { repeatable }), TransportError);
    assert.equal(server.requests.length, sent, `${status} ${repeatable}`);
    assert.equal(error.sent, status ? true : undefined);
    // The caller may know better.
    const before = server.requests.length;
    await failure(
      () => ask(clientOf(server, { retry: RETRY }), { repeatable, idempotent: !repeatable }),
      TransportError,
    );
    const expected = [0, 429, 502, 503, 504].includes(status) && !repeatable ? 3 : 1;
    assert.equal(server.requests.length - before, expected, `idempotent ${status} ${repeatable}`);
  }
});

test("a call that cannot have reached the server is repeated, whatever it does", async () => {
  const probe = await serve(() => '""');
  const { url } = probe;
  await probe[Symbol.asyncDispose]();
  const waits: (number | undefined)[] = [];
  for (const serviceUrl of [url, "http://nowhere.invalid", "http://127.0.0.1:1"]) {
    const onResponse = ({ retryIn }: ResponseInfo): unknown => waits.push(retryIn);
    const client = new Client({ serviceUrl, retry: RETRY, onResponse: (info) => void onResponse(info) });
    const error = await failure(() => ask(client, { repeatable: false }), TransportError);
    assert.equal(error.sent, false);
    assert.ok(error.cause instanceof Error);
  }
  const given = [false, false, true];
  assert.deepEqual(
    waits.map((wait) => wait === undefined),
    [...given, ...given, ...given],
  );
});

test("half an answer of a call that reads is fetched again", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 3) return '"whole"';
    response.setHeader("content-length", "100");
    response.write('"half');
    setTimeout(() => response.destroy(), 10);
    return undefined;
  });
  assert.equal(await ask(clientOf(server, { retry: RETRY })), "whole");
  assert.equal(server.requests.length, 3);
});

test("an answer without a length that makes no sense may be half of one", async () => {
  let count = 0;
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(`HTTP/1.0 200 OK\r\n\r\n"${++count === 2 ? 'whole"' : "half"}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  assert.equal(await ask(clientOf({ url }, { retry: RETRY })), "whole");
  count = 2;
  await failure(() => ask(clientOf({ url }, { retry: RETRY }), { repeatable: false }), MalformedAnswerError);
  assert.equal(count, 3);
  server.close();
});

test("Retry-After is obeyed in both spellings, up to what is accepted", async () => {
  const waits: (number | undefined)[] = [];
  let header = "0";
  await using server = await serve((_, response) => {
    response.statusCode = 503;
    response.setHeader("retry-after", header);
    response.end();
  });
  const client = clientOf(server, {
    retry: { retries: 1, baseDelay: 100_000, maxDelay: 100_000, maxRetryAfter: 3000 },
    onResponse: ({ retryIn }) => void waits.push(retryIn),
    timeout: { total: 4000 },
  });
  await failure(() => ask(client), HttpStatusError);
  assert.deepEqual(waits.splice(0), [0, undefined]);
  header = new Date(Date.now() + 1000).toUTCString();
  await failure(() => ask(client), HttpStatusError);
  const [first] = waits.splice(0);
  assert.ok(first !== undefined && first <= 1000);
  for (header of ["4", "nonsense"]) {
    await failure(() => ask(client), HttpStatusError);
    const [wait] = waits.splice(0);
    // Longer than is accepted; and by the own rules, longer than the call may take.
    if (wait !== undefined) assert.ok(header === "nonsense" && wait < 4000);
  }
});

test("the delays grow, with jitter, up to the largest", async () => {
  const { delayAfter } = await import("../runtime/retry.js");
  const policy = { retries: 9, baseDelay: 100, maxDelay: 500, maxRetryAfter: 1000 };
  for (const [attempt, most] of [
    [1, 100],
    [2, 200],
    [3, 400],
    [4, 500],
    [9, 500],
  ] as const) {
    const delays = Array.from({ length: 200 }, () => delayAfter(policy, attempt));
    assert.ok(delays.every((delay) => delay >= 0 && delay < most));
    assert.ok(Math.max(...delays) > 0.8 * most && Math.min(...delays) < 0.2 * most);
  }
  assert.equal(delayAfter(policy, 10), Infinity);
  assert.equal(delayAfter(policy, 1, "1"), 1000);
  assert.equal(delayAfter(policy, 1, "2"), Infinity);
  assert.ok(delayAfter(policy, 1, "soon") < 100);
  assert.equal(delayAfter(policy, 1, "Thu, 01 Jan 1970 00:00:01 GMT"), 0);
  const later = delayAfter({ ...policy, maxRetryAfter: 9000 }, 1, new Date(Date.now() + 5000).toUTCString());
  assert.ok(later > 3900 && later <= 5000);
});

// Limits -------------------------------------------------------------------------------------------------------------

test("a server that is silent for too long", async () => {
  await using server = await serve((_, response, count) => {
    if (count > 1) response.write('"');
  });
  const client = clientOf(server, { timeout: { idle: 60 } });
  for (let i = 0; i < 2; i++) {
    const error = await failure(() => ask(client), RequestTimeoutError);
    assert.match(error.message, /"idle":60/);
    assert.ok(error instanceof TransportError);
  }
});

test("a server that drips is caught by the total limit alone, retries included", async () => {
  await using server = await serve((_, response) => {
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  });
  const started = performance.now();
  const client = clientOf(server, { timeout: { idle: 20_000, total: 150 }, retry: { retries: 5, baseDelay: 1 } });
  const error = await failure(() => ask(client), RequestTimeoutError);
  assert.match(error.message, /"total":150/);
  assert.ok(performance.now() - started < 10_000);
  assert.equal(server.requests.length, 1);
});

test("nothing is repeated in what timers leave of the total limit, which end up to a millisecond early", async () => {
  await using server = await serve(() => undefined);
  const attempts: number[] = [];
  const onResponse = ({ attempt }: { readonly attempt: number }): void => void attempts.push(attempt);
  const client = clientOf(server, { timeout: { total: 12 }, retry: { retries: 5, baseDelay: 0 }, onResponse });
  for (let calls = 1; calls <= 60; calls++) {
    const started = performance.now();
    await failure(() => ask(client), RequestTimeoutError);
    assert.ok(performance.now() - started >= 12);
    assert.equal(attempts.length, calls);
  }
});

test("a signal ends a call at once, with its own reason", async () => {
  await using server = await serve(() => undefined);
  const client = clientOf(server, { retry: RETRY });
  await failure(() => ask(client, { signal: AbortSignal.abort(new RangeError("before")) }), RangeError);
  assert.equal(server.requests.length, 0);
  const controller = new AbortController();
  setTimeout(() => controller.abort(new RangeError("mine")), 50);
  const error = await failure(() => ask(client, { signal: controller.signal }), RangeError);
  assert.equal(error.message, "mine");
  assert.equal(server.requests.length, 1);
  const plain = await failure(() => ask(client, { signal: AbortSignal.timeout(30) }), DOMException);
  assert.equal(plain.name, "TimeoutError");
});

test("a signal ends the wait between two attempts", async () => {
  await using server = await serve((_, response) => {
    response.statusCode = 503;
    response.end();
  });
  const controller = new AbortController();
  const client = clientOf(server, {
    retry: { retries: 1, baseDelay: 60_000, maxDelay: 60_000, maxRetryAfter: 0 },
    onResponse: () => void setTimeout(() => controller.abort(new RangeError("enough")), 20),
  });
  await failure(() => ask(client, { signal: controller.signal }), RangeError);
  assert.equal(server.requests.length, 1);
});

// Redirects ----------------------------------------------------------------------------------------------------------

test("a redirect on the same server keeps the call, if its status says so", async () => {
  for (const status of [307, 308]) {
    await using server = await serve((request, response, count) => {
      if (count > 2) return `"${request.method} ${request.body.byteLength > 10}"`;
      response.writeHead(status, { location: count === 1 ? "/moved" : `${server.url}/again` }).end("elsewhere");
      return undefined;
    });
    assert.equal(await ask(clientOf(server, { ks: KS })), '"POST true"'.slice(1, -1));
    assert.deepEqual(
      server.requests.map(({ url }) => url),
      ["/api_v3/service/media/action/get", "/moved", "/again"],
    );
  }
});

test("a session is not handed to another server, and a call not turned into another", async () => {
  await using other = await serve(() => '"taken"');
  for (const [status, location] of [
    [307, `${other.url}/api_v3/service/media`],
    [302, `${other.url}?ks=${KS}`],
    [302, "/same"],
    [301, "/same"],
    [303, "/same"],
    [308, "ftp://host/x"],
    [307, "http://user:pass@[bad"],
  ] as const) {
    await using server = await serve((_, response) => {
      response.writeHead(status, { location }).end();
    });
    const error = await failure(() => ask(clientOf(server, { ks: KS, retry: RETRY })), HttpStatusError);
    assert.equal(error.status, status);
    assert.equal(server.requests.length, 1);
    assert.ok(!`${error.message}`.includes("pass"));
    assert.ok(!inspect(error).includes(KS), inspect(error));
    if (location.startsWith(`${other.url}/`)) assert.ok(error.message.includes(`${other.url}:`), error.message);
  }
  assert.equal(other.requests.length, 0);
});

test("a redirect without end", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(307, { location: "/loop" }).end();
  });
  await failure(() => ask(clientOf(server)), KalturaError);
  assert.ok(server.requests.length < 10);
});

// Secrets, hooks and logs --------------------------------------------------------------------------------------------

test("no secret is ever shown: in errors, their causes and stacks, hooks and log lines", async () => {
  const secrets = { ks: KS, password: 'p/w "x" ü', token: "s3cretvalue" };
  const echo = `ks=${KS}&${new URLSearchParams(secrets).toString()} ${JSON.stringify(secrets)} ${JSON.stringify(secrets).replaceAll("/", "\\/")}`;
  const answers = [
    JSON.stringify({
      code: "INVALID_KS",
      message: echo,
      objectType: "KalturaAPIException",
      args: { KSID: KS, TEXT: echo },
    }),
    `<html>${echo}</html>`,
    `{"broken ${echo}`,
    `${" ".repeat(150)}${KS}${"x".repeat(9999)}`,
  ];
  await using server = await serve((_, response, count) => {
    if (count === 2) response.statusCode = 502;
    response.end(answers[count - 1]);
  });
  const lines: string[] = [];
  const hooks: string[] = [];
  const client = clientOf(server, {
    ks: KS,
    ...logTo((level, line) => lines.push(`${level} ${line}`), {
      onResponse: (info) => void hooks.push(info.url, `${info.error}`, info.parameters()),
      onRequest: ({ url }) => void hooks.push(url),
    }),
  });
  for (const _ of answers) {
    const values = {
      password: secrets.password,
      secret: { objectType: "KalturaToken", value: secrets.token },
      plain: "shown",
    };
    const error = await failure(() => ask(client, { values }), KalturaError);
    const shown = JSON.stringify([
      ...lines,
      ...hooks,
      `${error}`,
      error.stack,
      Object.entries(error).filter(([name]) => name !== "metadata"),
      error.cause instanceof Error ? [error.cause.stack, error.cause.message] : "",
    ]);
    for (const secret of [KS, KS.slice(0, 12), "s3cret", "p/w", "p%2Fw", "p\\/w"]) {
      assert.ok(!shown.includes(secret), `${secret} is shown in ${shown}`);
    }
  }
  assert.equal(lines.length, 4);
  assert.match(
    lines[0] ?? "",
    /^debug media\.get -> ApiError INVALID_KS: .* in \d+ ms, attempt 1, server -, session -, \{.*"plain":"shown"/,
  );
  assert.match(lines[0] ?? "", /"ks":"\*\*\*"/);
});

test("short secrets are hidden by their names, and ordinary words are left alone", async () => {
  const { redactor } = await import("../runtime/redact.js");
  const redact = redactor(["ks", "pin"], { pin: 12, ks: "{1:result}", name: "pins=4" });
  assert.equal(redact("pin=12&name=12&ks=abc"), "pin=***&name=12&ks=***");
  assert.equal(redact('{"pin":"12","a":"pin"}'), '{"pin":"***","a":"pin"}');
  assert.equal(redact("/ks/abc/entryId/5 filter%3Aks%3Dabc books=5"), "/ks/***/entryId/5 filter%3Aks%3D*** books=5");
  assert.equal(redact("<ks>abc</ks>"), "<ks>***</ks>");
  assert.equal(redact("{1:result} is no secret"), "{1:result} is no secret");
  assert.equal(redactor([], {})("ks=abc"), "ks=abc");
});

test("hooks see each attempt, may add headers, and may end the call", async () => {
  await using server = await serve((_, response, count) => {
    if (count > 1) return '"ok"';
    response.statusCode = 503;
    response.end();
    return undefined;
  });
  const seen: unknown[] = [];
  const client = clientOf(server, {
    retry: RETRY,
    onRequest: ({ action, attempt, method, headers }) => {
      headers.set("x-trace", `${attempt}`);
      seen.push([action, attempt, method]);
    },
    onResponse: ({ attempt, metadata, error, retryIn, elapsed }) => {
      seen.push([attempt, metadata?.status, error?.name, retryIn === undefined, elapsed >= 0]);
    },
  });
  assert.equal(await ask(client), "ok");
  assert.deepEqual(seen, [
    ["media.get", 1, "POST"],
    [1, 503, "HttpStatusError", false, true],
    ["media.get", 2, "POST"],
    [2, 200, undefined, true, true],
  ]);
  assert.deepEqual(
    server.requests.map(({ headers }) => headers["x-trace"]),
    ["1", "2"],
  );
  const stopped = clientOf(server, {
    retry: RETRY,
    onRequest: () => {
      throw new RangeError("no");
    },
  });
  await failure(() => ask(stopped), RangeError);
  assert.equal(server.requests.length, 2);
});

test("a transport of one's own", async () => {
  const client = new Client({
    serviceUrl: "http://anywhere",
    transport: { send: (request) => Promise.resolve(new Response(JSON.stringify(request.url))) },
  });
  assert.equal(await ask(client), "http://anywhere/api_v3/service/media/action/get");
  const failing = new Client({
    serviceUrl: "http://anywhere",
    retry: RETRY,
    transport: { send: () => Promise.reject(new RangeError("odd")) },
  });
  const error = await failure(() => ask(failing, { repeatable: false }), TransportError);
  assert.equal(error.sent, undefined);
  assert.ok(error.cause instanceof RangeError);
});

test("a fetch of one's own", async () => {
  const urls: string[] = [];
  const fetch = (async (url: string) => {
    urls.push(url);
    return new Response('"mine"');
  }) as typeof globalThis.fetch;
  assert.equal(await ask(new Client({ serviceUrl: "http://anywhere", fetch })), "mine");
  assert.equal(urls.length, 1);
});
