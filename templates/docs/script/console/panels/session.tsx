/** The session that calls are made with: pasted, started on the server, or built in the browser. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { SendOptions } from "../../request/send.js";
import { type Way, startSession, waysToStart } from "../../session/start.js";
import { useDesk } from "../desk.js";
import { Labelled } from "../parts/labelled.js";
import type { Kept } from "../state/session.js";
import { BuildSession } from "./build-session.js";
import { SessionFacts } from "./session-facts.js";

export interface SessionProps {
  readonly session: Kept;
  readonly remember: boolean;
  /** How the server is reached that starts sessions. */
  readonly options: SendOptions;
  readonly onSession: (session: Kept) => void;
  readonly onRemember: (remember: boolean) => void;
}

export function Session({ session, remember, options, onSession, onRemember }: SessionProps): JSX.Element {
  const desk = useDesk();
  const ways = waysToStart(desk.api);
  const [chosen, setChosen] = useState("paste");
  const way = ways.find((each) => each.kind === chosen);
  const id = `${desk.scope}-session`;
  return (
    <div class="cx-session">
      <SessionFacts session={session} onEnd={() => onSession({ ks: "", source: "" })} />
      <div class="cx-line">
        <label for={`${id}-way`}>Get one by</label>
        <select id={`${id}-way`} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="paste">pasting a KS</option>
          {ways.map((each) => (
            <option key={each.kind} value={each.kind}>
              {each.title}
            </option>
          ))}
          {/* Sessions of the other family are made by its servers alone (protocol.md 6.5). */}
          {desk.api.dialect === "ovp" && <option value="build">building it in this browser</option>}
        </select>
        <label class="cx-remember">
          <input type="checkbox" checked={remember} onChange={(event) => onRemember(event.currentTarget.checked)} />
          remember until this tab is closed
        </label>
      </div>
      {chosen === "paste" && (
        <div class="cx-line">
          <label for={`${id}-ks`}>KS</label>
          <input
            id={`${id}-ks`}
            type="password"
            autocomplete="off"
            value={session.ks}
            onInput={(event) => onSession({ ks: event.currentTarget.value.trim(), source: "pasted" })}
          />
        </div>
      )}
      {way && <StartSession key={way.kind} way={way} options={options} onSession={onSession} />}
      {chosen === "build" && <BuildSession onSession={onSession} />}
    </div>
  );
}

interface StartSessionProps {
  readonly way: Way;
  readonly options: SendOptions;
  readonly onSession: (session: Kept) => void;
}

function StartSession({ way, options, onSession }: StartSessionProps): JSX.Element {
  const desk = useDesk();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(way.fields.map((field) => [field.name, field.value ?? ""])),
  );
  const [state, setState] = useState("");
  const isReady = way.fields.every((field) => !field.required || values[field.name]);
  const start = async (): Promise<void> => {
    setState("Asking the server…");
    try {
      const { ks, expiry } = await startSession(desk.api, way, values, options);
      setState("");
      desk.tell("There is a session now; calls are made with it.");
      onSession({ ks, source: way.title, ...(expiry === undefined ? {} : { expiry }) });
    } catch (error) {
      setState(error instanceof Error ? error.message : `${error}`);
    }
  };
  return (
    <div class="cx-grid">
      {way.fields.map((field) => (
        <Labelled
          key={field.name}
          id={`${desk.scope}-${way.kind}-${field.name}`}
          title={field.title}
          kind={field.type}
          value={values[field.name] ?? ""}
          required={field.required}
          onText={(text) => setValues({ ...values, [field.name]: text })}
        />
      ))}
      <button type="button" class="cx-main" disabled={!isReady} onClick={() => void start()}>
        Start the session
      </button>
      <p role="status" class="cx-about">
        {state}
      </p>
    </div>
  );
}
