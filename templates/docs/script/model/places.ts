/** What may stand where: the look-ups that forms, checks and pickers are made of. */

import type { Action, Api, Class, Property, Service, TypeRef } from "./api.js";
import { ROOT_CLASS } from "./api.js";

/** The class `name` and its bases, nearest first, the root last. */
export function lineage(api: Api, name: string): readonly Class[] {
  const found: Class[] = [];
  for (let at = api.classes.get(name); at; at = at.base === undefined ? undefined : api.classes.get(at.base)) {
    found.push(at);
  }
  return found;
}

/** All properties of the class `name`, those of the root first. */
export function propertiesOf(api: Api, name: string): readonly Property[] {
  return lineage(api, name)
    .toReversed()
    .flatMap((each) => each.properties);
}

/** The properties of the class `name` that clients may send. */
export function sendable(api: Api, name: string): readonly Property[] {
  return propertiesOf(api, name).filter((each) => !each.readOnly);
}

/** The names of all classes that derive from `name`, each before those that derive from it. */
export function descendants(api: Api, name: string): readonly string[] {
  return (api.children.get(name) ?? []).flatMap((child) => [child, ...descendants(api, child)]);
}

/** Whether the class `name` is `base` or derives from it. */
export function derives(api: Api, name: string, base: string): boolean {
  return lineage(api, name).some((each) => each.name === base);
}

/** What may stand where the class `name` is declared: itself and what derives from it, abstract ones left out. */
export function concrete(api: Api, name: string): readonly Class[] {
  return [name, ...descendants(api, name)].flatMap((each) => {
    const found = api.classes.get(each);
    return found && !found.abstract && each !== ROOT_CLASS ? [found] : [];
  });
}

/** The class, `className` or a base of it, that declares a property. */
export function declaredBy(api: Api, className: string, property: string): Class | undefined {
  return lineage(api, className).find((each) => each.properties.some((own) => own.name === property));
}

/** An action by its name and that of its service, in any case; a service also by its short name where only one has it. */
export function find(
  api: Api,
  service: string,
  action: string,
): { readonly service: Service; readonly action: Action } | undefined {
  const wanted = service.toLowerCase();
  const all = [...api.services.values()];
  const named = all.filter((each) => each.name.toLowerCase() === wanted);
  const found = all.find((each) => each.id.toLowerCase() === wanted) ?? (named.length === 1 ? named[0] : undefined);
  const known = found?.actions.find((each) => each.name.toLowerCase() === action.toLowerCase());
  return found && known && { service: found, action: known };
}

/** One step into a result. */
export interface Part {
  readonly key: string | number;
  readonly type: TypeRef;
  readonly property?: Property;
  /** The subclass that has the property, where the declared class does not. */
  readonly of?: string;
}

/** Where one step leads from a value of a type: the properties of an object, an element or all of a list. */
export function partsOf(api: Api, type: TypeRef | undefined): readonly Part[] {
  if (type?.kind === "list") {
    const element: TypeRef = { kind: "object", name: type.item };
    return [
      { key: 0, type: element },
      { key: "*", type: element },
    ];
  }
  if (type?.kind !== "object") return [];
  const own = propertiesOf(api, type.name).map((property) => ({ key: property.name, type: property.type, property }));
  const known = new Set(own.map((part) => part.key));
  const more = descendants(api, type.name).flatMap((of) =>
    (api.classes.get(of)?.properties ?? []).flatMap((property): Part[] => {
      if (known.has(property.name)) return [];
      known.add(property.name);
      return [{ key: property.name, type: property.type, property, of }];
    }),
  );
  return [...own, ...more];
}

/** Whether a value of the type `from` makes sense in a place of the type `to`: servers convert scalars. */
export function assignable(api: Api, from: TypeRef, to: TypeRef): boolean {
  if (to.kind === "enum") return from.kind === "enum" ? from.name === to.name : fitsBase(from, to.base);
  if (to.kind === "scalar") {
    if (to.scalar === "string") return from.kind === "scalar" || from.kind === "enum";
    if (to.scalar === "bool") return from.kind === "scalar" && from.scalar === "bool";
    return from.kind === "enum" ? from.base === "int" : from.kind === "scalar" && from.scalar !== "bool";
  }
  if (to.kind === "object") return from.kind === "object" && derives(api, from.name, to.name);
  if (to.kind === "list" || to.kind === "map") return from.kind === to.kind && derives(api, from.item, to.item);
  return false;
}

function fitsBase(from: TypeRef, base: "int" | "string"): boolean {
  return from.kind === "scalar" && (base === "int" ? from.scalar === "int" : from.scalar === "string");
}

/** A value of an earlier call of a multirequest that may stand in a place. */
export interface Candidate {
  /** The number of the call, from 1. */
  readonly call: number;
  readonly steps: readonly (string | number)[];
  readonly type: TypeRef;
  /** `1: media.list → objects[0].id`, without the name of the action. */
  readonly label: string;
}

/** How many are offered: more than that is looked through by nobody. */
const MOST = 200;

/**
 * The values of earlier results that may stand in a place of the type `to`; ids and what is near come first.
 *
 * @param earlier - The actions of the calls before.
 * @param depth - How many steps into a result are looked at, those into a list not counted.
 */
export function earlierValues(api: Api, earlier: readonly Action[], to: TypeRef, depth = 3): readonly Candidate[] {
  const found: Candidate[] = [];
  const look = (call: number, type: TypeRef, steps: readonly (string | number)[], left: number): void => {
    if (assignable(api, type, to)) found.push({ call, steps, type, label: labelOf(call, steps) });
    if (type.kind === "list") {
      const element: TypeRef = { kind: "object", name: type.item };
      look(call, element, [...steps, 0], left);
      // All of a list are joined to one text.
      if (to.kind === "scalar" && to.scalar === "string" && left > 0) look(call, element, [...steps, "*"], 1);
    } else if (type.kind === "object" && left > 0) {
      for (const { name, type: inner } of propertiesOf(api, type.name)) {
        if (name !== "relatedObjects") look(call, inner, [...steps, name], left - 1);
      }
    }
  };
  earlier.forEach((action, index) => {
    look(index + 1, action.result, [], depth);
  });
  const rank = ({ call, steps }: Candidate): number =>
    (steps.at(-1) === "id" ? 0 : 100) + (steps.includes("*") ? 5 : 0) + steps.length * 10 - call;
  return found.sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
}

function labelOf(call: number, steps: readonly (string | number)[]): string {
  const way = steps.map((step) => (typeof step === "number" || step === "*" ? `[${step}]` : `.${step}`)).join("");
  return `${call}: ${way.replace(/^\./, "") || "result"}`;
}
