/** Answers that no server should send: each is the right value or an error of the client, in bounded time and memory. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { receivedType } from "../runtime/class.js";
import { jsonReader, parseJson } from "../runtime/decode-json.js";
import { ApiError, HttpStatusError, KalturaError, MalformedAnswerError, UsageError } from "../runtime/errors.js";
import { failure } from "./helpers.js";
import { aTree, answered, ofJson, ofXml, results, sentOf } from "./tree.js";

const LEVELS = 100_000;
const many = "7".repeat(1_000_000);

/** What a body is as the answer to a call, and to a multirequest: values, or an error of the client. */
async function soundly(body: string | Uint8Array<ArrayBuffer>, types = results, several = true): Promise<void> {
  for (const type of types) {
    for (const many of several ? [false, true] : [false]) {
      try {
        await answered(body, type, many);
      } catch (error) {
        if (!(error instanceof KalturaError)) throw error;
      }
    }
  }
}

/** The same for a body that is too large for all that an action may answer. */
const largely = (body: string): Promise<void> => soundly(body, [aTree], false);

test("nesting of 100,000 levels", async () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"child":', "}"],
    ['{"children":[', "]}"],
    ['{"named":{"a":', "}}"],
    ['{"unknown":', "}"],
    ['{"error":', "}"],
    ['{"result":', "}"],
  ] as const) {
    await largely(`${open.repeat(LEVELS)}1${close.repeat(LEVELS)}`);
  }
  for (const name of ["child", "children", "item", "unknown", "error", "text"]) {
    const inner = `<${name}>`.repeat(LEVELS) + `</${name}>`.repeat(LEVELS);
    await largely(`<xml><result>${inner}</result></xml>`);
  }
  // What is unknown is ignored, however deep.
  const ignored = `{"text":"a","unknown":${"[".repeat(LEVELS)}${"]".repeat(LEVELS)}}`;
  assert.deepEqual(ofJson(ignored), { objectType: "KalturaTree", text: "a" });
});

test("numbers of a million digits, and what is nearly one", () => {
  const most = "7".repeat(100_000);
  for (const property of ["number", "big", "flag", "ratio", "child", "children", "named"]) {
    for (const digits of [many, `-${most}`, `${most}x`, `${most}.${most}x`, `.${most}e`, `1e${most}x`, `inf${most}x`]) {
      for (const read of [
        () => ofJson(`{"${property}":"${digits}"}`),
        () => ofXml(`<xml><result><${property}>${digits}</${property}></result></xml>`),
      ]) {
        try {
          read();
        } catch (error) {
          assert.ok(error instanceof MalformedAnswerError, String(error));
        }
      }
    }
  }
  assert.equal((ofJson(`{"text":${many}}`) as { text: string }).text, many);
  assert.equal((ofXml(`<xml><result><text>${many}</text></result></xml>`) as { text: string }).text, many);
});

test("no digit of an integer is lost, however it is written", () => {
  const big = 9_007_199_254_740_993n;
  for (const text of ["9007199254740993", '"9007199254740993"', '"+9007199254740993"', '" 9007199254740993 "']) {
    assert.equal((ofJson(`{"number":${text}}`) as { number: bigint }).number, big, text);
  }
  assert.equal(
    (ofXml("<xml><result><number>+9007199254740993</number></result></xml>") as { number: bigint }).number,
    big,
  );
  const data = { a: [1234567890123456789n, -0.5, 1e300, true], 'b"1234567890123456789\\': '\\"1234567890123456789' };
  const text = JSON.stringify(data, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)).replace(
    "1234567890123456800",
    "1234567890123456789",
  );
  assert.deepEqual(parseJson(text), { ...data, a: ["1234567890123456789", -0.5, 1e300, true] });
});

test("a text of any length stands beside an integer of many digits", () => {
  const text = "a".repeat(17_000_000);
  const read = ofJson(`{"number":1234567890123456789,"text":"${text}"}`) as { number: bigint; text: string };
  assert.equal(read.number, 1_234_567_890_123_456_789n);
  assert.equal(read.text.length, text.length);
  // Half a text of nothing but quotes.
  assert.throws(() => ofJson(`{"number":1234567890123456789,"text":"${'\\"'.repeat(500_000)}`), MalformedAnswerError);
});

test("a long text in the place of anything costs no more than itself", async () => {
  const text = JSON.stringify("a".repeat(6_000_000));
  for (const body of [
    `{"child":${text}}`,
    `{"children":${text}}`,
    `{"named":${text}}`,
    text,
    `{"code":"A","message":"b","args":${text}}`,
    `{"result":${text}}`,
    `{"objectType":${text}}`,
  ]) {
    await largely(body);
  }
  const wide = `[${"0,".repeat(2_000_000)}0]`;
  for (const body of [`{"child":${wide}}`, `{"children":${wide}}`, wide, `{"code":"A","message":"b","args":${wide}}`]) {
    const before = process.memoryUsage().heapUsed;
    await largely(body);
    assert.ok(process.memoryUsage().heapUsed - before < 150_000_000, body.slice(0, 30));
  }
});

