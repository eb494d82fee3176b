/** Where statements go while a program is printed: `Writer` of `generator/targets/java/values.py` in the browser. */

import type { Code } from "./expressions.js";
import { assigned, laidOut } from "./expressions.js";
import type { Scope } from "./variables.js";

/** Collects statements of one block, and what they import. */
export class Writer {
  readonly indent: string;
  readonly imports = new Set<string>();
  lines: string[] = [];
  readonly #package: string;
  readonly #scope: Scope;

  /** `name` is the package of the client; statements stand at `indent`. */
  constructor(name: string, scope: Scope, indent: string) {
    this.#package = name;
    this.#scope = scope;
    this.indent = indent;
  }

  /** Imports a class of the client by its place below the package; returns its name. */
  client(place: string): string {
    return this.standard(`${this.#package}.${place}`);
  }

  /** Imports a class of the JDK; returns its name. */
  standard(place: string): string {
    this.imports.add(place);
    return place.slice(place.lastIndexOf(".") + 1);
  }

  /** Imports classes by their whole names. */
  need(places: readonly string[]): void {
    for (const place of places) {
      this.imports.add(place);
    }
  }

  /** Declares a variable; returns its name. */
  declare(type: string, wish: string, code: Code): string {
    const name = this.#scope.free(wish);
    this.lines.push(assigned(this.indent, `${type} ${name}`, code));
    return name;
  }

  /** Adds an expression as a statement. */
  say(code: Code): void {
    this.lines.push(laidOut(this.indent, code, ";"));
  }
}
