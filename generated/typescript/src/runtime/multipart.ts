/** Bodies with files: `multipart/form-data` (RFC 2046, RFC 7578; protocol.md 8.1). */

import { UsageError } from "./errors.js";
import type { FileSource } from "./files.js";
import { inBrowser } from "./platform.js";
import { streamOf } from "./streams.js";
import type { RequestBody, Watch } from "./transport.js";

/**
 * A body of a part `json` with the parameters, and one part a file, streamed.
 *
 * Files that are Blobs make the body one Blob, whose bytes stay where they are. Otherwise its length is known when that
 * of each file is.
 *
 * @param json - The parameters.
 * @param files - Name of the part, which is the path of the parameter, and file.
 * @param boundary - What separates the parts; random when left out.
 */
export function multipartBody(
  json: string,
  files: ReadonlyMap<string, FileSource>,
  boundary: string = randomBoundary(),
): RequestBody {
  const line = `--${boundary}\r\n`;
  const parts: (Uint8Array<ArrayBuffer> | FileSource)[] = [];
  let text = `${line}Content-Disposition: form-data; name="json"\r\n\r\n${json}\r\n`;
  for (const [name, file] of files) {
    parts.push(utf8(text + line + headOf(name, file)), file);
    text = "\r\n";
  }
  parts.push(utf8(`${text}--${boundary}--\r\n`));
  const blobs = parts.map((part) => (part instanceof Uint8Array ? part : part.blob));
  const sources = [...files.values()];
  const length = parts.reduce<number | undefined>((sum, part) => add(sum, sizeOf(part)), 0);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    large: !(length !== undefined && length < LARGE),
    get repeatable() {
      return sources.every((file) => file.repeatable);
    },
    open(watch, headers) {
      if (blobs.every((part) => part !== undefined)) {
        // Its sending cannot be watched, and takes its time.
        watch.touch((length ?? 0) / SLOWEST);
        return new Blob(blobs);
      }
      const stream = streamOf(watched(parts, watch), watch.fail);
      // Where the platform can send no stream, it is gathered in a Blob, which may be kept on disk.
      if (inBrowser()) return new Response(stream).blob();
      if (length !== undefined) headers.set("content-length", `${length}`);
      return stream;
    },
  };
}

/** Bytes from which on a body is large: Node.js copies into memory what it may have to send again. */
const LARGE = 1e7;

/** Bytes that any line carries in a millisecond. */
const SLOWEST = 50;

/** The bytes of the parts, their sending watched. */
async function* watched(
  parts: readonly (Uint8Array | FileSource)[],
  watch: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    watch.pause();
    for await (const piece of part instanceof Uint8Array ? [part] : part.open()) {
      watch.touch();
      yield piece;
      watch.pause();
    }
  }
  watch.touch();
}

function headOf(name: string, file: FileSource): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x1f\x7f]/.test(name)) throw new UsageError(`${JSON.stringify(name)} cannot be the name of a part`);
  const disposition = `form-data; name="${quoted(name)}"; filename="${quoted(file.name)}"`;
  return `Content-Disposition: ${disposition}\r\nContent-Type: ${file.contentType}\r\n\r\n`;
}

/** As browsers do it: UTF-8 as it is, a quote percent-encoded (RFC 7578 4.2). */
function quoted(text: string): string {
  return text.replaceAll('"', "%22");
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function sizeOf(part: Uint8Array | FileSource): number | undefined {
  return part instanceof Uint8Array ? part.byteLength : part.size;
}

function add(sum: number | undefined, size: number | undefined): number | undefined {
  return sum === undefined || size === undefined ? undefined : sum + size;
}

/** 128 random bits: no file holds them by chance. */
function randomBoundary(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
