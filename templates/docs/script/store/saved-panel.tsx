/** The calls that the user saved: opened, renamed, put into folders, exported and imported. */

import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";

import { saveFile } from "../console/parts/copy.js";
import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { printJson } from "../model/json.js";
import type { SavedCall, SavedCalls } from "./saved.js";
import { useStore } from "./use-store.js";

export interface SavedPanelProps {
  readonly api: Api;
  readonly store: SavedCalls;
  /** What stands in the form. */
  readonly document: Document | undefined;
  readonly onOpen: (document: Document) => void;
}

export function SavedPanel({ store, document, onOpen }: SavedPanelProps): JSX.Element {
  useStore(store);
  const folders = store.folders;
  return (
    <div class="ca ca-store">
      {document && <SaveForm store={store} document={document} />}
      {!store.lasting && (
        <p class="ca-about">This browser keeps nothing for this page: export what you want to have again.</p>
      )}
      {folders.map((folder) => (
        <section key={folder} aria-label={folder || "Without a folder"}>
          <h4>
            <bdi>{folder || "Without a folder"}</bdi>
          </h4>
          <ul class="ca-entries">
            {store.calls
              .filter((call) => call.folder === folder)
              .map((call) => (
                <SavedLine key={call.id} store={store} call={call} onOpen={onOpen} />
              ))}
          </ul>
        </section>
      ))}
      {!folders.length && <p class="ca-none">No call is saved yet.</p>}
      <Files store={store} />
    </div>
  );
}

function SaveForm({ store, document }: { readonly store: SavedCalls; readonly document: Document }): JSX.Element {
  const id = useId();
  const proposed = nameOf(document);
  const [name, setName] = useState("");
  const [folder, setFolder] = useState("");
  const save = (event: Event): void => {
    event.preventDefault();
    store.save({ name: name.trim() || proposed, folder: folder.trim(), document });
    setName("");
  };
  return (
    <form class="ca-acts" onSubmit={save}>
      <label>
        Name{" "}
        <input
          type="text"
          value={name}
          placeholder={proposed}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        Folder{" "}
        <input
          type="text"
          value={folder}
          list={`${id}-folders`}
          onInput={(event) => setFolder(event.currentTarget.value)}
        />
      </label>
      <datalist id={`${id}-folders`}>
        {store.folders.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit">Save this call</button>
      <span class="ca-about">In this browser, without sessions and secrets.</span>
    </form>
  );
}

function nameOf({ service, action, multirequest }: Document): string {
  if (Array.isArray(multirequest)) return `multirequest of ${multirequest.length}`;
  return `${String(service ?? "")}.${String(action ?? "")}`;
}

interface SavedLineProps {
  readonly store: SavedCalls;
  readonly call: SavedCall;
  readonly onOpen: (document: Document) => void;
}

function SavedLine({ store, call, onOpen }: SavedLineProps): JSX.Element {
  const [isChanged, setChanged] = useState(false);
  const file = call.name.replace(/[^\w. -]/g, "_");
  return (
    <li>
      <p class="ca-entry">
        <bdi>
          <b>{call.name}</b>
        </bdi>{" "}
        <span class="ca-about">{nameOf(call.document)}</span>
      </p>
      <p class="ca-acts">
        <button type="button" aria-label={`Open ${call.name}`} onClick={() => onOpen(call.document)}>
          Open
        </button>
        <button
          type="button"
          aria-label={`Rename ${call.name}`}
          aria-expanded={isChanged}
          onClick={() => setChanged(!isChanged)}
        >
          Rename
        </button>
        <button type="button" aria-label={`Move ${call.name} up`} onClick={() => store.move(call.id, -1)}>
          ↑
        </button>
        <button type="button" aria-label={`Move ${call.name} down`} onClick={() => store.move(call.id, 1)}>
          ↓
        </button>
        <button
          type="button"
          aria-label={`Download ${call.name}`}
          title="As a file that “clientgen sample” reads"
          onClick={() => saveFile(`${file}.json`, "application/json", `${printJson(call.document as Json, 2)}\n`)}
        >
          Download
        </button>
        <button type="button" aria-label={`Delete ${call.name}`} onClick={() => store.remove(call.id)}>
          Delete
        </button>
      </p>
      {isChanged && <Renaming store={store} call={call} onDone={() => setChanged(false)} />}
    </li>
  );
}

interface RenamingProps {
  readonly store: SavedCalls;
  readonly call: SavedCall;
  readonly onDone: () => void;
}

function Renaming({ store, call, onDone }: RenamingProps): JSX.Element {
  const [name, setName] = useState(call.name);
  const [folder, setFolder] = useState(call.folder);
  const rename = (event: Event): void => {
    event.preventDefault();
    store.rename(call.id, name.trim() || call.name, folder.trim());
    onDone();
  };
  return (
    <form class="ca-acts" onSubmit={rename}>
      <label>
        Name <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        Folder <input type="text" value={folder} onInput={(event) => setFolder(event.currentTarget.value)} />
      </label>
      <button type="submit">Rename</button>
    </form>
  );
}

/** Export and import. */
export function Files({ store }: { readonly store: SavedCalls }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const read = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    try {
      const count = store.importFile(await file.text(), file.name.replace(/\.json$/i, ""));
      setTold(`${count} ${count === 1 ? "call was" : "calls were"} imported.`);
    } catch (error) {
      setTold(`The file cannot be imported: ${error instanceof Error ? error.message : "it is no file of calls"}`);
    }
    if (input.current) input.current.value = "";
  };
  return (
    <p class="ca-acts">
      <button
        type="button"
        disabled={!store.calls.length}
        onClick={() => saveFile("calls.json", "application/json", store.exportFile())}
      >
        Export all
      </button>
      <label>
        Import{" "}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget.files)}
        />
      </label>
      <span role="status">{told}</span>
    </p>
  );
}
