/** Files in documents: `{"$file": {"path"}}`, or `name` with `text`, `base64` or `size`. */

import { fromBase64, toBase64 } from "../../../typescript/runtime/base64.js";
import type { Argument, Json } from "./call.js";
import { isObject } from "./json.js";

/** The key of what stands for a file. */
export const FILE = "$file";

const LARGEST = 2 ** 26;

type FileArgument = Argument & { readonly kind: "file" };

/** The file that a document describes; a text says what is wrong, `keys` which keys are none. */
export function readFile(document: Json): {
  readonly file?: FileArgument;
  readonly wrong?: string;
  readonly keys: string[];
} {
  const inner = isObject(document) ? document[FILE] : undefined;
  if (!isObject(inner)) return { wrong: `must be a file, as in {"${FILE}": {"path": "clip.mp4"}}`, keys: [] };
  const keys = Object.keys(inner).filter((key) => !["path", "name", "text", "base64", "size"].includes(key));
  const { path = "", name = "", text = "", base64 = "", size = 0 } = inner;
  if (typeof path !== "string" || typeof name !== "string" || typeof text !== "string" || typeof base64 !== "string") {
    return { wrong: "path, name, text and base64 are texts, size is a number", keys };
  }
  if (typeof size !== "number" || !Number.isInteger(size)) {
    return { wrong: "path, name, text and base64 are texts, size is a number", keys };
  }
  if (size < 0 || size > LARGEST) {
    return { wrong: `size is between 0 and ${LARGEST.toLocaleString("en")} bytes`, keys };
  }
  if (/\p{Surrogate}/u.test(text)) return { wrong: "text holds half a character, which no file can", keys };
  let content =
    base64 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && base64.length % 4 === 0 ? fromBase64(base64) : undefined;
  if (base64 && !content) return { wrong: "base64 is not valid", keys };
  content ??= text ? new TextEncoder().encode(text) : new Uint8Array(size).fill("x".charCodeAt(0));
  return { file: { kind: "file", path, name, content }, keys };
}

/** The JSON form of a file. */
export function dumpFile({ path, name, content }: FileArgument): Json {
  const found: { [key: string]: Json } = {};
  if (path) found["path"] = path;
  if (name) found["name"] = name;
  if (content.byteLength) {
    try {
      found["text"] = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    } catch {
      found["base64"] = toBase64(content);
    }
  }
  return { [FILE]: found };
}
