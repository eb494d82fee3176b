/** Files on disk, for platforms with the modules of Node.js. */

import { createReadStream } from "node:fs";
import { chmod, open, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

import type { Download } from "./download.js";
import { UsageError } from "./errors.js";
import { FileSource } from "./files.js";
import type { FileOptions } from "./files.js";

/**
 * A file on disk to upload. It is read when it is sent, and never held in memory.
 *
 * @throws UsageError There is no such file, or it is none that has a size.
 */
export async function fileFromPath(path: string, options: FileOptions = {}): Promise<FileSource> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(`cannot upload ${path}: ${(error as { readonly code?: string }).code ?? "it cannot be read"}`);
  });
  if (!found.isFile()) throw new UsageError(`cannot upload ${path}: it is no regular file`);
  const { size } = found;
  return new FileSource({ size, read: (start, end) => stretch(path, start, end) }, { name: path, ...options });
}

/**
 * Write a download to a file. The file is replaced only when all of it has arrived: what was there before stays as it is
 * if anything goes wrong.
 *
 * @returns The number of bytes.
 */
export async function saveTo(source: Download, path: string): Promise<number> {
  const target = resolve(path);
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16)).join("");
  const part = join(dirname(target), `.${basename(target).slice(0, 50)}.${random}.part`);
  const opened = await source.open();
  try {
    const handle = await created(part, target);
    try {
      let size = 0;
      for await (const piece of opened) {
        await handle.appendFile(piece);
        size += piece.byteLength;
      }
      await handle.close();
      await rename(part, target);
      return size;
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true });
      throw error;
    }
  } finally {
    opened.close();
  }
}

async function* stretch(path: string, start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (start >= end) return;
  for await (const piece of createReadStream(path, { start, end: end - 1 })) yield piece as Uint8Array;
}

/** A new file, which nobody may read who could not read the old one. */
async function created(part: string, target: string): Promise<FileHandle> {
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => undefined,
  );
  const handle = await open(part, "wx", mode ?? 0o666);
  // The mask of the process may have taken away what the old file had.
  if (mode !== undefined) await chmod(part, mode);
  return handle;
}
