/** What can be uploaded: Blobs, bytes, streams. Paths are for `node.ts`. */

import { TransportError, UsageError } from "./errors.js";
import { multipartBody } from "./multipart.js";
import type { RequestBody } from "./transport.js";

/** A file that can be read from anywhere, as often as wanted. */
export interface RandomAccess {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`, in pieces. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/**
 * What is accepted where the API wants a file. A stream can be read once, so that a call with it is never repeated; a
 * function opens a new one each time.
 */
export type Upload =
  | FileSource
  | Blob
  | Uint8Array
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => AsyncIterable<Uint8Array>)
  | RandomAccess;

/** What is told about a file. */
export interface FileOptions {
  /** File name to tell the server; only its last part is sent. Left out, the name of a `File`, else `file`. */
  readonly name?: string | undefined;
  /** Media type to tell the server. */
  readonly contentType?: string | undefined;
  /** Number of bytes of a stream, if it is known. Without it, a stream is sent in chunks of unknown total. */
  readonly size?: number | undefined;
}

type Content = Blob | RandomAccess | (() => AsyncIterable<Uint8Array>);

/** A file to upload, with what is told about it. */
export class FileSource {
  /** File name that the server is told, without any folder. */
  readonly name: string;
  /** Media type that the server is told. */
  readonly contentType: string;
  /** Number of bytes; undefined when only reading can tell. */
  readonly size: number | undefined;
  /** The file as a Blob, if it is one. */
  readonly blob: Blob | undefined;
  readonly #content: Content;
  readonly #once: boolean;
  #opened = false;

  /** @throws UsageError Nothing that can be uploaded; a name or media type with control characters. */
  constructor(content: Exclude<Upload, FileSource>, options: FileOptions = {}) {
    const held = contentOf(content);
    const given: unknown = typeof content === "object" && "name" in content ? content.name : undefined;
    this.#content = held;
    this.#once = isStream(content);
    this.blob = held instanceof Blob ? held : undefined;
    this.size = typeof held === "function" ? options.size : held.size;
    this.name = baseName(options.name ?? (typeof given === "string" ? given : ""));
    this.contentType = options.contentType ?? (this.blob?.type || "application/octet-stream");
    if (UNSAFE.test(this.contentType)) throw new UsageError("the media type of a file holds a control character");
    if (this.size !== undefined && !(Number.isSafeInteger(this.size) && this.size >= 0)) {
      throw new UsageError(`${this.name}: the size of a file is a number of bytes`);
    }
  }

  /** Whether it can be sent now: false for a stream that was opened. */
  get repeatable(): boolean {
    return !(this.#once && this.#opened);
  }

  /**
   * Its bytes from the beginning, in pieces, none of them empty.
   *
   * @throws UsageError It was read before and cannot be read again, or a piece is not bytes.
   * @throws TransportError It is not as long as was announced.
   */
  async *open(): AsyncGenerator<Uint8Array, void, undefined> {
    if (!this.repeatable) throw new UsageError(`${this.name} was read already and cannot be read again`);
    this.#opened = true;
    let left = this.size;
    for await (const piece of this.#pieces()) {
      if (!(piece instanceof Uint8Array))
        throw new UsageError(`${this.name}: an upload yields pieces of type Uint8Array`);
      if (left !== undefined) left -= piece.byteLength;
      if (left !== undefined && left < 0) {
        throw new TransportError(`${this.name} has more than the ${this.size} bytes that were announced`);
      }
      // An empty piece would end a chunked body.
      if (piece.byteLength) yield piece;
    }
    if (left) throw new TransportError(`${this.name} has ${left} bytes less than announced`);
  }

  /** The bytes from `start` up to `end` as a file of its own; undefined for what can only be read from its beginning. */
  part(start: number, end: number): FileSource | undefined {
    const { name, contentType } = this;
    const content = this.#content;
    if (content instanceof Blob) return new FileSource(content.slice(start, end), { name, contentType });
    if (typeof content === "function") return undefined;
    return new FileSource(
      { size: end - start, read: (from, to) => content.read(start + from, start + to) },
      { name, contentType },
    );
  }

  /** The same file by another name. */
  renamed(name: string): FileSource {
    const { contentType, size } = this;
    return new FileSource(this.#once ? this.open() : this.#content, { name, contentType, size });
  }

  /** The body of a request with files, of which this is one (protocol.md 8.1). */
  toBody(json: string, files: ReadonlyMap<string, FileSource>): RequestBody {
    return multipartBody(json, files);
  }

  #pieces(): AsyncIterable<Uint8Array> {
    const content = this.#content;
    if (typeof content === "function") return content();
    return content instanceof Blob ? piecesOf(content.stream()) : content.read(0, content.size);
  }
}

/**
 * The file behind an argument.
 *
 * @throws UsageError It is nothing that can be uploaded.
 */
export function fileSource(value: Upload, options?: FileOptions): FileSource {
  return value instanceof FileSource ? value : new FileSource(value, options);
}

/** The pieces of a stream; what is not read is not fetched. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\x00-\x1f\x7f]/;

function contentOf(content: Exclude<Upload, FileSource>): Content {
  if (typeof content === "function") return content;
  if (typeof content === "object" && (content as unknown) !== null) {
    if (content instanceof Blob) return content;
    if (content instanceof Uint8Array) return new Blob([content as Uint8Array<ArrayBuffer>]);
    if (content instanceof ArrayBuffer) return new Blob([content]);
    if (content instanceof ReadableStream) return () => piecesOf(content);
    if (Symbol.asyncIterator in content) return () => content;
    if ("read" in content && "size" in content) return content;
  }
  throw new UsageError("an upload is a Blob, bytes, a stream of bytes, or a function that opens one");
}

function isStream(content: object): boolean {
  return content instanceof ReadableStream || Symbol.asyncIterator in content;
}

/** The last part of a path of any system; never empty (protocol.md 8.1). */
function baseName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) || "file";
  if (UNSAFE.test(base)) throw new UsageError(`the file name ${JSON.stringify(base)} holds a control character`);
  return base;
}
