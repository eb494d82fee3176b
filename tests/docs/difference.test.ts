/** Differences of answers. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { MOST_CHANGES, differenceOf } from "../../templates/docs/script/answer/difference.js";
import { readJson } from "../../templates/docs/script/answer/json-tree.js";
import { pathText } from "../../templates/docs/script/answer/tree.js";
import { readXml } from "../../templates/docs/script/answer/xml-tree.js";

function told(before: string, after: string): string[] {
  return differenceOf(readJson(before), readJson(after)).changes.map(({ kind, path, before: old, after: now }) => {
    return `${kind} ${pathText(path)} ${old?.text ?? "-"} ${now?.text ?? "-"}`;
  });
}

for (const [name, before, after, expected] of [
  ["nothing", '{"a":1,"b":[1,{}]}', '{"b":[1,{}],"a":1}', []],
  ["values", '{"a":1,"b":"x"}', '{"a":2,"b":"x"}', ["changed a 1 2"]],
  ["a number in quotes", '{"a":1}', '{"a":"1"}', ["changed a 1 1"]],
  ["names", '{"a":1,"b":2}', '{"a":1,"c":2}', ["added c - 2", "removed b 2 -"]],
  ["whole parts", '{"a":{"b":1}}', '{"a":[1]}', ["changed a  "]],
  ["elements by their place", "[1,2,3]", "[1,3]", ["changed [1] 2 3", "removed [2] 3 -"]],
  [
    "elements by their id",
    '[{"id":"a","v":1},{"id":"b","v":2}]',
    '[{"id":"b","v":3},{"id":"c"}]',
    ["changed [0].v 2 3", "added [1]  -".replace("  -", " - "), "removed [0]  -"],
  ],
  ["an id that is there twice", '[{"id":"a"},{"id":"a"}]', '[{"id":"a"}]', ["removed [1]  -"]],
  ["scalars", "1", "2", ["changed  1 2"]],
] as const) {
  test(name, () => assert.deepEqual(told(before, after), expected));
}

test("what is the same is counted", () => {
  assert.equal(differenceOf(readJson('{"a":1,"b":[1,2]}'), readJson('{"a":1,"b":[1,3]}')).same, 2);
});

test("an element that is empty is a null", () => {
  const difference = differenceOf(readXml("<xml><a/><b>1</b></xml>"), readXml("<xml><a></a><b>2</b></xml>"));
  assert.deepEqual(
    difference.changes.map(({ path }) => pathText(path)),
    ["b"],
  );
});

test("an answer does not differ from itself, and only what differs is told", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.json({ maxDepth: 4 }), (one, other) => {
      assert.deepEqual(told(one, one), []);
      const forth = differenceOf(readJson(one), readJson(other)).changes.length;
      assert.equal(forth > 0, differenceOf(readJson(other), readJson(one)).changes.length > 0);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("deep answers, and very different ones", () => {
  const deep = (end: string): string => `${"[".repeat(10_000)}${end}${"]".repeat(10_000)}`;
  assert.equal(differenceOf(readJson(deep("1")), readJson(deep("2"))).changes.length, 1);
  const wide = (value: number): string => `[${`${value},`.repeat(5000)}0]`;
  const { changes, more } = differenceOf(readJson(wide(1)), readJson(wide(2)));
  assert.deepEqual([changes.length, more], [MOST_CHANGES, 5000 - MOST_CHANGES]);
});
