/** Requests as commands: curl, HTTPie, and files that editors send (`.http`). */

import type { Header, SentBody, SentRequest } from "./exchange.js";
import { SESSION_VARIABLE } from "./secrets.js";

/** A command for POSIX shells. The session is taken from the environment where the request has its variable. */
export function toCurl({ method, url, headers, body }: SentRequest): string {
  const parts = [`curl ${method === "POST" && !body ? "-X POST " : ""}${shellText(url)}`];
  for (const [name, value] of shownHeaders(headers, body)) parts.push(`-H ${shellText(`${name}: ${value}`)}`);
  if (body?.kind === "multipart") {
    parts.push(`--form-string ${shellText(`json=${body.json}`)}`);
    for (const { part, name, contentType } of body.files) {
      // A file name in quotes may hold a comma or a semicolon.
      parts.push(`-F ${shellText(`${part}=@"${formQuoted(name)}";type=${contentType}`)}`);
    }
  } else if (body) {
    parts.push(`--data-raw ${shellText(body.text)}`);
  }
  return `${parts.join(" \\\n  ")}\n`;
}

/** A command for HTTPie. */
export function toHttpie({ method, url, headers, body }: SentRequest): string {
  const shown = shownHeaders(headers, body).map(([name, value]) => shellText(`${name}:${value}`));
  if (body?.kind === "multipart") {
    const files = body.files.map(({ part, name, contentType }) => {
      return shellText(`${part.replace(/[:=@\\]/g, "\\$&")}@${name};type=${contentType}`);
    });
    return line([`http --multipart ${method} ${shellText(url)}`, ...shown, shellText(`json=${body.json}`), ...files]);
  }
  // As it is: HTTPie would add to the bare type that servers want.
  const raw = body ? [`--raw ${shellText(body.text)}`] : [];
  return line([`http ${raw.length ? "" : "--ignore-stdin "}${method} ${shellText(url)}`, ...shown, ...raw]);
}

function line(parts: readonly string[]): string {
  return `${parts.join(" \\\n  ")}\n`;
}

/** A request as editors send it from a file. */
export function toHttpFile({ method, url, headers, body }: SentRequest): string {
  const boundary = body?.kind === "multipart" ? body.boundary : "";
  const shown: Header[] = headers
    .filter(([name]) => !/^content-length$/i.test(name))
    .map(([name, value]) => [name, value]);
  const head = [`${method} ${url} HTTP/1.1`, ...shown.map(([name, value]) => `${name}: ${value}`), ""];
  const text = head.join("\n");
  const filled = (all: string): string => all.replaceAll(SESSION_VARIABLE, "{{$processEnv KALTURA_KS}}");
  if (!body) return filled(`${text}\n`);
  if (body.kind !== "multipart") return filled(`${text}\n${body.text}\n`);
  const files = body.files.map(({ part, name, contentType }) =>
    [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${part}"; filename="${name.replaceAll('"', "%22")}"`,
      `Content-Type: ${contentType}`,
      "",
      `< ./${name}`,
    ].join("\n"),
  );
  const json = [`--${boundary}`, 'Content-Disposition: form-data; name="json"', "", body.json].join("\n");
  return filled(`${text}\n${[json, ...files].join("\n")}\n--${boundary}--\n`);
}

/** Headers that a command has to say: it frames forms with files itself. */
function shownHeaders(headers: readonly Header[], body: SentBody | undefined): readonly Header[] {
  return headers.filter(([name]) => {
    if (/^content-length$|^accept-encoding$/i.test(name)) return false;
    return !(/^content-type$/i.test(name) && body?.kind === "multipart");
  });
}

/** A text as one word of a POSIX shell; the variable of the session stays one. */
export function shellText(text: string): string {
  const quoted = (part: string): string => (part ? `'${part.replaceAll("'", "'\\''")}'` : "");
  return text.split(SESSION_VARIABLE).map(quoted).join(`"${SESSION_VARIABLE}"`) || "''";
}

function formQuoted(name: string): string {
  return name.replace(/["\\]/g, "\\$&");
}
