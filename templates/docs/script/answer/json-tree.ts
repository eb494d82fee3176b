/** JSON as a tree: numbers keep their digits, names their order, and what stands there twice is there twice. */

import { Grower, Unreadable } from "./tree.js";
import type { Growing, TreeNode } from "./tree.js";

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand in a text.
const PLAIN = /^[^\\\x00-\x1f]*$/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;

/**
 * The tree of a text in JSON.
 *
 * @throws Unreadable It is no JSON, or too large for a tree.
 */
export function readJson(source: string): TreeNode {
  return new Reader(source).document();
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly grower: Grower;
  /** The names in each open object, once it has so many that looking through them takes long. */
  private readonly names = new Map<Growing, Set<string>>();

  constructor(source: string) {
    this.source = source;
    this.grower = new Grower(source);
  }

  document(): TreeNode {
    if (this.source.startsWith("\ufeff")) this.at = 1;
    this.space();
    const root = this.value(undefined, undefined);
    let parent: Growing | undefined = root.kind === "object" || root.kind === "list" ? root : undefined;
    // One turn for each value or end; the way back up is in the nodes.
    while (parent) {
      this.space();
      const end = parent.kind === "object" ? "}" : "]";
      const some = parent.children.length > 0;
      if (this.source[this.at] === end) {
        this.at++;
        this.names.delete(parent);
        parent = parent.parent as Growing | undefined;
        continue;
      }
      if (some) {
        this.mark(",", `"," or "${end}" is expected`);
        this.space();
      }
      const added = this.value(parent, parent.kind === "object" ? this.name() : parent.children.length);
      if (added.kind === "object" || added.kind === "list") parent = added;
    }
    this.space();
    if (this.at < this.source.length) this.fail("something stands after the end");
    return root;
  }

  private fail(message: string, at = this.at): never {
    throw new Unreadable(at >= this.source.length ? "it was cut off" : message, this.source, at);
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    SPACE.test(this.source);
    this.at = SPACE.lastIndex;
  }

  private mark(mark: string, message: string): void {
    if (this.source[this.at] !== mark) this.fail(message);
    this.at++;
  }

  private name(): string {
    if (this.source[this.at] !== '"') this.fail("a name in quotes is expected");
    const name = this.text();
    this.space();
    this.mark(":", '":" is expected');
    this.space();
    return name;
  }

  /** A scalar, or a list or an object that is still open. */
  private value(parent: Growing | undefined, key: string | number | undefined): Growing {
    const start = this.at;
    const first = this.source[start];
    let added: Growing;
    if (first === "{" || first === "[") {
      this.at++;
      added = this.grower.add(parent, first === "{" ? "object" : "list", key, "", start);
    } else if (first === '"') {
      added = this.grower.add(parent, "text", key, this.text(), start);
    } else {
      added = this.plain(parent, key, start);
    }
    if (parent?.kind === "object" && this.known(parent, added.key as string)) added.again = true;
    return added;
  }

  private plain(parent: Growing | undefined, key: string | number | undefined, start: number): Growing {
    for (const pattern of [NUMBER, WORD]) {
      pattern.lastIndex = start;
      const text = pattern.exec(this.source)?.[0];
      if (text === undefined) continue;
      this.at += text.length;
      const kind = pattern === NUMBER ? "number" : text === "null" ? "null" : "bool";
      return this.grower.add(parent, kind, key, text, start);
    }
    return this.fail("a value is expected");
  }

  /** Whether the object has a child of this name already, beside the last one. */
  private known(parent: Growing, name: string): boolean {
    const { children } = parent;
    if (children.length < 16) return children.some((child, index) => child.key === name && index < children.length - 1);
    let names = this.names.get(parent);
    if (!names) {
      names = new Set(children.slice(0, -1).map((child) => child.key as string));
      this.names.set(parent, names);
    }
    if (names.has(name)) return true;
    names.add(name);
    return false;
  }

  private text(): string {
    const { source, at: start } = this;
    const end = source.indexOf('"', start + 1);
    const inside = source.slice(start + 1, end);
    if (end < 0 || !PLAIN.test(inside)) return this.escapedText(start);
    this.at = end + 1;
    return inside;
  }

  /** A text with escapes, or the place where it is wrong. */
  private escapedText(start: number): string {
    const { source } = this;
    let end = start + 1;
    for (; source[end] !== '"'; end++) {
      if (end >= source.length) this.fail("", source.length);
      if (source.charCodeAt(end) < 32) this.fail("a character stands in a text that must be escaped", end);
      if (source[end] !== "\\") continue;
      const escaped = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(source.slice(end + 1, end + 6))?.[0];
      if (!escaped) this.fail("an escape is wrong", end);
      end += escaped.length;
    }
    this.at = end + 1;
    return JSON.parse(source.slice(start, this.at)) as string;
  }
}
