// Reads one answer again and again: `decode.mjs FILE xml|json` prints the median seconds of a call.

import { readFile } from "node:fs/promises";

import { Client, json } from "kaltura-client";
import * as media from "kaltura-client/services/media";
import { xml } from "kaltura-client/xml";

const [, , file, format] = process.argv;
const answer = await readFile(file);
const transport = { send: async () => new Response(answer) };
const client = new Client({ transport, answers: format === "xml" ? xml() : json });
const seconds = [];
for (let round = 0; round < 31; round++) {
  const begun = performance.now();
  const { objects } = await media.list(client);
  seconds.push((performance.now() - begun) / 1000);
  if (objects.length !== 500 || objects.at(-1).plays !== 499) throw new Error("the answer was not read");
}
console.log(seconds.sort((a, b) => a - b)[15]);
