/** An answer taken apart: format, envelope, results, errors (protocol.md 5.2, 5.4, 5.5, 7.5). */

import { readJson } from "./json-tree.js";
import { Unreadable, childOf } from "./tree.js";
import type { TreeNode } from "./tree.js";
import { readXml } from "./xml-tree.js";

export type Format = "json" | "xml";

export interface Opened {
  readonly format: Format;
  readonly root: TreeNode;
  /** What the call answered: the root itself, or what the envelope holds. */
  readonly result: TreeNode;
  /** Seconds, where the server says them. */
  readonly executionTime: number | undefined;
}

/** An error that stands in an answer. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly args: readonly (readonly [string, string])[];
}

/**
 * Takes the text of an answer apart. What the answer is decides, not what was asked for: gateways answer in XML always.
 *
 * @returns The place and the reason where it cannot be read.
 */
export function openAnswer(text: string): Opened | Unreadable {
  try {
    const format = text.trimStart().startsWith("<") ? "xml" : "json";
    const root = format === "xml" ? readXml(text) : readJson(text);
    return { format, root, ...(format === "xml" ? fromXml(root) : fromJson(root)) };
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

type Content = Pick<Opened, "result" | "executionTime">;

function fromXml(root: TreeNode): Content {
  return { result: childOf(root, "result") ?? root, executionTime: seconds(childOf(root, "executionTime")) };
}

function fromJson(root: TreeNode): Content {
  const names = root.kind === "object" ? root.children.map((child) => child.key) : [];
  const result = childOf(root, "result");
  const wrapped = result && names.every((name) => name === "result" || name === "executionTime");
  return wrapped
    ? { result, executionTime: seconds(childOf(root, "executionTime")) }
    : { result: root, executionTime: undefined };
}

function seconds(node: TreeNode | undefined): number | undefined {
  const found = parseFloat(node?.text ?? "");
  return Number.isNaN(found) ? undefined : found;
}

/** The error that a result is. Never by having a code and a message alone: ordinary objects have both. */
export function refusalIn(node: TreeNode, format: Format): Refusal | undefined {
  const found = format === "xml" ? errorInXml(node) : errorInJson(node);
  if (!found) return undefined;
  const args: [string, string][] = [];
  for (const item of childOf(found, "args")?.children ?? []) {
    const named = childOf(item, "name");
    args.push([named?.text ?? `${item.key ?? ""}`, named ? textOf(item, "value") : item.text]);
  }
  return { code: textOf(found, "code").trim(), message: textOf(found, "message"), args };
}

function errorInXml(node: TreeNode): TreeNode | undefined {
  const found = childOf(node, "error");
  const whole = childOf(found, "code") && childOf(found, "message");
  return whole && !childOf(node, "objectType") ? found : undefined;
}

function errorInJson(node: TreeNode): TreeNode | undefined {
  if (node.kind !== "object") return undefined;
  const type = childOf(node, "objectType");
  if (type) return type.text === "KalturaAPIException" ? node : undefined;
  const names = node.children.map((child) => child.key);
  const found = names.length === 1 && names[0] === "error" ? node.children[0] : node;
  if (found === node && names.some((name) => !["code", "message", "args"].includes(`${name}`))) return undefined;
  return childOf(found, "code") && childOf(found, "message") ? found : undefined;
}

function textOf(node: TreeNode, key: string): string {
  return childOf(node, key)?.text ?? "";
}

/** The results of the calls of a multirequest; the whole may be one error, and then it is one result. */
export function resultsOf(opened: Opened, multirequest: boolean): readonly TreeNode[] {
  const { result, format } = opened;
  if (!multirequest || refusalIn(result, format)) return [result];
  return result.kind === "list" || result.kind === "object" ? result.children : [];
}
