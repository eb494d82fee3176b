/** Runs scenarios as the console does, and prints how each step went: for the comparison with `clientgen run`. */

import { readFileSync } from "node:fs";

import { parseJson } from "../../templates/docs/script/model/json.js";
import { readProgram } from "../../templates/docs/script/model/read.js";
import { send } from "../../templates/docs/script/request/send.js";
import { expectationText } from "../../templates/docs/script/scenario/expectations.js";
import { runScenario } from "../../templates/docs/script/scenario/run.js";
import { scenarioOf } from "../../templates/docs/script/scenario/scenario.js";
import { apiOf } from "../docs/apis.js";

const { api } = apiOf("default");
const files = parseJson(readFileSync(0, "utf8")) as readonly never[];
const signal = new AbortController().signal;
const found: unknown[] = [];
for (const file of files) {
  const results = await runScenario(scenarioOf(file), {
    send: (document) => {
      const { program, problems } = readProgram(api, document);
      if (!program) throw new Error(problems.map(({ text }) => text).join("; "));
      return send(api, program, { server: process.env["REPLAY_URL"] });
    },
    signal,
  });
  found.push(
    results.map(({ step, state, checks }) => ({
      name: step.name,
      state,
      checks: checks.map(({ expectation, passed, found: came }) => [expectationText(expectation), passed, came]),
    })),
  );
}
console.log(JSON.stringify(found));
