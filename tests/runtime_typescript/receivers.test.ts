/** Sessions, notifications and events from anybody: read, or refused by an error of the client. */

import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";

import { NotificationError, SessionFormatError } from "../runtime/errors.js";
import { parseEvent, parseUnverifiedEvent, verifyEvent } from "../runtime/events.js";
import { parseNotifications, parseUnverifiedNotifications, verifyNotifications } from "../runtime/notifications.js";
import { parseSession } from "../runtime/sessions.js";
import { failure } from "./helpers.js";
import { tree } from "./tree.js";

const SECRET = "0123456789abcdef0123456789abcdef";
const BODY =
  '{"objectType":"KalturaHttpNotification","object":{"objectType":"KalturaTree","text":"a"},"eventType":"3"}';
const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest("hex");
const GOOD = hash("sha256", SECRET + BODY);
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const MANY = "9".repeat(9999);

const signed = (signature: string, algorithm = "sha256"): Record<string, string> => ({
  "X-KALTURA-SIGNATURE": signature,
  "X-KALTURA-HASH-ALGO": algorithm,
});

test("an event with the right signature", async () => {
  const event = await parseEvent(bytes(BODY), signed(GOOD), SECRET, { types: [tree] });
  assert.deepEqual([event.verified, event.notification?.object], [true, { objectType: "KalturaTree", text: "a" }]);
});

test("forged events", async () => {
  const forged = ["", " ", GOOD.slice(1), `${GOOD}0`, GOOD.slice(0, 40), GOOD.repeat(1000), GOOD.toUpperCase(), "\0"];
  forged.push("é".repeat(64), "\udcff".repeat(64), "0".repeat(64), hash("sha1", SECRET + BODY), hash("sha256", BODY));
  forged.push(hash("sha256", BODY + SECRET), createHmac("sha256", SECRET).update(BODY).digest("hex"));
  for (const signature of forged) {
    assert.equal(await verifyEvent(bytes(BODY), signed(signature), SECRET), false, signature.slice(0, 99));
    const error = await failure(() => parseEvent(bytes(BODY), signed(signature), SECRET), NotificationError);
    assert.match(error.message, /sign/);
  }
  for (const algorithm of ["md5", "sha224", "none", "SHA-256", "sha256,none", "__proto__", "constructor", "\0", MANY]) {
    const error = await failure(() => parseEvent(bytes(BODY), signed(GOOD, algorithm), SECRET), NotificationError);
    assert.match(error.message, /unknown algorithm/);
  }
  const unsigned: Record<string, string | string[] | undefined>[] = [{}, { "x-kaltura-signature": undefined }];
  for (const headers of [...unsigned, { "x-kaltura-signature": [] }, { __proto__: { "x-kaltura-signature": GOOD } }]) {
    assert.equal(await verifyEvent(bytes(BODY), headers as Record<string, string>, SECRET), false);
  }
});

test("any body of an event is read or refused", () => {
  const bodies = [
    "",
    " ",
    "\0",
    "{",
    "{}",
    "[",
    "<",
    "<a/>",
    "O:",
    "data=",
    "data=%",
    "data=%7b",
    "data=<",
    "a=b",
    "O:1:",
  ];
  bodies.push(BODY.slice(1), BODY.slice(0, -1), `\ufeff${BODY}`, "{".repeat(100_000), "<a>".repeat(100_000));
  bodies.push('<!DOCTYPE a [<!ENTITY b "c">]><notification><object><text>&b;</text></object></notification>');
  bodies.push("<notification><object>a</object></notification>", "<notification><object><a/></object></notification>");
  for (const object of ["[]", "{}", "1", '"a"', "null", '{"type":{}}', '{"objectType":[]}', `{"id":${MANY}}`]) {
    bodies.push(`{"object":${object}}`);
    for (const kind of ["__proto__", "constructor", "1", "toString"]) {
      bodies.push(
        `{"object":${object},"eventObjectType":"${kind}"}`,
        `{"object":{"type":"${kind}"},"eventObjectType":"1"}`,
      );
    }
    bodies.push(`{"object":{},"eventObjectType":${object}}`, `{"objectType":${object},"object":{}}`);
  }
  for (const body of bodies) {
    for (const type of ["", "application/json", "application/xml", "text/html", "application/x-www-form-urlencoded"]) {
      try {
        const { notification } = parseUnverifiedEvent(bytes(body), { "content-type": type }, { types: [tree] });
        const { objectType = "" } = (notification?.object ?? {}) as { objectType?: unknown };
        assert.equal(typeof objectType, "string");
      } catch (error) {
        assert.ok(error instanceof NotificationError, `${body.slice(0, 99)}: ${error as string}`);
      }
    }
  }
  for (const levels of [1000, 2000, 4000, 6000, 8000, 10_000, 100_000]) {
    const deep = "[".repeat(levels) + "]".repeat(levels);
    for (const body of [
      `{"object":{"type":${deep}}}`,
      `{"object":{},"eventObjectType":${deep}}`,
      `{"object":${deep}}`,
    ]) {
      try {
        parseUnverifiedEvent(bytes(body), { "content-type": "application/json" });
      } catch (error) {
        assert.ok(error instanceof NotificationError, String(error));
      }
    }
  }
});

