/** Bytes of files that stand in a program. */

/** The text that `data` is in UTF-8; undefined where it is none. */
export function decoded(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return undefined;
  }
}

/** Whether all of `data`, which may be empty, are the same byte. */
export function isRun(data: Uint8Array): boolean {
  return data.every((byte) => byte === data[0]);
}
