/**
 * Properties of all that a client reads from outside, on inputs that are made: a fixed number of them, always the same.
 *
 * `FUZZ_SECONDS=600 node fuzz.test.js` makes a long run, with other inputs each time, and prints how many there were.
 */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import fc from "fast-check";

import { jsonReader, parseJson } from "../runtime/decode-json.js";
import { ApiError, KalturaError, NotificationError, SessionFormatError, UsageError } from "../runtime/errors.js";
import { parseUnverifiedEvent, verifyEvent } from "../runtime/events.js";
import { fileSource } from "../runtime/files.js";
import { multipartBody } from "../runtime/multipart.js";
import { parseUnverifiedNotifications, verifyNotifications } from "../runtime/notifications.js";
import { defaultRetry, delayAfter } from "../runtime/retry.js";
import { parseSession } from "../runtime/sessions.js";
import { aTree, answered, ofJson, ofXml, results, sentOf } from "./tree.js";

const seconds = Number(process.env["FUZZ_SECONDS"] ?? 0);
const SECRET = "0123456789abcdef0123456789abcdef";

/** A test of a property on `runs` inputs, or on as many as there is time for. */
function holds<T>(name: string, inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void> | void, runs = 200): void {
  test(name, { timeout: (seconds + 300) * 1000 }, async () => {
    let count = 0;
    const counted = async (input: T): Promise<void> => {
      count++;
      await check(input);
    };
    const long = { numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: seconds * 1000 };
    await fc.assert(fc.asyncProperty(inputs, counted), seconds ? long : { numRuns: runs, seed: 1 });
    if (seconds) console.log(`${name}: ${count} inputs held`);
  });
}

// Inputs ---------------------------------------------------------------------------------------------------------------

const names = ["text", "number", "big", "ratio", "flag", "child", "children", "named", "objectType", "relatedObjects"];
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom("code", "message", "args", "error", "result", "executionTime", "__proto__", "constructor", "0", "7"),
  fc.string(),
);
const scalar = fc.oneof(
  fc.constantFrom("KalturaTree", "KalturaTwig", "KalturaAPIException", "1", "true", "-1e5", "INF", "9007199254740993"),
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    scalar,
    fc.array(tie("anything"), { maxLength: 4 }),
    fc.dictionary(key, tie("anything"), { maxKeys: 7 }),
  ),
}));

const recordings = join(process.env["CLIENTGEN_ROOT"] ?? "", "tests", "recordings");
const recorded = readdirSync(recordings)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(recordings, name), "utf8")) as { answer?: { value?: unknown } })
  .flatMap(({ answer }) => (answer?.value === undefined ? [] : [JSON.stringify(answer.value)]))
  .filter((text) => text.length < 3000);
const written = [
  '{"objectType":"KalturaTree","text":"a","number":9007199254740993,"children":{"0":{"flag":true}},"named":[]}',
  '{"code":"A","message":"b","objectType":"KalturaAPIException","args":{"a":"b"}}',
  '{"result":{"error":{"code":"500016","message":"b","args":[{"name":"a","value":"b"}]}},"executionTime":0.1}',
  '<?xml version="1.0"?><xml><result><objectType>KalturaTree</objectType><text>a&amp;b</text><number>12</number>' +
    "<children><item><flag>0</flag></item></children><named><item><itemKey>k</itemKey><text>b</text></item></named>" +
    "</result><executionTime>0.1</executionTime></xml>",
  "<xml><result><error><code>A</code><message>b</message><args><item><name>a</name></item></args></error></result></xml>",
  "<notification><objectType>KalturaHttpNotification</objectType><object><id>a</id></object></notification>",
  '{"objectType":"KalturaHttpNotification","object":{"id":"a","type":1},"eventObjectType":"1"}',
  "notification_id=1&notification_type=entry_add&partner_id=1&signed_fields=notification_id%2C&sig=aa",
  "multi_notification=true&number_of_notifications=1&not1_notification_id=1&not1_notification_type=entry_add&sig=bb",
  btoa("4d8e|1;1;1700000000;2;12;user;edit:a,list:*;;"),
  btoa(`v2|102|${"0123456789abcdef".repeat(4)}`),
];
const words = [
  "null",
  '"',
  "[",
  "{",
  "}",
  "]",
  ",",
  '"objectType":',
  "<item>",
  "</item>",
  "<!DOCTYPE a [",
  "&a;",
  "&#0;",
];
words.push("<![CDATA[", "]]>", "<!--", "-->", "\\ud800", "\\", "\0", "\r\n", "%", "%ff", "+", "&", "=", "|", "1e400");
words.push("9".repeat(400), "1234567890123456789", "O:1:", "data=", "\u2028", "\ufeff", "\ud800", "__proto__");

