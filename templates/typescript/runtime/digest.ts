/** Digests, by the names that the API has for them. */

import { UsageError } from "./errors.js";
import { md5 } from "./md5.js";

/** A digest that the API knows. */
export type DigestName = "MD5" | "SHA1" | "SHA256" | "SHA512";

const NAMES = { SHA1: "SHA-1", SHA256: "SHA-256", SHA512: "SHA-512" } as const;

/** The digest of bytes. */
export async function digest(name: DigestName, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return name === "MD5" ? md5(data) : new Uint8Array(await crypto.subtle.digest(NAMES[name], data));
}

/** A text as bytes of UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinedAll(parts);
}

/** Any number of pieces one after the other. */
export function joinedAll(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** Whether two digests are the same, in a time that does not tell where they differ. */
export function sameDigest(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ (other.charCodeAt(i) || 0);
  return difference === 0;
}

/**
 * The secrets of an account as bytes; each is to be tried (protocol.md 6.3).
 *
 * @param secret - One secret, several as one comma list, or a list of secrets.
 * @throws UsageError There is none, which would make every signature a known one.
 */
export function eachSecret(secret: string | readonly string[]): Uint8Array<ArrayBuffer>[] {
  const secrets = typeof secret === "string" ? secret.split(",") : secret;
  if (!secrets.length || !secrets.every(Boolean)) throw new UsageError("the secret is empty");
  return secrets.map(utf8);
}
