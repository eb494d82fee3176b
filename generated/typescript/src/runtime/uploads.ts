/** Uploads in chunks that survive broken connections (protocol.md 8.2, 8.3). */

import { call } from "./call.js";
import type { Action, Caller, Core } from "./call.js";
import { typeOf } from "./class.js";
import type { Class } from "./class.js";
import { joinedAll } from "./digest.js";
import { ApiError, TransportError, UsageError } from "./errors.js";
import { FileSource, fileSource } from "./files.js";
import type { Upload } from "./files.js";
import { sleep } from "./limits.js";
import { nested } from "./nested.js";
import { resolve } from "./options.js";
import type { BaseRequestOptions } from "./options.js";
import { defaultRetry, delayAfter, mayRepeat } from "./retry.js";

/** Settings of an upload. */
export interface UploadOptions extends BaseRequestOptions {
  /** File name to tell the server; left out, that of the source. */
  readonly fileName?: string | undefined;
  /** Bytes that are sent in one request; 5 MB when left out. A source that can be read once holds one chunk in memory. */
  readonly chunkSize?: number | undefined;
  /** Told the bytes sent so far and their total, which is undefined while it is not known. */
  readonly progress?: ((sent: number, total: number | undefined) => void) | undefined;
  /** The token of an upload that began elsewhere, or its id: it is continued. */
  readonly uploadToken?: string | { readonly id?: string | undefined } | undefined;
}

/** What is looked at in an upload token. */
interface TokenState {
  readonly id?: string;
  readonly status?: number;
  readonly uploadedFileSize?: number;
  readonly autoFinalize?: number | boolean;
}

/** The statuses of a token whose file has arrived. */
const FULL: readonly unknown[] = [2, 3];

/**
 * Upload a file, chunk after chunk; after a broken connection, the server is asked where to go on.
 *
 * @param token - The class of upload tokens.
 * @returns The upload token, by which other actions take the file.
 * @throws UsageError The source does not fit, or the server cannot continue an upload.
 * @throws KalturaError The upload failed for good.
 */
export async function upload<T>(
  client: Caller & { core(): Core },
  token: Class<T>,
  source: Upload,
  options: UploadOptions = {},
): Promise<T> {
  const { fileName, chunkSize = 5_000_000, progress, uploadToken, ...common } = options;
  if (!(chunkSize >= 1)) throw new UsageError("chunkSize is a number of bytes, at least 1");
  const core = client.core();
  const given = fileSource(source);
  const file = fileName === undefined ? given : given.renamed(fileName);
  const ask = <R>(action: Action<R>, values: object): Promise<R> => call(client, action, { ...values }, common);
  const { add, get, send } = actionsOf(token);
  const chunked = typeOf(token, "uploadedFileSize") !== undefined;
  if (uploadToken !== undefined && !chunked)
    throw new UsageError("the server of this client cannot continue an upload");

  const begin = async (): Promise<T> => {
    // An old or other server may know less of a file.
    const facts = Object.entries({ fileName: file.name, fileSize: file.size });
    const known = facts.filter(([wire, value]) => value !== undefined && typeOf(token, wire, true));
    return ask(add, { uploadToken: Object.fromEntries(known) });
  };
  let state = await (uploadToken === undefined ? begin() : ask(get, { uploadTokenId: idOf(uploadToken) }));
  if (isFull(state)) return state;
  const uploadTokenId = idOf(state as TokenState);
  if (!chunked) {
    state = await ask(send, { uploadTokenId, fileData: file });
    progress?.(file.size ?? 0, file.size);
    return state;
  }

  const chunks = chunksOf(file);
  const policy = { ...defaultRetry, ...resolve(core.options, common).call.retry };
  const finalizes = !(state as TokenState).autoFinalize;
  let offset = uploadedOf(state);
  let failures = 0;
  const wait = async (error: ApiError | TransportError): Promise<void> => {
    failures++;
    const right = error instanceof ApiError || mayRepeat(error, true, false);
    const delay = right ? delayAfter(policy, failures) : Infinity;
    if (delay === Infinity) throw error;
    await sleep(delay, common.signal);
  };
  const advance = (to: number, final: boolean): void => {
    if (to > offset || final) {
      failures = 0;
      progress?.(to, final ? to : file.size);
    }
    offset = to;
  };
  for (;;) {
    const { part, size, final } = await chunks(offset, chunkSize);
    const resume = offset > 0;
    try {
      state = await ask(send, {
        uploadTokenId,
        fileData: part,
        resume,
        finalChunk: final && finalizes,
        resumeAt: resume ? offset : -1,
      });
      advance(offset + size, final);
      if (final) return state;
    } catch (error) {
      if (error instanceof TransportError) {
        await wait(error);
        state = await ask(get, { uploadTokenId });
        if (isFull(state)) {
          advance(offset + size, true);
          return state;
        }
        advance(uploadedOf(state), false);
      } else if (error instanceof ApiError && final && error.code === "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE") {
        // The server waits for chunks that it takes to be on their way.
        await wait(error);
      } else {
        throw error;
      }
    }
  }
}

