/** Calls as complete programs in Go, byte for byte as `generator/targets/go/samples.py` prints them. */

import type { Api } from "../../docs/script/model/api.js";
import type { Program } from "../../docs/script/model/call.js";
import type { Print } from "../../docs/script/printer.js";
import { register } from "../../docs/script/printer.js";
import { EXAMPLE_URL, nameOf, onlyCall, sessionOf, title } from "../../docs/script/printing/program.js";
import { Calls } from "./calls.js";
import type { Code } from "./expressions.js";
import { call, laidOut } from "./expressions.js";
import { Imports } from "./imports.js";
import type { Facts } from "./names.js";
import { Names } from "./names.js";
import { comment, literal } from "./text.js";
import { Variables } from "./variables.js";

const FAILED = ["\tif err != nil {", "\t\treturn err", "\t}"];

/** What prints programs that use the client of `api`. */
function makePrinter(api: Api, said: unknown): Print {
  const facts = said as Facts;
  const names = new Names(api, facts);
  return (program) => sample(api, facts, names, program);
}

/** A complete program that makes the calls and prints what comes of them. */
function sample(api: Api, facts: Facts, names: Names, program: Program): string {
  const imports = new Imports(facts.module, facts.root);
  const [background, fatal] = [`${imports.standard("context")}.Background()`, `${imports.standard("log")}.Fatal`];
  const made = laidOut(client(api, facts, names, imports, program), "\t", "client, err := ");
  const body = [made, ...FAILED, ...shown(api, names, imports, program)];
  const closing = endsItself(program) ? [] : ["\treturn nil"];
  const parts = [
    `${comment(`Command main ${title(program, "calls")}`)}\npackage main`,
    imports.block(),
    ["func main() {", `\tif err := run(${background}); err != nil {`, `\t\t${fatal}(err)`, "\t}", "}"].join("\n"),
    ["func run(ctx context.Context) error {", ...body, ...closing, "}"].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function client(api: Api, facts: Facts, names: Names, imports: Imports, program: Program): Code {
  const { serviceUrl, settings } = program.client;
  const found: Code[] = [literal(serviceUrl || facts.serviceUrl || EXAMPLE_URL)];
  const session = sessionOf(program);
  if (session !== undefined && api.settings.has("ks")) {
    found.push(call(imports.client(`kaltura.${names.setting("ks")}`), literal(session)));
  }
  found.push(...new Calls(api, names, imports).lasting(settings));
  return call(imports.client("kaltura.New"), ...found);
}

function shown(api: Api, names: Names, imports: Imports, program: Program): string[] {
  const packages = program.calls.map((each) => names.package(each.service));
  const calls = new Calls(api, names, imports);
  const variables = new Variables(api, names, imports, packages);
  if (program.multirequest) {
    const lines = calls.batch(program, variables, "\t");
    const done = ["\tif err := batch.Do(ctx); err != nil {", "\t\treturn err", "\t}"];
    const results = calls.results();
    const parts = program.calls.flatMap((each, index) => {
      const pending = results[index] ?? "";
      const said = `${imports.standard("fmt")}.Println(${literal(`${nameOf(each)}:`)}, err)`;
      return part(pending, said, variables.showValue(each.action.result, pending, "\t\t"));
    });
    return [...lines, ...done, ...parts];
  }
  const only = onlyCall(program);
  const code = calls.single(program);
  if (endsItself(program)) {
    return [laidOut(code, "\t", "return ")];
  }
  const name = variables.forResult(only);
  return [laidOut(code, "\t", `${name}, err := `), ...FAILED, ...variables.show(only, name, "\t")];
}

/** Whether the last statement of a program returns already. */
function endsItself(program: Program): boolean {
  return !program.multirequest && onlyCall(program).action.result.kind === "nothing";
}

/** Statements that print what one call of a multirequest came to: `lines`, or `said` of an error. */
function part(pending: string, said: string, lines: readonly string[]): string[] {
  if (lines.length === 0) {
    return [`\tif err := ${pending}.Err(); err != nil {`, `\t\t${said}`, "\t}"];
  }
  const head = `\tif ${pending}, err := ${pending}.Result(); err != nil {`;
  return [head, `\t\t${said}`, "\t} else {", ...lines, "\t}"];
}

register("go", makePrinter);
