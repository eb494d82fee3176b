/** The tree of a request as the pairs of a form (protocol.md 3.1). */

import type { Tree } from "./encode.js";
import { UsageError } from "./errors.js";

/**
 * The pairs, in the order of the tree.
 *
 * @throws UsageError A key of a map cannot be carried by a form (protocol.md 2.3).
 */
export function flatten(tree: Readonly<Record<string, Tree>>): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(tree)) add(pairs, name, value);
  return pairs;
}

function add(pairs: [string, string][], name: string, value: Tree): void {
  if (typeof value !== "object") {
    pairs.push([name, typeof value === "boolean" ? `${+value}` : `${value}`]);
    return;
  }
  const members = Object.entries(value);
  if (!members.length) pairs.push([`${name}:-`, ""]);
  for (const [key, member] of members) {
    if (key === "" || key === "-" || /[\s:.[\]]/.test(key)) {
      throw new UsageError(`${name}: a form cannot carry the key ${JSON.stringify(key)}; send this call as JSON`);
    }
    add(pairs, `${name}:${key}`, member);
  }
}
