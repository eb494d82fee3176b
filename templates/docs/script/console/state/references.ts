/** Values from the results of earlier calls: found, renumbered (protocol.md 7.4). */

import type { Json } from "../../model/call.js";
import { isFields, isList, type Key } from "./edit.js";
import { RESULT, TEXT } from "./states.js";

/** The number of a call, counted from 1, that has another one now; undefined when the call is gone. */
export type Numbering = (number: number) => number | undefined;

/** The number of the call that `value` comes from, and the way into its result; undefined when it is no such value. */
export function earlierOf(
  value: Json | undefined,
): { readonly call: number; readonly steps: readonly Key[] } | undefined {
  const path = isFields(value) ? value[RESULT] : undefined;
  if (!isList(path) || typeof path[0] !== "number") return undefined;
  const steps = path.slice(1).map((key) => (typeof key === "number" || typeof key === "string" ? key : `${key}`));
  return { call: path[0], steps };
}

/** The numbers of the calls that anything in `value` comes from, as often as it does. */
export function references(value: Json | undefined): readonly number[] {
  const earlier = earlierOf(value);
  if (earlier) return [earlier.call];
  if (isList(value)) return value.flatMap(references);
  return isFields(value) ? Object.values(value).flatMap(references) : [];
}

/** The value with the numbers of calls changed. What comes from a call that is gone is left out. */
export function renumbered(value: Json, numbering: Numbering): Json | undefined {
  const earlier = earlierOf(value);
  if (earlier) {
    const number = numbering(earlier.call);
    return number === undefined ? undefined : { [RESULT]: [number, ...earlier.steps] };
  }
  if (isList(value)) {
    const items = value.map((each) => renumbered(each, numbering));
    return items.filter((each) => each !== undefined);
  }
  if (!isFields(value)) return value;
  const parts = value[TEXT];
  if (isList(parts)) {
    const kept = parts.flatMap((each) => renumbered(each, numbering) ?? []);
    return kept.length === parts.length ? { [TEXT]: kept } : kept.join("") || undefined;
  }
  const fields = Object.entries(value).map(([name, each]) => [name, renumbered(each, numbering)] as const);
  return Object.fromEntries(fields.filter((field): field is [string, Json] => field[1] !== undefined));
}

/** The way into a result for people, as in `objects[0].id`. */
export function wayText(steps: readonly Key[]): string {
  return steps
    .map((step, index) => {
      if (step === "*") return "[all]";
      return typeof step === "number" ? `[${step}]` : `${index ? "." : ""}${step}`;
    })
    .join("");
}
