/** A request as it goes over the wire, for reading. */

import type { SentRequest } from "../../request/exchange.js";

/** The request line, the headers, the body; of files only their names and sizes. */
export function rawText({ method, url, headers, body }: SentRequest): string {
  const { pathname, search, host } = new URL(url, "http://localhost");
  const head = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`];
  head.push(...headers.map(([name, value]) => `${name}: ${value}`));
  return `${head.join("\n")}\n\n${bodyText(body)}`;
}

function bodyText(body: SentRequest["body"]): string {
  if (!body) return "";
  if (body.kind !== "multipart") return body.text;
  const parts = [part(body.boundary, `name="json"`, "", body.json)];
  for (const file of body.files) {
    const type = `Content-Type: ${file.contentType}\n`;
    parts.push(part(body.boundary, `name="${file.part}"; filename="${file.name}"`, type, `(${file.size} bytes)`));
  }
  return `${parts.join("")}--${body.boundary}--\n`;
}

function part(boundary: string, disposition: string, type: string, content: string): string {
  return `--${boundary}\nContent-Disposition: form-data; ${disposition}\n${type}\n${content}\n`;
}
