/** The session of the console: kept in memory, and in the tab's own storage only when somebody asks for it. */

import type { SessionView } from "../../session/decode.js";

export interface Kept {
  /** Empty for none. */
  readonly ks: string;
  /** Where it comes from, in words. */
  readonly source: string;
  /** When it ends in Unix seconds, where whoever made it said so; most sessions do not let it be read. */
  readonly expiry?: number;
  /** What it says, where the secret was at hand to read all of it. */
  readonly view?: SessionView;
}

export const NO_SESSION: Kept = { ks: "", source: "" };

const STORED = "clientgen.session";

/** The session that was remembered in this tab. */
export function storedSession(): Kept | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? "null");
    if (typeof found !== "object" || found === null) return undefined;
    const { ks, source, expiry } = found as Record<string, unknown>;
    if (typeof ks !== "string") return undefined;
    return { ks, source: `${source ?? ""}`, ...(typeof expiry === "number" ? { expiry } : {}) };
  } catch {
    return undefined;
  }
}

/** Remembers the session in this tab; undefined forgets it. */
export function storeSession(session: Kept | undefined): void {
  try {
    if (session) sessionStorage.setItem(STORED, JSON.stringify(session));
    else sessionStorage.removeItem(STORED);
  } catch {
    // A browser without storage has nothing to remember or to forget.
  }
}