const edit = fc.record({
  at: fc.nat(3000),
  length: fc.constantFrom(0, 1, 2, 8, 64, 9999),
  put: fc.oneof(fc.constant(""), fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 4 })),
  times: fc.constantFrom(1, 1, 1, 3, 40),
});
/** Texts that were near to a good one once. */
const near = fc.tuple(fc.constantFrom(...written, ...recorded), fc.array(edit, { maxLength: 6 })).map(([text, edits]) =>
  edits.reduce((made, { at, length, put, times }) => {
    const from = at % (made.length + 1);
    return made.slice(0, from) + put.repeat(times) + made.slice(from + length);
  }, text),
);

// Properties -----------------------------------------------------------------------------------------------------------

/** Only errors of the client. */
async function sound(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof KalturaError)) throw error;
  }
}

const typed = fc.constantFrom(...results);

holds("a text is an answer or is refused", fc.tuple(near, typed, fc.boolean()), async ([text, type, several]) =>
  sound(() => answered(text, type, several)),
);

holds(
  "bytes are an answer or are refused",
  fc.tuple(fc.uint8Array({ maxLength: 60 }), typed),
  async ([bytes, type]) => {
    for (const around of ["*", '{"text":"*"}', "<xml><result>*</result></xml>"]) {
      const [before = "", after = ""] = around.split("*");
      const body = Uint8Array.from([...Buffer.from(before), ...bytes, ...Buffer.from(after)]);
      await sound(() => answered(body, type));
    }
  },
);

holds("JSON of any shape is a value or is refused", fc.tuple(anything, typed), async ([data, type]) => {
  const text = JSON.stringify(data);
  await sound(() => answered(text, type));
  await sound(() => answered(text, type, true));
});

/** A value as JSON, with integers of any length. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}` : part));
}

/** The same as the contents of an XML element; undefined where XML cannot hold a text, or a name. */
function asXml(value: unknown): string | undefined {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return all(value.map((item) => wrapped("item", asXml(item))));
  if (typeof value === "object") {
    return all(
      Object.entries(value).map(([name, part]) =>
        name === "named" ? map(part as object) : wrapped(name, asXml(part)),
      ),
    );
  }
  if (typeof value === "boolean") return `${+value}`;
  const text = String(value);
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) return undefined;
  return text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function map(value: object): string | undefined {
  const items = Object.entries(value).map(([name, part]) =>
    wrapped("item", all([wrapped("itemKey", asXml(name)), asXml(part)])),
  );
  return wrapped("named", all(items));
}

function wrapped(name: string, inner: string | undefined): string | undefined {
  return inner === undefined ? undefined : `<${name}>${inner}</${name}>`;
}

function all(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("");
}

const likely = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
  tree: fc.record(
    {
      text: fc.string({ unit: "binary" }),
      number: fc.oneof(fc.maxSafeInteger(), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String)),
      big: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String),
      ratio: fc.double({ noNaN: true, noDefaultInfinity: true }),
      flag: fc.oneof(fc.boolean(), fc.constantFrom(0, 1, "true", "0")),
      objectType: fc.constantFrom("KalturaTree", "KalturaTwig", "KalturaUnknown"),
      child: fc.oneof({ maxDepth: 3 }, fc.constant(null), tie("tree")),
      children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie("tree"), { maxLength: 3 })),
      named: fc.oneof(
        { maxDepth: 3 },
        fc.constant([]),
        fc.dictionary(fc.string({ unit: "binary" }), tie("tree"), { maxKeys: 3 }),
      ),
    },
    { requiredKeys: [] },
  ),
})).tree;

holds("a value is the same by JSON, by XML, and by a request", likely, async (data) => {
  const value = ofJson(JSON.stringify(data));
  if (value === undefined) return;
  assert.deepEqual(ofJson(asJson(received(value))), value);
  const written = asXml(received(value));
  if (written !== undefined) assert.deepEqual(ofXml(`<xml><result>${written}</result></xml>`), value);
  let sent: Record<string, unknown>;
  try {
    sent = await sentOf(value);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return;
  }
  assert.deepEqual(ofJson(JSON.stringify(sent["tree"])), value);
});

/** A value with the objectType that each object had on the wire. */
function received(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(received);
  const parts = Object.entries(value).map(([name, part]) => [name, received(part)]);
  const [name] = Object.getOwnPropertySymbols(value).map((symbol) => Reflect.get(value, symbol) as unknown);
  const made = Object.fromEntries(parts) as Record<string, unknown>;
  return typeof name === "string" ? { ...made, objectType: name } : made;
}

