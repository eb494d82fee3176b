/** What all clients are, whatever their API. */

import { send, treeOf } from "./call.js";
import type { Action, Caller, Core, Values } from "./call.js";
import { readAnswer } from "./decode.js";
import { UsageError } from "./errors.js";
import { fetchTransport } from "./fetch-transport.js";
import type { FileSource } from "./files.js";
import { resolve } from "./options.js";
import type { BaseClientOptions, BaseRequestOptions, Schema } from "./options.js";
import { apiRoot } from "./urls.js";

/** A client: an address, settings, and what makes calls. It holds no connections of its own and need not be closed. */
export abstract class BaseClient<Options extends BaseClientOptions> implements Caller {
  readonly #schema: Schema;
  #options: Options;

  /** @throws UsageError The address or an option is wrong. */
  constructor(schema: Schema, options: Options) {
    this.#schema = schema;
    this.#options = options;
    // What is wrong is told now, not by the first call.
    const volatile = schema.volatile.find((name) => name in options);
    if (volatile) throw new UsageError(`${volatile} is for one call: give it to that`);
    resolve(options, {});
    this.core();
  }

  /** The session string that goes with every call; undefined for none. */
  get ks(): string | undefined {
    return (this.#options as { readonly ks?: string | null }).ks ?? undefined;
  }

  set ks(value: string | null | undefined) {
    this.#options = { ...this.#options, ks: value };
  }

  /** A client with other settings on top of those of this one; headers and unknown parameters add up. */
  withOptions(options: Options): this {
    const mine = this.#options;
    const headers = { ...mine.headers, ...options.headers };
    const extra = { ...mine.extra, ...options.extra };
    return Reflect.construct(this.constructor, [{ ...mine, ...options, headers, extra }]) as this;
  }

  /** For the modules of the client: what they need of it. */
  core(): Core {
    const schema = this.#schema;
    const options = this.#options;
    const { serviceUrl = schema.serviceUrl, transport = fetchTransport(options), attempts } = options;
    const { clientTag: userAgent = schema.clientTag, maxAnswerSize = 2 ** 28, types = [] } = options;
    const { secrets } = schema;
    const connection = { transport, attempts, hooks: options, maxAnswerSize, secrets, userAgent };
    return { schema, options, connection, root: apiRoot(serviceUrl), types };
  }

  /** For the functions of the services: make a call. */
  async perform(action: Action, values: Values, options: BaseRequestOptions): Promise<unknown> {
    const core = this.core();
    const { service, name, result } = action;
    const settings = resolve(core.options, options, action);
    const files = new Map<string, FileSource>();
    const tree = treeOf(core, action, values, options, settings, files);
    const path = `service/${service}/action/${name}`;
    return send(core, `${service}.${name}`, path, tree, files, settings, options.onMetadata, (reader, text) =>
      readAnswer(reader, text, result, core.types),
    );
  }
}
