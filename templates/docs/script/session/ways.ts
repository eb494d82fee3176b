/** The ways in which an API hands out sessions, read off its model. */

import type { Api } from "../model/api.js";
import { find } from "../model/places.js";

/** Something that is asked for. */
export interface WayField {
  readonly name: string;
  readonly title: string;
  readonly type: "text" | "number" | "secret";
  readonly required: boolean;
  readonly value?: string;
}

/** A way to a session. */
export interface Way {
  readonly kind: "session" | "impersonate" | "widget" | "appToken" | "userLogin" | "login" | "anonymous";
  readonly title: string;
  /** The action that hands it out. */
  readonly service: string;
  readonly action: string;
  readonly fields: readonly WayField[];
}

const field = (name: string, title: string, type: WayField["type"], required = true, value = ""): WayField => {
  return { name, title, type, required, ...(value && { value }) };
};

const PARTNER = field("partnerId", "Account (partner id)", "number");
const EXPIRY = field("expiry", "Lifetime in seconds", "number", false, "86400");
const PRIVILEGES = field("privileges", "Privileges", "text", false);

const ALL: readonly Way[] = [
  {
    kind: "session",
    title: "By the secret of the account, from the server",
    service: "session",
    action: "start",
    fields: [
      PARTNER,
      field("secret", "Secret", "secret"),
      field("userId", "User", "text", false),
      field("type", "Kind: 0 user, 2 admin", "number", false, "0"),
      EXPIRY,
      PRIVILEGES,
    ],
  },
  {
    kind: "userLogin",
    title: "By e-mail address and password",
    service: "user",
    action: "loginByLoginId",
    fields: [
      field("loginId", "E-mail address", "text"),
      field("password", "Password", "secret"),
      field("partnerId", "Account (partner id)", "number", false),
      EXPIRY,
      PRIVILEGES,
      field("otp", "One-time password", "secret", false),
    ],
  },
  {
    kind: "appToken",
    title: "By an application token",
    service: "apptoken",
    action: "startSession",
    fields: [
      PARTNER,
      field("id", "Id of the token", "text"),
      field("token", "The token", "secret"),
      field("hashType", "Hash: MD5, SHA1, SHA256, SHA512", "text", false, "SHA1"),
      field("userId", "User", "text", false),
      EXPIRY,
    ],
  },
  {
    kind: "widget",
    title: "What anybody may see (widget)",
    service: "session",
    action: "startWidgetSession",
    fields: [field("widgetId", "Widget, _ and the account for the default one", "text"), EXPIRY],
  },
  {
    kind: "login",
    title: "As a user of the household",
    service: "ottuser",
    action: "login",
    fields: [
      PARTNER,
      field("username", "User name", "text"),
      field("password", "Password", "secret"),
      field("udid", "Device (UDID)", "text", false),
    ],
  },
  {
    kind: "anonymous",
    title: "Without a user",
    service: "ottuser",
    action: "anonymousLogin",
    fields: [PARTNER, field("udid", "Device (UDID)", "text", false)],
  },
];

/** The ways that an API has, the usual ones first. */
export function waysToStart(api: Api): readonly Way[] {
  return ALL.flatMap((way) => {
    const found = find(api, way.service, way.action);
    if (!found) return [];
    // An application token is presented within a widget session.
    if (way.kind === "appToken") return find(api, "session", "startWidgetSession") ? [way] : [];
    const known = new Set(found.action.parameters.map((each) => each.name));
    return [{ ...way, fields: way.fields.filter((each) => known.has(each.name)) }];
  });
}
