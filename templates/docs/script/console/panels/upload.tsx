/** A file of any size sent in chunks, as an upload token that other calls take. */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import type { SendOptions } from "../../request/send.js";
import { uploadFile } from "../../request/uploads.js";
import { useDesk } from "../desk.js";
import { CopyButton } from "../parts/copy.js";
import { sizeText } from "../parts/sizes.js";

export interface UploadProps {
  readonly options: SendOptions;
  readonly ks: string;
}

const MEGABYTE = 1_000_000;
const SIZES: readonly number[] = [1, 5, 20, 100];

export function Upload({ options, ks }: UploadProps): JSX.Element {
  const desk = useDesk();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [chunk, setChunk] = useState(5 * MEGABYTE);
  const [sent, setSent] = useState<number | undefined>(undefined);
  const [token, setToken] = useState("");
  const [problem, setProblem] = useState("");
  const stop = useRef<AbortController | undefined>(undefined);
  const upload = async (): Promise<void> => {
    if (!file) return;
    const controller = new AbortController();
    stop.current = controller;
    setProblem("");
    setToken("");
    setSent(0);
    try {
      const { server } = options;
      const { id } = await uploadFile(desk.api, {
        ...(server === undefined ? {} : { server }),
        ...(ks ? { ks } : {}),
        file,
        name: file.name,
        chunkSize: chunk,
        signal: controller.signal,
        progress: setSent,
      });
      setToken(id);
    } catch (error) {
      setProblem(controller.signal.aborted ? "Cancelled." : error instanceof Error ? error.message : `${error}`);
    }
    setSent(undefined);
  };
  const isBusy = sent !== undefined;
  const id = `${desk.scope}-upload`;
  return (
    <div class="cx-upload">
      <div class="cx-line">
        <label for={`${id}-file`}>File</label>
        <input id={`${id}-file`} type="file" onChange={(event) => setFile(event.currentTarget.files?.[0])} />
        <label for={`${id}-chunk`}>Chunks of</label>
        <select id={`${id}-chunk`} value={chunk} onChange={(event) => setChunk(Number(event.currentTarget.value))}>
          {SIZES.map((size) => (
            <option key={size} value={size * MEGABYTE}>
              {size} MB
            </option>
          ))}
        </select>
        <button type="button" class="cx-main" disabled={!file || isBusy} onClick={() => void upload()}>
          Upload
        </button>
        {isBusy && (
          <button type="button" onClick={() => stop.current?.abort()}>
            Cancel
          </button>
        )}
      </div>
      {isBusy && file && (
        <p class="cx-line">
          <progress aria-label="Bytes sent" max={file.size || 1} value={sent} />
          {sizeText(sent)} of {sizeText(file.size)}
        </p>
      )}
      <p role="status">
        {token && (
          <>
            Uploaded. The upload token is <code>{token}</code> <CopyButton text={token} />
          </>
        )}
      </p>
      {problem && <p class="cx-problem cx-error">{problem}</p>}
      <p class="cx-about">
        Makes an upload token and sends the file to it piece by piece; give the token to calls such as media.addContent,
        in a KalturaUploadedFileTokenResource.
      </p>
    </div>
  );
}
