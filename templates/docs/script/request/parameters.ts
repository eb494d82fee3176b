/** Parameters as they go over the wire, as a tree (protocol.md 3.1, 3.2). */

/** What parameters say: texts and what JSON has, by name. */
export type Wire = string | number | bigint | boolean | null | readonly Wire[] | { readonly [name: string]: Wire };

type Grown = Map<string, Grown | Wire>;

/** Puts flattened pairs together: `filter:idEqual`, or PHP's `filter[idEqual]`. Names that no object should have are kept. */
export function treeOfPairs(pairs: Iterable<readonly [string, Wire]>): { readonly [name: string]: Wire } {
  const tree: Grown = new Map();
  for (const [name, value] of pairs) {
    const steps = name.replace(/\[([^\]]*)\]/g, ":$1").split(":");
    const last = steps.pop() as string;
    let at = tree;
    for (const step of steps) {
      const inner = at.get(step);
      const next: Grown = inner instanceof Map ? inner : new Map();
      at.set(step, next);
      at = next;
    }
    at.set(last, value);
  }
  return plain(tree) as { readonly [name: string]: Wire };
}

function plain(value: Grown | Wire): Wire {
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(Array.from(value, ([name, each]) => [name, plain(each)]));
}

/** The pairs of a form, of a query, or of lines that say `name=value` or `[name] => value`. */
export function pairsOfText(text: string): readonly (readonly [string, string])[] {
  const lines = text.trim().split(/\r?\n/);
  const dumped = lines.flatMap((line) => {
    const found = /^\s*\[([^\]]+)\]\s*=>\s?(.*)$/.exec(line);
    return found ? [[found[1] as string, found[2] as string] as const] : [];
  });
  if (dumped.length) return dumped;
  if (lines.length > 1) {
    return lines.flatMap((line) => {
      const at = line.indexOf("=");
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1)] as const] : [];
    });
  }
  return [...new URLSearchParams(text.trim().replace(/^\?/, ""))];
}
