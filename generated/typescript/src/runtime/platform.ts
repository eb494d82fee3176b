/** What the client has to know of the platform that it runs on. */

/**
 * Whether this is a page or worker of a browser. There, a header that the server does not list ends a request (CORS,
 * protocol.md 2.2), and streams cannot be sent over HTTP/1.
 */
export function inBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}
