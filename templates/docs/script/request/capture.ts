/** A transport that keeps what it sends and what comes. */

import { joinedAll } from "../../../typescript/runtime/digest.js";
import { RequestTimeoutError } from "../../../typescript/runtime/errors.js";
import type { FileSource } from "../../../typescript/runtime/files.js";
import type { HttpRequest, HttpResponse, Transport } from "../../../typescript/runtime/transport.js";
import type { Header, RawAnswer, SentBody, SentRequest, Timing } from "./exchange.js";

/** What a transport is made with. */
export interface CaptureOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | undefined;
  readonly progress: ((received: number, total: number | undefined) => void) | undefined;
}

/** Ends a request that is only looked at. */
export class NothingSent extends Error {}

const TEXTUAL = /json|xml|text|javascript|mpegurl|x-www-form-urlencoded/i;

/** Sends one request at a time and keeps the last. */
export class Capture implements Transport {
  request: SentRequest | undefined;
  readonly #options: CaptureOptions | undefined;
  readonly #pieces: Uint8Array[] = [];
  readonly #ender = new AbortController();
  readonly #began = Date.now();
  readonly #start = performance.now();
  #multipart: { readonly json: string; readonly files: ReadonlyMap<string, FileSource> } | undefined;
  #response: Response | undefined;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #size = 0;
  #waited = 0;
  #complete = false;

  /** @param options - Undefined: nothing is sent, `send` throws. */
  constructor(options: CaptureOptions | undefined) {
    this.#options = options;
  }

  /** Is told of the parts of a body with files. */
  note(json: string, files: ReadonlyMap<string, FileSource>): void {
    this.#multipart = { json, files };
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    const { url, method, headers, body = null, redirect, signal } = request;
    this.request = { method, url, headers: [...headers], body: this.#bodyOf(headers, body) };
    if (!this.#options) throw new NothingSent();
    // What the runtime refuses is read to its end all the same; time and people do end it.
    const stop = (): void => {
      const { reason } = signal as { readonly reason: unknown };
      if (reason instanceof RequestTimeoutError || this.#options?.signal?.aborted) this.#ender.abort(reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    this.#options.signal?.addEventListener("abort", () => {
      this.#ender.abort(this.#options?.signal?.reason);
    });
    const sent: RequestInit & { duplex: "half" } = { method, headers, body, redirect, duplex: "half" };
    const response = await this.#options.fetch(url, { ...sent, signal: this.#ender.signal });
    this.#waited = performance.now() - this.#start;
    this.#response = response;
    this.#pieces.length = 0;
    this.#size = 0;
    this.#complete = !response.body;
    this.#reader = response.body?.getReader();
    const { status } = response;
    return { status, headers: response.headers, body: this.#reader ? this.#stream() : null };
  }

  /** What came, read to its end as far as that goes. */
  async answer(): Promise<RawAnswer | undefined> {
    const response = this.#response;
    if (!response) return undefined;
    try {
      while (!this.#complete) await this.#next();
    } catch {
      // What is there is shown.
    }
    const body = joinedAll(this.#pieces);
    return {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      body,
      text: textOf(body, response.headers.get("content-type") ?? ""),
      complete: this.#complete,
      decodedSize: body.byteLength,
      encodedSize: this.#encodedSize(response, body.byteLength),
    };
  }

  timing(): Timing {
    const took = performance.now() - this.#start;
    return { started: this.#began, waited: this.#waited || took, took };
  }

  /** Whether an answer began to come. */
  get answered(): boolean {
    return this.#response !== undefined;
  }

  #stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const piece = await this.#next();
          if (piece) controller.enqueue(piece);
          else controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  async #next(): Promise<Uint8Array | undefined> {
    const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined };
    this.#complete = done;
    if (!value) return undefined;
    this.#pieces.push(value);
    this.#size += value.byteLength;
    const length = this.#response?.headers.get("content-encoding") ? "" : this.#response?.headers.get("content-length");
    this.#options?.progress?.(this.#size, length ? Number(length) : undefined);
    return value;
  }

  #encodedSize({ headers, url }: Response, decoded: number): number | undefined {
    const entries = performance.getEntriesByName(url) as readonly Partial<PerformanceResourceTiming>[];
    const measured = entries.at(-1)?.encodedBodySize;
    if (measured) return measured;
    const length = headers.get("content-length");
    if (length) return Number(length);
    return headers.get("content-encoding") ? undefined : decoded;
  }

  #bodyOf(headers: Headers, body: HttpRequest["body"] | null): SentBody | undefined {
    const kind = headers.get("content-type") ?? "";
    const boundary = /boundary=(.*)/.exec(kind)?.[1];
    if (boundary !== undefined && this.#multipart) {
      const files = Array.from(this.#multipart.files, ([part, { name, contentType, size = 0, blob: content }]) => {
        return { part, name, contentType, size, content };
      });
      return { kind: "multipart", boundary, json: this.#multipart.json, files };
    }
    if (typeof body !== "string") return undefined;
    return { kind: kind === "application/json" ? "json" : "form", text: body };
  }
}

/** The value of a header, by its name in any case; empty where it is missing. */
export function headerOf(headers: readonly Header[], name: string): string {
  return headers.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}

function textOf(body: Uint8Array, contentType: string): string | undefined {
  if (contentType && !TEXTUAL.test(contentType)) return undefined;
  if (!contentType && body.subarray(0, 1024).includes(0)) return undefined;
  return new TextDecoder().decode(body);
}
