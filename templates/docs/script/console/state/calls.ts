/** The calls of a document: one alone, or those of a multirequest, which can be added, moved, doubled and taken away. */

import type { Document, Json } from "../../model/call.js";
import { at, isFields, isList, type Path } from "./edit.js";
import { type Numbering, references, renumbered } from "./references.js";

const SHARED = ["client"] as const;

export function isMultirequest(document: Document): boolean {
  return isList(document["multirequest"]);
}

/** The calls of the document: of a multirequest, or the one that it is. */
export function callsOf(document: Document): readonly Document[] {
  const calls = document["multirequest"];
  return isList(calls) ? calls.filter(isFields) : [document];
}

/** The way to the call `index`. */
export function callPath(document: Document, index: number): Path {
  return isMultirequest(document) ? ["multirequest", index] : [];
}

/** A call of an action that gives nothing. */
export function newCall(service: string, action: string): Document {
  return { service, action, arguments: {} };
}

/** The document as a multirequest; the settings of its one call stay with that call. */
export function asMultirequest(document: Document): Document {
  if (isMultirequest(document)) return document;
  const { client, ...call } = document;
  return { multirequest: [call], ...(client === undefined ? {} : { client }) };
}

/** The call `index` as a document of its own. What it took from other calls is left out. */
export function asSingle(document: Document, index: number): Document {
  if (!isMultirequest(document)) return document;
  const call = callsOf(document)[index] ?? {};
  const kept = SHARED.flatMap((name) => (document[name] === undefined ? [] : [[name, document[name]] as const]));
  return { ...(renumbered(call, () => undefined) as Document), ...Object.fromEntries(kept) };
}

/** The multirequest with `call` before `index`, or at its end. */
export function addCall(document: Document, call: Document, index = callsOf(document).length): Document {
  const multi = asMultirequest(document);
  const numbering: Numbering = (number) => (number > index ? number + 1 : number);
  return withCalls(
    multi,
    callsOf(multi)
      .map((each) => renumbered(each, numbering) as Document)
      .toSpliced(index, 0, call),
  );
}

/** The multirequest with the call `index` a second time, right after it. */
export function duplicateCall(document: Document, index: number): Document {
  const call = callsOf(document)[index];
  return call === undefined ? document : addCall(document, call, index + 1);
}

/**
 * The multirequest in which the call `from` stands at `to`, with all references to calls following.
 *
 * @returns The document, or in words why it cannot be: a value would come from a call that is made later.
 */
export function moveCall(document: Document, from: number, to: number): Document | string {
  const calls = callsOf(document);
  const moved = calls[from];
  if (moved === undefined || from === to || to < 0 || to >= calls.length) return document;
  const order = calls
    .map((_, index) => index)
    .toSpliced(from, 1)
    .toSpliced(to, 0, from);
  const place = new Map(order.map((old, index) => [old + 1, index + 1]));
  const next = order.map((old) => renumbered(calls[old] ?? {}, (number) => place.get(number)) as Document);
  for (const [index, call] of next.entries()) {
    const source = references(call).find((number) => number > index);
    if (source !== undefined) {
      const [taker, giver] = [order[index] ?? 0, order[source - 1] ?? 0];
      return `Call ${taker + 1} takes a value from call ${giver + 1}, so it has to stay behind it.`;
    }
  }
  return withCalls(document, next);
}

/**
 * The multirequest without the call `index`.
 *
 * @returns Also how many values of other calls came from it: they are left out now.
 */
export function removeCall(document: Document, index: number): { readonly document: Document; readonly lost: number } {
  const others = callsOf(document).toSpliced(index, 1);
  const lost = others.flatMap(references).filter((number) => number === index + 1).length;
  const numbering: Numbering = (number) => {
    if (number === index + 1) return undefined;
    return number > index + 1 ? number - 1 : number;
  };
  return {
    document: withCalls(
      document,
      others.map((each) => renumbered(each, numbering) as Document),
    ),
    lost,
  };
}

/** The name of a call for people, as in `media.list`. */
export function nameOf(call: Document): string {
  const [service, action] = [call["service"], call["action"]];
  return typeof service === "string" && typeof action === "string" ? `${service}.${action}` : "";
}

function withCalls(document: Document, calls: readonly Document[]): Document {
  return { ...document, multirequest: calls as readonly Json[] };
}

/** The arguments of the call `index`. */
export function argumentsOf(document: Document, index: number): Document {
  const found = at(document, [...callPath(document, index), "arguments"]);
  return isFields(found) ? found : {};
}
