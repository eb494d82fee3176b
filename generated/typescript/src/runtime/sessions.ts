/**
 * Session strings (KS): made and read locally, without a server (protocol.md 6).
 *
 * Times are Unix seconds, as in the session. A secret never appears in an error.
 */

import { fromBase64, toBase64, toHex } from "./base64.js";
import { digest, eachSecret, joined, sameDigest, utf8 } from "./digest.js";
import { SessionFormatError, SessionSignatureError, UsageError } from "./errors.js";
import type { ApiError } from "./errors.js";
import { parsePrivileges, privilegesText } from "./privileges.js";
import type { Privileges } from "./privileges.js";
import { BLOCK, fieldsText, readFields, seal, unseal } from "./session-v2.js";

/** What a session is for. Accounts make user and admin sessions. */
export const SessionKind: { readonly NONE: -1; readonly USER: 0; readonly WIDGET: 1; readonly ADMIN: 2 } = {
  NONE: -1,
  USER: 0,
  WIDGET: 1,
  ADMIN: 2,
};

/** What a session is made of. */
export interface SessionDetails {
  /** The account. */
  readonly partnerId: number;
  /** For whom; nobody when left out. */
  readonly userId?: string | undefined;
  /** One of `SessionKind`; a user session when left out. */
  readonly type?: number | undefined;
  /** Lifetime in seconds; a day when left out. */
  readonly expiry?: number | undefined;
  /** Text, or names with values. In a text that repeats a name, version 2 keeps the last value only. */
  readonly privileges?: Privileges | undefined;
  /** 1 or 2. Version 2, the default, hides everything but the account. */
  readonly version?: 1 | 2 | undefined;
  /** Unix seconds to count from; the clock when left out. */
  readonly now?: number | undefined;
  /** The random part, for tests that need the same bytes again: 16 bytes for version 2, a text without `;` for version 1. */
  readonly random?: string | Uint8Array | undefined;
}

/** What a session string says. Trust nothing in a session that is not verified. */
export interface Session {
  readonly version: 1 | 2;
  /** Account; undefined when the field is no number. */
  readonly partnerId: number | undefined;
  /** Who it was made for; empty for nobody; undefined when not readable. */
  readonly userId: string | undefined;
  /** Kind of session, one of `SessionKind` where it is known. */
  readonly type: number | undefined;
  /** Moment of expiry in Unix seconds; undefined when not readable. */
  readonly expiry: number | undefined;
  /** Names with their values. Version 2 encrypts them, so that without a secret there are none. */
  readonly privileges: ReadonlyMap<string, readonly string[]>;
  /** The same as text, the way a server prints it. */
  readonly privilegesText: string | undefined;
  /** Only in some sessions made by a server. */
  readonly masterPartnerId: string | undefined;
  /** Only in some sessions made by a server. */
  readonly additionalData: string | undefined;
  /** The random part; of version 2 as hexadecimal digits. */
  readonly random: string | undefined;
  /** Lower-case hexadecimal digits; empty when not readable. */
  readonly signature: string;
  /** Whether the signature was checked against a secret. */
  readonly verified: boolean;
}

/**
 * Make a session string.
 *
 * @param secret - The admin secret of the account, for user sessions as well: a server verifies with nothing else.
 * @throws UsageError A detail cannot be expressed in this version.
 */
