/** What the server of this very page offers beside its files: `clientgen serve` says so in `/clientgen.json`. */

/** Ways to a server that need no permission of it, since they have the address of the page. */
export interface OwnServer {
  /** Passes requests on to `target`. */
  readonly proxy?: { readonly base: string; readonly target: string };
  /** Plays recorded answers. */
  readonly recorded?: { readonly base: string };
}

/** Asks the server of the page; nothing for a page from a disk and for other servers. */
export async function ownServer(
  { protocol, origin }: { readonly protocol: string; readonly origin: string },
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): Promise<OwnServer> {
  if (!/^https?:$/.test(protocol)) return {};
  try {
    const response = await fetch(`${origin}/clientgen.json`, { cache: "no-store" });
    if (!response.ok) return {};
    const told = (await response.json()) as { form?: unknown; proxy?: unknown; recorded?: unknown } | null;
    if (told?.form !== 1) return {};
    return {
      ...(typeof told.proxy === "string" && { proxy: { base: `${origin}/proxy`, target: told.proxy } }),
      ...(told.recorded === true && { recorded: { base: `${origin}/recorded` } }),
    };
  } catch {
    return {};
  }
}
