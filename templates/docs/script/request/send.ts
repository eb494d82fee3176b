/** Sends programs by the runtime of TypeScript clients, and keeps everything that went and came. */

import type { Action, Values } from "../../../typescript/runtime/call.js";
import { BaseClient } from "../../../typescript/runtime/client.js";
import { xml } from "../../../typescript/runtime/decode-xml.js";
import { download } from "../../../typescript/runtime/download.js";
import { ApiError } from "../../../typescript/runtime/errors.js";
import { form } from "../../../typescript/runtime/form.js";
import type { ResponseMetadata } from "../../../typescript/runtime/metadata.js";
import { Multirequest } from "../../../typescript/runtime/multirequest.js";
import type { BaseClientOptions, BaseRequestOptions } from "../../../typescript/runtime/options.js";
import type { Api } from "../model/api.js";
import type { Call, Document, Program } from "../model/call.js";
import { type Making, settingsOf, valuesOf } from "./arguments.js";
import { Capture, NothingSent } from "./capture.js";
import type { Exchange, Header, Outcome, SentRequest } from "./exchange.js";
import { failureOf } from "./failure.js";
import { runtimeOf } from "./runtime.js";

/** How a program is sent. */
export interface SendOptions {
  /** Address of the server; left out, that of the program, else that of the API. */
  readonly server?: string | undefined;
  /** What the server is asked to answer in; JSON when left out. */
  readonly format?: "json" | "xml" | undefined;
  /** How parameters are written; as JSON when left out. */
  readonly encoding?: "json" | "form" | undefined;
  /** Whether forms are signed; they are when left out. */
  readonly sign?: boolean | undefined;
  /** More headers. */
  readonly headers?: readonly Header[] | undefined;
  /** Parameters that the schema does not know. */
  readonly extra?: Document | undefined;
  /** The file behind a path in the document. */
  readonly files?: ((path: string) => Blob | undefined) | undefined;
  /** Milliseconds that a single wait may take; 60,000 when left out. */
  readonly timeout?: number | undefined;
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Is told the bytes of the answer so far, and how many there will be where that is known. */
  readonly progress?: ((received: number, total: number | undefined) => void) | undefined;
  /** What to use in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A client of any API. */
export class ConsoleClient extends BaseClient<BaseClientOptions> {
  constructor(api: Api, options: BaseClientOptions) {
    const { schema, types } = runtimeOf(api);
    super(schema, { types, readers: [xml()], retry: { retries: 0 }, ...options });
  }
}

/**
 * The request that a program makes; nothing is sent. A file that nobody has chosen is empty in it.
 *
 * @throws UsageError It cannot be sent.
 */
export async function prepare(api: Api, program: Program, options: SendOptions = {}): Promise<SentRequest> {
  const job = new Job(api, program, options, new Capture(undefined), true);
  try {
    await job.run();
  } catch (error) {
    const { request } = job.capture;
    if (!request || !nothingSent(error)) throw error;
    return request;
  }
  throw new Error("a request went nowhere");
}

function nothingSent(error: unknown): boolean {
  return error instanceof NothingSent || (error instanceof Error && nothingSent(error.cause));
}

/** Sends a program. What goes wrong is an outcome, never thrown. */
export async function send(api: Api, program: Program, options: SendOptions = {}): Promise<Exchange> {
  const { signal, progress, fetch = globalThis.fetch.bind(globalThis) } = options;
  const capture = new Capture({ fetch, signal, progress });
  const job = new Job(api, program, options, capture, false);
  let outcome: Outcome | undefined;
  let failed: unknown;
  try {
    outcome = await job.run();
  } catch (error) {
    failed = error;
  }
  const { took } = capture.timing();
  const answer = await capture.answer();
  const request = capture.request ?? { method: "POST", url: "", headers: [], body: undefined };
  if (!outcome) {
    const failure = failureOf(failed, answer, signal?.aborted ?? false, request.url);
    outcome = { kind: "failed", failure };
  }
  const metadata = job.metadata ?? (failed instanceof ApiError ? failed.metadata : undefined);
  return {
    label: job.label,
    request,
    answer,
    timing: { ...capture.timing(), took },
    executionTime: metadata?.executionTime,
    server: metadata?.server ?? "",
    sessionId: metadata?.sessionId ?? "",
    outcome,
  };
}

/** One program on its way. */
class Job {
  readonly capture: Capture;
  readonly label: string;
  metadata: ResponseMetadata | undefined;
  readonly #api: Api;
  readonly #program: Program;
  readonly #options: SendOptions;
  readonly #making: Making;

  constructor(api: Api, program: Program, options: SendOptions, capture: Capture, dry: boolean) {
    const [first] = program.calls;
    this.#api = api;
    this.#program = program;
    this.#options = options;
    this.capture = capture;
    this.label = program.multirequest || !first ? "multirequest" : `${first.service.id}.${first.action.name}`;
    this.#making = {
      files: options.files ?? (() => undefined),
      dry,
      note: (json, files) => {
        capture.note(json, files);
      },
    };
  }

  async run(): Promise<Outcome> {
    const { calls, multirequest, settings } = this.#program;
    const client = this.#client();
    const whole: BaseRequestOptions = {
      signal: this.#options.signal,
      onMetadata: (found) => {
        this.metadata = found;
      },
    };
    const [call] = calls;
    if (multirequest || !call) {
      const batch = new Multirequest(client, { ...whole, ...settingsOf(settings, this.#making) });
      return this.#batch(batch, calls);
    }
    const [action, values] = this.#parts(call);
    const options = { ...whole, ...settingsOf(call.settings, this.#making) };
    if (call.action.result.kind === "file") return this.#file(client, action, values, options);
    return { kind: "value", type: call.action.result, value: await client.perform(action, values, options) };
  }

  #client(): ConsoleClient {
    const { server, format, encoding, sign = true, headers = [], extra = {}, timeout = 60_000 } = this.#options;
    const { serviceUrl, ks, settings } = this.#program.client;
    const address = server || serviceUrl;
    return new ConsoleClient(this.#api, {
      ...settingsOf(settings, this.#making),
      ...(ks && { ks }),
      ...(address && { serviceUrl: address }),
      ...(format === "xml" && { answers: xml() }),
      ...(encoding === "form" && { encoding: form({ sign }) }),
      headers: Object.fromEntries(headers),
      extra,
      timeout: { idle: timeout },
      transport: this.capture,
    });
  }

  #parts(call: Call): [Action, Values] {
    return [runtimeOf(this.#api).action(call.service, call.action), valuesOf(call.arguments, this.#making)];
  }

  async #batch(batch: Multirequest, calls: readonly Call[]): Promise<Outcome> {
    for (const call of calls) {
      const [action, values] = this.#parts(call);
      batch.perform(action, values, settingsOf(call.settings, this.#making));
    }
    await batch.send();
    const outcomes = batch.calls.map((pending, index): Outcome => {
      if (pending.error) return { kind: "failed", failure: failureOf(pending.error, undefined, false) };
      return { kind: "value", type: calls[index]?.action.result ?? { kind: "nothing" }, value: pending.result };
    });
    return { kind: "calls", outcomes };
  }

  async #file(client: ConsoleClient, action: Action, values: Values, options: BaseRequestOptions): Promise<Outcome> {
    const stream = await download(client, action, values, options).open();
    const { contentType, fileName, metadata } = stream;
    this.metadata = metadata;
    // Read to its end by whom it was kept.
    const answer = await this.capture.answer();
    stream.close();
    const content = new Blob(answer ? [answer.body] : [], { type: contentType });
    return { kind: "file", contentType, name: fileName, content };
  }
}
