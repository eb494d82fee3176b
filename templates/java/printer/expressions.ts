/**
 * Expressions that are still to be laid out, as google-java-format breaks them: `generator/targets/java/expressions.py`
 * in the browser.
 */

import { STEP, WIDTH } from "./text.js";

/** A name of so few letters stays on the line with the first call on it. */
const SHORT = 4;

/** A call in a chain: `.name(arguments)`. */
export interface Link {
  readonly name: string;
  readonly elements: readonly Code[];
}

/** Calls on what calls before them answer; `head` begins, such as `client` or `MediaEntry.builder()`. */
export interface Chain {
  readonly kind: "chain";
  readonly head: string;
  readonly links: readonly Link[];
}

/** A call that is no part of a chain: `head` ends with its opening bracket. */
export interface Bracket {
  readonly kind: "bracket";
  readonly head: string;
  readonly elements: readonly Code[];
}

/** `name -> body`. */
export interface Lambda {
  readonly kind: "lambda";
  readonly name: string;
  readonly body: Chain;
}

/** Texts put together by `+`, at least two. */
export interface Sum {
  readonly kind: "sum";
  readonly parts: readonly Code[];
}

/** An expression: text that cannot be split, or something that can. */
export type Code = string | Chain | Bracket | Lambda | Sum;

export function link(name: string, ...elements: Code[]): Link {
  return { name, elements };
}

export function chain(head: string, ...links: readonly Link[]): Chain {
  return { kind: "chain", head, links };
}

export function bracket(head: string, ...elements: Code[]): Bracket {
  return { kind: "bracket", head, elements };
}

/** `code` with one more call behind it. */
export function followed(code: Code, last: Link): Chain {
  const isChain = typeof code === "object" && code.kind === "chain";
  return isChain ? chain(code.head, ...code.links, last) : chain(flat(code), last);
}

/** `code` on one line. */
export function flat(code: Code): string {
  if (typeof code === "string") {
    return code;
  }
  switch (code.kind) {
    case "chain":
      return code.head + code.links.map(flatLink).join("");
    case "bracket":
      return `${code.head}${code.elements.map(flat).join(", ")})`;
    case "lambda":
      return `${code.name} -> ${flat(code.body)}`;
    case "sum":
      return code.parts.map(flat).join(" + ");
  }
}

function flatLink({ name, elements }: Link): string {
  return `.${name}(${elements.map(flat).join(", ")})`;
}

/** `head = code;`. */
export function assigned(indent: string, head: string, code: Code): string {
  const line = `${indent}${head} = ${flat(code)};`;
  return line.length <= WIDTH ? line : `${indent}${head} =\n${laidOut(indent + STEP, code, ";")}`;
}

/** `code` at `indent` behind `lead`, with `tail` after it. */
export function laidOut(indent: string, code: Code, tail: string, lead = ""): string {
  const line = `${indent}${lead}${flat(code)}${tail}`;
  if (line.length <= WIDTH || typeof code === "string") {
    return line;
  }
  switch (code.kind) {
    case "chain":
      return chained(indent, lead + code.head, code.links, tail, code.head.length <= SHORT);
    case "bracket":
      return `${indent}${lead}${code.head}\n${inBrackets(indent + STEP, code.elements, `)${tail}`)}`;
    case "sum":
      return code.parts
        .map((part, index) => {
          const end = index === code.parts.length - 1 ? tail : "";
          return index === 0 ? laidOut(indent, part, end, lead) : laidOut(indent + STEP, part, end, "+ ");
        })
        .join("\n");
    case "lambda":
      return `${indent}${lead}${code.name} ->\n${laidOut(indent + STEP, code.body, tail)}`;
  }
}

/** A chain with each call on a line of its own, but for the first one where it stays with the head. */
function chained(indent: string, head: string, links: readonly Link[], tail: string, isJoined: boolean): string {
  const lines = [`${indent}${head}`];
  for (const [index, each] of links.entries()) {
    const end = index === links.length - 1 ? tail : "";
    if (index === 0 && (isJoined || links.length === 1)) {
      lines[0] = linked(indent, head, each, end);
    } else {
      lines.push(linked(indent + STEP, "", each, end));
    }
  }
  return lines.join("\n");
}

function linked(indent: string, lead: string, each: Link, tail: string): string {
  const line = `${indent}${lead}${flatLink(each)}${tail}`;
  if (line.length <= WIDTH || each.elements.length === 0) {
    return line;
  }
  return `${indent}${lead}.${each.name}(\n${inBrackets(indent + STEP, each.elements, `)${tail}`)}`;
}

/** What is between brackets: on one line where that fits, else one a line. */
function inBrackets(indent: string, elements: readonly Code[], tail: string): string {
  const together = `${indent}${elements.map(flat).join(", ")}${tail}`;
  if (together.length <= WIDTH) {
    return together;
  }
  const last = elements.length - 1;
  return elements.map((each, index) => laidOut(indent, each, index === last ? tail : ",")).join("\n");
}
