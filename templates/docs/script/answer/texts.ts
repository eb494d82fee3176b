/** Parts of an answer as text: on a row, on the clipboard, set out over lines. */

import type { Format } from "./opened.js";
import { holds } from "./tree.js";
import type { Path, TreeNode } from "./tree.js";

/** Controls, marks that turn the direction of text around, and what takes no room: nobody could see them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text with all that cannot be seen written as an escape, cut after `most` characters. */
export function visible(text: string, most = Number.POSITIVE_INFINITY): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(
    UNSEEN,
    (character) => SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A node on one line; of an object or a list only how much is in it. */
export function lineOf(node: TreeNode, most = 240): string {
  const { kind, text, children } = node;
  if (kind === "object") return children.length ? `{${children.length}}` : "{}";
  if (kind === "list") return children.length ? `[${children.length}]` : "[]";
  if (kind === "map") return `map {${children.length}}`;
  if (kind === "text") return `"${visible(text, most)}"`;
  return kind === "empty" ? "(empty)" : text.slice(0, most);
}

/** What is copied of a node: the text of a scalar as it is, all else as JSON. */
export function valueText(node: TreeNode): string {
  return holds(node) ? setOut(node, "json") : node.text;
}

/**
 * The token that stands for a value of the result of call `call` in a later call of a multirequest (protocol.md 7.4);
 * undefined where there is none: a name with a colon or a brace in it would be read as something else.
 */
export function tokenOf(call: number, path: Path): string | undefined {
  const steps = path.map(String);
  if (steps.some((step) => !step || /[:{}]/.test(step))) return undefined;
  return `{${[call, "result", ...steps].join(":")}}`;
}

/** A tree set out over lines, in JSON or in XML; numbers keep their digits, names their order. */
export function setOut(root: TreeNode, format: Format): string {
  return format === "json" ? setOutJson(root) : setOutXml(root);
}

interface Open {
  readonly node: TreeNode;
  next: number;
}

// Deeper than this, lines begin no further to the right: 10,000 levels would be 100 MB of spaces.
const DEEPEST = 50;

function indent(depth: number): string {
  return "  ".repeat(Math.min(depth, DEEPEST));
}

function setOutJson(root: TreeNode): string {
  const lines: string[] = [];
  const open: Open[] = [];
  const begin = (node: TreeNode, name: string, comma: string): void => {
    const [start, end] = node.kind === "list" ? "[]" : "{}";
    const full = holds(node) && node.children.length > 0;
    lines.push(
      `${indent(open.length)}${name}${full ? start : holds(node) ? `${start}${end}${comma}` : scalarJson(node) + comma}`,
    );
    if (full) open.push({ node, next: 0 });
  };
  const commaAfter = (node: TreeNode): string => (open.length && node !== open.at(-1)?.node.children.at(-1) ? "," : "");
  begin(root, "", "");
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children[top.next++];
    if (child) {
      const name = top.node.kind === "list" ? "" : `${JSON.stringify(`${child.key}`)}: `;
      begin(child, name, commaAfter(child));
    } else {
      open.pop();
      lines.push(`${indent(open.length)}${top.node.kind === "list" ? "]" : "}"}${commaAfter(top.node)}`);
    }
  }
  return lines.join("\n");
}

function scalarJson({ kind, text }: TreeNode): string {
  if (kind === "text") return JSON.stringify(text);
  return kind === "empty" ? '""' : text;
}

function setOutXml(root: TreeNode): string {
  const lines: string[] = [];
  const open: Open[] = [];
  const begin = (node: TreeNode): void => {
    const keyed = node.parent?.kind === "map" && open.length > 0;
    const name = tagOf(node, open.length > 0);
    const at = indent(open.length);
    if (!node.children.length && !keyed) {
      lines.push(node.text ? `${at}<${name}>${escaped(node.text)}</${name}>` : `${at}<${name}/>`);
      return;
    }
    lines.push(`${at}<${name}>`);
    open.push({ node, next: 0 });
    if (keyed) lines.push(`${indent(open.length)}<itemKey>${escaped(`${node.key}`)}</itemKey>`);
    if (node.text) lines.push(`${indent(open.length)}${escaped(node.text)}`);
  };
  begin(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children[top.next++];
    if (child) begin(child);
    else {
      open.pop();
      lines.push(`${indent(open.length)}</${tagOf(top.node, open.length > 0)}>`);
    }
  }
  return lines.join("\n");
}

function tagOf({ key, parent }: TreeNode, inside: boolean): string {
  if (!inside) return key === undefined ? "xml" : "result";
  return parent?.kind === "list" || parent?.kind === "map" ? "item" : `${key}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
