/** Answers as trees: exact, in order, of any size and depth, and never more than text. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { readJson } from "../../templates/docs/script/answer/json-tree.js";
import { hitsOf } from "../../templates/docs/script/answer/looking.js";
import { openAnswer, refusalIn, resultsOf } from "../../templates/docs/script/answer/opened.js";
import { firstUnfolded, rowsOf, unfoldedBelow, unfoldedTo } from "../../templates/docs/script/answer/rows.js";
import { lineOf, setOut, tokenOf, valueText, visible } from "../../templates/docs/script/answer/texts.js";
import {
  MOST_NODES,
  Unreadable,
  childOf,
  nodeAt,
  pathOf,
  pathText,
  pathTo,
  walk,
} from "../../templates/docs/script/answer/tree.js";
import type { TreeNode } from "../../templates/docs/script/answer/tree.js";
import { readXml } from "../../templates/docs/script/answer/xml-tree.js";
import { parseXml } from "../../templates/typescript/runtime/xml-parser.js";
import type { XmlElement } from "../../templates/typescript/runtime/xml-parser.js";

function opened(text: string): Exclude<ReturnType<typeof openAnswer>, Unreadable> {
  const found = openAnswer(text);
  assert.ok(!(found instanceof Unreadable), (found as Error).message);
  return found;
}

function problem(read: (text: string) => unknown, text: string): Unreadable {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof Unreadable, `${error}`);
    return error;
  }
  return assert.fail(`${text.slice(0, 80)} was read`);
}

const keys = (node: TreeNode | undefined): unknown[] => (node?.children ?? []).map((child) => child.key);

test("JSON keeps digits, order, and what stands there twice", () => {
  const root = readJson('\ufeff {"b": 9223372036854775807, "2": 1.50, "1": -0, "b": true, "__proto__": null} \n');
  assert.deepEqual(keys(root), ["b", "2", "1", "b", "__proto__"]);
  assert.deepEqual(
    root.children.map((child) => child.text),
    ["9223372036854775807", "1.50", "-0", "true", "null"],
  );
  assert.deepEqual(
    root.children.map((child) => child.again ?? false),
    [false, false, false, true, false],
  );
  assert.equal(childOf(root, "b")?.text, "true");
});

test("a name that is there twice is found among many, too", () => {
  const names = Array.from({ length: 50 }, (_, index) => `"n${index}":${index}`);
  const root = readJson(`{${[...names, '"n3":0', '"n49":1'].join()}}`);
  assert.deepEqual(
    keys(root).filter((_, index) => root.children[index]?.again),
    ["n3", "n49"],
  );
});

test("any JSON is read as JSON.parse reads it, and set out without a change", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const root = readJson(text);
      const plain = JSON.parse(text) as unknown;
      assert.deepEqual(JSON.parse(setOut(root, "json")), plain);
      assert.deepEqual(readJson(setOut(root, "json")), root);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("what JSON.parse refuses is refused, what it takes is taken", () => {
  const parts = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "1",
    "-",
    ".",
    "e",
    "true",
    "nul",
    " ",
    "\u0001",
    '"a"',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      let read = true;
      try {
        readJson(text);
      } catch (error) {
        assert.ok(error instanceof Unreadable);
        read = false;
      }
      assert.equal(read, good, text);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

for (const [text, line, column, message] of [
  ["", 1, 1, /cut off/],
  ['{"a": 1,\n "b": tru}', 2, 7, /a value/],
  ['{"a": 1\n "b": 2}', 2, 2, /"," or "}"/],
  ["[1, 2", 1, 6, /cut off/],
  ['["ab\ncd"]', 1, 5, /escaped/],
  ['["a\\x"]', 1, 4, /escape/],
  ["[01]", 1, 2, /value/],
  ["[1] []", 1, 5, /after the end/],
  ["{a: 1}", 1, 2, /name/],
] as const) {
  test(`the place where ${JSON.stringify(text)} is broken`, () => {
    const found = problem(readJson, text);
    assert.match(found.message, message);
    assert.deepEqual([found.line, found.column], [line, column]);
  });
}

test("XML becomes objects, lists, maps, texts, and what is empty", () => {
  const root = readXml(
    '<?xml version="1.0"?><!-- a --><xml><result><objectType>KalturaX</objectType><list><item>1</item><item><id>a</id>' +
      "</item></list><map><item><itemKey>k&amp;</itemKey><id>b</id></item></map><none/><text a='1'><![CDATA[<b>]]>&#65;" +
      "</text></result></xml>",
  );
  const result = childOf(root, "result");
  assert.equal(result?.kind, "object");
  assert.deepEqual(nodeAt(result, ["list", 1, "id"])?.text, "a");
  assert.deepEqual(childOf(result, "map")?.kind, "map");
  assert.deepEqual(nodeAt(result, ["map", "k&", "id"])?.text, "b");
  assert.equal(childOf(result, "none")?.kind, "empty");
  assert.equal(childOf(result, "text")?.text, "<b>A");
});

for (const [text, line, column] of [
  ["", 1, 1],
  ["<xml>\n<a></b></xml>", 2, 4],
  ["<!DOCTYPE x [<!ENTITY a 'b'>]><xml/>", 1, 1],
  ["<xml>&nbsp;</xml>", 1, 6],
  ["<xml>a&#0;</xml>", 1, 7],
  ["<xml/><xml/>", 1, 7],
  ["<xml><a>", 1, 9],
  ["<xml>\u0001</xml>", 1, 6],
  ["<xml/> text", 1, 7],
] as const) {
  test(`the place where ${JSON.stringify(text)} is broken`, () => {
    const found = problem(readXml, text);
    assert.deepEqual([found.line, found.column], [line, column]);
  });
}

/** The same element in the words of the runtime's parser, to be compared. */
function texts(element: XmlElement): string[] {
  return element.children.length ? element.children.flatMap(texts) : element.name === "itemKey" ? [] : [element.text];
}