test("names of the language's own: no object but the answer's is touched", async () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "then"];
  for (const name of names) {
    const value = `{"text":"a","polluted":1}`;
    const key = JSON.stringify(name);
    const map = (ofJson(`{"named":{${key}:${value}}}`) as { named: Record<string, unknown> }).named;
    assert.deepEqual(Object.entries(map), [[name, { objectType: "KalturaTree", text: "a" }]]);
    const element = `<item><itemKey>${name}</itemKey><text>a</text></item>`;
    assert.deepEqual(ofXml(`<xml><result><named>${element}</named></result></xml>`), {
      objectType: "KalturaTree",
      named: map,
    });
    // It goes out again as it came.
    const sent = (await sentOf({ named: map })) as { tree: { named: object } };
    assert.deepEqual(Object.entries(sent.tree.named), [[name, { objectType: "KalturaTree", text: "a" }]]);

    for (const body of [
      `{${key}:${value}}`,
      `{"objectType":${key},"text":"a"}`,
      `{"objectType":${value},"text":"a"}`,
    ]) {
      const read = ofJson(body) as { text?: string; objectType: string };
      assert.equal(read.objectType, "KalturaTree");
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
      assert.equal(typeof receivedType(read), "string");
    }
    const error = await failure(
      () => ofJson(`{"objectType":"KalturaAPIException","code":"A","message":"b","args":{${key}:"1"}}`),
      ApiError,
    );
    assert.deepEqual(Object.entries(error.args), [[name, "1"]]);
    await soundly(`{${key}:${value},"result":{${key}:1}}`);
    await soundly(`<xml><result><${name}><text>a</text></${name}></result></xml>`);
  }
  assert.equal(Reflect.get({}, "polluted"), undefined);
  assert.equal(Reflect.get({}, "text"), undefined);
});

test("every kind of JSON and XML in the place of every other", async () => {
  const kinds = [
    "null",
    "true",
    "0",
    "1.5",
    "-1e400",
    '""',
    '"a"',
    '"1"',
    "[]",
    "{}",
    "[1]",
    "[[]]",
    "[{}]",
    '{"a":1}',
  ];
  const properties = ["text", "number", "ratio", "flag", "child", "children", "named", "objectType", "relatedObjects"];
  for (const kind of kinds) {
    await soundly(kind);
    for (const name of [...properties, "code", "message", "args", "error", "result", "executionTime"]) {
      await soundly(`{"${name}":${kind}}`, [aTree]);
    }
    await soundly(`{"code":"A","message":${kind},"args":[${kind}]}`, [aTree]);
    await soundly(`{"error":{"code":${kind},"message":"a","args":{"a":${kind}}}}`, [aTree]);
  }
  const shapes = [
    "",
    " ",
    "a",
    "1",
    "<item/>",
    "<item>a</item>",
    "<a/>",
    "a<item/>",
    "<item><itemKey><a/></itemKey></item>",
  ];
  for (const shape of shapes) {
    await soundly(`<xml><result>${shape}</result></xml>`);
    for (const name of [...properties, "error", "item"]) {
      await soundly(`<xml><result><${name}>${shape}</${name}></result><executionTime>${shape}</executionTime></xml>`, [
        aTree,
      ]);
    }
  }
});

test("what the envelope says beside the result is a number, or nothing", () => {
  for (const said of ["{}", "null", "[1]", '"0.5"']) {
    assert.equal(jsonReader.open(`{"result":true,"executionTime":${said}}`).executionTime, undefined);
  }
  assert.equal(jsonReader.open('{"result":true,"executionTime":0.5}').executionTime, 0.5);
});

test("keys that stand twice, and half a surrogate pair", async () => {
  assert.deepEqual(ofJson('{"text":"a","text":"b"}'), { objectType: "KalturaTree", text: "b" });
  const twice = ofXml("<xml><result><text>a</text><text>b</text></result></xml>");
  assert.deepEqual(twice, { objectType: "KalturaTree", text: "b" });
  const half = ofJson('{"text":"\\ud800"}');
  assert.deepEqual(half, { objectType: "KalturaTree", text: "\ud800" });
  await failure(() => sentOf(half), UsageError);
  await failure(() => sentOf(ofJson('{"objectType":"Kaltura\\ud800","text":"a"}')), UsageError);
  await failure(() => sentOf(ofJson('{"named":{"\\udfff":{"text":"a"}}}')), UsageError);
});

test("document types, entities and attributes without end", async () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
  for (const body of [
    `<!DOCTYPE xml [<!ENTITY l0 "ha">${laughs}]><xml><result>&l9;</result></xml>`,
    '<!DOCTYPE xml SYSTEM "http://127.0.0.1:9/x.dtd"><xml><result>a</result></xml>',
    '<?xml version="1.0"?><!-- a --><!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]><xml><result>&f;</result></xml>',
    "<xml><result>&l0;</result></xml>",
    "<xml><result>&#xFFFFFFFFFF;</result></xml>",
    `<xml><result>&#${many};</result></xml>`,
    "<xml><result>&#xd800;</result></xml>",
  ]) {
    assert.throws(() => ofXml(body, "string"), MalformedAnswerError, body.slice(0, 80));
  }
  const attributes = Array.from({ length: 200_000 }, (_, i) => ` a${i}="x"`).join("");
  assert.equal(ofXml(`<xml${attributes}><result${attributes}>a</result></xml>`, "string"), "a");
  await largely(`<xml${" ".repeat(1_000_000)}<result>a</result></xml>`);
  await largely(`<xml><result ${"a".repeat(1_000_000)}>a</result></xml>`);
  await largely(`<xml><result a="${"a".repeat(1_000_000)}>a</result></xml>`);
});

test("bytes that are no UTF-8", async () => {
  const bytes = [0x61, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80];
  const text = Uint8Array.from([...Buffer.from('{"text":"'), ...bytes, ...Buffer.from('"}')]);
  const refused = await failure(() => answered(text, aTree), MalformedAnswerError);
  assert.match(refused.message, /UTF-8/);
  // The page of a gateway may be in Latin-1.
  const page = await failure(() => answered(text, aTree, false, 502), HttpStatusError);
  assert.match(page.excerpt, /"a\ufffd+"/);
  await soundly(Uint8Array.from({ length: 256 }, (_, i) => i));
  await soundly(Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x3e, 0]));
});
