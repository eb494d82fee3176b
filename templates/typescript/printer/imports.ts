/** What a program imports of the client: `Imports` of `generator/targets/typescript/values.py` in the browser. */

import { STEP, WIDTH } from "./text.js";

/** Notes what a module imports of the package `name` while it is printed. */
export class Imports {
  readonly #package: string;
  readonly #values = new Map<string, Set<string>>();
  readonly #services = new Map<string, string>();

  constructor(name: string) {
    this.#package = name;
  }

  /** Imports `name` of the package, or of its module `module`; returns the name. */
  name(name: string, module = ""): string {
    const names = this.#values.get(module) ?? new Set<string>();
    this.#values.set(module, names.add(name));
    return name;
  }

  /** Imports the functions of a service under the name `member`; returns it. */
  service(member: string, module: string): string {
    this.#services.set(member, module);
    return member;
  }

  /** The imports, by module. */
  lines(): string[] {
    const found = new Map<string, string>();
    for (const [module, names] of this.#values) {
      found.set(module, imported(names, module === "" ? this.#package : `${this.#package}/${module}`));
    }
    for (const [member, module] of this.#services) {
      found.set(`services/${module}`, `import * as ${member} from "${this.#package}/services/${module}";`);
    }
    return [...found.keys()].sort().map((module) => found.get(module) ?? "");
  }
}

/** `import { names } from "module";`, the names sorted, one a line where they do not fit. */
function imported(names: ReadonlySet<string>, module: string): string {
  const ordered = [...names].sort();
  const line = `import { ${ordered.join(", ")} } from "${module}";`;
  if (line.length <= WIDTH) {
    return line;
  }
  return ["import {", ...ordered.map((name) => `${STEP}${name},`), `} from "${module}";`].join("\n");
}