test("any XML is read as the clients read it", () => {
  const part = fc.constantFrom(
    "<a>",
    "</a>",
    "<item>",
    "</item>",
    "<b/>",
    "text",
    "&lt;",
    "&#x41;",
    "<![CDATA[x]]>",
    "&",
    "<",
    "<!-- c -->",
    " ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (pieces) => {
      const text = `<xml>${pieces.join("")}</xml>`;
      let expected: string[] | undefined;
      try {
        expected = texts(parseXml(text));
      } catch {
        expected = undefined;
      }
      let found: string[] | undefined;
      try {
        found = [...walk(readXml(text))].filter((node) => !node.children.length).map((node) => node.text);
      } catch (error) {
        assert.ok(error instanceof Unreadable);
      }
      assert.deepEqual(found, expected, text);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("10,000 levels are no matter", () => {
  const deep = 10_000;
  const json = opened(`${'{"a":['.repeat(deep / 2)}${"]}".repeat(deep / 2)}`);
  const xml = opened(`<xml><result>${"<a>".repeat(deep)}1${"</a>".repeat(deep)}</result></xml>`);
  for (const { root, format } of [json, xml]) {
    const all = unfoldedBelow(root, new Set());
    const rows = rowsOf(root, all);
    assert.ok(rows.length >= deep);
    const last = rows.at(-1)?.node as TreeNode;
    assert.equal(pathTo(last).length, rows.length - 1);
    assert.ok(setOut(root, format).length > deep);
    assert.equal(nodeAt(root, pathTo(last)), last);
    assert.ok(unfoldedTo(last, new Set()).size >= deep - 1);
  }
});

test("10 MB and 100,000 values take no long time, and more than the most are not made", () => {
  const list = `[${'{"id":"0_abcdefgh","name":"an entry with a name","views":123456},'.repeat(30_000)}{}]`;
  const started = performance.now();
  const { root } = opened(list);
  assert.equal(root.children.length, 30_001);
  assert.equal(hitsOf(root, "0_ABC").length, 10_000);
  assert.ok(rowsOf(root, firstUnfolded(root)).length > 30_000);
  const long = opened(JSON.stringify('é\\"'.repeat(2_500_000)));
  assert.equal(long.root.text.length, 7_500_000);
  assert.ok(performance.now() - started < 6000, `${performance.now() - started} ms`);
  assert.match(problem(readJson, `[${"1,".repeat(MOST_NODES)}1]`).message, /more than 500,000/);
  assert.match(problem(readXml, `<a>${"<b/>".repeat(MOST_NODES)}</a>`).message, /more than 500,000/);
});

test("envelopes, errors and calls are told as clients tell them", () => {
  assert.equal(opened('{"executionTime":0.5,"result":{"id":"1"}}').result.children[0]?.text, "1");
  assert.equal(opened('{"executionTime":0.5,"result":{"id":"1"}}').executionTime, 0.5);
  assert.equal(opened('{"result":1,"id":2}').result.children.length, 2);
  assert.equal(opened("<xml><result>1</result><executionTime>5.6E-5</executionTime></xml>").executionTime, 5.6e-5);
  const refused = (text: string): unknown => {
    const { result, format } = opened(text);
    return refusalIn(result, format);
  };
  const expected = { code: "C", message: "m", args: [["A", "1"]] };
  assert.deepEqual(refused('{"code":"C","message":"m","objectType":"KalturaAPIException","args":{"A":"1"}}'), expected);
  assert.deepEqual(
    refused('{"result":{"error":{"code":"C","message":"m","args":[{"name":"A","value":"1"}]}}}'),
    expected,
  );
  assert.deepEqual(
    refused(
      "<xml><result><error><code>C</code><message>m</message><args><item><name>A</name><value>1</value></item></args>" +
        "</error></result></xml>",
    ),
    expected,
  );
  assert.equal(refused('{"code":"C","message":"m","objectType":"KalturaRule"}'), undefined);
  assert.equal(refused('{"code":"C","message":"m","more":1}'), undefined);
  assert.equal(refused("<xml><result><error>text</error></result></xml>"), undefined);
  assert.equal(resultsOf(opened('[1,{"code":"C","message":"m"}]'), true).length, 2);
  assert.equal(resultsOf(opened('{"code":"C","message":"m"}'), true).length, 1);
});

test("ways are written and read", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat({ max: 99 }), fc.string(), fc.constantFrom("id", "a b", '"', "]", "__proto__"))),
      (path) => {
        assert.deepEqual(pathOf(pathText(path)), path);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
  assert.deepEqual(pathOf("objects.0.id"), ["objects", 0, "id"]);
  assert.equal(pathOf("objects[x]"), undefined);
  assert.equal(pathOf("a b"), undefined);
  assert.equal(nodeAt(readJson('{"0":"a","3":"b"}'), [3])?.text, "b");
});

test("tokens", () => {
  assert.equal(tokenOf(1, ["objects", 0, "id"]), "{1:result:objects:0:id}");
  assert.equal(tokenOf(2, []), "{2:result}");
  assert.equal(tokenOf(1, ["a:b"]), undefined);
  assert.equal(tokenOf(1, ["a}"]), undefined);
  assert.equal(tokenOf(1, [""]), undefined);
});

test("what cannot be seen is written as an escape", () => {
  assert.equal(visible("a\u202eb\u0000\u200b\n\u2066"), "a\\u202eb\\u0000\\u200b\\n\\u2066");
  assert.equal(visible("שלום <script>alert(1)</script>"), "שלום <script>alert(1)</script>");
  assert.equal(visible("abcdef", 3), "abc…");
  assert.equal(lineOf(readJson(JSON.stringify("x".repeat(1000)))).length, 243);
});

test("a copy is the exact value", () => {
  const root = readJson('{"a":12345678901234567890,"b":"<b>\\u202e"}');
  assert.equal(valueText(root.children[0] as TreeNode), "12345678901234567890");
  assert.equal(valueText(root.children[1] as TreeNode), "<b>\u202e");
  assert.equal(valueText(root), '{\n  "a": 12345678901234567890,\n  "b": "<b>\u202e"\n}');
});

test("XML set out reads as before", () => {
  const text =
    "<xml><result><a>x &lt; y</a><list><item><b/></item></list><map><item><itemKey>k</itemKey><c>1</c></item></map>" +
    "</result><executionTime>1</executionTime></xml>";
  const { root } = opened(text);
  assert.deepEqual(readXml(setOut(root, "xml")), root);
});
