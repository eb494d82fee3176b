/**
 * Prints programs by the scripts of all languages. Lines of JSON come in: each language with its script and facts, and
 * the script of the model; without one, the services of an API and the rest of it follow. Then come lists of programs as
 * `tests/docs/printing.py` writes them, or with a model the texts of documents. For each list a line goes out: the texts
 * by language.
 */

import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";
import type { Action, Api, Service } from "../../templates/docs/script/model/api.js";
import type { Program } from "../../templates/docs/script/model/call.js";
import type { Print } from "../../templates/docs/script/printer.js";
import { parseJson } from "../../templates/docs/script/model/json.js";
import { loadModel } from "../../templates/docs/script/model/load.js";
import { readProgram } from "../../templates/docs/script/model/read.js";
import { shared } from "../../templates/docs/script/printer.js";

interface Language {
  readonly script: string;
  readonly facts: unknown;
}

interface Head {
  readonly languages: { readonly [name: string]: Language };
  readonly model: string | null;
}

/** An API, and what makes programs of a line. */
interface Source {
  readonly api: Api;
  readonly programs: (line: string) => Program[];
}

type Next = () => Promise<string>;

type Services = ReadonlyMap<string, Service>;

const REVIVED: { readonly [key: string]: (value: never, services: Services) => unknown } = {
  $map: (value: readonly [string, unknown][]) => new Map(value),
  $big: (value: string) => BigInt(value),
  $bytes: (value: string) => new Uint8Array(Buffer.from(value, "base64")),
  $service: (value: string, services) => services.get(value),
  $action: ([service, action]: readonly [string, string], services) => actionOf(services, service, action),
};

function actionOf(services: Services, service: string, action: string): Action | undefined {
  return services.get(service)?.actions.find((each) => each.name === action);
}

function revived<T>(line: string, services: Services): T {
  return JSON.parse(line, (_, value: unknown) => {
    const [only, ...more] = value !== null && typeof value === "object" ? Object.entries(value) : [];
    const revive = only === undefined || more.length > 0 ? undefined : REVIVED[only[0]];
    return revive === undefined ? value : revive(only?.[1] as never, services);
  });
}

/** The API as it is written here. */
async function written(next: Next): Promise<Source> {
  const services = revived<Services>(await next(), new Map());
  const others = revived<Omit<Api, "services">>(await next(), services);
  return { api: { ...others, services }, programs: (line) => revived(line, services) };
}

/** The API as a page has it. */
function packed(model: string): Source {
  runInThisContext(model);
  const { api } = loadModel(shared().model);
  const read = (text: string): Program => {
    const { program, problems } = readProgram(api, parseJson(text));
    if (program === undefined) {
      throw new Error(`${text} does not read: ${JSON.stringify(problems)}`);
    }
    return program;
  };
  return { api, programs: (line) => (JSON.parse(line) as string[]).map(read) };
}

/** What prints in each language; with the facts that are here already, or else those of `languages`. */
function loaded(languages: Head["languages"], api: Api): [string, Print][] {
  return Object.entries(languages).map(([name, { script, facts }]) => {
    runInThisContext(script);
    const found = shared().printers?.[name];
    if (found?.printer === undefined) {
      throw new Error(`the script registers no printer of ${name}`);
    }
    return [name, found.printer(api, found.facts ?? facts)];
  });
}

function printed(print: Print, program: Program): string {
  try {
    return print(program);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const next: Next = async () => String((await lines.next()).value);
  const { languages, model } = JSON.parse(await next()) as Head;
  const { api, programs } = model === null ? await written(next) : packed(model);
  const prints = loaded(languages, api);
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    const found = programs(line.value);
    const texts = prints.map(([name, print]) => [name, found.map((program) => printed(print, program))]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(texts))}\n`);
  }
}

await main();
