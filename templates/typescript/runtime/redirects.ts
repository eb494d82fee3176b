/** Where an API call goes on when it is redirected. */

import type { Attempt, Request } from "./attempt.js";
import { HttpStatusError } from "./errors.js";
import type { HttpResponse } from "./transport.js";

/** How often a call is sent on from one address to another. */
const HOPS = 5;

/**
 * Send a call, and again where it is redirected to.
 *
 * @throws HttpStatusError It is a redirect that must not be followed blindly.
 */
export async function follow(send: Attempt["send"], request: Request, hops: number = HOPS): Promise<HttpResponse> {
  const response = await send(request);
  const next = hops ? redirected(request, response) : undefined;
  if (!next) return response;
  // Not awaited: some platforms never end what is broken.
  response.body?.cancel().catch(() => undefined);
  return follow(send, next, hops - 1);
}

/**
 * The request that a redirected API call becomes, undefined when it is none.
 *
 * Only 307 and 308 keep a POST a POST, and a session is not handed to another server: the same host and port
 * is followed, and the change from http to https.
 *
 * @throws HttpStatusError It is a redirect that must not be followed blindly; the message says where it points, unless
 *   the platform hides it.
 */
function redirected(request: Request, { status, headers }: HttpResponse): Request | undefined {
  const location = headers.get("location");
  if (status && !(location && status > 300 && status < 400)) return undefined;
  const here = new URL(request.url);
  const there = location && URL.canParse(location, request.url) ? new URL(location, here) : undefined;
  // From http to https, but never back.
  const safe = there?.host === here.host && there.protocol >= here.protocol;
  if (safe && status > 306 && request.body?.repeatable !== false) return { ...request, url: there.href };
  const root = there ? there.href.split(/\/api_v3|\?/)[0] : "what is hidden";
  throw new HttpStatusError(`HTTP status ${status} redirects to ${root}: is that the service URL?`, status);
}
