/** What a file imports: `Imports` of `generator/targets/go/values.py` in the browser. */

/** Packages that are written before what is in them; the first is the root of the module. */
const PACKAGES = ["kaltura", "types", "enums"];

/** Notes packages of the client, and of the standard library, while a file is printed. */
export class Imports {
  readonly #module: string;
  readonly #root: string;
  readonly #client = new Set<string>();
  readonly #standard = new Set<string>();

  /** `module` is the path of the client's module, `root` the import of its root package. */
  constructor(module: string, root: string) {
    this.#module = module;
    this.#root = root;
  }

  /** Imports the packages of the client that are named in a piece of code; returns it. */
  client(text: string): string {
    for (const name of PACKAGES) {
      if (text.includes(`${name}.`)) {
        this.#client.add(name === PACKAGES[0] ? this.#root : `"${this.#module}/${name}"`);
      }
    }
    return text;
  }

  /** Imports the package of a service; returns its name. */
  service(name: string): string {
    this.#client.add(`"${this.#module}/services/${name}"`);
    return name;
  }

  /** Imports a package of the standard library; returns its name. */
  standard(name: string): string {
    this.#standard.add(name);
    return name;
  }

  /** The declaration. */
  block(): string {
    const client = new Map([...this.#client].map((line) => [line.slice(line.indexOf('"')), line]));
    const groups = [
      [...this.#standard].sort().map((name) => `"${name}"`),
      [...client.keys()].sort().map((path) => client.get(path) ?? path),
    ].filter((group) => group.length > 0);
    const lines = groups.map((group) => group.map((line) => `\t${line}`).join("\n")).join("\n\n");
    return `import (\n${lines}\n)`;
  }
}
