/** The states of a value that are told apart: left out, the explicit null, empty, a value, a value of an earlier call. */

import type { TypeRef } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import { isFields, isList } from "./edit.js";

export type State = "omit" | "null" | "empty" | "value" | "earlier";

export const RESULT = "$result";
export const TEXT = "$text";
export const FILE = "$file";

/** The state that `value` is in; the type matters for maps, whose emptiness objects do not have. */
export function stateOf(value: Json | undefined, type: TypeRef): State {
  if (value === undefined) return "omit";
  if (value === null) return "null";
  if (isEarlier(value)) return "earlier";
  if (value === "" || (isList(value) && !value.length)) return "empty";
  if (type.kind === "map" && isFields(value) && !Object.keys(value).length) return "empty";
  return "value";
}

/** Whether the value comes from the result of an earlier call, wholly or in part. */
export function isEarlier(value: Json | undefined): boolean {
  return isFields(value) && (Object.hasOwn(value, RESULT) || Object.hasOwn(value, TEXT));
}

/** The states that a place of the type can be in, in the order in which they are offered. */
export function statesOf(type: TypeRef, earlier: boolean): readonly State[] {
  const states: State[] = ["omit"];
  if (type.kind !== "file") states.push("null");
  if (emptyOf(type) !== undefined) states.push("empty");
  states.push("value");
  if (earlier && type.kind !== "file") states.push("earlier");
  return states;
}

/** The empty value of the type; undefined where there is none. */
export function emptyOf(type: TypeRef): Json | undefined {
  switch (type.kind) {
    case "list":
      return [];
    case "map":
      return {};
    case "scalar":
      return type.scalar === "string" ? "" : undefined;
    case "enum":
      return type.base === "string" ? "" : undefined;
    default:
      return undefined;
  }
}

/** What a place begins with when a value is asked for; undefined where the value has to be typed first. */
export function firstOf(type: TypeRef): Json | undefined {
  switch (type.kind) {
    case "object":
      return {};
    case "list":
      return [{}];
    case "map":
      return { key: {} };
    case "scalar":
      return type.scalar === "bool" ? true : undefined;
    default:
      return undefined;
  }
}

/** What is shown of each state. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  omit: "omit",
  null: "null",
  empty: "empty",
  value: "value",
  earlier: "earlier",
};
