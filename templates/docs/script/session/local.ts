/** Session strings made in this browser: the secret goes nowhere. */

import { UsageError } from "../../../typescript/runtime/errors.js";
import { type SessionDetails, generateSession } from "../../../typescript/runtime/sessions.js";

/**
 * A session string.
 *
 * @throws UsageError A detail cannot be expressed, or the page has no cryptography.
 */
export async function buildSession(secret: string, details: SessionDetails): Promise<string> {
  if (!globalThis.crypto?.subtle) {
    throw new UsageError(
      "a browser makes sessions only on pages that came over https, from this machine or from a disk",
    );
  }
  return generateSession(secret, details);
}
