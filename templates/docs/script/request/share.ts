/** Calls as the fragment of an address: nothing of it goes to a server, and no secret is in it. */

import { fromBase64, toBase64 } from "../../../typescript/runtime/base64.js";
import type { Api } from "../model/api.js";
import type { Document } from "../model/call.js";
import { isObject, parseJson, printJson } from "../model/json.js";
import type { Path } from "../model/problems.js";
import { hideSecrets } from "./secrets.js";

/** A fragment that holds no call that can be read. */
export class ShareError extends Error {}

const NAME = "#call=";

/** What is unpacked of a fragment at most: it may come from anybody. */
const LARGEST = 4_000_000;

/** The fragment of a document: `#call=` and `z` with its compressed JSON, or `j` with the JSON itself. */
export async function toFragment(
  api: Api,
  document: Document,
): Promise<{ readonly fragment: string; readonly hidden: readonly Path[] }> {
  const { document: shown, hidden } = hideSecrets(api, document);
  const bytes = new TextEncoder().encode(printJson(shown));
  const packed =
    "CompressionStream" in globalThis ? await piped(bytes, new CompressionStream("deflate-raw")) : undefined;
  const code = toBase64(packed ?? bytes)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
  return { fragment: `${NAME}${packed ? "z" : "j"}${code}`, hidden };
}

/**
 * The document in a fragment; undefined for a fragment that is about something else.
 *
 * @throws ShareError It was cut or is of another kind.
 */
export async function fromFragment(fragment: string): Promise<Document | undefined> {
  if (!fragment.startsWith(NAME)) return undefined;
  const kind = fragment[NAME.length];
  const bytes = fromBase64(fragment.slice(NAME.length + 1));
  if (!bytes || (kind !== "z" && kind !== "j")) throw new ShareError("the link is incomplete");
  try {
    const plain = kind === "z" ? await piped(bytes, new DecompressionStream("deflate-raw")) : bytes;
    const document = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(plain));
    if (isObject(document)) return document;
  } catch {
    // Told below.
  }
  throw new ShareError("the link is broken: it holds no call");
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through as ReadableWritablePair<Uint8Array<ArrayBuffer>>);
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.byteLength;
    if (size > LARGEST) throw new ShareError("the link is too large");
    pieces.push(value);
  }
}
