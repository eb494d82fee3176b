/** Prints the API of a script `assets/model.js`, which comes in: as JSON, maps as lists of pairs. */

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

import { loadModel } from "../../templates/docs/script/model/load.js";
import { shared } from "../../templates/docs/script/printer.js";

runInThisContext(readFileSync(0, "utf8"));
const begun = performance.now();
const { api, urls, title, languages } = loadModel(shared().model);
const took = performance.now() - begun;
const actions = [...api.services.values()].flatMap(({ id, actions: all }) =>
  all.map(({ name }) => urls.action(id, name)),
);
const told = {
  api,
  title,
  languages,
  took,
  urls: [
    ...Array.from(api.services.keys(), (id) => urls.service(id)),
    ...actions,
    ...Array.from(api.classes.keys(), (name) => urls.object(name)),
    ...Array.from(api.enums.keys(), (name) => urls.enum(name)),
  ],
};
const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint"
    ? `${value}n`
    : value instanceof Map || value instanceof Set
      ? [...(value as Iterable<unknown>)]
      : value;
process.stdout.write(JSON.stringify(told, plain));
