/** Scenarios: calls in an order, what is expected of each, and what later ones take from the answers of earlier ones. */

import type { Document, Json } from "../model/call.js";

/** What is expected of an answer. Paths are those of the result: `objects[0].id`, in a multirequest `[0].id`. */
export type Expectation =
  | { readonly kind: "succeeds" }
  /** The code of the error; empty for any. */
  | { readonly kind: "fails"; readonly code: string }
  | { readonly kind: "equals"; readonly path: string; readonly value: string }
  | { readonly kind: "exists"; readonly path: string }
  | { readonly kind: "matches"; readonly path: string; readonly pattern: string }
  | { readonly kind: "count"; readonly path: string; readonly count: number };

export interface Step {
  readonly name: string;
  readonly document: Document;
  readonly expect: readonly Expectation[];
  /** Paths by the names under which later steps use what is there, as `{{name}}`. */
  readonly capture: Readonly<Record<string, string>>;
}

export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A text that is no scenario; the message says what is wrong and where. */
export class BadScenario extends Error {}

/** The names that `{{name}}` can have. */
export const CAPTURE_NAME = /^[A-Za-z_]\w*$/;

/** The form of a file. */
export function scenarioJson({ name, steps }: Scenario): Json {
  return { scenario: name, steps: steps.map(stepJson) };
}

/**
 * Reads the form of a file.
 *
 * @throws BadScenario It is none.
 */
export function scenarioOf(value: Json): Scenario {
  const { scenario, steps } = dictionary(value, "the scenario");
  if (typeof scenario !== "string") throw new BadScenario("scenario must be the name of the scenario");
  if (!Array.isArray(steps)) throw new BadScenario("steps must be a list");
  return { name: scenario, steps: steps.map((step: Json, index) => stepOf(step, `steps[${index}]`)) };
}

/** The form of a step: `call` beside what belongs to it. */
export function stepJson({ name, document, expect, capture }: Step): { readonly [name: string]: Json } {
  return {
    name,
    call: document,
    ...(expect.length && { expect: expect.map(expectationJson) }),
    ...(Object.keys(capture).length && { capture }),
  };
}

/**
 * Reads the form of a step.
 *
 * @throws BadScenario It is none.
 */
export function stepOf(value: Json, where: string): Step {
  const { name, call, expect = [], capture = {} } = dictionary(value, where);
  if (typeof name !== "string") throw new BadScenario(`${where}.name must be a text`);
  if (!Array.isArray(expect)) throw new BadScenario(`${where}.expect must be a list`);
  return {
    name,
    document: dictionary(call, `${where}.call`),
    expect: expect.map((each: Json, index) => expectationOf(each, `${where}.expect[${index}]`)),
    capture: captureOf(capture, `${where}.capture`),
  };
}

function captureOf(value: Json, where: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const [name, path] of Object.entries(dictionary(value, where))) {
    if (typeof path !== "string" || !CAPTURE_NAME.test(name)) {
      throw new BadScenario(`${where} must be paths by names of letters and digits`);
    }
    found.push([name, path]);
  }
  return Object.fromEntries(found);
}

function expectationJson(expectation: Expectation): Json {
  switch (expectation.kind) {
    case "succeeds":
      return { succeeds: true };
    case "fails":
      return { fails: expectation.code };
    case "equals":
      return { path: expectation.path, equals: expectation.value };
    case "exists":
      return { path: expectation.path, exists: true };
    case "matches":
      return { path: expectation.path, matches: expectation.pattern };
    default:
      return { path: expectation.path, count: expectation.count };
  }
}

function expectationOf(value: Json, where: string): Expectation {
  const { succeeds, fails, path, equals, exists, matches, count } = dictionary(value, where);
  if (succeeds === true) return { kind: "succeeds" };
  if (typeof fails === "string") return { kind: "fails", code: fails };
  if (typeof path !== "string") throw new BadScenario(`${where} must have succeeds, fails, or a path`);
  if (exists === true) return { kind: "exists", path };
  if (typeof matches === "string") return { kind: "matches", path, pattern: matches };
  if (typeof count === "number" && Number.isSafeInteger(count)) return { kind: "count", path, count };
  if (equals !== undefined && typeof equals !== "object") return { kind: "equals", path, value: `${equals}` };
  throw new BadScenario(`${where} must say equals, exists, matches or count of its path`);
}

function dictionary(value: Json | undefined, where: string): { readonly [name: string]: Json } {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as { readonly [name: string]: Json };
  }
  throw new BadScenario(`${where} must be an object`);
}