export async function generateSession(secret: string, details: SessionDetails): Promise<string> {
  const { partnerId, userId = "", type = SessionKind.USER, expiry = 86400, version = 2 } = details;
  if (!secret || secret.includes(","))
    throw new UsageError("generate a session with one secret, not with none or a list");
  const expires = Math.floor(details.now ?? Date.now() / 1000) + expiry;
  for (const number of [partnerId, type, expires]) {
    if (!Number.isSafeInteger(number)) throw new UsageError("account, type and expiry of a session are whole numbers");
  }
  const privileges = privilegesText(details.privileges ?? "");
  if (version === 1) {
    const random = randomText(details.random);
    return encodeV1(secret, infoV1(partnerId, expires, type, random, userId, privileges));
  }
  if (version !== 2) throw new UsageError("there are sessions of version 1 and 2 only");
  const fields = fieldsText(privileges, expires, type, userId);
  const sealed = await seal(utf8(secret), joined(randomBytes(details.random), utf8(fields)));
  return toBase64(joined(utf8(`v2|${partnerId}|`), sealed))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/**
 * Read a session string. Without a secret, version 1 is readable but not verified, and of version 2 only the account is
 * (protocol.md 6.3).
 *
 * @param ks - The session string, padded or not, in either Base64 alphabet.
 * @param secret - Admin secret of the account; several as a comma list or an array.
 * @throws SessionFormatError It is no session.
 * @throws SessionSignatureError It was signed with none of the secrets.
 * @throws UsageError The secret is empty.
 */
export async function parseSession(ks: string, secret?: string | readonly string[]): Promise<Session> {
  const raw = fromBase64(ks);
  if (!raw) throw new SessionFormatError("not a session: it is not Base64");
  return latin1(raw.slice(0, 3)) === "v2|" ? parseV2(raw, secret) : parseV1(raw, secret);
}

/** Seconds until a session expires, negative when it has; undefined when that is not readable. */
export function expiresIn(session: Pick<Session, "expiry">, now: number = Date.now() / 1000): number | undefined {
  return session.expiry === undefined ? undefined : session.expiry - now;
}

/** Whether the time of a session is over; one of unknown expiry counts as expired. */
export function isExpired(session: Pick<Session, "expiry">, now?: number): boolean {
  return (expiresIn(session, now) ?? 0) <= 0;
}

/** Why a server refused a session: the names of the `ERR_CODE` of `INVALID_KS` (protocol.md 6.3). */
export type SessionRefusal = (typeof REFUSALS)[number];

const REFUSALS = [
  "INVALID_STR",
  "INVALID_PARTNER",
  "INVALID_USER",
  "INVALID_TYPE",
  "EXPIRED",
  "LOGOUT",
  "INVALID_LKS",
  "EXCEEDED_ACTIONS_LIMIT",
  "EXCEEDED_RESTRICTED_IP",
  "LKS_DISABLED",
  "EXCEEDED_RESTRICTED_URI",
] as const;

/** The reason behind an `INVALID_KS` error; undefined for any other error. */
export function whyRefused(error: ApiError): SessionRefusal | undefined {
  const { ERR_CODE: number } = error.args;
  return error.code === "INVALID_KS" ? REFUSALS[-1 - Number(number)] : undefined;
}

// Version 1: everything in plain text, signed (protocol.md 6.1) ------------------------------------------------------

function infoV1(
  partnerId: number,
  expires: number,
  type: number,
  random: string,
  userId: string,
  privileges: string,
): string {
  for (const [what, text] of Object.entries({ "user id": userId, privileges, "random part": random })) {
    if (text.includes(";")) throw new UsageError(`version 1 sessions cannot hold a ';' in the ${what}; use version 2`);
  }
  return `${partnerId};${partnerId};${expires};${type};${random};${userId};${privileges}`;
}

async function encodeV1(secret: string, info: string): Promise<string> {
  const data = utf8(info);
  const signature = toHex(await digest("SHA1", joined(utf8(secret), data)));
  return toBase64(joined(utf8(`${signature}|`), data));
}

async function parseV1(raw: Uint8Array<ArrayBuffer>, secret: string | readonly string[] | undefined): Promise<Session> {
  const bar = raw.indexOf("|".charCodeAt(0));
  if (bar < 0) throw new SessionFormatError("not a session: no separator after the signature");
  const signature = latin1(raw.slice(0, bar));
  const info = raw.slice(bar + 1);
  const fields = new TextDecoder().decode(info).split(";");
  if (fields.length < 3) throw new SessionFormatError("not a session: fewer than three fields");
  if (secret !== undefined && !(await signedV1(info, signature, secret))) throw wrongSecret();
  const [partnerId, , expiry, type, random, userId, privileges, masterPartnerId, additionalData] = fields;
  return {
    version: 1,
    partnerId: number(partnerId),
    userId,
    type: number(type),
    expiry: number(expiry),
    privileges: parsePrivileges(privileges ?? "", false),
    privilegesText: privileges,
    masterPartnerId: masterPartnerId || undefined,
    additionalData: additionalData || undefined,
    random,
    signature,
    verified: secret !== undefined,
  };
}

async function signedV1(info: Uint8Array, signature: string, secret: string | readonly string[]): Promise<boolean> {
  for (const key of eachSecret(secret)) {
    if (sameDigest(toHex(await digest("SHA1", joined(key, info))), signature)) return true;
  }
  return false;
}

// Version 2: encrypted with a key made of the secret (protocol.md 6.2) -----------------------------------------------

async function parseV2(raw: Uint8Array<ArrayBuffer>, secret: string | readonly string[] | undefined): Promise<Session> {
  const bar = raw.indexOf("|".charCodeAt(0), 3);
  if (bar < 0) throw new SessionFormatError("not a session: fewer than three parts");
  const partnerId = number(latin1(raw.slice(3, bar)));
  if (secret === undefined) return sessionV2(partnerId, undefined);
  const sealed = raw.slice(bar + 1);
  if (!sealed.byteLength || sealed.byteLength % BLOCK) {
    throw new SessionFormatError("not a session: the encrypted part is incomplete");
  }
  for (const key of eachSecret(secret)) {
    const { signature, data } = await unseal(key, sealed);
    if (sameDigest(toHex(await digest("SHA1", data)), signature)) return sessionV2(partnerId, { signature, data });
  }
  throw wrongSecret();
}

function sessionV2(
  partnerId: number | undefined,
  unsealed: { readonly signature: string; readonly data: Uint8Array } | undefined,
): Session {
  const fields = unsealed && readFields(new TextDecoder().decode(unsealed.data.slice(BLOCK)));
  const named = [...(fields ?? [])].filter(([name]) => !name.startsWith("_"));
  const text = named.map(([name, value]) => (value ? `${name}:${value}` : name)).join(",");
  return {
    version: 2,
    partnerId,
    userId: fields?.get("_u"),
    type: number(fields?.get("_t")),
    expiry: number(fields?.get("_e")),
    privileges: parsePrivileges(text, false),
    privilegesText: unsealed && (text === "all:*" ? "*" : text),
    masterPartnerId: fields?.get("_m"),
    additionalData: fields?.get("_d"),
    random: unsealed && toHex(unsealed.data.slice(0, BLOCK)),
    signature: unsealed?.signature ?? "",
    verified: unsealed !== undefined,
  };
}

function wrongSecret(): SessionSignatureError {
  return new SessionSignatureError("signature mismatch: the session was not signed with this secret");
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function randomText(random: string | Uint8Array | undefined): string {
  if (typeof random === "string") return random;
  return random ? toHex(random) : crypto.getRandomValues(new BigUint64Array(1)).join("");
}

function randomBytes(random: string | Uint8Array | undefined): Uint8Array {
  if (random === undefined) return crypto.getRandomValues(new Uint8Array(BLOCK));
  if (typeof random !== "string" && random.byteLength === BLOCK) return random;
  throw new UsageError("the random part of a version 2 session is 16 bytes");
}
