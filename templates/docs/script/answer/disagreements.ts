/** What in an answer disagrees with the schema: what readers refuse is an error, what they have to take is a note. */

import type { Api, TypeRef } from "../model/api.js";
import type { Format } from "./opened.js";
import { lookOf } from "./scalars.js";
import { pathTo, walk } from "./tree.js";
import type { Path, TreeNode } from "./tree.js";
import { fits, typeText } from "./typing.js";
import type { Typed, Typing } from "./typing.js";

export type Rule =
  | "abstract-class"
  | "gaps"
  | "integer-too-large"
  | "map-without-keys"
  | "missing-class"
  | "rounded-integer"
  | "twice"
  | "unexpected-value"
  | "unknown-class"
  | "unknown-property"
  | "unknown-value"
  | "unrelated-class"
  | "wrong-type";

export interface Disagreement {
  readonly rule: Rule;
  readonly severity: "error" | "note";
  readonly node: TreeNode;
  /** From the root of the result. */
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
}

export interface Findings {
  readonly list: readonly Disagreement[];
  /** How many there are beside those of the list. */
  readonly more: number;
}

/** So many are kept; an answer of another API would have one for each value. */
export const MOST_FINDINGS = 1000;

/**
 * Compares a result with the schema.
 *
 * @param result - The result of one call, that is no error.
 * @param typing - What knows the declared type of the result.
 */
export function disagreementsOf(api: Api, result: TreeNode, typing: Typing, format: Format): Findings {
  const list: Disagreement[] = [];
  let more = 0;
  const check = new Check(api, typing, format, (rule, node, expected, found, severity = "note") => {
    if (list.length >= MOST_FINDINGS) more++;
    else list.push({ rule, severity, node, path: pathTo(node, result), expected, found });
  });
  for (const node of walk(result)) check.node(node, node === result);
  return { list, more };
}

type Tell = (rule: Rule, node: TreeNode, expected: string, found: string, severity?: "error" | "note") => void;

class Check {
  private readonly api: Api;
  private readonly typing: Typing;
  private readonly format: Format;
  private readonly tell: Tell;

  constructor(api: Api, typing: Typing, format: Format, tell: Tell) {
    this.api = api;
    this.typing = typing;
    this.format = format;
    this.tell = tell;
  }

  node(node: TreeNode, isResult: boolean): void {
    if (node.again) this.tell("twice", node, "each name once", `${node.key ?? ""} again`);
    const typed = this.typing.of(node);
    if (typed.type) this.value(node, typed, typed.type);
    else if (!isResult) this.untyped(node);
  }

  private untyped(node: TreeNode): void {
    const { parent, key } = node;
    if (!parent || key === "objectType") return;
    const { className, received } = this.typing.of(parent);
    // What a class has that nobody knows, or in the place of another, is not known either: it is told once, of the class.
    if (className === undefined || (received !== undefined && received !== className)) return;
    this.tell("unknown-property", node, `a property of ${className}`, `${key}: ${found(node)}`);
  }

  private value(node: TreeNode, typed: Typed, type: TypeRef): void {
    switch (type.kind) {
      case "scalar":
      case "enum":
        this.scalar(node, type);
        break;
      case "object":
        this.object(node, typed, type.name);
        break;
      case "list":
      case "map":
        this.several(node, type);
        break;
      case "nothing":
        if (!isUnset(node)) this.tell("unexpected-value", node, "nothing", found(node));
        break;
      default:
    }
  }

  private scalar(node: TreeNode, type: TypeRef & { kind: "scalar" | "enum" }): void {
    const expected = typeText(type);
    if (node.kind === "object" || node.kind === "list" || node.kind === "map") {
      this.tell("wrong-type", node, expected, found(node), "error");
      return;
    }
    const look = lookOf(node, type, this.format);
    if (look === "wrong") this.tell("wrong-type", node, expected, found(node), "error");
    else if (look === "odd") this.tell("wrong-type", node, expected, found(node));
    else if (look === "rounded") this.tell("rounded-integer", node, "a whole number", found(node));
    else if (look === "too-large") this.tell("integer-too-large", node, "a whole number of 64 bits", found(node));
    if (type.kind !== "enum" || look === "wrong" || !node.text || node.kind === "null") return;
    if (this.typing.constantOf(node) || !this.api.enums.has(type.name)) return;
    this.tell("unknown-value", node, `a value of ${type.name}`, found(node));
  }

  private object(node: TreeNode, typed: Typed, declared: string): void {
    const { api } = this;
    if (node.kind !== "object") {
      if (!isUnset(node)) this.tell("wrong-type", node, declared, found(node), "error");
      else if (typeof node.key === "number") this.tell("gaps", node, declared, "nothing");
      return;
    }
    if (!node.children.length) return;
    const { received } = typed;
    if (received === undefined) {
      // Servers of OTT leave it out as they like.
      const needed = api.dialect === "ovp" || api.classes.get(declared)?.abstract;
      if (needed) this.tell("missing-class", node, `objectType, ${declared} or a subclass`, "none");
    } else if (!api.classes.has(received)) {
      this.tell("unknown-class", node, `${declared} or a subclass, and it is read as one`, received);
    } else if (!fits(api, received, declared)) {
      this.tell("unrelated-class", node, `${declared} or a subclass, and it is read as one`, received);
    } else if (api.classes.get(received)?.abstract) {
      this.tell("abstract-class", node, `a subclass of ${received}`, `${received}, which is abstract`);
    }
  }

  private several(node: TreeNode, type: TypeRef & { kind: "list" | "map" }): void {
    const expected = typeText(type);
    const { kind, children } = node;
    if (kind === type.kind || isUnset(node)) return;
    if (kind === "text" && !node.text.trim()) this.tell("wrong-type", node, expected, found(node));
    else if (kind === "list") this.tell("map-without-keys", node, expected, found(node));
    else if (kind === "object" && type.kind === "map" && this.format === "json") return;
    else if (kind === "object" && this.format === "json" && children.every(({ key }) => /^\d+$/.test(`${key}`))) {
      this.tell("gaps", node, expected, `an object with ${children.length} numbers as names`);
    } else this.tell("wrong-type", node, expected, found(node), kind === "map" ? undefined : "error");
  }
}

/** What readers take for no value at all: an empty list is what PHP makes of an empty object. */
function isUnset({ kind, children, text }: TreeNode): boolean {
  if (kind === "object" || kind === "list") return children.length === 0;
  return kind === "null" || kind === "empty" || (kind === "text" && !text.trim());
}

/** What stands there, in a few words. */
function found({ kind, text, children }: TreeNode): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  switch (kind) {
    case "object":
      return `an object${children.length ? "" : " without properties"}`;
    case "list":
    case "map":
      return `a ${kind} of ${children.length}`;
    case "empty":
      return "nothing";
    case "text":
      return `the text ${JSON.stringify(short)}`;
    default:
      return kind === "number" ? `the number ${short}` : short;
  }
}
