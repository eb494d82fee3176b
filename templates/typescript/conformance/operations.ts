/** What a job can ask for; each operation gives its outcome without the id. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Client } from "../client.js";
import { saveTo } from "../node.js";
import { parseEvent, parseNotifications } from "../notifications.js";
import type { PartnerNotification } from "../notifications.js";
import { Download } from "../runtime/download.js";
import { call } from "../runtime/call.js";
import type { Action } from "../runtime/call.js";
import { Multirequest } from "../runtime/multirequest.js";
import { Pages } from "../runtime/paging.js";
import { upload } from "../runtime/uploads.js";
import { generateSession, parseSession, startAppTokenSession, startWidgetSession, tokenHash } from "../sessions.js";
import type { AppTokenSessionDetails, DigestName } from "../sessions.js";
import { allTypes } from "../types.js";
import { exercises } from "./exercises.js";
import { errorOf, valueOf } from "./outcomes.js";

/** What gives a session for a secret; the API of a client need not have it. */
const START: Action<string> = {
  service: "session",
  name: "start",
  result: "string",
  parameters: {
    secret: "string",
    userId: "string",
    type: "int",
    partnerId: "int",
    expiry: "int",
    privileges: "string",
  },
};

/** Bytes of a piece of a file that is made up. */
const PIECE = 2 ** 20;

/** A job and the client that was made for it. */
export interface Task {
  readonly client: Client;
  readonly exercise: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly idempotent: boolean | undefined;
}

/** What the operations do, by their names. */
export const operations: Readonly<Record<string, (task: Task) => Promise<object>>> = {
  call: async (task) => ({ value: await called(await made(task)) }),
  pages: async (task) => pages(await made(task), task.given["take"] as number | null),
  save: async (task) => saved(await fileOf(task)),
  url: async (task) => ({ value: (await fileOf(task)).url }),
  "upload-file": uploaded,
  "generate-session": generated,
  "parse-session": parsed,
  "app-token-hash": async ({ given }) => ({
    value: await tokenHash(String(given["ks"]), String(given["token"]), given["hashType"] as DigestName),
  }),
  "start-session": started,
  "parse-notifications": async ({ given }) => ({
    value: parseNotifications(String(given["body"]), String(given["secret"])).map(notification),
  }),
  "parse-event": event,
};

/** What the exercise gives, wrapped so that a list is not awaited. */
async function made({ client, exercise, idempotent }: Task): Promise<{ readonly result: unknown }> {
  const makes = exercises[exercise];
  if (!makes) throw new Error(`there is no exercise ${exercise}`);
  const result = makes(client, idempotent);
  return { result: result instanceof Pages ? result : await result };
}

async function called({ result }: { readonly result: unknown }): Promise<unknown> {
  if (result instanceof Pages) return valueOf(await result);
  if (result instanceof Download) {
    const bytes = await result.bytes();
    return { $bytes: createHash("sha256").update(bytes).digest("hex"), size: bytes.byteLength };
  }
  if (!(result instanceof Multirequest)) return valueOf(result);
  return result.calls.map((queued) =>
    queued.error === undefined ? { value: valueOf(queued.result) } : { error: errorOf(queued.error) },
  );
}

async function pages({ result }: { readonly result: unknown }, take: number | null): Promise<object> {
  if (!(result instanceof Pages)) throw new TypeError("the exercise lists nothing");
  const list = result as Pages<unknown, { readonly totalCount?: number } | undefined>;
  const found: unknown[] = [];
  if (take !== 0) {
    for await (const item of list) {
      found.push(valueOf(item));
      if (found.length === take) break;
    }
  }
  return { value: found, total: (await list)?.totalCount ?? null };
}

async function fileOf(task: Task): Promise<Download> {
  const { result } = await made(task);
  if (!(result instanceof Download)) throw new TypeError("the exercise answers no file");
  return result;
}

async function saved(download: Download): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  try {
    const path = join(folder, "file");
    const size = await saveTo(download, path);
    if ((await stat(path)).size !== size) throw new Error("the file has another size than was told");
    const hash = createHash("sha256");
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
    return { value: { $bytes: hash.digest("hex"), size } };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function uploaded({ client, given }: Task): Promise<object> {
  const source = {
    size: given["size"] as number,
    async *read(start: number, end: number): AsyncGenerator<Uint8Array> {
      for (let at = start; at < end; at += PIECE) yield new Uint8Array(Math.min(PIECE, end - at)).fill(120);
    },
  };
  const tokens = allTypes.find((cls) => cls.name === "KalturaUploadToken");
  if (!tokens) throw new Error("the API has no upload tokens");
  const token = await upload(client, tokens, source, {
    fileName: String(given["name"]),
    chunkSize: given["chunkSize"] as number,
  });
  return { value: valueOf(token) };
}

async function generated({ given }: Task): Promise<object> {
  const random = String(given["random"]);
  const version = given["version"] === 2 ? 2 : 1;
  const ks = await generateSession(String(given["secret"]), {
    version,
    userId: String(given["userId"]),
    type: given["type"] as number,
    partnerId: given["partnerId"] as number,
    expiry: given["expiry"] as number,
    privileges: String(given["privileges"]),
    now: given["now"] as number,
    random: version === 2 ? Uint8Array.from(Buffer.from(random, "hex")) : random,
  });
  return { value: ks };
}

async function parsed({ given }: Task): Promise<object> {
  const secret = given["secret"] as string | null | undefined;
  const found = await parseSession(String(given["ks"]), secret ?? undefined);
  const privileges = [...found.privileges].map(([name, values]) => [name, values.join("/")]);
  return {
    value: {
      version: found.version,
      partnerId: found.partnerId ?? null,
      expiry: found.expiry ?? null,
      type: found.type ?? null,
      userId: found.userId ?? null,
      privileges: found.privilegesText === undefined ? null : Object.fromEntries(privileges),
    },
  };
}

async function started({ client, given }: Task): Promise<object> {
  const { how, ...details } = given;
  if (how === "secret") return { value: await call(client, START, details) };
  if (how === "widget") return { value: (await startWidgetSession(client, details)).ks };
  return { value: (await startAppTokenSession(client, details as unknown as AppTokenSessionDetails)).ks };
}

function notification(found: PartnerNotification): object {
  const fields: Record<string, string> = { puser_id: found.userId, ...Object.fromEntries(found.data) };
  if (found.partnerId !== undefined) fields["partner_id"] = `${found.partnerId}`;
  if (found.objectId !== undefined) fields[`${found.objectKind}_id`] = found.objectId;
  if (found.ksData !== undefined) fields["ks_data"] = found.ksData;
  return { id: `${found.id}`, type: found.type, fields };
}

async function event({ given }: Task): Promise<object> {
  const body = new TextEncoder().encode(String(given["body"]));
  const headers = given["headers"] as Readonly<Record<string, string>>;
  const found = await parseEvent(body, headers, String(given["secret"]), { types: allTypes });
  if (found.notification) return { value: valueOf(found.notification) };
  return { value: found.fields.size ? Object.fromEntries(found.fields) : found.text };
}
