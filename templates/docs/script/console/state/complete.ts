/** A document with what the console keeps beside it: the session, the server, the settings of an environment. */

import type { Document, Json } from "../../model/call.js";
import { at, isFields, put } from "./edit.js";

export interface Surroundings {
  /** Empty for none. */
  readonly ks: string;
  /** What samples call; empty for the default of the schema. */
  readonly serviceUrl: string;
  /** Settings of the environment; those of the document win. */
  readonly settings: Document;
}

/** What examples and commands have in place of a session. */
const PLACEHOLDER = /^(\$|\*|YOUR_|<|\{\{)/;

/** The document as it is sent and printed. */
export function completed(document: Document, { ks, serviceUrl, settings }: Surroundings): Document {
  const own = fieldsAt(document, ["client"]);
  const all = { ...settings, ...fieldsAt(document, ["client", "settings"]) };
  const client: Record<string, Json> = { ...own };
  if (serviceUrl) client["serviceUrl"] = serviceUrl;
  // What a call says of itself wins, as in a scenario that makes a session of its own.
  if (ks && own["ks"] === undefined) client["ks"] = ks;
  if (Object.keys(all).length) client["settings"] = all;
  return Object.keys(client).length ? { ...document, client } : document;
}

/** A document that comes from elsewhere, and the session and the server that it brings. */
export function parted(document: Document): {
  readonly document: Document;
  readonly ks: string;
  readonly serviceUrl: string;
} {
  const { ks, serviceUrl } = fieldsAt(document, ["client"]);
  const without = put(put(document, ["client", "ks"], undefined), ["client", "serviceUrl"], undefined);
  return {
    document: tidy(without),
    ks: typeof ks === "string" && !PLACEHOLDER.test(ks) ? ks : "",
    serviceUrl: typeof serviceUrl === "string" ? serviceUrl : "",
  };
}

/** The document without settings that are empty objects. */
export function tidy(document: Document): Document {
  let tidied = document;
  for (const path of [["client", "settings"], ["client"], ["settings"]]) {
    const found = at(tidied, path);
    if (isFields(found) && !Object.keys(found).length) tidied = put(tidied, path, undefined);
  }
  return tidied;
}

function fieldsAt(document: Document, path: readonly string[]): Document {
  const found = at(document, path);
  return isFields(found) ? found : {};
}
