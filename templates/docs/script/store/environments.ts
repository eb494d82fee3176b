/** Environments: where calls go and for whom, without any secret. Kept when the user saves one, and only then. */

import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { parseJson, printJson } from "../model/json.js";
import { newId } from "./changing.js";
import { readLocal, writeLocal } from "./local.js";

export interface Environment {
  readonly id: string;
  readonly name: string;
  readonly serverUrl: string;
  /** Values of settings by name, as the JSON form of calls has them: `partnerId`, `language`. Never secrets. */
  readonly settings: Document;
}

const NAME = "environments";

/** Those that are saved, by name. */
export function listEnvironments(): Environment[] {
  try {
    const found = parseJson(readLocal(NAME) ?? "[]");
    const all = Array.isArray(found) ? found.flatMap((each: Json) => environmentOf(each) ?? []) : [];
    return all.sort((one, other) => one.name.localeCompare(other.name));
  } catch {
    // Another version of the page may have written something else.
    return [];
  }
}

/** Saves an environment in place of the one with the same id, and gives it as it was saved: without secrets. */
export function saveEnvironment(
  api: Api,
  environment: Omit<Environment, "id"> & { readonly id?: string },
): Environment {
  const settings = Object.fromEntries(Object.entries(environment.settings).filter(([name]) => !isSecret(api, name)));
  const saved = { ...environment, id: environment.id ?? newId(), serverUrl: plainUrl(environment.serverUrl), settings };
  write([...listEnvironments().filter(({ id }) => id !== saved.id), saved]);
  return saved;
}

export function removeEnvironment(id: string): void {
  write(listEnvironments().filter((each) => each.id !== id));
}

function write(all: readonly Environment[]): void {
  writeLocal(NAME, all.length ? printJson(all as unknown as Json) : undefined);
}

function isSecret(api: Api, name: string): boolean {
  return name === "ks" || api.secrets.has(name) || api.settings.get(name)?.secret === true;
}

/** An address without a password, and without a query that may hold a session. */
function plainUrl(text: string): string {
  try {
    const url = new URL(text);
    if (!url.username && !url.password && !url.search && !url.hash) return text;
    url.username = "";
    url.password = "";
    url.search = "";
    url.hash = "";
    return url.href;
  } catch {
    return text;
  }
}

function environmentOf(value: Json): Environment | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { id, name, serverUrl, settings = {} } = value as Record<string, Json>;
  if (typeof id !== "string" || typeof name !== "string" || typeof serverUrl !== "string") return undefined;
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return undefined;
  return { id, name, serverUrl, settings: settings as Document };
}
