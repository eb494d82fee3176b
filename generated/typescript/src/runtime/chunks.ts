/** A file in chunks: from anywhere in it, or one after the other. */

import { joinedAll } from "./digest.js";
import { TransportError, UsageError } from "./errors.js";
import { FileSource } from "./files.js";

/** A chunk of a file. */
export interface Chunk {
  readonly part: FileSource;
  readonly size: number;
  /** Whether it is the last. */
  readonly final: boolean;
}

/**
 * The chunk at an offset, of so many bytes or what is left.
 *
 * @throws UsageError The file ends before.
 * @throws TransportError It was read beyond, and cannot be read again.
 */
export type Chunks = (offset: number, size: number) => Promise<Chunk>;

/** What gives the chunks of a file. */
export function chunksOf(file: FileSource): Chunks {
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
