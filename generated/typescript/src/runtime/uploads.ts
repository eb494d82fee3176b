/** Uploads in chunks that survive broken connections (protocol.md 8.2, 8.3). */

import { call } from "./call.js";
import type { Action, Caller, Core } from "./call.js";
import { chunksOf } from "./chunks.js";
import type { Chunk, Chunks } from "./chunks.js";
import { typeOf } from "./class.js";
import type { Class } from "./class.js";
import { ApiError, MalformedAnswerError, TransportError, UsageError } from "./errors.js";
import { fileSource } from "./files.js";
import type { FileSource, Upload } from "./files.js";
import { sleep } from "./limits.js";
import { nested } from "./nested.js";
import { resolve } from "./options.js";
import type { BaseRequestOptions } from "./options.js";
import { defaultRetry, delayAfter, mayRepeat } from "./retry.js";
import type { RetryPolicy } from "./retry.js";

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

/** A client, as uploads see it. */
export type UploadClient = Caller & { core(): Core };

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
  client: UploadClient,
  token: Class<T>,
  source: Upload,
  options: UploadOptions = {},
): Promise<T> {
  const { fileName, chunkSize = 5_000_000, progress, uploadToken, ...common } = options;
  if (!(chunkSize >= 1)) throw new UsageError("chunkSize is a number of bytes, at least 1");
  const given = fileSource(source);
  const file = fileName === undefined ? given : given.renamed(fileName);
  const { add, get, send } = actionsOf(token);
  const chunked = typeOf(token, "uploadedFileSize") !== undefined;
  if (uploadToken !== undefined && !chunked) {
    throw new UsageError("the server of this client cannot continue an upload");
  }
  const state: T =
    uploadToken === undefined
      ? await call(client, add, { uploadToken: factsOf(file, token) }, common)
      : await call(client, get, { uploadTokenId: idOf(uploadToken) }, common);
  if (isFull(state)) return state;
  const { id: uploadTokenId } = (state ?? {}) as TokenState;
  if (!uploadTokenId) throw new MalformedAnswerError("an upload token has an id", "id");
  if (!chunked) {
    const sent = await call(client, send, { uploadTokenId, fileData: file }, common);
    progress?.(file.size ?? 0, file.size);
    return sent;
  }
  const sent = uploadToken === undefined ? 0 : uploadedOf(state);
  const details = { client, actions: { get, send }, file, chunkSize, progress, common, state, uploadTokenId, sent };
  return new Job(details).run();
}

/** What a new token is told of a file: an old or other server may know less of it. */
function factsOf(file: FileSource, token: Class): object {
  const facts = Object.entries({ fileName: file.name, fileSize: file.size });
  return Object.fromEntries(facts.filter(([wire, value]) => value !== undefined && typeOf(token, wire, true)));
}

interface JobDetails<T> {
  readonly client: UploadClient;
  readonly actions: Pick<TokenActions<T>, "get" | "send">;
  readonly file: FileSource;
  readonly chunkSize: number;
  readonly progress: UploadOptions["progress"];
  readonly common: BaseRequestOptions;
  readonly state: T;
  readonly uploadTokenId: string;
  /** Bytes that were sent before. */
  readonly sent: number;
}

/** One upload in chunks. */
class Job<T> {
  readonly #details: JobDetails<T>;
  readonly #chunks: Chunks;
  readonly #policy: RetryPolicy;
  #offset: number;
  /** The end of what was ever sent. */
  #end: number;
  /** The most that the server ever had. */
  #reached: number;
  #failures = 0;

  constructor(details: JobDetails<T>) {
    const { client, common, file, state } = details;
    this.#details = details;
    this.#chunks = chunksOf(file);
    this.#policy = { ...defaultRetry, ...resolve(client.core().options, common).call.retry };
    this.#end = details.sent;
    this.#offset = this.#believed(state);
    this.#reached = this.#offset;
  }

  /** Send chunk after chunk; after a failure ask where to go on. */
  async run(): Promise<T> {
    const { client, actions, chunkSize, common, uploadTokenId } = this.#details;
    for (;;) {
      const chunk = await this.#chunks(this.#offset, chunkSize);
      const end = this.#offset + chunk.size;
      this.#end = Math.max(this.#end, end);
      const { state, error } = await this.#sent(chunk);
      if (!error) {
        this.#advance(end, chunk.final);
        if (chunk.final) return state as T;
        continue;
      }
      await this.#wait(error);
      // The server waits for chunks that it takes to be on their way.
      if (error instanceof ApiError) continue;
      const now = await call(client, actions.get, { uploadTokenId }, common);
      const full = isFull(now);
      this.#advance(full ? end : this.#believed(now), full);
      if (full) return now;
    }
  }

  /** What came of sending a chunk: the token, or an error after which it may go on. */
  async #sent({ part, final }: Chunk): Promise<{ readonly state?: T; readonly error?: ApiError | TransportError }> {
    const { client, actions, common, state, uploadTokenId } = this.#details;
    const resume = this.#offset > 0;
    const finalChunk = final && !(state as TokenState).autoFinalize;
    const values = { uploadTokenId, fileData: part, resume, finalChunk, resumeAt: resume ? this.#offset : -1 };
    try {
      return { state: await call(client, actions.send, values, common) };
    } catch (error) {
      const waits = error instanceof ApiError && final && error.code === "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE";
      if (waits || error instanceof TransportError) return { error };
      throw error;
    }
  }

  /** Wait before the next attempt; throws the error when there is none. */
  async #wait(error: ApiError | TransportError): Promise<void> {
    this.#failures++;
    const again = error instanceof ApiError || mayRepeat(error, true, false);
    const delay = again ? delayAfter(this.#policy, this.#failures) : Infinity;
    if (delay === Infinity) throw error;
    await sleep(delay, this.#details.common.signal);
  }

  /** The bytes that have arrived; never more than were sent. */
  #believed(token: T): number {
    const uploaded = uploadedOf(token);
    if (uploaded <= this.#end) return uploaded;
    const claim = `the server claims to have ${uploaded} bytes of ${this.#end} that were sent`;
    throw new MalformedAnswerError(claim, "uploadedFileSize");
  }

  #advance(to: number, final: boolean): void {
    // A server that goes back and forth gets nowhere.
    if (to > this.#reached || final) {
      this.#failures = 0;
      this.#reached = to;
      this.#details.progress?.(to, final ? to : this.#details.file.size);
    }
    this.#offset = to;
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
  const size = Math.trunc((token as TokenState | undefined)?.uploadedFileSize ?? 0);
  if (Number.isSafeInteger(size) && size >= 0) return size;
  throw new MalformedAnswerError("the server claims to have no number of bytes", "uploadedFileSize");
}
