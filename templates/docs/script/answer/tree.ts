/** An answer as a tree, the same for JSON and XML. All walks over it are loops: an answer may be nested 10,000 deep. */

/** `map` is a list of XML whose items name their keys; `empty` is an element of XML with nothing in it. */
export type Kind = "object" | "list" | "map" | "text" | "number" | "bool" | "null" | "empty";

export interface TreeNode {
  readonly kind: Kind;
  /** The name or the index under which it stands in its parent; undefined for the root. */
  readonly key: string | number | undefined;
  readonly parent: TreeNode | undefined;
  /** Of a scalar: the text itself, the digits of a number as they came, `true`. Of all else: `""`, or stray text. */
  readonly text: string;
  readonly children: readonly TreeNode[];
  /** Whether an earlier child of its parent has the same name: readers take the last. */
  readonly again?: boolean;
}

/** The way to a node: names and indices from 0. */
export type Path = readonly (string | number)[];

/** A tree of more nodes than this takes more memory than a page should; its text is shown instead. */
export const MOST_NODES = 500_000;

/** The answer cannot be read; `offset` is where, counted in UTF-16 units, `line` and `column` from 1. */
export class Unreadable extends Error {
  readonly offset: number;
  readonly line: number;
  readonly column: number;

  constructor(message: string, source: string, offset: number) {
    super(message);
    this.offset = Math.min(offset, source.length);
    const before = source.slice(0, this.offset);
    this.line = before.split("\n").length;
    this.column = this.offset - before.lastIndexOf("\n");
  }
}

/** Makes nodes, and counts them. */
export class Grower {
  private count = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /**
   * Makes a node below `parent`.
   *
   * @throws Unreadable There are too many.
   */
  add(parent: Growing | undefined, kind: Kind, key: string | number | undefined, text = "", at = 0): Growing {
    if (++this.count > MOST_NODES) {
      throw new Unreadable(`it has more than ${MOST_NODES.toLocaleString("en")} values`, this.source, at);
    }
    const node: Growing = { kind, key, parent, text, children: kind in HOLDERS ? [] : NONE };
    parent?.children.push(node);
    return node;
  }
}

/** A node while its document is read. */
export interface Growing extends TreeNode {
  kind: Kind;
  key: string | number | undefined;
  text: string;
  parent: TreeNode | undefined;
  children: Growing[];
  again?: boolean;
}

const HOLDERS = { object: 1, list: 1, map: 1 };
// Shared by all leaves: most nodes are leaves.
const NONE: Growing[] = [];

/** Whether it may have children. */
export function holds(node: TreeNode): boolean {
  return node.kind in HOLDERS;
}

/** The child called `key`: the last one, as readers of JSON have it. */
export function childOf(node: TreeNode | undefined, key: string | number): TreeNode | undefined {
  if (node?.kind === "list") return typeof key === "number" ? node.children[key] : undefined;
  return node?.children.findLast((child) => child.key === key);
}

/** The node at the end of `path`; undefined where there is none. */
export function nodeAt(root: TreeNode | undefined, path: Path): TreeNode | undefined {
  let node = root;
  for (const key of path) {
    // A list with gaps is an object whose names are digits.
    node = childOf(node, key) ?? childOf(node, typeof key === "number" ? `${key}` : Number(key));
    if (!node) return undefined;
  }
  return node;
}

/** The way from `root`, or from the root of all, to `node`. */
export function pathTo(node: TreeNode, root?: TreeNode): Path {
  const path: (string | number)[] = [];
  for (let at: TreeNode | undefined = node; at && at !== root && at.key !== undefined; at = at.parent)
    path.push(at.key);
  return path.reverse();
}

/** A way as text, such as `objects[0].id`, with quotes around what is no plain name. */
export function pathText(path: Path): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}

const STEP = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.(\d+)/y;

/** The way that a text of `pathText` says; also `objects.0.id`. Undefined for a text that is none. */
export function pathOf(text: string): Path | undefined {
  const path: (string | number)[] = [];
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const [found, name, index = undefined, quoted, dotted] = STEP.exec(text) ?? [];
    if (found === undefined) return undefined;
    try {
      path.push(name ?? (quoted ? (JSON.parse(quoted) as string) : Number(index ?? dotted)));
    } catch {
      return undefined;
    }
  }
  return path;
}

/** All nodes below and including `root`, each before its children, in their order. */
export function* walk(root: TreeNode): Generator<TreeNode> {
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as TreeNode);
  }
}
