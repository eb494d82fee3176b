/** Scenarios: values from call to call, expectations, and files. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { readJson } from "../../templates/docs/script/answer/json-tree.js";
import { openAnswer } from "../../templates/docs/script/answer/opened.js";
import { Unreadable } from "../../templates/docs/script/answer/tree.js";
import { parseJson, printJson } from "../../templates/docs/script/model/json.js";
import type { Document } from "../../templates/docs/script/model/call.js";
import type { Exchange, Outcome } from "../../templates/docs/script/request/exchange.js";
import { capturedAt, filled, usedIn } from "../../templates/docs/script/scenario/captures.js";
import { check, expectationText } from "../../templates/docs/script/scenario/expectations.js";
import { runScenario } from "../../templates/docs/script/scenario/run.js";
import type { StepResult } from "../../templates/docs/script/scenario/run.js";
import { scenarioJson, scenarioOf } from "../../templates/docs/script/scenario/scenario.js";
import type { Expectation, Scenario, Step } from "../../templates/docs/script/scenario/scenario.js";
import { exchangeOf, failed } from "./exchanges.js";

const step = (name: string, more: Partial<Step> = {}): Step => {
  return { name, document: { service: "media", action: name }, expect: [], capture: {}, ...more };
};

async function run(
  steps: readonly Step[],
  answers: Readonly<Record<string, Exchange>>,
  controller = new AbortController(),
): Promise<{ results: readonly StepResult[]; sent: Document[] }> {
  const sent: Document[] = [];
  const send = async (document: Document): Promise<Exchange> => {
    sent.push(document);
    const found = answers[`${document["action"] as string}`];
    if (!found) throw new Error("there is no such action");
    return found;
  };
  const told: number[] = [];
  const onStep = (_: StepResult, index: number): void => void told.push(index);
  const results = await runScenario({ name: "s", steps }, { send, signal: controller.signal, onStep });
  assert.deepEqual(told, [...results.keys()]);
  return { results, sent };
}

test("a later call uses what an earlier one answered", async () => {
  const answer = exchangeOf('{"id":"0_a","big":9007199254740993,"views":3,"isLive":true,"objects":[{"id":"x"}]}');
  const { results, sent } = await run(
    [
      step("add", { capture: { id: "id", big: "big", views: "views", live: "isLive", first: "objects[0].id" } }),
      step("get", {
        document: {
          service: "media",
          action: "get",
          arguments: { a: "{{id}}", b: "{{big}}", c: ["{{views}}", "{{live}}"], d: "{{first}} of {{id}}", e: "{{" },
        },
      }),
    ],
    { add: answer, get: answer },
  );
  assert.deepEqual(
    results.map(({ state }) => state),
    ["passed", "passed"],
  );
  assert.deepEqual(sent[1]?.["arguments"], { a: "0_a", b: 9007199254740993n, c: [3, true], d: "x of 0_a", e: "{{" });
});

test("a session that is captured is used from then on, where a call has none of its own", async () => {
  const own: Document = { service: "media", action: "get", client: { ks: "other", serviceUrl: "x" } };
  const { sent } = await run([step("start", { capture: { ks: "" } }), step("list"), step("get", { document: own })], {
    start: exchangeOf('"djJ8"'),
    list: exchangeOf("1"),
    get: exchangeOf("1"),
  });
  assert.deepEqual(
    sent.map((document) => document["client"]),
    [undefined, { ks: "djJ8" }, { ks: "other", serviceUrl: "x" }],
  );
});

test("what has no value is not sent, and what is missing fails its step", async () => {
  const { results, sent } = await run(
    [
      step("add", { capture: { id: "nothing.here" } }),
      step("get", { document: { service: "media", action: "get", arguments: { id: "{{id}}" } } }),
      step("list"),
    ],
    { add: exchangeOf("{}"), list: exchangeOf("1") },
  );
  assert.deepEqual(
    results.map(({ state, reason }) => [state, reason]),
    [
      ["failed", "there is no value at nothing.here for {{id}}"],
      ["skipped", "{{id}} has no value"],
      ["passed", ""],
    ],
  );
  assert.equal(sent.length, 2);
});

test("an error fails a step, and passes it where it is expected", async () => {
  const error = exchangeOf("", failed("NOT_FOUND"));
  const { results } = await run(
    [
      step("get"),
      step("get", { expect: [{ kind: "fails", code: "NOT_FOUND" }] }),
      step("get", { expect: [{ kind: "fails", code: "OTHER" }] }),
      step("gone"),
    ],
    { get: error },
  );
  assert.deepEqual(
    results.map(({ state }) => state),
    ["failed", "passed", "failed", "failed"],
  );
  assert.equal(results[2]?.checks[0]?.found, "NOT_FOUND: it is NOT_FOUND");
  assert.equal(results[3]?.reason, "there is no such action");
});

test("a run that is stopped calls nothing more", async () => {
  const controller = new AbortController();
  controller.abort();
  const { results, sent } = await run([step("get")], { get: exchangeOf("1") }, controller);
  assert.deepEqual([results[0]?.state, results[0]?.reason, sent.length], ["skipped", "stopped", 0]);
});

const ANSWER = '{"totalCount":2,"isLive":true,"none":null,"objects":[{"id":"0_a"},{"id":"0_b"}]}';

function holds(expectation: Expectation, text = ANSWER, outcome?: Outcome): boolean {
  const opened = openAnswer(text);
  const result = check(expectation, exchangeOf(text, outcome), opened instanceof Unreadable ? undefined : opened);
  assert.equal(result.expectation, expectation);
  assert.ok(result.found && expectationText(expectation));
  return result.passed;
}

test("expectations", () => {
  assert.ok(holds({ kind: "succeeds" }));
  assert.ok(!holds({ kind: "succeeds" }, ANSWER, failed("X")));
  assert.ok(!holds({ kind: "succeeds" }, ANSWER, { kind: "calls", outcomes: [failed("X")] }));
  assert.ok(!holds({ kind: "fails", code: "" }));
  assert.ok(holds({ kind: "fails", code: "" }, ANSWER, failed("X")));
  assert.ok(holds({ kind: "equals", path: "totalCount", value: "2" }));
  assert.ok(!holds({ kind: "equals", path: "totalCount", value: "02" }));
  assert.ok(holds({ kind: "equals", path: "isLive", value: "true" }));
  assert.ok(holds({ kind: "equals", path: "isLive", value: "1" }));
  assert.ok(!holds({ kind: "equals", path: "objects", value: "" }));
  assert.ok(holds({ kind: "equals", path: "", value: "5" }, "5"));
  assert.ok(holds({ kind: "exists", path: "objects[1].id" }));
  assert.ok(!holds({ kind: "exists", path: "objects[2]" }));
  assert.ok(!holds({ kind: "exists", path: "none" }));
  assert.ok(!holds({ kind: "exists", path: "a b" }));
  assert.ok(holds({ kind: "matches", path: "objects[0].id", pattern: "^0_" }));
  assert.ok(!holds({ kind: "matches", path: "objects[0].id", pattern: "^1_" }));
  assert.ok(!holds({ kind: "matches", path: "objects[0].id", pattern: "(" }));
  assert.ok(holds({ kind: "count", path: "objects", count: 2 }));
  assert.ok(!holds({ kind: "count", path: "objects[0].id", count: 3 }));
  assert.ok(!holds({ kind: "exists", path: "a" }, "no answer"));
  assert.ok(holds({ kind: "exists", path: "[1]" }, "<xml><result><item>1</item><item>2</item></result></xml>"));
});

test("values are captured as they are", () => {
  const root = readJson('{"a":1,"b":12345678901234567890,"c":"x","d":false,"e":null,"f":{},"g":1.5}');
  const at = (path: string): unknown => capturedAt(root, path);
  assert.deepEqual(["a", "b", "c", "d", "e", "f", "g", "h", "a b"].map(at), [
    1,
    12345678901234567890n,
    "x",
    false,
    undefined,
    undefined,
    1.5,
    undefined,
    undefined,
  ]);
});

test("names in a call", () => {
  assert.deepEqual([...usedIn({ a: ["{{x}} {{y}}", { b: "{{x}}" }], c: "{{ z }}", d: null })].sort(), ["x", "y"]);
  assert.deepEqual(filled({ __proto__x: "{{a}}" }, new Map([["a", "$&"]])), { __proto__x: "$&" });
  assert.deepEqual(filled({ t: "<{{a}}>" }, new Map([["a", "$&"]])), { t: "<$&>" });
});

const path = fc.constantFrom("id", "objects[0].id", "");
const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc.constant({ kind: "succeeds" } as const),
  fc.record({ kind: fc.constant("fails" as const), code: fc.string() }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant("equals" as const), path, value: fc.string() }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant("exists" as const), path }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant("matches" as const), path, pattern: fc.string() }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant("count" as const), path, count: fc.nat() }, { noNullPrototype: true }),
);

test("a scenario is read from its file as it was", () => {
  const aStep = fc.record(
    {
      name: fc.string(),
      document: fc.constant<Document>({ service: "media", action: "get", arguments: { big: 9007199254740993n } }),
      expect: fc.array(expectation, { maxLength: 3 }),
      capture: fc.dictionary(fc.constantFrom("id", "a_1"), path, { noNullPrototype: true }),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(
      fc.record({ name: fc.string(), steps: fc.array(aStep, { maxLength: 3 }) }, { noNullPrototype: true }),
      (scenario: Scenario) => {
        assert.deepEqual(scenarioOf(parseJson(printJson(scenarioJson(scenario)))), scenario);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

for (const [text, message] of [
  ["1", /the scenario must be an object/],
  ['{"scenario":"a","steps":[{"name":"x"}]}', /steps\[0\]\.call must be an object/],
  ['{"scenario":"a","steps":[{"name":"x","call":{},"expect":[{}]}]}', /expect\[0\] must have/],
  ['{"scenario":"a","steps":[{"name":"x","call":{},"expect":[{"path":"a"}]}]}', /expect\[0\] must say/],
  ['{"scenario":"a","steps":[{"name":"x","call":{},"capture":{"a b":"x"}}]}', /capture must be/],
  ['{"steps":[]}', /scenario must be the name/],
] as const) {
  test(`${text} is no scenario`, () => assert.throws(() => scenarioOf(parseJson(text)), message));
}
