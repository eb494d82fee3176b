/** Uploads in chunks, by an upload token: what the helper of clients does, with everything that went and came. */

import { upload } from "../../../typescript/runtime/uploads.js";
import type { Transport } from "../../../typescript/runtime/transport.js";
import type { Api } from "../model/api.js";
import { find } from "../model/places.js";
import { Capture } from "./capture.js";
import type { Exchange, Header, Outcome } from "./exchange.js";
import { failureOf } from "./failure.js";
import { runtimeOf } from "./runtime.js";
import { ConsoleClient } from "./send.js";

const TOKEN = "KalturaUploadToken";

/** What is uploaded, and how. */
export interface UploadSettings {
  /** Address of the server; left out, that of the API. */
  readonly server?: string | undefined;
  readonly ks?: string | undefined;
  readonly partnerId?: number | undefined;
  readonly headers?: readonly Header[] | undefined;
  readonly file: Blob;
  /** File name to tell the server; left out, that of the file. */
  readonly name?: string | undefined;
  /** Bytes of one request; 5 MB when left out. */
  readonly chunkSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((sent: number, total: number | undefined) => void) | undefined;
  /** Is told each request and its answer. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Whether an API takes uploads that way. */
export function canUpload(api: Api): boolean {
  const names = ["add", "get", "upload"];
  return api.classes.has(TOKEN) && names.every((name) => find(api, "uploadtoken", name) !== undefined);
}

/**
 * Uploads a file.
 *
 * @returns The upload token, by whose id other actions take the file.
 * @throws KalturaError It failed; the reason of the signal when that ended it.
 */
export async function uploadFile(
  api: Api,
  settings: UploadSettings,
): Promise<{ readonly token: Record<string, unknown>; readonly id: string }> {
  const { server, ks, partnerId, headers = [], file, name, chunkSize, signal, progress } = settings;
  const client = new ConsoleClient(api, {
    ...(server && { serviceUrl: server }),
    ...(ks && { ks }),
    ...(partnerId !== undefined && api.settings.has("partnerId") && { partnerId }),
    headers: Object.fromEntries(headers),
    transport: watched(settings),
  });
  const token = runtimeOf(api).classNamed(TOKEN);
  const options = { fileName: name, signal, progress, ...(chunkSize !== undefined && { chunkSize }) };
  const found = (await upload(client, token, file, options)) as Record<string, unknown>;
  return { token: found, id: String(found["id"]) };
}

/** A transport that tells each request and its answer. */
function watched({ onExchange, signal, fetch = globalThis.fetch.bind(globalThis) }: UploadSettings): Transport {
  return {
    async send(request) {
      const capture = new Capture({ fetch, signal, progress: undefined });
      const tell = async (error?: unknown): Promise<void> => {
        const answer = await capture.answer();
        const kind = capture.request ?? { method: "POST", url: request.url, headers: [], body: undefined };
        onExchange?.({
          label: labelOf(request.url),
          request: kind,
          answer,
          timing: capture.timing(),
          executionTime: undefined,
          server: "",
          sessionId: "",
          outcome: outcomeOf(error, answer?.text, () =>
            failureOf(error, answer, signal?.aborted ?? false, request.url),
          ),
        });
      };
      try {
        const head = await capture.send(request);
        await tell();
        const answer = await capture.answer();
        return { ...head, body: answer ? new Blob([answer.body]).stream() : null };
      } catch (error) {
        await tell(error);
        throw error;
      }
    },
  };
}

function outcomeOf(error: unknown, text: string | undefined, failure: () => ReturnType<typeof failureOf>): Outcome {
  if (error !== undefined) return { kind: "failed", failure: failure() };
  return { kind: "value", type: { kind: "object", name: TOKEN }, value: text };
}

function labelOf(url: string): string {
  const [, service, action] = /service\/([^/]+)\/action\/([^/?]+)/.exec(url) ?? [];
  return service && action ? `${service}.${action}` : url;
}
