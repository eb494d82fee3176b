/** Reads one job a line and prints one outcome a line, until its input ends. */

import { createInterface } from "node:readline";

import { run } from "./jobs.js";
import { text } from "./outcomes.js";

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) process.stdout.write(`${text(await run(JSON.parse(line)))}\n`);
}