holds("all integers keep their digits, and nothing else changes", fc.array(fc.oneof(fc.bigInt(), anything)), (data) => {
  const text = `[${data.map((item) => (typeof item === "bigint" ? `${item}` : JSON.stringify(item))).join(",")}]`;
  const read = parseJson(text) as unknown[];
  data.forEach((item, index) => {
    if (typeof item === "bigint") assert.equal(BigInt(read[index] as string | number), item);
    else if (!/\d{16}/.test(JSON.stringify(item))) assert.deepEqual(read[index], JSON.parse(JSON.stringify(item)));
  });
});

holds("an error is one by the rules alone", anything, (data) => {
  const found = jsonReader.error(data, undefined);
  if (!found) return;
  assert.ok(found instanceof ApiError);
  for (const said of [found.code, found.message, ...Object.values(found.args)]) assert.equal(typeof said, "string");
});

holds(
  "an event is read or refused, and never believed",
  fc.oneof(near, fc.string({ unit: "binary" })),
  async (text) => {
    const body = new TextEncoder().encode(text);
    for (const type of ["", "application/json"]) {
      try {
        parseUnverifiedEvent(body, { "content-type": type });
      } catch (error) {
        assert.ok(error instanceof NotificationError, String(error));
      }
    }
    const headers = { "X-Kaltura-Signature": text, "x-kaltura-hash-algo": text.slice(0, 6) };
    assert.equal(await verifyEvent(body, headers, SECRET), false);
  },
);

holds(
  "a notification is read or refused, and never believed",
  fc.oneof(near, fc.string({ unit: "binary" })),
  (text) => {
    assert.equal(verifyNotifications(text, SECRET), false);
    assert.equal(verifyNotifications(text, [SECRET, "other"], { signedFieldsOnly: true }), false);
    try {
      parseUnverifiedNotifications(text);
    } catch (error) {
      assert.ok(error instanceof NotificationError, String(error));
    }
  },
);

holds(
  "a session is read or refused, and never verified",
  fc.oneof(near, fc.base64String(), fc.string()),
  async (text) => {
    assert.equal((await parseSession(text).catch(refused))?.verified ?? false, false);
    assert.equal(await parseSession(text, SECRET).catch(refused), undefined);
  },
);

function refused(error: unknown): undefined {
  assert.ok(error instanceof SessionFormatError, String(error));
  assert.ok(!error.message.includes(SECRET));
  return undefined;
}

holds(
  "a wait is none, or a number",
  fc.oneof(fc.string(), near, fc.date({ noInvalidDate: true }).map(String)),
  (asked) => {
    const delay = delayAfter(defaultRetry, 1, asked);
    assert.ok(delay === Infinity || (delay >= 0 && delay <= defaultRetry.maxRetryAfter), `${delay}`);
  },
);

const parts = fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.uint8Array(), fc.jsonValue());
holds("a body of parts says what was put in, and its length", parts, async ([part, name, content, json]) => {
  const told = JSON.stringify(json);
  let body: Uint8Array;
  try {
    const file = fileSource(
      {
        size: content.byteLength,
        read: async function* () {
          yield content;
        },
      },
      { name },
    );
    const watch = { touch: () => undefined, pause: () => undefined, fail: () => undefined };
    const headers = new Headers();
    const opened = await multipartBody(told, new Map([[part, file]]), "BOUNDARY").open(watch, headers);
    body = new Uint8Array(await new Response(opened).arrayBuffer());
    assert.equal(headers.get("content-length"), `${body.byteLength}`);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return;
  }
  const text = Buffer.from(body).toString("latin1");
  const between = `\r\n--BOUNDARY\r\n`;
  const first = text.indexOf(between, Buffer.byteLength(told));
  assert.ok(text.slice(0, first).endsWith(`\r\n\r\n${Buffer.from(told).toString("latin1")}`));
  const [head = "", ...rest] = text.slice(first + between.length).split("\r\n\r\n");
  // The head is two lines, whatever the names are.
  assert.equal(head.split(/[\r\n]/).length, 3);
  assert.equal(rest.join("\r\n\r\n"), `${Buffer.from(content).toString("latin1")}\r\n--BOUNDARY--\r\n`);
});

holds("what is wanted of an answer is nowhere but in it", anything, (data) => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  try {
    ofJson(JSON.stringify(data), aTree);
  } catch (error) {
    assert.ok(error instanceof KalturaError);
  }
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
  assert.equal(Reflect.get({}, "text"), undefined);
});
