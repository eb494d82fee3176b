/** The default transport: `fetch`, of the platform or given. */

import type { Transport } from "./transport.js";

/** Settings of `fetchTransport`. */
export interface FetchOptions {
  /** What to use in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * A transport over `fetch`. Keeping connections, proxies, certificates and compression are the business of the platform.
 */
export function fetchTransport(options: FetchOptions = {}): Transport {
  return {
    send({ url, ...init }) {
      // A stream is sent while the answer is not there yet; the types of some platforms do not know the word.
      const sent: RequestInit & { duplex: "half" } = { ...init, body: init.body ?? null, duplex: "half" };
      return (options.fetch ?? fetch)(url, sent);
    },
  };
}
