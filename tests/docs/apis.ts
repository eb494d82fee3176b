/** The APIs that tests of the scripts look at, packed by the generator and unpacked as a page does it. */

import { execFileSync } from "node:child_process";
import { runInThisContext } from "node:vm";

import { type Model, loadModel } from "../../templates/docs/script/model/load.js";
import { shared } from "../../templates/docs/script/printer.js";

const made = new Map<string, Model>();

/** The model of an API: `default`, or the name of a schema of the reference data. */
export function apiOf(name: string): Model {
  const known = made.get(name);
  if (known) return known;
  const root = process.env["CLIENTGEN_ROOT"] ?? ".";
  const python = process.env["PYTHON"] ?? `${root}/.venv/bin/python`;
  const script = execFileSync(python, ["-m", "tests.docs.packed", name], { cwd: root, maxBuffer: 2 ** 26 });
  runInThisContext(script.toString());
  const model = loadModel(shared().model);
  made.set(name, model);
  return model;
}
