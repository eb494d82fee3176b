/** The servers that calls can go to, and whether a page can reach them. */

import type { OwnServer } from "../../request/servers.js";

export interface Server {
  readonly key: string;
  readonly title: string;
  /** What is in front of `/api_v3`. */
  readonly base: string;
  /** What a link names; empty for the default of the schema. */
  readonly serviceUrl: string;
  /** What code calls, where that is something else. */
  readonly codeUrl?: string;
  readonly about: string;
}

/** The servers that need no typing: this page's own, and that of the schema; the best one first. */
export function knownServers(own: OwnServer, serviceUrl: string): readonly Server[] {
  const servers: Server[] = [];
  if (own.recorded) {
    const about = "answers that were recorded; nothing leaves this machine";
    const { base } = own.recorded;
    servers.push({ key: "recorded", title: "Recorded answers", base, serviceUrl: "", codeUrl: base, about });
  }
  if (own.proxy) {
    const { base, target } = own.proxy;
    const about = "through the server of this page, as browsers may not call it directly everywhere";
    servers.push({ key: "proxy", title: `${target} (proxy)`, base, serviceUrl: target, about });
  }
  if (serviceUrl) servers.push(directServer(serviceUrl));
  return servers;
}

/** A server that the page calls itself. */
export function directServer(url: string, title = url): Server {
  const base = url.replace(/\/+$/, "");
  return { key: `direct ${base}`, title, base, serviceUrl: base, about: "called by this page directly" };
}

export type Reach = "answers" | "forbids" | "silent" | "not-api";

/** Whether the page can call a server: a harmless question is asked. */
export async function reach(base: string, signal: AbortSignal): Promise<Reach> {
  const url = `${base}/api_v3/service/system/action/ping?format=1`;
  const options: RequestInit = { signal, credentials: "omit", cache: "no-store" };
  try {
    const answer = await fetch(url, options);
    return answer.ok || answer.status === 501 ? "answers" : "not-api";
  } catch {
    try {
      // What is not allowed to be read tells at least that somebody is there.
      await fetch(url, { ...options, mode: "no-cors" });
      return "forbids";
    } catch {
      return "silent";
    }
  }
}

/** What such a finding means to people. */
export const REACH_TEXTS: Readonly<Record<Reach, string>> = {
  answers: "It answers.",
  "not-api": "Something answers there, but not as this API does. Is the address complete?",
  forbids:
    "It is there, but does not allow pages from elsewhere to call it (CORS). Serve this site with " +
    "“clientgen serve SITE --proxy URL”, whose proxy passes calls on.",
  silent: "Nothing answers there. Is the address right, and can this machine reach it?",
};
