/** Calls as complete programs in TypeScript, byte for byte as `generator/targets/typescript/samples.py` prints them. */

import type { Api } from "../../docs/script/model/api.js";
import type { Program } from "../../docs/script/model/call.js";
import type { Print } from "../../docs/script/printer.js";
import { register } from "../../docs/script/printer.js";
import { EXAMPLE_URL, onlyCall, sessionOf, title } from "../../docs/script/printing/program.js";
import { pagedItems } from "../../docs/script/printing/schema.js";
import { Calls } from "./calls.js";
import type { Code } from "./expressions.js";
import { call, laidOut, object, prefixed } from "./expressions.js";
import { Imports } from "./imports.js";
import type { Facts } from "./names.js";
import { Names } from "./names.js";
import { literal, STEP } from "./text.js";
import { Variables } from "./variables.js";

/** What prints programs that use the client of `api`. */
function makePrinter(api: Api, said: unknown): Print {
  const facts = said as Facts;
  const names = new Names(api, facts);
  return (program) => sample(api, facts, names, program);
}

/** A complete program that makes the calls and prints what comes of them. */
function sample(api: Api, facts: Facts, names: Names, program: Program): string {
  const imports = new Imports(facts.package);
  const error = imports.name("KalturaError");
  const made = laidOut(prefixed("const client = ", client(api, facts, names, imports, program)), "", ";");
  const body = shown(api, names, imports, program).join("\n");
  return [
    `// ${title(program, "Calls")}`,
    "",
    ...imports.lines(),
    "",
    made,
    "",
    "try {",
    body,
    "} catch (error) {",
    `${STEP}if (!(error instanceof ${error})) throw error;`,
    `${STEP}console.error(\`\${error}\`);`,
    "}",
    "",
  ].join("\n");
}

function client(api: Api, facts: Facts, names: Names, imports: Imports, program: Program): Code {
  const { serviceUrl, settings } = program.client;
  const members: Code[] = [];
  if (serviceUrl !== "" || facts.serviceUrl === "") {
    members.push(`serviceUrl: ${literal(serviceUrl || EXAMPLE_URL)}`);
  }
  const session = sessionOf(program);
  if (session !== undefined) {
    members.push(`ks: ${literal(session)}`);
  }
  members.push(...new Calls(api, names, imports).lasting(settings));
  const name = imports.name("Client");
  return members.length > 0 ? call(`new ${name}`, object(...members)) : `new ${name}()`;
}

function shown(api: Api, names: Names, imports: Imports, program: Program): string[] {
  const calls = new Calls(api, names, imports);
  const variables = new Variables(api, names, imports);
  if (program.multirequest) {
    return [
      ...calls.batch(program, variables, STEP),
      `${STEP}for (const call of batch.calls) {`,
      `${STEP}${STEP}console.log(call.error ?? call.result);`,
      `${STEP}}`,
    ];
  }
  const only = onlyCall(program);
  const isLazy = pagedItems(only.action, false) !== undefined || only.action.result.kind === "file";
  const code = prefixed(isLazy ? "" : "await ", calls.single(program));
  const name = variables.forResult(only);
  const lines = variables.show(only, name, STEP);
  return [laidOut(lines.length > 0 ? prefixed(`const ${name} = `, code) : code, STEP, ";"), ...lines];
}

register("typescript", makePrinter);
