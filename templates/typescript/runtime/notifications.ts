/**
 * Legacy partner notifications: verified, split and typed (protocol.md 9.1).
 *
 * The sender signs with a plain hash over names and values without separators. That is the protocol's choice and cannot be
 * mended by a receiver: take notifications over HTTPS only.
 */

import { toHex } from "./base64.js";
import { eachSecret, joined, sameDigest, utf8 } from "./digest.js";
import { NotificationError } from "./errors.js";
import { md5 } from "./md5.js";

/** Numbers of notification types, as `notification.getClientNotification` takes them. */
export const NOTIFICATION_TYPES: Readonly<Record<number, string>> = {
  1: "entry_add",
  2: "entry_update_permissions",
  3: "entry_delete",
  4: "entry_block",
  5: "entry_update",
  6: "entry_update_thumbnail",
  7: "entry_update_moderation",
  8: "entry_reported",
  11: "kshow_add",
  12: "kshow_update_info",
  13: "kshow_delete",
  14: "kshow_update_permissions",
  15: "kshow_rank",
  16: "kshow_block",
  21: "user_add",
  26: "user_banned",
  30: "job_started",
  31: "job_succeeded",
  32: "job_failed",
  33: "job_similar_exists",
  99: "test",
};

/** What a notification is about. */
export type NotificationKind = (typeof KINDS)[number];

const KINDS = ["entry", "kshow", "user", "job"] as const;
const HEAD = ["notification_id", "notification_type", "puser_id", "partner_id"];
const BATCH = ["multi_notification", "number_of_notifications"];

/** One notification. */
export interface PartnerNotification {
  /** Number of the notification. */
  readonly id: number;
  /** What happened, such as `entry_add`; new types are kept as they come. */
  readonly type: string;
  /** What it happened to; undefined for a `test`. */
  readonly objectKind: NotificationKind | undefined;
  /** Its id; undefined when the sender left it out. */
  readonly objectId: string | undefined;
  /** The account; undefined when the field is no number. */
  readonly partnerId: number | undefined;
  /** The user who caused it; empty for nobody. */
  readonly userId: string;
  /** The fields of this type, names as sent, in the order sent. Null is empty. */
  readonly data: ReadonlyMap<string, string>;
  /** Additional data of the session; undefined when not sent. */
  readonly ksData: string | undefined;
}

/** Settings of what reads notifications. */
export interface NotificationOptions {
  /**
   * Use only the fields that the sender lists as signed, and so tolerate others. Never right for a batch, whose list is
   * incomplete.
   */
  readonly signedFieldsOnly?: boolean | undefined;
}

/**
 * Check the signature of a notification or of a batch of them, in constant time. False also for a body without signature,
 * or with a field that stands twice.
 *
 * @param body - The form body as it was received, or the `data` of a client notification.
 * @param secret - Admin secret of the account; several as a comma list or an array.
 * @throws UsageError The secret is empty.
 */
export function verifyNotifications(
  body: string | Uint8Array,
  secret: string | readonly string[],
  options: NotificationOptions = {},
): boolean {
  try {
    return isSigned(chosen(fieldsOf(body), options), secret);
  } catch (error) {
    if (error instanceof NotificationError) return false;
    throw error;
  }
}

/**
 * Verify a body and read the notifications in it: one, or those of a batch in their order.
 *
 * @param body - The form body as it was received, or the `data` of a client notification.
 * @param secret - Admin secret of the account; several as a comma list or an array.
 * @throws NotificationError The signature is wrong, or the body is no notification. Answer it with an HTTP error: the
 *   sender repeats deliveries that were refused.
 * @throws UsageError The secret is empty.
 */
export function parseNotifications(
  body: string | Uint8Array,
  secret: string | readonly string[],
  options: NotificationOptions = {},
): PartnerNotification[] {
  const fields = chosen(fieldsOf(body), options);
  if (!isSigned(fields, secret)) throw new NotificationError("the signature of the notification is wrong");
  return read(fields);
}

