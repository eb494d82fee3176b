/**
 * HTTP event notifications: verified and typed (protocol.md 9.2).
 *
 * The signature covers the body byte for byte, so hand over what was received and not what a framework made of it. It is a
 * plain hash of secret and body, no HMAC: take events over HTTPS only.
 */

import { toHex } from "./base64.js";
import { root } from "./class.js";
import type { Class } from "./class.js";
import { jsonReader, parseJson } from "./decode-json.js";
import { xml } from "./decode-xml.js";
import { fitting } from "./decode.js";
import { digest, eachSecret, joined, sameDigest } from "./digest.js";
import type { DigestName } from "./digest.js";
import { KalturaError, MalformedAnswerError, NotificationError, UsageError } from "./errors.js";
import { parseXml } from "./xml-parser.js";

/**
 * How the body of an event was written. `fields` is a form that the template describes, `text` anything else that the
 * template makes up.
 */
export type EventFormat = "xml" | "json" | "fields" | "text";

/** Headers of the request: of `fetch`, or by name as Node.js has them. */
export type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What happened, and to what. */
export interface HttpNotification {
  readonly objectType?: string;
  /** The object it happened to. */
  readonly object?: unknown;
  /** Kind of the object: `1` is an entry. */
  readonly eventObjectType?: string;
  /** The job that delivers the event. */
  readonly eventNotificationJobId?: number;
  /** The template that describes the event. */
  readonly templateId?: number;
  /** Title of the template. */
  readonly templateName?: string;
  /** Name of the template for programs. */
  readonly templateSystemName?: string;
  /** What happened: `2` object added, `3` object changed, ... */
  readonly eventType?: string;
}

/** One event, as it was received. */
export interface NotificationEvent {
  readonly format: EventFormat;
  /** The typed event; undefined for `fields` and `text`. */
  readonly notification: HttpNotification | undefined;
  /** Names and values of `fields`, else empty. */
  readonly fields: ReadonlyMap<string, string>;
  /** The body as text, without the field name before it. */
  readonly text: string;
  /** Whether the signature was checked. */
  readonly verified: boolean;
}

/** Settings of what reads events. */
export interface EventOptions {
  /** The classes that the object of the event may have; those that derive from them are known as well. */
  readonly types?: readonly Class[] | undefined;
  /**
   * Wire name of the class of the object, for senders that leave it out; by default it is told by the kind of the event.
   */
  readonly objectType?: string | undefined;
}

/**
 * An event in PHP's own serialization, which nothing but PHP should read. Its signature was right. Choose XML or JSON in
 * the notification template.
 */
export class UnsupportedEventFormatError extends NotificationError {
  override get name(): string {
    return "UnsupportedEventFormatError";
  }

  /** The body, without the field name before it. */
  readonly text: string;

  constructor(text: string) {
    super("the event is serialized by PHP; set its template to XML or JSON");
    this.text = text;
  }
}

/**
 * Check the signature of an event, in constant time. False also when there is no signature, or one of an unknown
 * algorithm.
 *
 * @param body - The body as it was received; for a template with the method GET the query string.
 * @param secret - Admin secret of the account; several as a comma list or an array.
 * @throws UsageError The secret is empty.
 */
export async function verifyEvent(
  body: Uint8Array,
  headers: HeadersLike,
  secret: string | readonly string[],
): Promise<boolean> {
  try {
    await check(body, headers, secret);
    return true;
  } catch (error) {
    if (error instanceof NotificationError) return false;
    throw error;
  }
}

/**
 * Verify an event and read it.
 *
 * @param body - The body as it was received; for a template with the method GET the query string.
 * @param secret - Admin secret of the account; several as a comma list or an array.
 * @throws NotificationError The signature is missing, wrong, or of an unknown algorithm; or the body is cut off.
 * @throws UnsupportedEventFormatError The body is serialized by PHP.
 * @throws UsageError The secret is empty.
 */
export async function parseEvent(
  body: Uint8Array,
  headers: HeadersLike,
  secret: string | readonly string[],
  options: EventOptions = {},
): Promise<NotificationEvent> {
  await check(body, headers, secret);
  return { ...read(body, headers, options), verified: true };
}

/**
 * Read an event without a look at its signature: for logs and tests.
 *
 * @throws NotificationError The body is cut off.
 * @throws UnsupportedEventFormatError The body is serialized by PHP.
 */
export function parseUnverifiedEvent(
  body: Uint8Array,
  headers: HeadersLike,
  options: EventOptions = {},
): NotificationEvent {
  return { ...read(body, headers, options), verified: false };
}

async function check(body: Uint8Array, headers: HeadersLike, secret: string | readonly string[]): Promise<void> {
  if (!(body instanceof Uint8Array)) throw new UsageError("the body of an event is bytes, as it was received");
  const signature = headerIn(headers, "x-kaltura-signature");
  if (!signature) throw new NotificationError("the event is not signed");
  const algorithm = (headerIn(headers, "x-kaltura-hash-algo") || "sha1").toUpperCase();
  if (!/^SHA(1|256|512)$/.test(algorithm)) throw new NotificationError("the event is signed with an unknown algorithm");
  let matches = false;
  // Every secret is tried, so that the time does not tell which one was right.
  for (const key of eachSecret(secret)) {
    const expected = toHex(await digest(algorithm as DigestName, joined(key, body)));
    matches = sameDigest(expected, signature) || matches;
  }
  if (!matches) throw new NotificationError("the signature of the event is wrong");
}

