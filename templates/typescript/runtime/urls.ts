/** Addresses of the server and of what it serves. */

import { UsageError } from "./errors.js";

/**
 * `<scheme>://<host>[<prefix>]/api_v3` for the address of a server.
 *
 * @param serviceUrl - `https://host`, with or without port, path prefix and trailing slash; a trailing `/api_v3` is
 *   understood as well.
 * @throws UsageError It is no http or https URL, or has a user, query or fragment.
 */
export function apiRoot(serviceUrl: string): string {
  if (!/^https?:\/\/[^@?#]+$/i.test(serviceUrl) || !URL.canParse(serviceUrl)) {
    // Without the address, which may hold a password.
    throw new UsageError("the service URL is no plain http or https address");
  }
  const { origin, pathname } = new URL(serviceUrl);
  return `${origin}${pathname.replace(/\/*(\/api_v3)?(\/index\.php)?\/*$/, "")}/api_v3`;
}
