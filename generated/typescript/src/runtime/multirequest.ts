/** Several calls in one request, each free to use the results of those before it (protocol.md 7). */

import type { Decoded } from "./answer.js";
import { lastingOf, parametersOf, send } from "./call.js";
import type { Action, Caller, Core, Values } from "./call.js";
import type { Type } from "./class.js";
import { fitting, placed } from "./decode.js";
import type { Reader } from "./decode.js";
import { anyType, encode } from "./encode.js";
import type { Tree } from "./encode.js";
import { ApiError, KalturaError, MalformedAnswerError, UsageError } from "./errors.js";
import type { FileSource } from "./files.js";
import type { ResponseMetadata } from "./metadata.js";
import { resolve } from "./options.js";
import type { Answers, BaseRequestOptions, Settings } from "./options.js";
import { placeholder, tokenOf } from "./placeholder.js";
import type { Placeable, Placeholder } from "./placeholder.js";
import { redactError, redactor } from "./redact.js";

/** A call of a multirequest that the server did not answer: it stops at a call that it cannot read. */
export class UnansweredError extends KalturaError {
  override get name(): string {
    return "UnansweredError";
  }
}

/** The result of a call of a multirequest, before and after the request. */
export class Pending<T> {
  readonly #label: string;
  readonly #position: number;
  readonly #type: Type;
  #outcome: { readonly value?: T; readonly error?: KalturaError } | undefined;

  constructor(label: string, position: number, type: Type) {
    this.#label = label;
    this.#position = position;
    this.#type = type;
  }