/**
 * Read notifications without a look at their signature: for logs and tests.
 *
 * @throws NotificationError The body is no notification.
 */
export function parseUnverifiedNotifications(body: string | Uint8Array): PartnerNotification[] {
  return read(fieldsOf(body));
}

/** Names and values of a form, decoded but not yet text: one character for each byte, which is what is signed. */
type Fields = ReadonlyMap<string, string>;

function fieldsOf(body: string | Uint8Array): Fields {
  const raw = binary(typeof body === "string" ? utf8(body) : body);
  const fields = new Map<string, string>();
  for (const pair of raw.trim().split("&")) {
    if (!pair) continue;
    const [name = "", ...value] = pair.split("=").map(decoded);
    if (fields.has(name)) throw new NotificationError(`the field ${JSON.stringify(textOf(name))} stands twice`);
    fields.set(name, value.join("="));
  }
  return fields;
}

/** All fields, or those that the sender lists as signed, with their signature. */
function chosen(fields: Fields, { signedFieldsOnly = false }: NotificationOptions): Fields {
  if (!signedFieldsOnly) return fields;
  const names = new Set([...(fields.get("signed_fields") ?? "").split(","), "sig"]);
  return new Map([...fields].filter(([name]) => names.has(name)));
}

function isSigned(fields: Fields, secret: string | readonly string[]): boolean {
  const received = fields.get("sig") ?? "";
  const names = [...fields.keys()].filter((name) => name !== "sig").sort();
  const signed = bytesOf(names.map((name) => name + (fields.get(name) ?? "")).join(""));
  // Every secret is tried, so that the time does not tell which one was right.
  const matches = eachSecret(secret).map((key) => sameDigest(toHex(md5(joined(key, signed))), received));
  return matches.includes(true);
}

function read(raw: Fields): PartnerNotification[] {
  const fields = new Map(Array.from(raw, ([name, value]) => [textOf(name), textOf(value)]));
  if (fields.get("multi_notification") !== "true") return [one(fields)];
  const items = split(fields);
  const count = fields.get("number_of_notifications") ?? "no number of";
  if (`${items.size}` !== count) {
    throw new NotificationError(`the batch says ${JSON.stringify(count)} notifications and holds ${items.size}`);
  }
  return [...items].sort(([first], [second]) => first - second).map(([, item]) => one(item));
}

/** The fields of each notification of a batch, by its number. */
function split(fields: Fields): Map<number, Map<string, string>> {
  const items = new Map<number, Map<string, string>>();
  for (const [name, value] of fields) {
    const [, digits, rest = ""] = /^not(\d+)_(.*)$/s.exec(name) ?? [];
    const number = numberIn(digits);
    if (number === undefined) continue;
    const item = items.get(number) ?? new Map<string, string>();
    items.set(number, item.set(rest, value));
  }
  return items;
}

function one(fields: Fields): PartnerNotification {
  const type = fields.get("notification_type");
  const id = numberIn(fields.get("notification_id"));
  if (id === undefined || !type) throw new NotificationError("no partner notification: it lacks an id or a type");
  const kind = kindOf(type, fields);
  const used = [...HEAD, ...BATCH, `${kind}_id`, "ks_data", "signed_fields", "sig"];
  return {
    id,
    type,
    objectKind: kind,
    objectId: fields.get(`${kind}_id`),
    partnerId: numberIn(fields.get("partner_id")),
    userId: fields.get("puser_id") ?? "",
    data: new Map([...fields].filter(([name]) => !used.includes(name))),
    ksData: fields.get("ks_data"),
  };
}

/** What an event is about: its type begins with it, else the id field tells. */
function kindOf(type: string, fields: Fields): NotificationKind | undefined {
  const first = type.split("_")[0];
  return KINDS.find((kind) => kind === first) ?? KINDS.find((kind) => fields.has(`${kind}_id`));
}

/** Longer ones are no ids. */
function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  return spaced.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

function binary(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function textOf(raw: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(raw));
}
