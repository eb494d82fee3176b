/** One job: a client is made for it and does what it says. */

import { inspect } from "node:util";

import { attempts } from "../attempts.js";
import { Client } from "../client.js";
import { form } from "../form.js";
import { logTo } from "../logging.js";
import { json } from "../runtime/options.js";
import type { ResponseMetadata } from "../runtime/metadata.js";
import { allTypes } from "../types.js";
import { xml } from "../xml.js";
import { operations } from "./operations.js";
import { errorOf, textOf } from "./outcomes.js";

/** What the client of a job is made with. */
interface About {
  readonly url: string;
  readonly ks?: string | null;
  readonly encoding: "form" | "json";
  readonly format: "xml" | "json";
  readonly retries: number;
  readonly baseDelay: number;
  readonly timeout: number;
  readonly totalTimeout?: number | null;
  readonly maxAnswerSize?: number | null;
  readonly signRequests?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly clientTag?: string | null;
  readonly idempotent?: boolean | null;
}

/** A job as it is read. */
interface Job {
  readonly id: number;
  readonly do: string;
  readonly exercise?: string | null;
  readonly with?: Readonly<Record<string, unknown>> | null;
  readonly client: About;
}

/** The outcome of a job. */
export async function run(document: unknown): Promise<object> {
  const job = document as Job;
  const log: string[] = [];
  let metadata: ResponseMetadata | undefined;
  let outcome: object;
  try {
    const client = clientOf(job.client, log, (found) => (metadata = found));
    const operation = operations[job.do];
    if (!operation) throw new Error(`there is no operation ${job.do}`);
    outcome = await operation({
      client,
      exercise: job.exercise ?? "",
      given: job.with ?? {},
      idempotent: job.client.idempotent ?? undefined,
    });
  } catch (error) {
    outcome = { error: errorOf(error), text: textOf(error) };
  }
  const told = metadata && {
    server: metadata.server,
    session: metadata.sessionId,
    executionTime: metadata.executionTime ?? null,
  };
  return { id: job.id, ...outcome, log, metadata: told ?? null };
}

function clientOf(about: About, log: string[], onMetadata: (found: ResponseMetadata) => void): Client {
  const hooks = logTo((level, line) => log.push(`${level} ${line}`), {
    onRequest(request) {
      log.push(inspect({ ...request, headers: undefined }));
    },
    onResponse(response) {
      log.push(inspect(response), response.parameters());
      if (response.metadata) onMetadata(response.metadata);
      if (response.error) log.push(textOf(response.error));
    },
  });
  return new Client({
    ...hooks,
    attempts,
    ...about.settings,
    serviceUrl: about.url,
    ks: about.ks ?? undefined,
    clientTag: about.clientTag ?? undefined,
    encoding: about.encoding === "form" ? form({ sign: about.signRequests ?? true }) : json,
    answers: about.format === "xml" ? xml() : json,
    retry: { retries: about.retries, baseDelay: about.baseDelay * 1000 },
    timeout: { idle: about.timeout * 1000, total: about.totalTimeout ? about.totalTimeout * 1000 : undefined },
    readers: [xml()],
    headers: about.headers,
    maxAnswerSize: about.maxAnswerSize ?? undefined,
    types: allTypes,
  });
}
