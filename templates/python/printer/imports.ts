/** What a program imports: `generator/targets/python/imports.py` in the browser. */

import { STEP, WIDTH } from "./text.js";

/** Notes what a module imports of the package `name`, and of the standard library, while it is printed. */
export class Imports {
  readonly #package: string;
  readonly #client = new Map<string, Set<string>>();
  readonly #standard = new Map<string, Set<string>>();

  constructor(name: string) {
    this.#package = name;
  }

  /** Imports `name` of the package, or of its module `module`; returns the name. */
  client(name: string, module = ""): string {
    note(this.#client, module === "" ? this.#package : `${this.#package}.${module}`, name);
    return name;
  }

  /** Imports a module of the standard library, or `name` from it; returns what was imported. */
  standard(module: string, name = ""): string {
    note(this.#standard, module, name);
    return name || module;
  }

  /** The imports as groups of lines, in the order of isort. */
  groups(): string[] {
    const whole = [...this.#standard].filter(([, names]) => names.has("")).map(([module]) => `import ${module}`);
    const groups = [[...whole.sort(), ...from(this.#standard)], from(this.#client)];
    return groups.filter((group) => group.length > 0).map((group) => group.join("\n"));
  }
}

function note(found: Map<string, Set<string>>, module: string, name: string): void {
  const names = found.get(module) ?? new Set<string>();
  found.set(module, names.add(name));
}

function from(found: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const lines: string[] = [];
  for (const module of [...found.keys()].sort()) {
    const names = [...(found.get(module) ?? [])].filter((name) => name !== "");
    if (names.length > 0) {
      lines.push(importFrom(module, names));
    }
  }
  return lines;
}

/** `from module import names`, the names in the order of isort: constants, classes, the rest. */
function importFrom(module: string, names: readonly string[]): string {
  const ordered = [...names].sort(compareImports);
  const line = `from ${module} import ${ordered.join(", ")}`;
  if (line.length <= WIDTH) {
    return line;
  }
  return [`from ${module} import (`, ...ordered.map((name) => `${STEP}${name},`), ")"].join("\n");
}

/** As isort and ruff sort names in imports: whatever their case, numbers in them as numbers. */
function compareImports(a: string, b: string): number {
  return rank(a) - rank(b) || compareParts(partsOf(a), partsOf(b)) || compare(a, b);
}

/** Constants come first, then classes, then the rest. */
function rank(name: string): number {
  if (name.length > 1 && name.toUpperCase() === name && /[A-Z]/.test(name)) {
    return 0;
  }
  return /^[A-Z]/.test(name) ? 1 : 2;
}

/** In turn text and a number, text first; of letters alone the name itself. */
function partsOf(name: string): (string | bigint)[] {
  const parts = name.toLowerCase().split(/([0-9]+)/);
  return parts.map((part, index) => (index % 2 === 1 ? BigInt(part) : part));
}

function compareParts(a: readonly (string | bigint)[], b: readonly (string | bigint)[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) {
      return 1;
    }
    const found = compare(part, other);
    if (found !== 0) {
      return found;
    }
  }
  return a.length - b.length;
}

function compare(a: string | bigint, b: string | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
