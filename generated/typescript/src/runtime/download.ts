/** Files that actions answer: a URL for a browser, or bytes, streamed (protocol.md 8.4). */

import { formText } from "./body.js";
import { treeOf } from "./call.js";
import type { Action, Core, Values } from "./call.js";
import { jsonReader } from "./decode-json.js";
import { xml } from "./decode-xml.js";
import { readAnswer } from "./decode.js";
import { TransportError, UsageError } from "./errors.js";
import { openFile, resumeFile } from "./file-request.js";
import type { FileRequest, Opened } from "./file-request.js";
import type { FileSource } from "./files.js";
import { flatten } from "./flatten.js";
import { kalsig } from "./kalsig.js";
import type { ResponseMetadata } from "./metadata.js";
import { resolve } from "./options.js";
import type { BaseRequestOptions } from "./options.js";
import { redactor } from "./redact.js";
import { streamOf } from "./streams.js";

/**
 * The file that an action answers. Nothing is sent until it is read.
 *
 * @param values - Arguments beside those among the options.
 * @throws UsageError A value cannot be sent.
 */
export function download(
  client: { core(): Core },
  action: Action,
  values: Values,
  options: BaseRequestOptions = {},
): Download {
  const core = client.core();
  const { connection, root, types } = core;
  const { service, name } = action;
  const files = new Map<string, FileSource>();
  const settings = resolve(core.options, options, action);
  const tree = treeOf(core, action, values, options, settings, files);
  const label = `${service}.${name}`;
  if (files.size) throw new UsageError(`${label} answers a file and cannot take one`);
  const pairs = flatten(tree);
  if (settings.encoding.signs && core.schema.dialect === "ovp") pairs.push(["kalsig", kalsig(pairs)]);
  return new Download({
    connection,
    label,
    url: `${root}/service/${service}/action/${name}?${formText(pairs)}`,
    tree,
    // Reading a file may be repeated.
    settings: { ...settings.call, repeatable: options.idempotent !== false },
    readError: (text, format) => readAnswer(format === "xml" ? xml().reader : jsonReader, text, "nothing", types),
  });
}

/** A file that an action answers. Nothing is sent until it is read; each reading fetches it anew. */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #file: FileRequest;

  constructor(file: FileRequest) {
    this.#file = file;
  }

  /** The URL of the file, which anybody may open with GET. It carries the session of the client: treat it as a secret. */
  get url(): string {
    return this.#file.url;
  }

  /**
   * Start fetching it.
   *
   * @throws ApiError The server refused it.
   * @throws TransportError It could not be fetched.
   */
  async open(): Promise<DownloadStream> {
    return new DownloadStream(this.#file, await openFile(this.#file));
  }

  /** Fetch all of it into memory. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.blob()).arrayBuffer());
  }

  /** Fetch all of it as a Blob, which the platform may keep on disk. */
  async blob(): Promise<Blob> {
    const opened = await this.open();
    const type = opened.contentType;
    const blob = await new Response(opened.stream()).blob();
    return blob.slice(0, blob.size, type);
  }

  /** Fetch all of it as text in UTF-8. */
  async text(): Promise<string> {
    return (await this.blob()).text();
  }

  /** Fetch it piece by piece. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    yield* await this.open();
  }

  /** What is fetched, without secrets. */
  toString(): string {
    const { connection, tree, url } = this.#file;
    return redactor(connection.secrets, tree)(url);
  }
}

/**
 * The bytes of a file as they arrive, once. A connection that breaks in the middle is resumed where it broke, if the
 * server can do that.
 */
export class DownloadStream implements AsyncIterable<Uint8Array> {
  readonly #file: FileRequest;
  readonly #headers: Headers;
  #opened: Opened;

  constructor(file: FileRequest, opened: Opened) {
    this.#file = file;
    this.#opened = opened;
    this.#headers = opened.response.headers;
  }

  /** What is known of the answer besides the file. */
  get metadata(): ResponseMetadata {
    return this.#opened.metadata;
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return this.#headers;
  }

  /** Media type of the file, without parameters; empty when it is not known. */
  get contentType(): string {
    return (this.#headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
  }

  /** Number of bytes, undefined when it is not known before the end. */
  get size(): number | undefined {
    const length = this.#headers.get("content-length") ?? "";
    return /^\d+$/.test(length) && !this.#headers.has("content-encoding") ? Number(length) : undefined;
  }

  /** Name that the server gives the file, without any folder; empty for none. */
  get fileName(): string {
    const base =
      fileNameIn(this.#headers.get("content-disposition") ?? "")
        .split(/[/\\]/)
        .at(-1) ?? "";
    return base === "." || base === ".." ? "" : base.replace(/\p{Cc}/gu, "");
  }

  /** The bytes as a stream of the platform. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return streamOf(this);
  }

  /** Stop; what was not read is not fetched. */
  close(): void {
    this.#opened.body.close();
  }

  /**
   * The bytes, piece by piece. Leaving the loop early stops it.
   *
   * @throws TransportError The rest of the file cannot be had.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    let offset = 0;
    let stalled = 0;
    try {
      for (;;) {
        let piece: Uint8Array | undefined;
        try {
          piece = await this.#opened.body.next();
        } catch (error) {
          if (!(error instanceof TransportError)) throw error;
          this.#opened = await resumeFile(this.#file, this.#opened, offset, stalled, error);
          // The attempt that broke is counted with those that go on.
          stalled = this.#opened.metadata.attempts - 1;
          continue;
        }
        if (!piece) return;
        offset += piece.byteLength;
        if (piece.byteLength) stalled = 0;
        yield piece;
      }
    } finally {
      this.close();
    }
  }
}

/** The name in a header `Content-Disposition` (RFC 6266); the extended spelling wins. */
function fileNameIn(header: string): string {
  const [, extended] = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;]*)/i.exec(header) ?? [];
  if (extended !== undefined) return new URLSearchParams(`x=${extended.trim().replaceAll("+", "%2B")}`).get("x") ?? "";
  const [, quoted, plain] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/i.exec(header) ?? [];
  return quoted?.replace(/\\(.)/g, "$1") ?? plain?.trim() ?? "";
}
