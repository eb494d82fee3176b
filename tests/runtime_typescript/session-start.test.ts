import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { ApiError, MalformedAnswerError, UsageError } from "../runtime/errors.js";
import { startAppTokenSession, startWidgetSession } from "../runtime/session-start.js";
import { clientOf, failure, serve } from "./helpers.js";
import type { Received } from "./helpers.js";

function tree(request: Received | undefined): Record<string, unknown> {
  return JSON.parse(`${request?.body}`) as Record<string, unknown>;
}

const WIDGET = { objectType: "KalturaStartWidgetSessionResponse", ks: "widget-ks", partnerId: 102, userId: "0" };
const INFO = {
  objectType: "KalturaSessionInfo",
  ks: "new-ks",
  sessionType: 2,
  partnerId: 102,
  userId: "u",
  expiry: 1600000000,
  privileges: "apptoken:1",
};

test("a widget session is started without the client's own", async () => {
  await using server = await serve(() => JSON.stringify(WIDGET));
  const client = clientOf(server, { ks: "own" });
  const session = await startWidgetSession(client, { partnerId: 102 });
  assert.deepEqual(session, {
    ks: "widget-ks",
    partnerId: 102,
    userId: "0",
    type: 0,
    expiry: undefined,
    privileges: "",
  });
  await startWidgetSession(client, { widgetId: "_5", expiry: 60 });
  const [first, second] = server.requests.map(tree);
  assert.deepEqual([first?.["widgetId"], first?.["expiry"], first?.["ks"]], ["_102", 86400, undefined]);
  assert.deepEqual([second?.["widgetId"], second?.["expiry"]], ["_5", 60]);
  assert.equal(server.requests[0]?.url, "/api_v3/service/session/action/startWidgetSession");
  assert.equal(client.ks, "own");
  await failure(() => startWidgetSession(client, {}), UsageError);
  await failure(() => startWidgetSession(client, { partnerId: 1, widgetId: "_1" }), UsageError);
});

test("a token is presented by a hash, with a widget session or the client's own", async () => {
  await using server = await serve(({ url }) => JSON.stringify(url.includes("Widget") ? WIDGET : INFO));
  const details = { id: "0_id", token: "its secret" };
  const session = await startAppTokenSession(clientOf(server), { ...details, partnerId: 102 });
  assert.deepEqual(session, {
    ks: "new-ks",
    partnerId: 102,
    userId: "u",
    type: 2,
    expiry: 1600000000,
    privileges: "apptoken:1",
  });
  const sha1 = createHash("sha1").update("widget-ksits secret").digest("hex");
  const sent = tree(server.requests[1]);
  assert.deepEqual([sent["id"], sent["tokenHash"], sent["ks"]], ["0_id", sha1, "widget-ks"]);
  assert.ok(!("userId" in sent) && !("type" in sent) && !("expiry" in sent) && !("sessionPrivileges" in sent));
  const own = clientOf(server, { ks: "own" });
  const more = { hashType: "MD5", userId: "v", type: 0, expiry: 60, privileges: "list:*" } as const;
  await startAppTokenSession(own, { ...details, ...more });
  const last = tree(server.requests[2]);
  const md5 = createHash("md5").update("ownits secret").digest("hex");
  assert.deepEqual([last["tokenHash"], last["ks"], last["userId"], last["type"]], [md5, "own", "v", 0]);
  assert.deepEqual([last["expiry"], last["sessionPrivileges"]], [60, "list:*"]);
});

test("what cannot be started", async () => {
  let answer = "null";
  await using server = await serve(() => answer);
  const details = { id: "0_id", token: "its secret" };
  await failure(() => startAppTokenSession(clientOf(server), details), UsageError);
  assert.equal(server.requests.length, 0);
  await failure(() => startAppTokenSession(clientOf(server, { ks: "own" }), details), MalformedAnswerError);
  await failure(
    () => startAppTokenSession(clientOf(server, { ks: "own" }), { ...details, hashType: "X" as "MD5" }),
    UsageError,
  );
  answer = JSON.stringify({
    code: "INVALID_APP_TOKEN_HASH",
    message: "its",
    objectType: "KalturaAPIException",
    args: {},
  });
  const error = await failure(() => startAppTokenSession(clientOf(server, { ks: "own" }), details), ApiError);
  assert.equal(error.code, "INVALID_APP_TOKEN_HASH");
});
