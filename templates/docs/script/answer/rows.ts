/** The rows of a tree that are to be seen: those whose ancestors are all unfolded. */

import { holds } from "./tree.js";
import type { TreeNode } from "./tree.js";

export interface Row {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
}

/** The visible rows below and including `root`, in their order. */
export function rowsOf(root: TreeNode, unfolded: ReadonlySet<TreeNode>): readonly Row[] {
  const rows: Row[] = [];
  const open: Row[] = [{ node: root, level: 1, position: 1, siblings: 1 }];
  for (let row = open.pop(); row; row = open.pop()) {
    rows.push(row);
    if (!unfolded.has(row.node)) continue;
    const { children } = row.node;
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index] as TreeNode;
      open.push({ node, level: row.level + 1, position: index + 1, siblings: children.length });
    }
  }
  return rows;
}

/** What is unfolded at first: level by level, as long as the whole stays short enough to be looked over. */
export function firstUnfolded(root: TreeNode, most = 60): ReadonlySet<TreeNode> {
  const unfolded = new Set<TreeNode>();
  let level = [root];
  for (let shown = 1; level.length;) {
    const next: TreeNode[] = [];
    for (const node of level) {
      if (!holds(node) || (shown + node.children.length > most && unfolded.size > 0)) continue;
      unfolded.add(node);
      shown += node.children.length;
      // Never all of a long list: it would be made for nothing.
      for (const child of node.children.slice(0, most)) next.push(child);
    }
    level = next;
  }
  return unfolded;
}

/** All that has to be unfolded for `node` to be seen. */
export function unfoldedTo(node: TreeNode, unfolded: ReadonlySet<TreeNode>): ReadonlySet<TreeNode> {
  const all = new Set(unfolded);
  for (let at = node.parent; at; at = at.parent) all.add(at);
  return all;
}

/** `unfolded` with `node` and everything below it, up to `most` nodes with children. */
export function unfoldedBelow(node: TreeNode, unfolded: ReadonlySet<TreeNode>, most = 20_000): ReadonlySet<TreeNode> {
  const all = new Set(unfolded);
  const open = [node];
  let added = 0;
  for (let at = open.pop(); at && added < most; at = open.pop()) {
    if (!holds(at) || !at.children.length) continue;
    all.add(at);
    added++;
    for (let index = at.children.length - 1; index >= 0; index--) open.push(at.children[index] as TreeNode);
  }
  return all;
}
