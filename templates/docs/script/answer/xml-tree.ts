/** XML as a tree: elements and text. Entities are never declared nor fetched, attributes mean nothing in answers. */

import { Grower, Unreadable } from "./tree.js";
import type { Growing, TreeNode } from "./tree.js";

const TAG = /<(\/?)([\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>/uy;
const REFERENCE = /&(?:#(\d{1,9})|#x([\da-fA-F]{1,8})|(amp|lt|gt|quot|apos));|&/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NO_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const SKIPPED = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;

/**
 * The tree of a document in XML, as answers are written (protocol.md 5.1): what has nothing but `<item>` in it is a list,
 * or a map where each item has an `<itemKey>`.
 *
 * @throws Unreadable It is not well-formed, has a document type, or is too large for a tree.
 */
export function readXml(source: string): TreeNode {
  const root = new Reader(source).document();
  settle(root);
  return root;
}

class Reader {
  private at = 0;
  private root: Growing | undefined;
  private parent: Growing | undefined;
  private readonly source: string;
  private readonly grower: Grower;

  constructor(source: string) {
    this.source = source;
    this.grower = new Grower(source);
  }

  document(): Growing {
    const { source } = this;
    const strange = NO_CHARACTER.exec(source);
    if (strange) this.fail("it holds a character that XML cannot hold", strange.index);
    if (source.startsWith("\ufeff")) this.at = 1;
    while (this.at < source.length) this.part();
    if (!this.root || this.parent) this.fail("it was cut off", source.length);
    return this.root;
  }

  private fail(message: string, at = this.at): never {
    throw new Unreadable(message, this.source, at);
  }

  /** The next tag, or the text before it. */
  private part(): void {
    const { source, at } = this;
    if (source[at] !== "<") {
      const next = source.indexOf("<", at);
      this.at = next < 0 ? source.length : next;
      this.text(this.unescaped(source.slice(at, this.at), at), at);
      return;
    }
    for (const [start, end] of SKIPPED) {
      if (source.startsWith(start, at)) {
        this.at = this.after(end, at + start.length);
        return;
      }
    }
    if (source.startsWith("<![CDATA[", at)) {
      this.at = this.after("]]>", at + 9);
      this.text(source.slice(at + 9, this.at - 3).replace(/\r\n?/g, "\n"), at);
      return;
    }
    this.tag();
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found < 0) this.fail("it was cut off", this.source.length);
    return found + mark.length;
  }

  private text(text: string, at: number): void {
    if (this.parent) this.parent.text += text;
    else if (text.trim()) this.fail("text stands outside of the element", at);
  }

  private tag(): void {
    const { source, at, parent } = this;
    TAG.lastIndex = at;
    const [tag, closing, name = "", attributes, empty] = TAG.exec(source) ?? [];
    if (tag === undefined) {
      if (source.startsWith("<!DOCTYPE", at)) this.fail("it has a document type");
      this.fail(source.includes(">", at) ? "a tag is malformed" : "it was cut off");
    }
    if (closing) {
      if (!parent || parent.key !== name || attributes || empty) this.fail(`</${name}> closes nothing`);
      this.parent = parent.parent as Growing | undefined;
    } else {
      if (!parent && this.root) this.fail("a second element follows the first");
      const added = this.grower.add(parent, "object", name, "", at);
      this.root ??= added;
      if (!empty) this.parent = added;
    }
    this.at = at + tag.length;
  }

  private unescaped(text: string, at: number): string {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    if (!lines.includes("&")) return lines;
    return lines.replace(REFERENCE, (all, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return NAMED[name] as string;
      const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? "", 16);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
      if (!character || NO_CHARACTER.test(character) || /^[\ud800-\udfff]$/.test(character)) {
        this.fail(`${all} refers to nothing`, at + Math.max(0, text.indexOf(all)));
      }
      return character;
    });
  }
}

/** Tells scalars, lists and maps among elements, and gives items their keys. */
function settle(root: Growing): void {
  const open = [root];
  root.key = undefined;
  for (let node = open.pop(); node; node = open.pop()) {
    const { children } = node;
    if (!children.length) {
      node.kind = node.text ? "text" : "empty";
      continue;
    }
    // Text between elements is nothing that an answer has; it is kept to be shown.
    if (!node.text.trim()) node.text = "";
    if (children.every((child) => child.key === "item")) settleItems(node);
    else markTwins(node);
    for (const child of children) open.push(child);
  }
}

function settleItems(node: Growing): void {
  const keyed = node.children.every((item) => item.children.some((part) => part.key === "itemKey"));
  node.kind = keyed ? "map" : "list";
  node.children.forEach((item, index) => {
    const key = keyed ? item.children.findIndex((part) => part.key === "itemKey") : -1;
    item.key = key < 0 ? index : (item.children[key] as Growing).text;
    if (key < 0) return;
    item.children.splice(key, 1);
    if (!item.text.trim()) item.text = "";
  });
  if (keyed) markTwins(node);
}

function markTwins(node: Growing): void {
  const seen = new Set<unknown>();
  for (const child of node.children) {
    if (seen.has(child.key)) child.again = true;
    seen.add(child.key);
  }
}
