/** The encrypted part of version 2 sessions (protocol.md 6.2, 6.3), over Web Crypto. */

import { toHex } from "./base64.js";
import { formQuote } from "./body.js";
import { digest, joined } from "./digest.js";
import { UsageError } from "./errors.js";

/** Bytes of a block, of a key, and of the random part. */
export const BLOCK = 16;

/** Bytes of the signature. */
const SHA1 = 20;

/**
 * The fields of a session as form text, privileges first.
 *
 * @param expires - Unix seconds.
 * @throws UsageError A privilege has the name of a field.
 */
export function fieldsText(privileges: string, expires: number, type: number, userId: string): string {
  const fields = new Map<string, string>();
  for (const item of privileges.split(",").map((text) => text.trim())) {
    if (!item) continue;
    const [name = "", ...value] = (item === "*" ? "all:*" : item).split(":");
    // It would be read as one of the session's own fields.
    if (name.startsWith("_")) throw new UsageError(`a privilege cannot be called ${JSON.stringify(name)}`);
    fields.set(name, value.join(":"));
  }
  fields.set("_e", `${expires}`).set("_t", `${type}`).set("_u", userId);
  return Array.from(fields, ([name, value]) => `${quoted(name)}=${quoted(value)}`).join("&");
}

/** Form fields as the server's language reads them: it renames some. */
export function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  // Without the mark, a question mark at the beginning would be dropped.
  for (const [name, value] of new URLSearchParams(`&${text}`)) {
    fields.set(name.replace(/^ +/, "").replace(/[. ]/g, "_"), value);
  }
  return fields;
}

/** Encrypt the random part with the fields, and their signature. */
export async function seal(secret: Uint8Array<ArrayBuffer>, data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const plain = joined(data);
  const signed = joined(await digest("SHA1", plain), plain);
  const padded = joined(signed, new Uint8Array(-signed.byteLength & (BLOCK - 1)));
  const sealed = await encrypt(await keyOf(secret), new Uint8Array(BLOCK), padded);
  // Web Crypto adds a block of padding, which the format does not have.
  return sealed.slice(0, padded.byteLength);
}

/** The signature as hexadecimal digits, and what should have it. */
export async function unseal(
  secret: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<{ readonly signature: string; readonly data: Uint8Array<ArrayBuffer> }> {
  const key = await keyOf(secret);
  // Web Crypto wants a block of padding at the end: what encrypting nothing after the last block gives.
  const padding = await encrypt(key, sealed.slice(-BLOCK), new Uint8Array(0));
  const algorithm = { name: "AES-CBC", iv: new Uint8Array(BLOCK) };
  const plain = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, joined(sealed, padding)));
  const end = plain.findLastIndex((byte) => byte !== 0) + 1;
  return { signature: toHex(plain.slice(0, Math.min(SHA1, end))), data: plain.slice(SHA1, Math.max(SHA1, end)) };
}

/** The fields leave a tilde as it is, unlike forms (protocol.md 6.2). */
function quoted(text: string): string {
  return formQuote(text).replaceAll("%7E", "~");
}

async function keyOf(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = (await digest("SHA1", secret)).slice(0, BLOCK);
  return crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt", "decrypt"]);
}

async function encrypt(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv }, key, data));
}
