/** Calls as complete programs in Python, byte for byte as `generator/targets/python/samples.py` prints them. */

import type { Api } from "../../docs/script/model/api.js";
import type { Program } from "../../docs/script/model/call.js";
import type { Print } from "../../docs/script/printer.js";
import { register } from "../../docs/script/printer.js";
import { EXAMPLE_URL, onlyCall, sessionOf, title } from "../../docs/script/printing/program.js";
import { Calls } from "./calls.js";
import type { Code } from "./expressions.js";
import { assigned, call, laidOut, prefixed } from "./expressions.js";
import { Imports } from "./imports.js";
import type { Facts } from "./names.js";
import { Names } from "./names.js";
import { docstring, literal, STEP } from "./text.js";
import { Variables } from "./variables.js";

const BODY = STEP + STEP;

/** What prints programs that use the client of `api`. */
function makePrinter(api: Api, said: unknown): Print {
  const facts = said as Facts;
  const names = new Names(api, facts);
  return (program) => sample(api, facts, names, program);
}

/** A complete program that makes the calls and prints what comes of them. */
function sample(api: Api, facts: Facts, names: Names, program: Program): string {
  const imports = new Imports(facts.package);
  const exit = `${imports.standard("sys")}.exit`;
  const error = imports.client("KalturaError");
  const opening = laidOut(prefixed("with ", client(api, facts, names, imports, program)), STEP, " as client:");
  const body = ["def main() -> None:", opening, ...shown(api, names, imports, program)];
  const parts = [
    [docstring(title(program, "Calls")), ...imports.groups()].join("\n\n"),
    body.join("\n"),
    [
      'if __name__ == "__main__":',
      `${STEP}try:`,
      `${BODY}main()`,
      `${STEP}except ${error} as error:`,
      `${BODY}${exit}(str(error))`,
    ].join("\n"),
  ];
  return `${parts.join("\n\n\n")}\n`;
}

function client(api: Api, facts: Facts, names: Names, imports: Imports, program: Program): Code {
  const { serviceUrl, settings } = program.client;
  const found: Code[] = [];
  if (serviceUrl !== "" || facts.serviceUrl === "") {
    found.push(literal(serviceUrl || EXAMPLE_URL));
  }
  const session = sessionOf(program);
  if (session !== undefined && api.settings.has("ks")) {
    found.push(`${names.setting("ks")}=${literal(session)}`);
  }
  found.push(...new Calls(api, names, imports).lasting(settings));
  return call(imports.client("Client"), ...found);
}

function shown(api: Api, names: Names, imports: Imports, program: Program): string[] {
  const calls = new Calls(api, names, imports);
  const variables = new Variables(api, names);
  if (program.multirequest) {
    const lines = calls.batch(program, variables, BODY);
    return [...lines, `${BODY}for call in batch:`, `${BODY}${STEP}print(call.error or call.result)`];
  }
  const only = onlyCall(program);
  const code = calls.single(program);
  const name = variables.forResult(only);
  const lines = variables.show(only, name, BODY);
  return [lines.length > 0 ? assigned(name, code, BODY) : laidOut(code, BODY), ...lines];
}

register("python", makePrinter);