  /**
   * Stands for the result in the arguments of later calls of the same multirequest: `list.ref.objects.at(0).id`.
   *
   * @throws UsageError The request was made; the values are in `result`.
   */
  get ref(): Placeholder<T> {
    if (this.#outcome) throw new UsageError(`${this.#label} was sent: its values are in .result`);
    return placeholder([this.#position], this.#type) as Placeholder<T>;
  }

  /** Whether the request was made, with whatever success. */
  get done(): boolean {
    return this.#outcome !== undefined;
  }

  /**
   * What the call failed with; undefined when it succeeded.
   *
   * @throws UsageError The request was not made.
   */
  get error(): KalturaError | undefined {
    return this.#settled().error;
  }

  /**
   * What the action answered.
   *
   * @throws ApiError The server refused this call.
   * @throws UnansweredError The server did not get to this call.
   * @throws UsageError The request was not made.
   */
  get result(): T {
    const { error, value } = this.#settled();
    if (error) throw error;
    return value as T;
  }

  /** Note how the call ended; for the multirequest. */
  settle(outcome: { readonly value?: T; readonly error?: KalturaError }): void {
    this.#outcome = outcome;
  }

  #settled(): { readonly value?: T; readonly error?: KalturaError } {
    if (!this.#outcome) throw new UsageError(`${this.#label} was not sent yet`);
    return this.#outcome;
  }
}

/** A queued call. */
interface Queued {
  readonly label: string;
  readonly type: Type;
  readonly pending: Pending<unknown>;
  readonly repeatable: boolean;
  /** What the request has to be answered in because of it. */
  readonly answers: Answers | undefined;
  /** All that the call says of itself. */
  readonly tree: Record<string, Tree>;
  /** Names of settings that it is to be sent without. */
  readonly without: ReadonlySet<string>;
}

/** Options that concern a request as a whole. */
const WHOLE = ["signal", "timeout", "retry", "headers", "encoding", "answers", "onMetadata"];

/** Settings that a server does not hand down to the calls (protocol.md 7.3). */
const PER_CALL = ["language", "responseProfile", "apiVersion"];

/** What makes multirequests: a client. */
export interface MultirequestClient {
  core(): Core;
}

/** Calls that are sent together by `send`. */
export class Multirequest implements Caller {
  readonly #client: MultirequestClient;
  readonly #options: BaseRequestOptions;
  readonly #calls: Queued[] = [];
  readonly #files = new Map<string, FileSource>();
  #sent = false;

  /** @param options - Settings of the request as a whole. */
  constructor(client: MultirequestClient, options: BaseRequestOptions = {}) {
    this.#client = client;
    this.#options = options;
  }

  /**
   * Queue a call: `batch.add(media.get, list.ref.objects.at(0).id)`.
   *
   * @param action - The function that makes the call otherwise.
   * @param args - Its arguments, `ref` of earlier calls among them.
   * @throws UsageError It cannot be sent, or the request was made already.
   */
  add<Args extends readonly unknown[], Result extends PromiseLike<unknown>>(
    action: (client: never, ...args: Args) => Result,
    ...args: { readonly [K in keyof Args]: Placeable<Args[K]> }
  ): Pending<Awaited<Result>> {
    const before = this.#calls.length;
    const made = action(this as never, ...(args as unknown as Args)) as unknown;
    // Lists make no call before they are awaited.
    if (this.#calls.length === before && typeof (made as PromiseLike<unknown>).then === "function") {
      (made as PromiseLike<unknown>).then(undefined, () => undefined);
    }
    const call = this.#calls[before];
    if (!call) throw new UsageError("this is no action that a multirequest can hold");
    return call.pending as Pending<Awaited<Result>>;
  }

  /**
   * Send the calls that were queued. Afterwards each has a result or an error of its own.
   *
   * @throws KalturaError The request as a whole failed.
   * @throws UsageError It was sent before.
   */
  async send(): Promise<void> {
    if (this.#sent) throw new UsageError("this multirequest was sent already");
    this.#sent = true;
    const calls = this.#calls;
    if (!calls.length) return;
    const core = this.#client.core();
    const repeatable = calls.every((call) => call.repeatable);
    const answers = calls.find((call) => call.answers)?.answers;
    const settings = resolve(core.options, this.#options, { repeatable, ...(answers && { answers }) });
    let metadata: ResponseMetadata | undefined;
    const onMetadata = (found: ResponseMetadata): void => {
      metadata = found;
      this.#options.onMetadata?.(found);
    };
    try {
      const tree = this.#tree(core, settings);
      const read = (reader: Reader, text: string): Decoded<readonly unknown[]> => this.#read(reader, text, core);
      const path = "service/multirequest";
      const results = await send(core, "multirequest", path, tree, this.#files, settings, onMetadata, read);
      const redact = redactor(core.schema.secrets, tree);
      calls.forEach(({ pending, label }, index) => {
        if (index >= results.length) {
          const error = new UnansweredError(`${label}: the server answered ${results.length} of ${calls.length} calls`);
          pending.settle({ error });
          return;
        }
        const answer = results[index];
        if (answer instanceof ApiError) {
          redactError(answer, redact);
          answer.metadata = metadata;
          pending.settle({ error: answer });
        } else {
          pending.settle({ value: answer });
        }
      });
    } catch (error) {
      const whole = error instanceof KalturaError ? error : new UnansweredError("the request ended", { cause: error });
      for (const { pending } of calls) pending.settle({ error: whole });
      throw error;
    }
  }

  /** What was queued, in order. */
  get calls(): readonly Pending<unknown>[] {
    return this.#calls.map((call) => call.pending);
  }

  /** For the functions of the services: queue a call. */
  perform(action: Action, values: Values, options: BaseRequestOptions): unknown {
    const label = `${action.service}.${action.name}`;
    if (this.#sent) throw new UsageError("this multirequest was sent: begin another one");
    const whole = WHOLE.find((name) => name in options && !Object.hasOwn(action.parameters ?? {}, name));
    if (whole) throw new UsageError(`${label}: ${whole} concerns the whole request: give it to the multirequest`);
    const { schema, types } = this.#client.core();
    const position = this.#calls.length + 1;
    const files = new Map<string, FileSource>();
    const writing = { types, files, nested: action.nested, token: tokenOf };
    const own = Object.entries(options).filter(([name]) => Object.hasOwn(schema.settings, name));
    const parameters = action.parameters ?? {};
    const without = own.filter(([name, value]) => value === null && !Object.hasOwn(parameters, name));
    const tree: Record<string, Tree> = {
      ...parametersOf(schema, action, {}, options, values, writing),
      ...encode(options.extra ?? {}, anyType, writing),
    };
    for (const name of ["service", "action"]) {
      if (name in tree) throw new UsageError(`${label}: no multirequest can hold ${name}`);
    }
    checkTokens(tree, label);
    for (const [name, file] of files) this.#files.set(`${position}:${name}`, file);
    const pending = new Pending<unknown>(label, position, action.result);
    const repeatable = options.idempotent ?? action.repeatable ?? false;
    const said = { service: action.service, action: action.name, ...tree };
    this.#calls.push({
      label,
      type: action.result,
      pending,
      repeatable,
      answers: action.answers,
      tree: said,
      without: new Set(without.map(([name]) => name)),
    });
    // Nobody waits for it: the call has no result of its own before the request is made.
    return Promise.resolve();
  }

  /** All parameters; each call repeats what it would not inherit. */
  #tree(core: Core, { extra }: Settings): Record<string, Tree> {
    const writing = { types: core.types, files: new Map<string, FileSource>() };
    const common = parametersOf(core.schema, {}, lastingOf(core), this.#options, {}, writing);
    const tree: Record<string, Tree> = {};
    const top: Record<string, Tree> = {};
    for (const [name, value] of Object.entries(common)) {
      // The server fills these in where they are missing. When a call is to go without one, it must not stand where it
      // would be taken from.
      const repeated = PER_CALL.includes(name) || this.#calls.some((call) => call.without.has(name));
      if (!repeated || name === "apiVersion") top[name] = value;
      for (const call of repeated ? this.#calls : []) {
        const says = call.without.has(name) || name in call.tree || `${name}__null` in call.tree;
        if (!says) call.tree[name] = value;
      }
    }
    this.#calls.forEach((call, index) => {
      tree[`${index + 1}`] = call.tree;
    });
    return { ...tree, ...top, ...encode(extra, anyType, writing) };
  }

  /** The results of the calls: values, and an ApiError for each that was refused. */
  #read(reader: Reader, text: string, core: Core): Decoded<readonly unknown[]> {
    const { result, executionTime } = reader.open(text);
    const whole = reader.error(result, executionTime);
    if (whole) throw whole;
    const items = fitting(() => reader.items(result));
    if (items.length > this.#calls.length) {
      throw new MalformedAnswerError(`${this.#calls.length} calls have ${items.length} answers`);
    }
    const read = (item: unknown, index: number): unknown => {
      const type = this.#calls[index]?.type ?? "nothing";
      try {
        return reader.error(item, executionTime) ?? reader.value(item, type, core.types);
      } catch (error) {
        throw placed(`[${index}]`, error);
      }
    };
    return { value: fitting(() => items.map(read)), executionTime };
  }
}

/** Refuse texts that a multirequest would make empty (protocol.md 7.4). */
function checkTokens(tree: Tree, path: string): void {
  if (typeof tree === "string") {
    const token = /\{\d+:result(?::[^{}]*)?\}/.exec(tree);
    if (token && tree.includes("}", token.index + token[0].length)) {
      throw new UsageError(`${path}: a text with a result of another call can hold no other closing brace`);
    }
  } else if (typeof tree === "object") {
    for (const [name, value] of Object.entries(tree)) checkTokens(value as Tree, `${path}:${name}`);
  }
}