interface TokenActions<T> {
  readonly add: Action<T>;
  readonly get: Action<T>;
  readonly send: Action<T>;
}

function actionsOf<T>(token: Class<T>): TokenActions<T> {
  const service = "uploadtoken";
  const result = { object: (): Class => token };
  return {
    add: { service, name: "add", result, parameters: { uploadToken: result }, nested },
    get: { service, name: "get", result, parameters: { uploadTokenId: "string" }, repeatable: true },
    send: {
      service,
      name: "upload",
      result,
      parameters: {
        uploadTokenId: "string",
        fileData: "file",
        resume: "bool",
        finalChunk: "bool",
        resumeAt: "float",
      },
    },
  };
}

function idOf(token: string | { readonly id?: string | undefined } | undefined): string {
  const id = typeof token === "string" ? token : token?.id;
  if (!id) throw new UsageError("uploadToken is an upload token or its id");
  return id;
}

function isFull(token: unknown): boolean {
  return FULL.includes((token as TokenState | undefined)?.status);
}

function uploadedOf(token: unknown): number {
  return Math.trunc((token as TokenState | undefined)?.uploadedFileSize ?? 0);
}

/** A chunk of a file. */
interface Chunk {
  readonly part: FileSource;
  readonly size: number;
  /** Whether it is the last. */
  readonly final: boolean;
}

type Chunks = (offset: number, size: number) => Promise<Chunk>;

function chunksOf(file: FileSource): Chunks {
  return file.size !== undefined && file.part(0, 0) ? anywhere(file, file.size) : oneAfterTheOther(file);
}

/** Chunks of a file that can be read from anywhere: nothing is held in memory. */
function anywhere(file: FileSource, total: number): Chunks {
  return async (offset, size) => {
    if (offset > total) throw otherFile(file, offset, total);
    const end = Math.min(total, offset + size);
    return { part: file.part(offset, end) as FileSource, size: end - offset, final: end === total };
  };
}

/** Chunks of a stream that can be read once: one is held in memory, and what the stream gave beyond it. */
function oneAfterTheOther(file: FileSource): Chunks {
  const { contentType } = file;
  const pieces = file.open();
  let held: Uint8Array[] = [];
  let start = 0;
  let length = 0;
  let ended = false;
  const fill = async (): Promise<void> => {
    const { done, value } = await pieces.next();
    if (done) {
      ended = true;
    } else {
      held.push(value);
      length += value.byteLength;
    }
  };
  return async (offset, size) => {
    if (offset < start) {
      throw new TransportError(
        `the server has lost what was uploaded of ${file.name}, which cannot be read again`,
        true,
      );
    }
    // One byte more tells whether this is the last chunk.
    while (length <= offset - start + size && !ended) {
      // What stands before the offset is not needed again.
      const [first] = held;
      if (first && first.byteLength <= offset - start) {
        held.shift();
        start += first.byteLength;
        length -= first.byteLength;
      } else {
        await fill();
      }
    }
    if (start + length < offset) throw otherFile(file, offset, start + length);
    const all = joinedAll(held).subarray(offset - start);
    held = [all];
    start = offset;
    length = all.byteLength;
    const data = all.slice(0, size);
    return {
      part: new FileSource(data, { name: file.name, contentType }),
      size: data.byteLength,
      final: ended && length <= size,
    };
  };
}

function otherFile(file: FileSource, uploaded: number, size: number): UsageError {
  return new UsageError(
    `${uploaded} bytes were uploaded before, but ${file.name} has only ${size}: it is not the same file`,
  );
}
