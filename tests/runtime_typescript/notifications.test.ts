import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import type { Class } from "../runtime/class.js";
import { NotificationError, UsageError } from "../runtime/errors.js";
import { UnsupportedEventFormatError, parseEvent, parseUnverifiedEvent, verifyEvent } from "../runtime/events.js";
import {
  NOTIFICATION_TYPES,
  parseNotifications,
  parseUnverifiedNotifications,
  verifyNotifications,
} from "../runtime/notifications.js";
import type { PartnerNotification } from "../runtime/notifications.js";
import { failure, vectors } from "./helpers.js";

const SECRET = "0123456789abcdef0123456789abcdef";
const KINDS = ["", "entry", "kshow", "user", "job"];

interface Given {
  readonly id: number;
  readonly type: string;
  readonly objType: number;
  readonly objectId: string;
  readonly puserId: string;
  readonly partnerId: number;
  readonly data?: Record<string, unknown>;
}

interface Vectors {
  readonly notification_types: Record<string, string>;
  readonly partner_notifications: readonly {
    readonly name: string;
    readonly input: {
      readonly adminSecret: string;
      readonly notification?: Given;
      readonly notifications?: readonly Given[];
    };
    readonly expected: { readonly body: string };
  }[];
  readonly receiver: readonly {
    readonly name: string;
    readonly body: string;
    readonly adminSecret: string;
    readonly expected: { readonly valid: boolean };
  }[];
  readonly http: readonly {
    readonly name: string;
    readonly input: { readonly adminSecret: string; readonly body: string };
    readonly expected: {
      readonly content_type: string;
      readonly headers: Record<string, Record<string, string>>;
    };
  }[];
}

const found = vectors<Vectors>("notifications");
const skip = found ? false : "no reference data";

test("types", { skip }, () => assert.deepEqual({ ...NOTIFICATION_TYPES }, found?.notification_types));

test("notifications of the server", { skip }, async (t) => {
  for (const { name, input, expected } of found?.partner_notifications ?? []) {
    await t.test(name, () => {
      const given = input.notifications ?? [input.notification as Given];
      for (const body of [expected.body, Buffer.from(expected.body)]) {
        const parsed = parseNotifications(body, input.adminSecret);
        assert.equal(parsed.length, given.length);
        parsed.forEach((one, index) => same(one, given[index] as Given));
        assert.deepEqual(parseUnverifiedNotifications(body), parsed);
        assert.deepEqual(parseNotifications(body, ["other", input.adminSecret]), parsed);
      }
    });
  }
});

function same(parsed: PartnerNotification, given: Given): void {
  const text = (value: unknown): string => (value === null ? "" : `${value as string}`.trim());
  assert.deepEqual(
    [parsed.id, parsed.type, parsed.objectKind, parsed.objectId, parsed.partnerId, parsed.userId],
    [given.id, given.type, KINDS[given.objType], given.objectId.trim(), given.partnerId, text(given.puserId)],
  );
  const { ks_data: ksData, ...data } = given.data ?? {};
  if (ksData !== undefined) assert.equal(parsed.ksData, text(ksData));
  const trimmed = Object.entries(data).map(([name, value]) => [name.trim(), text(value)]);
  assert.deepEqual(Object.fromEntries(parsed.data), Object.fromEntries(trimmed));
}

test("a receiver's verdicts", { skip }, () => {
  for (const { name, body, adminSecret, expected } of found?.receiver ?? []) {
    assert.equal(verifyNotifications(body, adminSecret), expected.valid, name);
    if (expected.valid) assert.ok(parseNotifications(body, adminSecret).length);
    else assert.throws(() => parseNotifications(body, adminSecret), NotificationError);
  }
});

const PLAIN = "notification_id=1&notification_type=entry_delete&partner_id=102&entry_id=0_a";

function signed(body: string): string {
  const fields = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = SECRET + fields.map(([name, value]) => name + value).join("");
  return `${body}&sig=${createHash("md5").update(text).digest("hex")}`;
}

test("fields beyond the signed ones", () => {
  const list = "notification_id,notification_type,partner_id,entry_id,signed_fields,";
  const body = signed(`${PLAIN}&signed_fields=${encodeURIComponent(list)}`);
  assert.ok(verifyNotifications(body, SECRET));
  const more = `${body}&extra=1`;
  assert.equal(verifyNotifications(more, SECRET), false);
  assert.equal(verifyNotifications(more, SECRET, { signedFieldsOnly: true }), true);
  const [one] = parseNotifications(more, SECRET, { signedFieldsOnly: true });
  assert.equal(one?.data.has("extra"), false);
});

test("what is no notification is refused", async () => {
  for (const body of ["", "a=b", "sig=", "notification_id=1&sig=x", `${signed(PLAIN)}&entry_id=0_b`, "\x00%zz=%"]) {
    assert.equal(verifyNotifications(body, SECRET), false, body);
    assert.throws(() => parseNotifications(body, SECRET), NotificationError);
  }
  for (const body of [
    signed("notification_id=1"),
    signed("notification_type=x"),
    signed("notification_id=x&notification_type=t"),
  ]) {
    assert.throws(() => parseNotifications(body, SECRET), NotificationError);
  }
  const batch = signed(
    "multi_notification=true&number_of_notifications=2&not1_notification_id=1&not1_notification_type=test",
  );
  const error = await failure(() => parseNotifications(batch, SECRET), NotificationError);
  assert.match(error.message, /holds 1/);
  for (const secret of ["", [], ["a", ""]]) assert.throws(() => verifyNotifications(PLAIN, secret), UsageError);
});

