/**
 * Compares answers with the schema of their API. A line of JSON comes in for each API, as `tests/docs/printing.py` writes
 * it, then one for its answers; for each pair a line goes out: by name of the answer what disagrees.
 */

import { createInterface } from "node:readline";
import { disagreementsOf } from "../../templates/docs/script/answer/disagreements.js";
import { openAnswer, refusalIn, resultsOf } from "../../templates/docs/script/answer/opened.js";
import { Unreadable, pathText } from "../../templates/docs/script/answer/tree.js";
import { Typing } from "../../templates/docs/script/answer/typing.js";
import type { Api, TypeRef } from "../../templates/docs/script/model/api.js";

interface Given {
  readonly name: string;
  readonly text: string;
  readonly multirequest: boolean;
  readonly types: readonly TypeRef[];
}

function revived<T>(line: string): T {
  return JSON.parse(line, (_, value: unknown) => {
    const pairs = value !== null && typeof value === "object" && "$map" in value ? value.$map : undefined;
    return pairs === undefined ? value : new Map(pairs as [string, unknown][]);
  });
}

function told(api: Api, { text, multirequest, types }: Given): readonly string[] {
  const opened = openAnswer(text);
  if (opened instanceof Unreadable) return [`unreadable: ${opened.message}`];
  return resultsOf(opened, multirequest).flatMap((result, index) => {
    const refusal = refusalIn(result, opened.format);
    if (refusal) return [`refusal ${refusal.code}`];
    const typing = new Typing(api, [[result, types[index]]]);
    return disagreementsOf(api, result, typing, opened.format).list.map(({ severity, rule, path }) =>
      `${severity} ${rule} ${pathText(path)}`.trim(),
    );
  });
}

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    const services = revived<Api["services"]>(line.value);
    const others = revived<Omit<Api, "services">>(String((await lines.next()).value));
    const answers = revived<Given[]>(String((await lines.next()).value));
    const found = answers.map((answer) => [answer.name, told({ ...others, services }, answer)]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(found))}\n`);
  }
}

await main();
