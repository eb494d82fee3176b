/** What a session string says, as far as it can be read here. */

import { SessionSignatureError } from "../../../typescript/runtime/errors.js";
import { expiresIn, parseSession } from "../../../typescript/runtime/sessions.js";

/** What is known of a session. */
export interface SessionView {
  /** Undefined for what is no session that can be read. */
  readonly version: 1 | 2 | undefined;
  readonly partnerId?: number | undefined;
  readonly userId?: string | undefined;
  readonly type?: number | undefined;
  /** Unix seconds. */
  readonly expiry?: number | undefined;
  /** As text, the way a server prints them. */
  readonly privileges?: string | undefined;
  /** Whether it was signed with the given secret. */
  readonly verified: boolean;
  /** Whether most of it is encrypted and the secret is wanting. */
  readonly hidden: boolean;
  /** What is wrong with it, or with the secret. */
  readonly error?: string | undefined;
}

/** Reads a session string. It is never thrown at: what cannot be read is said in `error`. */
export async function readSession(ks: string, secret?: string): Promise<SessionView> {
  try {
    const { version, partnerId, userId, type, expiry, privilegesText, verified } = await parseSession(
      ks.trim(),
      secret || undefined,
    );
    const hidden = version === 2 && !verified;
    return { version, partnerId, userId, type, expiry, privileges: privilegesText, verified, hidden };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    // What can be read without the secret is shown in spite of a wrong one.
    if (error instanceof SessionSignatureError) return { ...(await readSession(ks)), error: text };
    return { version: undefined, verified: false, hidden: false, error: text };
  }
}

/** Seconds until a session expires, negative when it has; undefined when that is not readable. */
export function secondsLeft(view: SessionView, now: number = Date.now() / 1000): number | undefined {
  return expiresIn({ expiry: view.expiry }, now);
}
