/** Looking for something in an answer. */

import { holds, walk } from "./tree.js";
import type { TreeNode } from "./tree.js";

/** More hits than this are counted no further. */
export const MOST_HITS = 10_000;

/** The nodes whose name or text has `wanted` in it, in their order; case does not count. */
export function hitsOf(root: TreeNode, wanted: string): readonly TreeNode[] {
  const needle = wanted.toLowerCase();
  const hits: TreeNode[] = [];
  if (!needle) return hits;
  for (const node of walk(root)) {
    const named = typeof node.key === "string" && node.key.toLowerCase().includes(needle);
    if (!named && !(node.text && !holds(node) && node.text.toLowerCase().includes(needle))) continue;
    hits.push(node);
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}