function headerIn(headers: HeadersLike, name: string): string {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const found = pairs.find(([key]) => key.toLowerCase() === name)?.[1];
  return `${(typeof found === "string" ? found : found?.[0]) ?? ""}`.trim();
}

function read(body: Uint8Array, headers: HeadersLike, options: EventOptions): Omit<NotificationEvent, "verified"> {
  const plain = new TextDecoder().decode(body);
  const text = payloadOf(plain);
  const fields = new Map<string, string>();
  if (/^O:\d+:/.test(text)) throw new UnsupportedEventFormatError(text);
  const format = text.startsWith("{") ? "json" : "xml";
  if (format === "json" || text.startsWith("<")) {
    try {
      const notification = fitting(() => (format === "json" ? fromJson(text, options) : fromXml(text, options)));
      if (notification) return { format, text, notification, fields };
    } catch (error) {
      if (error instanceof KalturaError && !(error instanceof MalformedAnswerError)) throw error;
      // Free text may begin like that. What says it is an object has to be one.
      if (text !== plain || headerIn(headers, "content-type").startsWith("application/")) {
        throw new NotificationError(`the event is damaged: ${(error as Error).message}`);
      }
    }
  }
  const form = plain.trim();
  // Exactly as the sender writes a form, and no other text. One by one: a pattern for all of them is too much for a long one.
  if (!form.split("&").every((pair) => /^[\w.%+[\]-]+=[\w.%+-]*$/.test(pair))) {
    return { format: "text", text, notification: undefined, fields };
  }
  return { format: "fields", text: plain, notification: undefined, fields: new Map(new URLSearchParams(form)) };
}

/**
 * The content: what stands in the field `data`, or the body itself. It was written with and without percent-encoding over
 * the years, under content types that do not tell which.
 */
function payloadOf(body: string): string {
  const starts = /^(<|\{|O:)/;
  const payload = body.trim().replace(/^data=/, "");
  if (starts.test(payload)) return payload;
  const decoded = (new URLSearchParams(`x=${payload.split("&")[0]}`).get("x") ?? "").trim();
  return starts.test(decoded) ? decoded : body;
}

function fromJson(text: string, options: EventOptions): HttpNotification | undefined {
  const data = parseJson(text) as Readonly<Record<string, unknown>>;
  const { object, objectType = EVENT.name, eventObjectType } = data;
  if (objectType !== EVENT.name || object === undefined) return undefined;
  let told = object;
  if (typeof object === "object" && object !== null && !("objectType" in object)) {
    const { type } = object as { readonly type?: unknown };
    told = { ...object, objectType: options.objectType ?? guess(eventObjectType, type) };
  }
  return jsonReader.value({ ...data, object: told }, { object: () => EVENT }, options.types ?? []) as HttpNotification;
}

function fromXml(text: string, options: EventOptions): HttpNotification | undefined {
  const notification = parseXml(text);
  if (notification.name !== "notification") return undefined;
  const object = notification.children.find(({ name }) => name === "object");
  if (object?.children.length && !object.children.some(({ name }) => name === "objectType")) {
    const told = notification.children.find(({ name }) => name === "eventObjectType")?.text;
    const type = object.children.find(({ name }) => name === "type")?.text;
    object.children.push({ name: "objectType", text: options.objectType ?? guess(told, type), children: [] });
  }
  return xml().reader.value(notification, { object: () => EVENT }, options.types ?? []) as HttpNotification;
}

const EVENT: Class<HttpNotification> = {
  name: "KalturaHttpNotification",
  properties: {
    own: {
      object: { object: () => root },
      eventObjectType: "string",
      eventNotificationJobId: "int",
      templateId: "int",
      templateName: "string",
      templateSystemName: "string",
      eventType: "string",
    },
  },
};

const ENTRY_CLASSES: Readonly<Partial<Record<string, string>>> = {
  1: "KalturaMediaEntry",
  2: "KalturaMixEntry",
  5: "KalturaPlaylist",
  6: "KalturaDataEntry",
  7: "KalturaLiveStreamEntry",
  8: "KalturaLiveChannel",
  10: "KalturaDocumentEntry",
};

const EVENT_CLASSES: Readonly<Partial<Record<string, string>>> = {
  1: "KalturaBaseEntry",
  2: "KalturaCategory",
  4: "KalturaFlavorAsset",
  5: "KalturaThumbAsset",
  8: "KalturaUser",
  10: "KalturaBatchJob",
  20: "KalturaPartner",
  33: "KalturaUploadToken",
  37: "KalturaCategoryEntry",
  38: "KalturaLiveStreamEntry",
};

/** The class of an object that does not say it: some senders leave it out. */
function guess(eventObjectType: unknown, entryType: unknown): string {
  const known = named(EVENT_CLASSES, eventObjectType) ?? "";
  return known === "KalturaBaseEntry" ? (named(ENTRY_CLASSES, entryType) ?? known) : known;
}

function named(classes: Readonly<Partial<Record<string, string>>>, key: unknown): string | undefined {
  const plain = typeof key === "string" || typeof key === "number";
  return plain && Object.hasOwn(classes, key) ? classes[key] : undefined;
}
