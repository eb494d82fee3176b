/**
 * Sends calls as the console does. Lines of JSON come in: a script `assets/model.js`, then documents, each with the
 * settings that it is sent with. For each a line goes out: what kind of outcome it has, or what is wrong with it.
 */

import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

import type { Json } from "../../templates/docs/script/model/call.js";
import { parseJson } from "../../templates/docs/script/model/json.js";
import { loadModel } from "../../templates/docs/script/model/load.js";
import { readProgram } from "../../templates/docs/script/model/read.js";
import { shared } from "../../templates/docs/script/printer.js";
import { send } from "../../templates/docs/script/request/send.js";

const UPLOADED = new Blob(["a file of an example"]);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
runInThisContext((JSON.parse((await lines.next()).value as string) as { script: string }).script);
const { api } = loadModel(shared().model);
for await (const line of lines) {
  const job = parseJson(line) as {
    readonly document: Json;
    readonly server: string;
    readonly encoding: "form" | "json";
  };
  const { program, problems } = readProgram(api, job.document);
  let told = JSON.stringify(problems);
  if (program) {
    const { server, encoding } = job;
    const { outcome } = await send(api, program, { server, encoding, files: () => UPLOADED });
    // What is answered makes no difference here; what could not be sent does.
    told = outcome.kind === "failed" && outcome.failure.kind === "usage" ? outcome.failure.message : "";
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
