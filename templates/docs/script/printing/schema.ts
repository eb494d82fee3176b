/** What the printers of all languages ask of an API. */

import type { Action, Api, Class, Constant, Enum, Property, TypeRef } from "../model/api.js";
import { ROOT_CLASS } from "../model/api.js";
import type { Argument, Field, Step } from "../model/call.js";
import { words } from "./words.js";

/** The step of a path that stands for all elements of a list. */
export const EVERY = "*";

/** The property of answers that holds the objects of a list. */
export const OBJECTS = "objects";

/** The property of filters that says in what order objects come. */
const ORDER = "orderBy";

/** Properties by which people know an object. */
const SHOWN = ["id", "name"];

/** The class `name` and its bases, nearest first. */
export function lineage(api: Api, name: string): Class[] {
  const found: Class[] = [];
  for (
    let at = api.classes.get(name);
    at !== undefined;
    at = at.base === undefined ? undefined : api.classes.get(at.base)
  ) {
    found.push(at);
  }
  return found;
}

/** All properties of the class `name`, those of the root first. */
export function propertiesOf(api: Api, name: string): Property[] {
  return lineage(api, name)
    .reverse()
    .flatMap((each) => each.properties);
}

/** The class, `className` or a base of it, that declares the property `wire`; the nearest of several. */
export function declaring(api: Api, className: string, wire: string): string | undefined {
  return lineage(api, className).find((each) => each.properties.some((property) => property.name === wire))?.name;
}

/** The constant of an order of a filter: declared as text, its values are those of an enum of its own. */
export function orderOf(api: Api, className: string, field: Field): { enum: Enum; constant: Constant } | undefined {
  const { value } = field;
  if (field.property.name !== ORDER || value.kind !== "plain" || typeof value.value !== "string") {
    return undefined;
  }
  for (const { name } of lineage(api, className)) {
    const found = api.enums.get(`${name.endsWith("Filter") ? name.slice(0, -"Filter".length) : name}OrderBy`);
    const constant = found?.base === "string" ? found.constants.find((each) => each.value === value.value) : undefined;
    if (found !== undefined && constant !== undefined) {
      return { enum: found, constant };
    }
  }
  return undefined;
}

/** What `orderOf` found, as a value. */
export function memberOf(order: { enum: Enum; constant: Constant }): Argument & { kind: "member" } {
  const { enum: of, constant } = order;
  return { kind: "member", type: { kind: "enum", name: of.name, base: of.base }, value: constant.value, constant };
}

/** The class of the objects in an answer that is a list. */
export function listed(api: Api, className: string): string | undefined {
  for (const { name, type } of propertiesOf(api, className)) {
    if (name === OBJECTS && type.kind === "list") {
      return type.item;
    }
  }
  return undefined;
}

/** Of a class the properties by which people know its objects; none of the root. */
export function shownOf(api: Api, className: string): { name: string; type: TypeRef }[] {
  const types = new Map(propertiesOf(api, className).map((each) => [each.name, each.type]));
  const found: { name: string; type: TypeRef }[] = [];
  for (const name of className === ROOT_CLASS ? [] : SHOWN) {
    const type = types.get(name);
    if (type?.kind === "scalar") {
      found.push({ name, type });
    }
  }
  return found;
}

/** The class of the objects of a list that pages, by a pager of the usual name where `usual`. */
export function pagedItems(action: Action, usual: boolean): string | undefined {
  const { paging } = action;
  return paging !== undefined && (!usual || paging.parameter === "pager") ? paging.items : undefined;
}

/** What leads through `steps` from a value of type `start`: each step with the type where it begins. */
export function* walked(start: TypeRef, steps: readonly Step[]): Generator<[Step, TypeRef | undefined]> {
  let here: TypeRef | undefined = start;
  for (const step of steps) {
    yield [step, here];
    here = step.type;
  }
}

/** The last word of the name of a class: what its objects are. */
export function noun(className: string): string {
  return words(className).at(-1) ?? "";
}

/** Several of `one`. */
export function plural(one: string): string {
  if (one.endsWith("y") && one.length > 1 && !"aeiou".includes(one.slice(-2, -1))) {
    return `${one.slice(0, -1)}ies`;
  }
  return /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}
