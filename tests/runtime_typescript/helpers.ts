/** What the tests of the runtime share: a client without a schema, a server to talk to, and the vectors. */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { attempts } from "../runtime/attempts.js";
import { call } from "../runtime/call.js";
import type { Type } from "../runtime/class.js";
import { BaseClient } from "../runtime/client.js";
import type { BaseClientOptions, BaseRequestOptions, Schema } from "../runtime/options.js";

const schema: Schema = {
  apiVersion: "1.2.3",
  clientTag: "test-client",
  dialect: "ovp",
  serviceUrl: "",
  settings: { ks: "string", partnerId: "int", clientTag: "string", apiVersion: "string" },
  volatile: [],
  secrets: ["ks", "secret", "password", "tokenHash"],
};

export interface Options extends BaseClientOptions {
  readonly ks?: string | null | undefined;
  readonly partnerId?: number | null | undefined;
}

export class Client extends BaseClient<Options> {
  constructor(options: Options) {
    super(schema, { attempts, ...options });
  }
}

/** A call of an action that the schema would say this of. */
export function ask(
  client: Client,
  options: BaseRequestOptions & {
    readonly repeatable?: boolean;
    readonly values?: Record<string, unknown>;
    readonly result?: Type;
  } = {},
): Promise<unknown> {
  const { repeatable = true, values = {}, result = "string", ...rest } = options;
  const parameters = Object.fromEntries(Object.keys(values).map((name) => [name, "any" as const]));
  return call(client, { service: "media", name: "get", result, repeatable, parameters }, values, rest);
}

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What a server answers a request with: a text in JSON, or whatever it does itself. */
export type Answering = (request: Received, response: ServerResponse, count: number) => string | void | Promise<void>;

export interface Server {
  readonly url: string;
  readonly requests: Received[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server that answers as it is told; `await using` ends it. */
export async function serve(answer: Answering): Promise<Server> {
  const requests: Received[] = [];
  const server = createServer((message, response) => {
    const pieces: Buffer[] = [];
    message.on("data", (piece: Buffer) => pieces.push(piece));
    message.on("error", () => undefined);
    message.on("end", () => {
      const { method = "", url = "", headers } = message;
      const request = { method, url, headers, body: Buffer.concat(pieces) };
      requests.push(request);
      const text = answer(request, response, requests.length);
      if (typeof text === "string") {
        response.setHeader("content-type", "application/json");
        response.end(text);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A client of a server that repeats at once, as often as is told. */
export function clientOf(server: { readonly url: string }, options: Options = {}): Client {
  return new Client({ serviceUrl: server.url, retry: { retries: 0, baseDelay: 1 }, ...options });
}

/** The vectors of that name; undefined where the reference data is missing. */
export function vectors<T>(name: string): T | undefined {
  const path = join(process.env["SHARED"] ?? "", "vectors", `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined;
}

/** What something failed with. */
export async function failure<T extends Error>(
  work: () => unknown,
  kind: abstract new (...args: never[]) => T,
): Promise<T> {
  try {
    await work();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`nothing failed, where ${kind.name} was expected`);
}

/** Pieces of bytes. */
export async function* inPieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < data.byteLength; at += size) yield data.subarray(at, at + size);
}
