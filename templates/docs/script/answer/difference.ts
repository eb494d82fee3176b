/** The difference of two answers, by the ways into them. */

import { holds, pathTo } from "./tree.js";
import type { Path, TreeNode } from "./tree.js";

export interface Change {
  readonly kind: "added" | "removed" | "changed";
  /** The way in the answer that has it; in the second one where both do. */
  readonly path: Path;
  readonly before: TreeNode | undefined;
  readonly after: TreeNode | undefined;
}

export interface Difference {
  readonly changes: readonly Change[];
  /** How many there are beside those. */
  readonly more: number;
  /** How many values are the same in both. */
  readonly same: number;
}

export const MOST_CHANGES = 2000;

/**
 * What is different between two trees. Objects are compared name by name, whatever their order; elements of lists by their
 * `id` where each has one of its own, else by their place.
 */
export function differenceOf(before: TreeNode, after: TreeNode): Difference {
  const changes: Change[] = [];
  let more = 0;
  let same = 0;
  const tell = (change: Change): void => {
    if (changes.length < MOST_CHANGES) changes.push(change);
    else more++;
  };
  const open: Pair[] = [{ before, after }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { before: old, after: now } = pair;
    if (!old || !now) {
      const node = (now ?? old) as TreeNode;
      tell({ kind: now ? "added" : "removed", path: pathTo(node, now ? after : before), before: old, after: now });
    } else if (holds(old) && shape(old) === shape(now)) {
      const below = pairsOf(old, now);
      for (let index = below.length - 1; index >= 0; index--) open.push(below[index] as Pair);
      if (!below.length) same++;
    } else if (equal(old, now)) {
      same++;
    } else {
      tell({ kind: "changed", path: pathTo(now, after), before: old, after: now });
    }
  }
  return { changes, more, same };
}

interface Pair {
  readonly before: TreeNode | undefined;
  readonly after: TreeNode | undefined;
}

/** A map is an object in JSON, and a list of items in XML. */
function shape({ kind }: TreeNode): string {
  return kind === "map" ? "object" : kind;
}

function equal(old: TreeNode, now: TreeNode): boolean {
  return !holds(old) && !holds(now) && old.text === now.text && plain(old.kind) === plain(now.kind);
}

/** A number in quotes is another value than the number, but an element that is empty is as good as a null. */
function plain(kind: string): string {
  return kind === "empty" ? "null" : kind;
}

function pairsOf(old: TreeNode, now: TreeNode): readonly Pair[] {
  const keyOf = keys(old, now);
  const rest = new Map<string, TreeNode[]>();
  for (const child of old.children) {
    const key = keyOf(child);
    const known = rest.get(key);
    if (known) known.push(child);
    else rest.set(key, [child]);
  }
  const pairs: Pair[] = [];
  for (const child of now.children) pairs.push({ before: rest.get(keyOf(child))?.shift(), after: child });
  for (const left of rest.values()) for (const child of left) pairs.push({ before: child, after: undefined });
  return pairs;
}

function keys(old: TreeNode, now: TreeNode): (node: TreeNode) => string {
  const byPlace = (node: TreeNode): string => `${node.key}`;
  if (old.kind !== "list") return byPlace;
  for (const list of [old, now]) {
    const ids = new Set(list.children.map(idOf));
    if (ids.has(undefined) || ids.size < list.children.length) return byPlace;
  }
  return (node) => idOf(node) ?? "";
}

function idOf(node: TreeNode): string | undefined {
  if (node.kind !== "object") return undefined;
  const found = node.children.find((child) => child.key === "id");
  return found && !holds(found) && found.text ? found.text : undefined;
}
