/** The request signature of form requests, the classic one (protocol.md 4.5). */

import { toHex } from "./base64.js";
import { md5 } from "./md5.js";

/**
 * The signature: 32 hexadecimal digits. A checksum, not a secret: the server no longer verifies it, proxies cache by it.
 *
 * @param pairs - All pairs of the request, flattened; files take no part.
 */
export function kalsig(pairs: Iterable<readonly [string, string]>): string {
  return toHex(md5(new TextEncoder().encode(signedText(pairs))));
}

/** What is signed: names and values, sorted by name in the order of their bytes, without `kalsig`. */
export function signedText(pairs: Iterable<readonly [string, string]>): string {
  const signed = [...pairs].filter(([name]) => name !== "kalsig");
  signed.sort(([one, first], [other, second]) => byCodePoint(one, other) || byCodePoint(first, second));
  return signed.map(([name, value]) => name + value).join("");
}

/** Code points sort as their UTF-8 bytes do; the units of UTF-16 do not. */
function byCodePoint(one: string, other: string): number {
  const [first, second] = [Array.from(one), Array.from(other)];
  for (const [i, character] of first.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (second[i]?.codePointAt(0) ?? -1);
    if (difference) return difference;
  }
  return first.length - second.length;
}
