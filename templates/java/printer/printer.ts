/** Calls as complete programs in Java, byte for byte as `generator/targets/java/samples.py` prints them. */

import type { Api } from "../../docs/script/model/api.js";
import type { Program } from "../../docs/script/model/call.js";
import type { Print } from "../../docs/script/printer.js";
import { register } from "../../docs/script/printer.js";
import { EXAMPLE_URL, onlyCall, sessionOf, title } from "../../docs/script/printing/program.js";
import { Calls } from "./calls.js";
import type { Link } from "./expressions.js";
import { assigned, chain, laidOut, link } from "./expressions.js";
import type { Facts } from "./names.js";
import { Names } from "./names.js";
import { javadoc, literal, STEP, WIDTH } from "./text.js";
import { Types } from "./types.js";
import type { Surface } from "./variables.js";
import { itemsOf, Scope, shown, wishOf } from "./variables.js";
import { Writer } from "./writer.js";

const METHOD = "  ";
const BODY = "    ";
const BLOCK = "      ";

/** What prints programs that use the client of `api`. */
function makePrinter(api: Api, said: unknown): Print {
  const facts = said as Facts;
  const names = new Names(api, facts);
  const types = new Types(names, facts.package);
  const surface: Surface = { api, names, types, package: facts.package, serviceUrl: facts.serviceUrl };
  return (program) => sample(surface, program);
}

/** A complete program that makes the calls and prints what comes of them. */
function sample(surface: Surface, program: Program): string {
  const scope = new Scope();
  const writer = new Writer(surface.package, scope, BLOCK);
  writer.client("Client");
  writer.client("errors.KalturaException");
  const opening = openingOf(surface, writer, program);
  const calls = new Calls(surface, writer);
  if (program.multirequest) {
    calls.batch(program);
    const pending = writer.client("core.Pending");
    writer.lines.push(
      `${BLOCK}batch.send();`,
      `${BLOCK}for (${pending}<?> pending : batch.calls()) {`,
      `${BLOCK}  System.out.println(pending.error() == null ? pending.result() : pending.error());`,
      `${BLOCK}}`,
    );
  } else {
    show(surface, scope, writer, calls, program);
  }
  const isServing = program.calls.some((call) => call.action.result.kind === "file");
  const needs = isServing ? ` throws ${writer.standard("java.io.IOException")}` : "";
  const lines = [
    ...[...writer.imports].sort().map((name) => `import ${name};`),
    "",
    javadoc(title(program, "Calls")),
    "public final class Sample {",
    `${METHOD}private Sample() {}`,
    "",
    `${METHOD}public static void main(String[] arguments)${needs} {`,
    opening,
    ...writer.lines,
    `${BODY}} catch (KalturaException error) {`,
    `${BLOCK}System.err.println(error.getMessage());`,
    `${BLOCK}System.exit(1);`,
    `${BODY}}`,
    `${METHOD}}`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** `try (Client client = ...) {`. */
function openingOf(surface: Surface, writer: Writer, program: Program): string {
  const { serviceUrl, settings } = program.client;
  const links: Link[] = [];
  if (serviceUrl !== "" || surface.serviceUrl === "") {
    links.push(link("serviceUrl", literal(serviceUrl || EXAMPLE_URL)));
  }
  const session = sessionOf(program);
  if (session !== undefined && surface.api.settings.has("ks")) {
    links.push(link(surface.names.setting("ks"), literal(session)));
  }
  links.push(...new Calls(surface, writer).lasting(settings));
  const made = chain("Client.builder()", ...links, link("build"));
  const before = writer.lines.map((line) => line.replace(BLOCK, BODY));
  writer.lines = [];
  let line = `${assigned(BODY, "try (Client client", made).slice(0, -1)}) {`;
  if (line.slice(line.lastIndexOf("\n") + 1).length > WIDTH) {
    line = `${BODY}try (Client client =\n${laidOut(BODY + STEP, made, ") {")}`;
  }
  return [...before, line].join("\n");
}

function show(surface: Surface, scope: Scope, writer: Writer, calls: Calls, program: Program): void {
  const only = onlyCall(program);
  const code = calls.single(program);
  if (only.action.result.kind === "nothing") {
    writer.say(code);
    return;
  }
  const name = writer.declare(typeOf(surface, writer, calls, program), wishOf(only), code);
  if (calls.isRaw(program)) {
    writer.lines.push(`${BLOCK}System.out.println(${name});`);
    return;
  }
  const [lines, imports] = shown(surface, scope, only, name, BLOCK);
  writer.lines.push(...lines);
  writer.need(imports);
}

/** The type of a variable for what the one call answers. */
function typeOf(surface: Surface, writer: Writer, calls: Calls, program: Program): string {
  const only = onlyCall(program);
  if (only.action.result.kind === "file") {
    return writer.client("files.Download");
  }
  const spelling = surface.types.spelling(only.action.result);
  writer.need(spelling.imports);
  const items = itemsOf(only);
  if (items === undefined || calls.isRaw(program)) {
    return spelling.value;
  }
  const item = surface.types.spelling({ kind: "object", name: items });
  writer.need(item.imports);
  return `${writer.client("core.Pages")}<${item.value}, ${spelling.value}>`;
}

register("java", makePrinter);
