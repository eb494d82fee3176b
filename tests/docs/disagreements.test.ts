/** What of an answer disagrees with the schema, rule by rule; hostile answers are text like any other. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { MOST_FINDINGS, disagreementsOf } from "../../templates/docs/script/answer/disagreements.js";
import type { Findings } from "../../templates/docs/script/answer/disagreements.js";
import { openAnswer } from "../../templates/docs/script/answer/opened.js";
import { Unreadable, nodeAt, pathText } from "../../templates/docs/script/answer/tree.js";
import { Typing } from "../../templates/docs/script/answer/typing.js";
import type { TypeRef } from "../../templates/docs/script/model/api.js";
import { ENTRY, INT, STRING, smallApi } from "./small-api.js";

const API = smallApi();

function findings(text: string, type: TypeRef = ENTRY, api = API): Findings {
  const opened = openAnswer(text);
  assert.ok(!(opened instanceof Unreadable));
  return disagreementsOf(api, opened.result, new Typing(api, [[opened.result, type]]), opened.format);
}

function told(text: string, type: TypeRef = ENTRY, api = API): string[] {
  return findings(text, type, api).list.map(({ severity, rule, path }) =>
    `${severity} ${rule} ${pathText(path)}`.trim(),
  );
}

const entry = (more: string): string => `{"objectType":"KalturaEntry"${more && ","}${more}}`;
const inXml = (more: string): string => `<xml><result><objectType>KalturaEntry</objectType>${more}</result></xml>`;

for (const [name, text, expected] of [
  [
    "all is well",
    '"id":"a","views":1,"size":9007199254740993,"ratio":1.5,"isLive":true,"status":2,"order":"-createdAt"',
    [],
  ],
  ["nulls are no values", '"id":null,"views":null,"parent":null,"children":null', []],
  ["PHP writes empty objects and maps as lists", '"parent":[],"named":[],"children":[]', []],
  ["a property that nobody knows", '"wings":2', ["note unknown-property wings"]],
  ["a number in quotes", '"views":"12"', ["note wrong-type views"]],
  ["no number", '"views":"many"', ["error wrong-type views"]],
  ["an object for a number", '"views":{}', ["error wrong-type views"]],
  ["a list for a text", '"id":["a"]', ["error wrong-type id"]],
  ["a number for a text", '"id":5', ["note wrong-type id"]],
  [
    "an integer as a float",
    '"size":1.2345678901235E+18,"views":9.0',
    ["note rounded-integer size", "note rounded-integer views"],
  ],
  ["more than 64 bits", '"size":9223372036854775808', ["note integer-too-large size"]],
  ["a bool as a number", '"isLive":1', ["note wrong-type isLive"]],
  ["no bool", '"isLive":"yes"', ["error wrong-type isLive"]],
  ["no float", '"ratio":"half"', ["error wrong-type ratio"]],
  [
    "values that enums do not have",
    '"status":7,"order":"+id"',
    ["note unknown-value status", "note unknown-value order"],
  ],
  ["an enum in quotes", '"status":"3"', ["note wrong-type status"]],
  ["a text for an object", '"parent":"x"', ["error wrong-type parent"]],
  ["a text for a list", '"children":"x"', ["error wrong-type children"]],
  ["an object without its class", '"parent":{"id":"a"}', ["note missing-class parent"]],
  [
    "a class that nobody knows, and what is in it",
    '"parent":{"objectType":"KalturaHologram","depth":1}',
    ["note unknown-class parent"],
  ],
  [
    "a class that belongs elsewhere",
    '"parent":{"objectType":"KalturaOther","id":"a"}',
    ["note unrelated-class parent"],
  ],
  ["an abstract class", '"parent":{"objectType":"KalturaAbstractEntry"}', ["note abstract-class parent"]],
  [
    "a list with gaps",
    '"children":{"0":{"objectType":"KalturaEntry"},"2":{"objectType":"KalturaEntry"}}',
    ["note gaps children"],
  ],
  ["a null in a list", '"children":[null]', ["note gaps children[0]"]],
  ["an object for a list", '"children":{"a":{"objectType":"KalturaEntry"}}', ["error wrong-type children"]],
  ["a map without keys", '"named":[{"objectType":"KalturaEntry"}]', ["note map-without-keys named"]],
  [
    "a subclass, and what it has",
    '"parent":{"objectType":"KalturaMediaEntry","mediaType":"x"}',
    ["error wrong-type parent.mediaType"],
  ],
  ["a name that is there twice", '"id":"a","id":"b"', ["note twice id"]],
  [
    "objects that any object may carry",
    '"relatedObjects":{"a":{"objectType":"KalturaListResponse","totalCount":"x"}}',
    ["error wrong-type relatedObjects.a.totalCount"],
  ],
  [
    "names of objects in JavaScript",
    '"__proto__":{"a":1},"constructor":1',
    ["note unknown-property __proto__", "note unknown-property constructor"],
  ],
] as const) {
  test(name, () => assert.deepEqual(told(entry(text)), expected));
}

for (const [name, text, expected] of [
  ["in XML all is text", "<id>5</id><views>1</views><isLive>1</isLive><status>2</status><parent/><children/>", []],
  [
    "in XML numbers are looked at, too",
    "<views>many</views><isLive>2</isLive>",
    ["error wrong-type views", "note wrong-type isLive"],
  ],
  ["a list in XML", "<children><item><objectType>KalturaEntry</objectType><id>1</id></item></children>", []],
  ["elements for a list in XML", "<children><id>1</id></children>", ["error wrong-type children"]],
  [
    "a map in XML that lost its keys",
    "<named><item><objectType>KalturaEntry</objectType></item></named>",
    ["note map-without-keys named"],
  ],
  ["an integer of XML as a float", "<size>1.2E+18</size>", ["note rounded-integer size"]],
] as const) {
  test(name, () => assert.deepEqual(told(inXml(text)), expected));
}

test("results that are no objects", () => {
  assert.deepEqual(told("null", { kind: "nothing" }), []);
  assert.deepEqual(told("{}", { kind: "nothing" }), []);
  assert.deepEqual(told("5", { kind: "nothing" }), ["note unexpected-value"]);
  assert.deepEqual(told("5", INT), []);
  assert.deepEqual(told('"a"', STRING), []);
  assert.deepEqual(told("[]", STRING), ["error wrong-type"]);
  assert.deepEqual(told("[1]", { kind: "list", item: "KalturaEntry" }), ["error wrong-type [0]"]);
});

test("OTT leaves objectType out as it likes, but for abstract classes", () => {
  const ott = smallApi("ott");
  assert.deepEqual(told('{"id":"a"}', ENTRY, ott), []);
  assert.deepEqual(told('{"id":"a"}', { kind: "object", name: "KalturaAbstractEntry" }, ott), ["note missing-class"]);
});

test("what is expected and what is found is told", () => {
  const [first] = findings(entry('"views":"many"')).list;
  assert.deepEqual([first?.expected, first?.found], ["int", 'the text "many"']);
  const [second] = findings(entry('"parent":{"objectType":"KalturaHologram"}')).list;
  assert.deepEqual(
    [second?.expected, second?.found],
    ["KalturaEntry or a subclass, and it is read as one", "KalturaHologram"],
  );
});

test("an answer of another API is told up to a number", () => {
  const { list, more } = findings(entry(Array.from({ length: 1500 }, (_, index) => `"p${index}":1`).join()));
  assert.deepEqual([list.length, more], [MOST_FINDINGS, 500]);
});

test("constants and dates are known where they stand", () => {
  const opened = openAnswer(entry('"status":"2","order":"-createdAt","createdAt":1600000000'));
  assert.ok(!(opened instanceof Unreadable));
  const typing = new Typing(API, [[opened.result, ENTRY]]);
  const at = (name: string) => nodeAt(opened.result, [name]) ?? assert.fail(name);
  assert.equal(typing.constantOf(at("status"))?.name, "READY");
  assert.equal(typing.constantOf(at("order"))?.name, "NEWEST");
  assert.equal(typing.of(at("createdAt")).property?.isTime, true);
  assert.equal(typing.constantOf(at("createdAt")), undefined);
});

test("any answer whatsoever is looked through", () => {
  const key = fc.constantFrom("id", "views", "parent", "children", "named", "objectType", "__proto__", "0", "status");
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom("KalturaEntry", "KalturaMediaEntry", "x", 1, 2.5, true, null, "-1e5"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (answer) => {
      for (const { path, node } of findings(JSON.stringify(answer)).list) {
        const opened = openAnswer(JSON.stringify(answer));
        assert.ok(!(opened instanceof Unreadable));
        assert.equal(nodeAt(opened.result, path)?.kind, node.kind);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("deep and wide answers are looked through in no long time", () => {
  const started = performance.now();
  const deep = `${'{"objectType":"KalturaEntry","parent":'.repeat(10_000)}null${"}".repeat(10_000)}`;
  assert.deepEqual(told(deep), []);
  const wide = entry(`"children":[${'{"objectType":"KalturaMediaEntry","id":"a","views":1},'.repeat(30_000)}null]`);
  assert.deepEqual(told(wide), ["note gaps children[30000]"]);
  assert.ok(performance.now() - started < 4000, `${performance.now() - started} ms`);
});
