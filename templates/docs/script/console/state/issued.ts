/** Sessions that answers bring. */

import type { Program } from "../../model/call.js";
import type { Exchange } from "../../request/exchange.js";

const MAKERS = /^(session\.(start|impersonate\w*)|(adminuser|user)\.login\w*)$/i;
const DEEPEST = 2;

/** The session that the answer to a call holds; undefined for none. In a multirequest that of the last call that made one. */
export function issuedBy(program: Program, exchange: Exchange): string | undefined {
  const { outcome } = exchange;
  const outcomes = outcome.kind === "calls" ? outcome.outcomes : [outcome];
  const found = outcomes.map((each, index) => {
    const call = program.calls[index];
    if (each.kind !== "value" || !call) return undefined;
    const name = `${call.service.id}.${call.action.name}`;
    if (typeof each.value === "string") return MAKERS.test(name) ? each.value : undefined;
    return /session|login/i.test(name) && call.action.name !== "get" ? ksIn(each.value, 0) : undefined;
  });
  return found.findLast((ks) => ks);
}

function ksIn(value: unknown, depth: number): string | undefined {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return undefined;
  const { ks } = value as { ks?: unknown };
  if (typeof ks === "string" && ks) return ks;
  for (const each of Object.values(value)) {
    const found = ksIn(each, depth + 1);
    if (found) return found;
  }
  return undefined;
}
