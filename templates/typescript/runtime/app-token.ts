/** The hash by which an application token is presented (protocol.md 6.5). */

import { toHex } from "./base64.js";
import { digest, utf8 } from "./digest.js";
import type { DigestName } from "./digest.js";
import { UsageError } from "./errors.js";

/**
 * The `tokenHash` that `appToken.startSession` wants.
 *
 * @param ks - The session sent with the same call, exactly as it is sent.
 * @param token - The secret of the application token.
 * @param hashType - MD5, SHA1, SHA256 or SHA512, as the token says.
 * @throws UsageError Another hash type.
 */
export async function tokenHash(ks: string, token: string, hashType: DigestName = "SHA1"): Promise<string> {
  if (!/^(MD5|SHA1|SHA256|SHA512)$/.test(hashType)) {
    throw new UsageError("the hash type of a token is MD5, SHA1, SHA256 or SHA512");
  }
  return toHex(await digest(hashType, utf8(ks + token)));
}
