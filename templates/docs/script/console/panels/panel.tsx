/** The panel that is open below the bar. */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { Document } from "../../model/call.js";
import { readProgram } from "../../model/read.js";
import { pathText } from "../../model/problems.js";
import type { Exchange } from "../../request/exchange.js";
import { type SendOptions, send } from "../../request/send.js";
import { ScenarioPanel } from "../../scenario/panel.js";
import type { History } from "../../store/history.js";
import { HistoryPanel, SavedPanel } from "../../store/panel.js";
import type { SavedCalls } from "../../store/saved.js";
import { useDesk } from "../desk.js";
import { type Surroundings, completed } from "../state/complete.js";
import type { Around } from "../use-surroundings.js";
import type { PanelName } from "./bar.js";
import { Raw } from "./raw.js";
import { Servers } from "./servers.js";
import { Session } from "./session.js";
import { type Form, Settings } from "./settings.js";
import { Import, Share } from "./share.js";
import { Upload } from "./upload.js";

export interface PanelProps {
  readonly name: PanelName;
  readonly around: Around;
  readonly stores: { readonly history: History; readonly saved: SavedCalls };
  readonly form: Form;
  readonly options: SendOptions;
  readonly surroundings: Surroundings;
  readonly exchange: Exchange | undefined;
  readonly onForm: (form: Form) => void;
  readonly onOpen: (document: Document) => void;
  readonly onRun: (document: Document) => void;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<PanelName, string>> = {
  server: "Server",
  session: "Session",
  settings: "Settings",
  document: "The whole call as JSON",
  upload: "Upload a file in chunks",
  history: "History",
  saved: "Saved calls",
  scenarios: "Scenarios",
  import: "Import",
  share: "Share",
};

export function Panel(props: PanelProps): JSX.Element {
  const desk = useDesk();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), [props.name]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") props.onClose();
  };
  return (
    <section
      ref={section}
      id={`${desk.scope}-panel`}
      class="cx-panel"
      aria-label={TITLES[props.name]}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="cx-panel-head">
        <h3>{TITLES[props.name]}</h3>
        <button type="button" aria-label={`Close ${TITLES[props.name]}`} onClick={props.onClose}>
          ✕
        </button>
      </div>
      <Content {...props} />
    </section>
  );
}

function Content(props: PanelProps): JSX.Element {
  const { api, model, root, scope, document, change } = useDesk();
  const { around, stores, onOpen } = props;
  switch (props.name) {
    case "server":
      return <Servers known={around.known} chosen={around.server} onChoose={around.setServer} />;
    case "session":
      return (
        <Session
          session={around.session}
          remember={around.remember}
          options={props.options}
          onSession={around.setSession}
          onRemember={around.setRemember}
        />
      );
    case "settings":
      return <Settings form={props.form} onForm={props.onForm} />;
    case "document":
      return (
        <Raw
          id={`${scope}-document`}
          value={document}
          label="The whole call as JSON"
          onChange={(next) => change(() => next)}
        />
      );
    case "upload":
      return <Upload options={props.options} ks={around.session.ks} />;
    case "history":
      return (
        <HistoryPanel
          api={api}
          urls={model.urls}
          root={root}
          store={stores.history}
          onOpen={onOpen}
          onRun={props.onRun}
        />
      );
    case "saved":
      return <SavedPanel api={api} store={stores.saved} document={document} onOpen={onOpen} />;
    case "scenarios":
      return (
        <ScenarioPanel
          api={api}
          urls={model.urls}
          root={root}
          store={stores.saved}
          send={async (call, signal) => {
            const { program, problems } = readProgram(api, completed(call, props.surroundings));
            if (!program) throw new Error(problems.map((each) => `${pathText(each.path)}: ${each.text}`).join("; "));
            return send(api, program, { ...props.options, signal });
          }}
        />
      );
    case "import":
      return <Import onOpen={onOpen} />;
    case "share":
      return <Share />;
  }
}
