/** Whether an answer is what is expected. */

import type { Opened } from "../answer/opened.js";
import { lineOf } from "../answer/texts.js";
import { holds, nodeAt, pathOf } from "../answer/tree.js";
import type { TreeNode } from "../answer/tree.js";
import type { Exchange, Outcome } from "../request/exchange.js";
import type { Expectation } from "./scenario.js";

export interface Check {
  readonly expectation: Expectation;
  readonly passed: boolean;
  /** What was found instead, or that it was found. */
  readonly found: string;
}

// A pattern may take very long on a long text.
const LONGEST = 10_000;

/** A sentence that says what is expected. */
export function expectationText(expectation: Expectation): string {
  switch (expectation.kind) {
    case "succeeds":
      return "succeeds";
    case "fails":
      return expectation.code ? `fails with ${expectation.code}` : "fails";
    case "equals":
      return `${expectation.path || "the result"} is ${expectation.value}`;
    case "exists":
      return `${expectation.path || "the result"} exists`;
    case "matches":
      return `${expectation.path || "the result"} matches ${expectation.pattern}`;
    default:
      return `${expectation.path || "the result"} has ${expectation.count} elements`;
  }
}

/** Looks whether `expectation` holds. `opened` is the answer taken apart, undefined where there is none. */
export function check(expectation: Expectation, exchange: Exchange, opened: Opened | undefined): Check {
  const [passed, found] = judged(expectation, exchange, opened);
  return { expectation, passed, found };
}

function judged(expectation: Expectation, exchange: Exchange, opened: Opened | undefined): readonly [boolean, string] {
  const failure = failureOf(exchange.outcome);
  if (expectation.kind === "succeeds") return [failure === undefined, failure?.text ?? "success"];
  if (expectation.kind === "fails") {
    const passed = failure !== undefined && (!expectation.code || failure.code === expectation.code);
    return [passed, failure?.text ?? "success"];
  }
  const path = pathOf(expectation.path);
  if (!path) return [false, "the path cannot be read"];
  const node = nodeAt(opened?.result, path);
  if (!node || node.kind === "null") return [false, "nothing"];
  switch (expectation.kind) {
    case "exists":
      return [true, lineOf(node, 60)];
    case "equals":
      return [!holds(node) && equal(node, expectation.value), lineOf(node, 60)];
    case "matches":
      return matches(node, expectation.pattern);
    default:
      return [holds(node) && node.children.length === expectation.count, countOf(node)];
  }
}

/** A bool is 1 or 0 in XML. */
function equal({ kind, text }: TreeNode, value: string): boolean {
  return text === value || (kind === "bool" && (text === "true" ? "1" : "0") === value);
}

function matches(node: TreeNode, pattern: string): readonly [boolean, string] {
  try {
    return [!holds(node) && new RegExp(pattern, "u").test(node.text.slice(0, LONGEST)), lineOf(node, 60)];
  } catch {
    return [false, "the pattern is no regular expression"];
  }
}

function countOf(node: TreeNode): string {
  return holds(node) ? `${node.children.length} elements` : lineOf(node, 60);
}

interface Failed {
  readonly code: string;
  readonly text: string;
}

/** The first failure of an outcome. */
export function failureOf(outcome: Outcome): Failed | undefined {
  if (outcome.kind === "calls") {
    for (const each of outcome.outcomes) {
      const found = failureOf(each);
      if (found) return found;
    }
    return undefined;
  }
  if (outcome.kind !== "failed") return undefined;
  const { failure } = outcome;
  const code = failure.kind === "api" || failure.kind === "proxy" ? failure.code : "";
  return { code, text: code ? `${code}: ${failure.message}` : failure.message };
}
