/** Values of earlier answers in later calls: `{{name}}` in any text of a call. */

import { holds, nodeAt, pathOf } from "../answer/tree.js";
import type { Path, TreeNode } from "../answer/tree.js";
import { put } from "../console/state/edit.js";
import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { hideSecrets } from "../request/secrets.js";

export type Captured = ReadonlyMap<string, string | number | bigint | boolean>;

const WHOLE = /^\{\{([A-Za-z_]\w*)\}\}$/;
const USE = /\{\{([A-Za-z_]\w*)\}\}/g;

/** The names that a call uses. */
export function usedIn(value: Json): ReadonlySet<string> {
  const names = new Set<string>();
  const open: Json[] = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === "string") for (const [, name] of at.matchAll(USE)) names.add(name as string);
    else if (typeof at === "object" && at !== null) open.push(...(Object.values(at) as Json[]));
  }
  return names;
}

/** A call with the values in it. A text that is nothing but `{{name}}` becomes the value itself, be it a number. */
export function filled(document: Document, captured: Captured): Document {
  return fill(document, captured) as Document;
}

function fill(value: Json, captured: Captured): Json {
  if (typeof value === "string") {
    const whole = WHOLE.exec(value)?.[1];
    if (whole !== undefined) return captured.get(whole) ?? value;
    return value.replace(USE, (use, name: string) => `${captured.get(name) ?? use}`);
  }
  if (Array.isArray(value)) return value.map((each: Json) => fill(each, captured));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each as Json, captured)]));
}

/** A call without secrets, to be kept. `{{name}}` in the place of one is none: a session is taken from an earlier call. */
export function withoutSecrets(api: Api, document: Document): Document {
  const uses: [Path, string][] = [];
  const open: [Path, Json][] = [[[], document]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === "string" && WHOLE.test(value)) uses.push([path, value]);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      open.push([[...path, key], each as Json]);
    }
  }
  const replaced = (to: (text: string) => Json, from: Document): Document => {
    return uses.reduce((made, [path, text]) => put(made, path, to(text)), from);
  };
  const blank = hideSecrets(
    api,
    replaced(() => null, document),
  ).document;
  return replaced((text) => text, blank);
}

/** What stands at a path of a result, to be used later; undefined for nothing, or for what is no scalar. */
export function capturedAt(result: TreeNode, path: string): string | number | bigint | boolean | undefined {
  const way = pathOf(path);
  const node = way && nodeAt(result, way);
  if (!node || holds(node) || node.kind === "null" || node.kind === "empty") return undefined;
  if (node.kind === "bool") return node.text === "true";
  if (node.kind !== "number") return node.text;
  const number = Number(node.text);
  return /^-?\d+$/.test(node.text) && !Number.isSafeInteger(number) ? BigInt(node.text) : number;
}
