/** Where calls go: the server of the page, that of the schema, an environment, or an address that is typed. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { type Environment, listEnvironments, removeEnvironment, saveEnvironment } from "../../store/environments.js";
import { useDesk } from "../desk.js";
import { at, isFields } from "../state/edit.js";
import { REACH_TEXTS, type Reach, type Server, directServer, reach } from "../state/servers.js";

export interface ServersProps {
  readonly known: readonly Server[];
  readonly chosen: Server | undefined;
  readonly onChoose: (server: Server, environment?: Environment) => void;
}

export function Servers({ known, chosen, onChoose }: ServersProps): JSX.Element {
  const { scope } = useDesk();
  const [environments, setEnvironments] = useState(listEnvironments);
  const [url, setUrl] = useState(chosen && !known.includes(chosen) ? chosen.base : "");
  const isTyped = chosen !== undefined && chosen.base === url.replace(/\/+$/, "") && url !== "";
  const isFile = location.protocol === "file:";
  return (
    <div class="cx-servers">
      <fieldset>
        <legend>Server</legend>
        {known.map((server) => (
          <ServerLine
            key={server.key}
            group={scope}
            title={server.title}
            about={server.about}
            isChosen={chosen?.key === server.key}
            onChoose={() => onChoose(server)}
          />
        ))}
        {environments.map((environment) => (
          <ServerLine
            key={environment.id}
            group={scope}
            title={environment.name}
            about={environmentText(environment)}
            isChosen={chosen?.key === environment.id}
            onChoose={() => onChoose(environmentServer(environment), environment)}
            onRemove={() => {
              removeEnvironment(environment.id);
              setEnvironments(listEnvironments());
            }}
          />
        ))}
        <div class="cx-line">
          <input
            type="radio"
            name={`${scope}-server`}
            id={`${scope}-server-typed`}
            aria-label="The address that is typed"
            checked={isTyped}
            disabled={!isAddress(url)}
            onChange={() => onChoose(directServer(url))}
          />
          <label for={`${scope}-server-url`}>Address</label>
          <input
            type="url"
            id={`${scope}-server-url`}
            placeholder="https://www.example.org"
            value={url}
            onInput={(event) => {
              setUrl(event.currentTarget.value);
              if (isAddress(event.currentTarget.value)) onChoose(directServer(event.currentTarget.value));
            }}
          />
        </div>
      </fieldset>
      {chosen && <Reachable key={chosen.base} base={chosen.base} />}
      {chosen && <SaveEnvironment server={chosen} onSaved={() => setEnvironments(listEnvironments())} />}
      {isFile && (
        <p class="cx-about">
          This page was opened from a file. Recorded answers and the proxy need it served: “clientgen serve SITE”.
          Servers that allow it (CORS) can be called from here.
        </p>
      )}
    </div>
  );
}

interface ServerLineProps {
  readonly group: string;
  readonly title: string;
  readonly about: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRemove?: () => void;
}

function ServerLine({ group, title, about, isChosen, onChoose, onRemove }: ServerLineProps): JSX.Element {
  return (
    <div class="cx-line">
      <label>
        <input type="radio" name={`${group}-server`} checked={isChosen} onChange={onChoose} /> <b>{title}</b>{" "}
        <span class="cx-about">{about}</span>
      </label>
      {onRemove && (
        <button type="button" aria-label={`Forget ${title}`} onClick={onRemove}>
          ✕
        </button>
      )}
    </div>
  );
}

function Reachable({ base }: { readonly base: string }): JSX.Element {
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<Reach | undefined>(undefined);
  useEffect(() => {
    if (!turn) return undefined;
    const controller = new AbortController();
    setFound(undefined);
    void reach(base, controller.signal).then((result) => controller.signal.aborted || setFound(result));
    return () => controller.abort();
  }, [turn, base]);
  return (
    <p class="cx-line">
      <button type="button" onClick={() => setTurn(turn + 1)}>
        Test the connection
      </button>{" "}
      <span role="status">{turn > 0 && (found ? REACH_TEXTS[found] : "Asking…")}</span>
    </p>
  );
}

/** Keeps the server with the client's settings under a name, in this browser. */
function SaveEnvironment({ server, onSaved }: { readonly server: Server; readonly onSaved: () => void }): JSX.Element {
  const desk = useDesk();
  const [name, setName] = useState("");
  const save = (): void => {
    const settings = at(desk.document, ["client", "settings"]);
    saveEnvironment(desk.api, {
      name: name.trim(),
      serverUrl: server.base,
      settings: isFields(settings) ? settings : {},
    });
    setName("");
    onSaved();
  };
  return (
    <p class="cx-line">
      <label for={`${desk.scope}-environment`}>Keep as environment</label>
      <input
        type="text"
        id={`${desk.scope}-environment`}
        placeholder="Name, as in Staging"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="button" disabled={!name.trim()} onClick={save}>
        Keep in this browser
      </button>
    </p>
  );
}

export function environmentServer(environment: Environment): Server {
  return { ...directServer(environment.serverUrl, environment.name), key: environment.id };
}

function environmentText({ serverUrl, settings }: Environment): string {
  const partner = settings["partnerId"];
  return partner === undefined ? serverUrl : `${serverUrl}, partner ${partner}`;
}

function isAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}
