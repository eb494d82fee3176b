/** What the schema says of each value of an answer: looked up when it is asked for, since an answer may have 100,000. */

import { ROOT_CLASS } from "../model/api.js";
import type { Api, Constant, Property, TypeRef } from "../model/api.js";
import { derives, propertiesOf } from "../model/places.js";
import { childOf, holds } from "./tree.js";
import type { TreeNode } from "./tree.js";

export interface Typed {
  /** Undefined where the schema knows nothing. */
  readonly type: TypeRef | undefined;
  /** Where it is one that the schema knows. */
  readonly property?: Property | undefined;
  /** Of an object: the class whose properties are looked for in it. */
  readonly className?: string | undefined;
  /** Of an object: what it calls itself, if it does. */
  readonly received?: string | undefined;
}

const UNKNOWN: Typed = { type: undefined };
// Any object of an answer may carry lists of others (protocol.md 5.3).
const RELATED: TypeRef = { kind: "map", item: "KalturaListResponse" };

export class Typing {
  private readonly api: Api;
  private readonly known = new WeakMap<TreeNode, Typed>();
  private readonly properties = new Map<string, ReadonlyMap<string, Property>>();

  /** @param results - The type that is declared for each of the results; what is not below one of them is of no type. */
  constructor(api: Api, results: Iterable<readonly [TreeNode, TypeRef | undefined]>) {
    this.api = api;
    for (const [node, type] of results) this.known.set(node, this.typed(node, type));
  }

  of(node: TreeNode): Typed {
    const above: TreeNode[] = [];
    let at: TreeNode | undefined = node;
    let typed: Typed | undefined;
    for (; at && !typed; at = at.parent) {
      typed = this.known.get(at);
      if (!typed) above.push(at);
    }
    typed ??= UNKNOWN;
    for (let next = above.pop(); next; next = above.pop()) {
      typed = next.parent ? this.below(typed, next) : UNKNOWN;
      this.known.set(next, typed);
    }
    return typed;
  }

  /** The constant that a value is; undefined for one that the enum does not have. */
  constantOf(node: TreeNode): Constant | undefined {
    const { type } = this.of(node);
    if (type?.kind !== "enum" || holds(node)) return undefined;
    const text = type.base === "int" ? node.text.trim() : node.text;
    return this.api.enums.get(type.name)?.constants.find((each) => `${each.value}` === text);
  }

  private below(above: Typed, node: TreeNode): Typed {
    const { type, className } = above;
    // A list with gaps has numbers as names; under any other name stands no element of one.
    if (type?.kind === "list" && !/^\d+$/.test(`${node.key}`)) return this.typed(node, undefined);
    if (type?.kind === "list" || type?.kind === "map") return this.typed(node, { kind: "object", name: type.item });
    if (className === undefined || typeof node.key !== "string") return this.typed(node, undefined);
    const property = this.propertyOf(className, node.key);
    return this.typed(node, property?.type ?? (node.key === "relatedObjects" ? RELATED : undefined), property);
  }

  private propertyOf(className: string, name: string): Property | undefined {
    let found = this.properties.get(className);
    if (!found) {
      found = new Map(propertiesOf(this.api, className).map((property) => [property.name, property]));
      this.properties.set(className, found);
    }
    return found.get(name);
  }

  private typed(node: TreeNode, type: TypeRef | undefined, property?: Property): Typed {
    if (node.kind !== "object" || (type !== undefined && type.kind !== "object")) return { type, property };
    const said = childOf(node, "objectType");
    const received = said && !holds(said) ? said.text : undefined;
    return { type, property, received, className: this.classFor(received, type?.name) };
  }

  /** The class that a reader takes (protocol.md 5.3): the one that is named if it may stand there, else the declared one. */
  private classFor(received: string | undefined, declared: string | undefined): string | undefined {
    const { api } = this;
    if (received === undefined || !api.classes.has(received)) return declared;
    return declared === undefined || fits(api, received, declared) ? received : declared;
  }
}

/** Whether an object of the class `name` may stand where `declared` is. */
export function fits(api: Api, name: string, declared: string): boolean {
  return declared === ROOT_CLASS || name === declared || derives(api, name, declared);
}

/** A type in the words of the schema. */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "enum":
    case "object":
      return type.name;
    case "list":
    case "map":
      return `${type.kind} of ${type.item}`;
    default:
      return type.kind;
  }
}
