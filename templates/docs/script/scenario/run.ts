/** Running a scenario: one call after the other, as they stand. */

import { openAnswer } from "../answer/opened.js";
import { Unreadable } from "../answer/tree.js";
import { at, put } from "../console/state/edit.js";
import type { Document } from "../model/call.js";
import type { Exchange } from "../request/exchange.js";
import { capturedAt, filled, usedIn } from "./captures.js";
import type { Captured } from "./captures.js";
import { check } from "./expectations.js";
import type { Check } from "./expectations.js";
import type { Expectation, Scenario, Step } from "./scenario.js";

export interface StepResult {
  readonly step: Step;
  readonly state: "passed" | "failed" | "skipped";
  /** Why it was not called, or why it failed beside its checks; empty for neither. */
  readonly reason: string;
  readonly checks: readonly Check[];
  readonly exchange: Exchange | undefined;
}

export interface RunOptions {
  /** Sends a call. What it throws fails the step. */
  readonly send: (document: Document, signal: AbortSignal) => Promise<Exchange>;
  readonly signal: AbortSignal;
  /** Told of each step when it is done. */
  readonly onStep?: (result: StepResult, index: number) => void;
}

const SUCCEEDS: readonly Expectation[] = [{ kind: "succeeds" }];

/**
 * Runs all steps. A step of which nothing is expected has to succeed; one that fails does not stop those behind it, but
 * what uses its values is skipped.
 */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<readonly StepResult[]> {
  const captured = new Map<string, string | number | bigint | boolean>();
  const results: StepResult[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    const result = options.signal.aborted ? skipped(step, "stopped") : await runStep(step, captured, options);
    results.push(result);
    options.onStep?.(result, index);
  }
  return results;
}

async function runStep(
  step: Step,
  captured: Map<string, string | number | bigint | boolean>,
  { send, signal }: RunOptions,
): Promise<StepResult> {
  const unknown = [...usedIn(step.document)].find((name) => !captured.has(name));
  if (unknown !== undefined) return skipped(step, `{{${unknown}}} has no value`);
  let exchange: Exchange;
  try {
    exchange = await send(withSession(filled(step.document, captured), captured), signal);
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    return { step, state: "failed", reason, checks: [], exchange: undefined };
  }
  const text = exchange.answer?.text;
  const found = text === undefined ? undefined : openAnswer(text);
  const opened = found instanceof Unreadable ? undefined : found;
  const checks = (step.expect.length ? step.expect : SUCCEEDS).map((each) => check(each, exchange, opened));
  const missing: string[] = [];
  for (const [name, path] of Object.entries(step.capture)) {
    const value = opened && capturedAt(opened.result, path);
    // What an earlier step left under the name is not what this one means.
    if (value === undefined) captured.delete(name);
    else captured.set(name, value);
    if (value === undefined) missing.push(`there is no value at ${path || "the result"} for {{${name}}}`);
  }
  const passed = checks.every((each) => each.passed) && !missing.length;
  return { step, state: passed ? "passed" : "failed", reason: missing.join("; "), checks, exchange };
}

/** A session that an earlier step captured as `ks` is that of the calls behind it, unless they say another. */
function withSession(document: Document, captured: Captured): Document {
  const ks = captured.get("ks");
  const path = ["client", "ks"];
  return typeof ks === "string" && at(document, path) === undefined ? put(document, path, ks) : document;
}

function skipped(step: Step, reason: string): StepResult {
  return { step, state: "skipped", reason, checks: [], exchange: undefined };
}
