/**
 * Sessions from the server: for widgets, and with application tokens (protocol.md 6.5).
 *
 * The session is given back and nothing else happens: assign it to `client.ks` to use it.
 */

import { tokenHash } from "./app-token.js";
import { call } from "./call.js";
import type { Action, Caller, Values } from "./call.js";
import type { Class } from "./class.js";
import type { DigestName } from "./digest.js";
import { MalformedAnswerError, UsageError } from "./errors.js";
import type { BaseRequestOptions } from "./options.js";

/** A session that the server made. */
export interface IssuedSession {
  /** The session string. */
  readonly ks: string;
  /** The account; undefined when the server does not say. */
  readonly partnerId: number | undefined;
  /** For whom; empty for nobody. */
  readonly userId: string;
  /** One of `SessionKind` where it is known. */
  readonly type: number;
  /** Moment of expiry in Unix seconds; undefined when the server does not say. */
  readonly expiry: number | undefined;
  /** Privileges as text. */
  readonly privileges: string;
}

/** Which widget a session is for. */
export interface WidgetSessionDetails {
  /** The account, whose default widget is taken. */
  readonly partnerId?: number | undefined;
  /** A widget of its own, instead of the account. */
  readonly widgetId?: string | undefined;
  /** Lifetime in seconds; a day when left out. */
  readonly expiry?: number | undefined;
}

/** Which session an application token is to give. */
export interface AppTokenSessionDetails {
  /** Id of the token. */
  readonly id: string;
  /** Secret of the token. It is not sent: a hash of it is. */
  readonly token: string;
  /** The account: a widget session of it is started to present the token. Without it, the client's own session is used. */
  readonly partnerId?: number | undefined;
  /** How the token is hashed, as it says; SHA1 when left out. */
  readonly hashType?: DigestName | undefined;
  /** For whom, where the token leaves it open. */
  readonly userId?: string | undefined;
  /** One of `SessionKind`, where the token leaves it open. */
  readonly type?: number | undefined;
  /** Lifetime in seconds; the token may shorten it. */
  readonly expiry?: number | undefined;
  /** Privileges, where the token leaves them open. */
  readonly privileges?: string | undefined;
}

/**
 * Start a session that may see what anybody may. The client's own session is not used.
 *
 * @throws ApiError The server refused it (`INVALID_WIDGET_ID`, ...).
 * @throws UsageError Neither account nor widget is given, or both are.
 */
export async function startWidgetSession(
  client: Caller,
  { partnerId, widgetId, expiry = 86400 }: WidgetSessionDetails,
  options: BaseRequestOptions = {},
): Promise<IssuedSession> {
  if ((partnerId === undefined) === !widgetId)
    throw new UsageError("give either the account (partnerId) or a widgetId");
  const values = { widgetId: widgetId || `_${partnerId}`, expiry };
  return issued(await call(client, WIDGET, values, withSession(options, null)));
}

/**
 * Start a session with an application token instead of the secret of the account.
 *
 * @throws ApiError The server refused it (`INVALID_APP_TOKEN_HASH`, ...).
 * @throws UsageError There is neither an account nor a session, or the hash type is unknown.
 */
export async function startAppTokenSession(
  client: Caller & { readonly ks?: string | undefined },
  details: AppTokenSessionDetails,
  options: BaseRequestOptions = {},
): Promise<IssuedSession> {
  const { id, token, partnerId, hashType, userId, type, expiry, privileges: sessionPrivileges } = details;
  const ks = partnerId === undefined ? client.ks : (await startWidgetSession(client, { partnerId }, options)).ks;
  if (!ks) throw new UsageError("give partnerId, or a client with a session");
  const values: Values = {
    id,
    tokenHash: await tokenHash(ks, token, hashType),
    userId,
    type,
    expiry,
    sessionPrivileges,
  };
  return issued(await call(client, APP_TOKEN, values, withSession(options, ks)));
}

/** What both actions answer, which differs in names. */
interface Answer {
  readonly ks?: string;
  readonly partnerId?: number;
  readonly userId?: string;
  readonly sessionType?: number;
  readonly expiry?: number;
  readonly privileges?: string;
}

function answerClass(name: string): () => Class<Answer> {
  const made: Class<Answer> = {
    name,
    properties: {
      own: {
        ks: "string",
        partnerId: "int",
        userId: "string",
        sessionType: "int",
        expiry: "int",
        privileges: "string",
      },
    },
  };
  return () => made;
}

const WIDGET: Action<Answer | undefined> = {
  service: "session",
  name: "startWidgetSession",
  result: { object: answerClass("KalturaStartWidgetSessionResponse") },
  parameters: { widgetId: "string", expiry: "int" },
  repeatable: true,
};

const APP_TOKEN: Action<Answer | undefined> = {
  service: "apptoken",
  name: "startSession",
  result: { object: answerClass("KalturaSessionInfo") },
  parameters: {
    id: "string",
    tokenHash: "string",
    userId: "string",
    type: "int",
    expiry: "int",
    sessionPrivileges: "string",
  },
  repeatable: true,
};

function withSession(options: BaseRequestOptions, ks: string | null): BaseRequestOptions {
  return { ...options, ...{ ks } };
}

function issued(answer: Answer | undefined): IssuedSession {
  const { ks, partnerId, userId = "", sessionType: type = 0, expiry, privileges = "" } = answer ?? {};
  if (!ks) throw new MalformedAnswerError("the server answered no session");
  return { ks, partnerId, userId, type, expiry, privileges };
}