test("a batch of more than nine is in the order of its numbers", () => {
  const numbers = Array.from({ length: 12 }, (_, i) => 12 - i);
  const items = numbers.map((n) => `not${n}_notification_id=${n}&not${n}_notification_type=test`).join("&");
  const body = signed(`multi_notification=true&number_of_notifications=12&${items}`);
  assert.deepEqual(
    parseNotifications(body, SECRET).map(({ id }) => id),
    numbers.reverse(),
  );
});

// Events -------------------------------------------------------------------------------------------------------------

const mediaEntry: Class = {
  name: "KalturaMediaEntry",
  properties: {
    own: {
      id: "string",
      name: "string",
      partnerId: "int",
      tags: "string",
      status: "string",
      createdAt: "int",
      duration: "int",
      mediaType: "int",
    },
  },
};
const types = [mediaEntry];

function headersFor(body: Uint8Array, algorithm = "sha1"): Record<string, string> {
  const signature = createHash(algorithm).update(SECRET).update(body).digest("hex");
  return { "X-KALTURA-SIGNATURE": signature, "X-KALTURA-HASH-ALGO": algorithm };
}

test("events of the server", { skip }, async (t) => {
  for (const { name, input, expected } of found?.http ?? []) {
    await t.test(name, async () => {
      const body = Buffer.from(input.body);
      for (const signature of Object.values(expected.headers)) {
        const headers = { ...signature, "Content-Type": expected.content_type.split(" ")[0] ?? "" };
        assert.equal(await verifyEvent(body, headers, input.adminSecret), true);
        assert.equal(await verifyEvent(body, new Headers(headers), input.adminSecret), true);
        assert.equal(await verifyEvent(Buffer.concat([body, Buffer.from(" ")]), headers, input.adminSecret), false);
        assert.equal(await verifyEvent(body, headers, `${input.adminSecret}x`), false);
        await checkEvent(name, body, headers, input.adminSecret);
      }
    });
  }
});

async function checkEvent(name: string, body: Buffer, headers: Record<string, string>, secret: string): Promise<void> {
  if (name === "http_php") {
    const error = await failure(() => parseEvent(body, headers, secret, { types }), UnsupportedEventFormatError);
    assert.equal(error.text, body.toString().replace(/^data=/, ""));
    return;
  }
  const event = await parseEvent(body, headers, secret, { types });
  assert.equal(event.verified, true);
  if (name === "http_fields") {
    assert.equal(event.format, "fields");
    assert.deepEqual(Object.fromEntries(event.fields), { entry_id: "0_abc", entry_name: "Füße & x", status: "2" });
  } else if (name === "http_text") {
    assert.deepEqual([event.format, event.text, event.notification], ["text", "entry=0_abc;status=2", undefined]);
  } else {
    assert.equal(event.format, name === "http_xml" ? "xml" : "json");
    const { object, ...rest } = event.notification ?? {};
    assert.deepEqual(object, {
      objectType: "KalturaMediaEntry",
      id: "0_abc",
      name: 'Füße & "x" </y>',
      partnerId: 102,
      tags: "a/b",
      status: "2",
      createdAt: 1600000000,
      duration: 12,
    });
    assert.deepEqual(rest, {
      objectType: "KalturaHttpNotification",
      eventObjectType: "1",
      eventNotificationJobId: 9001,
      templateId: 42,
      templateName: "Entry status changed",
      templateSystemName: "HTTP_ENTRY_STATUS_CHANGED",
      eventType: "3",
    });
  }
}

test("recorded events whose object does not say its class, in all the ways they were sent", { skip }, async () => {
  for (const name of ["http-entry-status-json.json", "http-entry-status-xml.xml"]) {
    const path = join(process.env["SHARED"] ?? "", "recordings", "notifications", name);
    let recorded: Buffer;
    try {
      recorded = readFileSync(path);
    } catch {
      continue;
    }
    const quoted = new URLSearchParams({ data: recorded.toString() }).toString();
    for (const text of [recorded, `data=${recorded.toString()}`, quoted, `${recorded.toString()}\n`]) {
      const body = Buffer.from(text);
      const { notification } = await parseEvent(body, headersFor(body), SECRET, { types });
      assert.equal((notification?.object as { objectType?: string }).objectType, "KalturaMediaEntry");
    }
  }
});

test("events that cannot be trusted or read are refused", async () => {
  const body = Buffer.from(
    '{"objectType":"KalturaHttpNotification","object":{"id":"0_a","objectType":"KalturaMediaEntry"}}',
  );
  await failure(() => parseEvent(body, {}, SECRET), NotificationError);
  await failure(() => parseEvent(body, { "x-kaltura-signature": "x" }, SECRET), NotificationError);
  const md5 = { ...headersFor(body), "X-KALTURA-HASH-ALGO": "md5" };
  await failure(() => parseEvent(body, md5, SECRET), NotificationError);
  await failure(() => parseEvent(body, headersFor(body), ""), UsageError);
  await failure(() => parseEvent("text" as never, headersFor(body), SECRET), UsageError);
  const cut = body.subarray(0, 40);
  const declared = { ...headersFor(cut), "Content-Type": "application/json" };
  const error = await failure(() => parseEvent(cut, declared, SECRET), NotificationError);
  assert.match(error.message, /damaged/);
  assert.equal(parseUnverifiedEvent(Buffer.from("<b>free</b> text"), {}).format, "text");
  assert.equal(parseUnverifiedEvent(Buffer.from("{free} text"), {}).text, "{free} text");
});