test("huge events", () => {
  const huge = [
    "a=b&".repeat(2_000_000) + "!",
    "a=b&".repeat(500_000) + "c=d",
    "a".repeat(5_000_000),
    `data=${"%20".repeat(1e6)}`,
  ];
  for (const body of huge) {
    assert.match(parseUnverifiedEvent(bytes(body), {}).format, /^(text|fields)$/);
  }
});

const NOTE = "notification_id=1&notification_type=entry_add&partner_id=102&entry_id=0_a&name=a";
const NOTE_SIGN = hash(
  "md5",
  SECRET +
    NOTE.split("&")
      .sort()
      .map((pair) => pair.replace("=", ""))
      .join(""),
);

test("forged notifications", async () => {
  assert.equal(parseNotifications(`${NOTE}&sig=${NOTE_SIGN}`, SECRET)[0]?.id, 1);
  for (const body of [
    NOTE,
    `${NOTE}&sig=`,
    `${NOTE}&sig=${NOTE_SIGN.slice(1)}`,
    `${NOTE}&sig=${NOTE_SIGN}0`,
    `${NOTE}&sig=${NOTE_SIGN.toUpperCase()}`,
    `${NOTE}&sig=${"%C3%A9".repeat(32)}`,
    `${NOTE}&sig=\udcff`,
    // A field replayed, or moved across the border of name and value.
    `${NOTE}&sig=${NOTE_SIGN}&sig=${NOTE_SIGN}`,
    `${NOTE}&entry_id=0_b&sig=${NOTE_SIGN}`,
    `${NOTE}&entry%5fid=0_b&sig=${NOTE_SIGN}`,
    `${NOTE}&more=1&sig=${NOTE_SIGN}`,
    `${NOTE.replace("0_a", "0_b")}&sig=${NOTE_SIGN}`,
    `sig=${hash("md5", "")}`,
    `__proto__=1&${NOTE}&sig=${NOTE_SIGN}`,
  ]) {
    for (const form of [body, bytes(body)]) {
      assert.equal(verifyNotifications(form, SECRET), false, body);
      assert.equal(verifyNotifications(form, SECRET, { signedFieldsOnly: true }), false, body);
      await failure(() => parseNotifications(form, SECRET), NotificationError);
    }
  }
});

test("any body of a notification is read or refused", () => {
  const batch = "multi_notification=true&number_of_notifications=1";
  const bodies = ["", "&&&", "=", "==&", "%", "%zz=%f", "a=".repeat(200_000), "a&".repeat(200_000), batch];
  bodies.push(
    `${batch}&not1_notification_id=1&not01_notification_type=x`,
    `${batch}&not${MANY}_a=1`,
    `${batch}&not1_=`,
  );
  bodies.push(`notification_id=${MANY}&notification_type=a`, "notification_id=%C2%B2&notification_type=a");
  bodies.push("notification_id=1&notification_type=__proto__&constructor=1&__proto___id=2");
  bodies.push(Array.from({ length: 50_000 }, (_, i) => `n${i}=1`).join("&"));
  for (const body of bodies) {
    assert.equal(verifyNotifications(body, SECRET), false);
    try {
      parseUnverifiedNotifications(body);
    } catch (error) {
      assert.ok(error instanceof NotificationError, String(error));
    }
  }
});

test("any text as a session is read or refused, in linear time", async () => {
  const texts = ["", "=", "=".repeat(500_000), `${"=".repeat(500_000)}x`, "\0", "\udcff", "é", "-_".repeat(99), "djJ8"];
  for (const raw of ["v2|", `v2|${MANY}|x`, "v2|1|0123456789abcdef", "|", `x|;;${MANY}`, `x|${";".repeat(100_000)}`]) {
    texts.push(btoa(raw));
  }
  for (const text of texts) {
    for (const secret of [undefined, SECRET, ["a", SECRET]]) {
      const error = await parseSession(text, secret).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error === undefined || error instanceof SessionFormatError, String(error));
    }
  }
  const session = await parseSession(btoa(`x|1;1;1;1;1;u;${"a:1,".repeat(100_000)}`));
  assert.equal(session.privileges.get("a")?.length, 100_000);
});
