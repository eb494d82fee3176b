/** The console: the call to the left, what came of it and its code to the right, the rest in panels above. */

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import { AnswerView } from "../answer/view.js";
import type { Document } from "../model/call.js";
import { examine } from "../model/checks.js";
import type { Model } from "../model/load.js";
import type { SendOptions } from "../request/send.js";
import { createHistory } from "../store/history.js";
import { createSaved } from "../store/saved.js";
import { type Desk, DeskContext, type Picked } from "./desk.js";
import { ofFragment, type Opening } from "./opening.js";
import { Code } from "./panels/code.js";
import { Bar, type PanelName } from "./panels/bar.js";
import { Main } from "./panels/main.js";
import { Panel } from "./panels/panel.js";
import { Problems, SendBar } from "./panels/send-bar.js";
import type { Form } from "./panels/settings.js";
import { Tabs } from "./parts/tabs.js";
import { completed, parted } from "./state/complete.js";
import { type Path, put } from "./state/edit.js";
import { issuedBy } from "./state/issued.js";
import { atField } from "./state/problems.js";
import { type Sent, useSending } from "./use-sending.js";
import { serverOf, useSurroundings } from "./use-surroundings.js";
import { useWork } from "./use-work.js";

export interface AppProps {
  readonly model: Model;
  readonly root: string;
  readonly scope: string;
  /** Whether the console is a page of its own, where any action can be chosen. */
  readonly isPage: boolean;
  readonly opening: Opening;
  readonly example: Document | undefined;
}

export function App({ model, root, scope, isPage, opening, example }: AppProps): JSX.Element {
  const { api } = model;
  const stores = useMemo(() => ({ history: createHistory(api), saved: createSaved(api) }), [api]);
  const around = useSurroundings(api);
  const work = useWork(
    api,
    useMemo(() => parted(opening.document).document, []),
  );
  const sending = useSending(api, stores.history);
  const [form, setForm] = useState<Form>({
    format: "json",
    encoding: api.dialect === "ott" ? "json" : "form",
    headers: [],
  });
  const [panel, setPanel] = useState<PanelName | undefined>(undefined);
  const [told, setTold] = useState(opening.problem);
  const [isAsked, setAsked] = useState(false);
  const [shown, setShown] = useState<Desk["shown"]>(undefined);
  const [picked, setPicked] = useState<Picked | undefined>(undefined);
  const [side, setSide] = useState("answer");
  const results = useRef<HTMLDivElement>(null);

  const { ks } = around.session;
  const surroundings = { ks, serviceUrl: around.server?.serviceUrl ?? "", settings: around.settings };
  const full = useMemo(
    () => completed(work.document, surroundings),
    [work.document, ks, surroundings.serviceUrl, around.settings],
  );
  const codeUrl = around.server?.codeUrl;
  const coded = useMemo(() => (codeUrl ? put(full, ["client", "serviceUrl"], codeUrl) : full), [full, codeUrl]);
  const { program, problems } = useMemo(() => {
    const found = examine(api, full);
    return { ...found, problems: found.problems.map(atField) };
  }, [api, full]);
  const options = useMemo((): SendOptions => {
    const headers = form.headers.filter(([name]) => name);
    const files = (path: string): Blob | undefined => work.files.get(path);
    return { ...(around.server ? { server: around.server.base } : {}), ...form, headers, files };
  }, [around.server, form, work.files]);

  const show = useCallback((path: Path): void => setShown((old) => ({ path, turn: (old?.turn ?? 0) + 1 })), []);
  const desk: Desk = {
    model,
    api,
    root,
    scope,
    document: work.document,
    files: work.files,
    problems,
    shown,
    picked,
    set: work.set,
    change: work.change,
    keep: work.keep,
    show,
    tell: setTold,
  };

  const open = (document: Document): void => {
    const { document: opened, ks: brought, serviceUrl } = parted(document);
    work.change(() => opened);
    if (brought) around.setSession({ ks: brought, source: "of the call that was opened" });
    const server = serverOf(serviceUrl, around.known);
    if (server) around.setServer(server);
    setAsked(false);
  };
  const start = async (): Promise<void> => {
    setAsked(true);
    const wrong = problems.filter((problem) => problem.severity === "error");
    if (!program || wrong.length) {
      setTold(
        wrong.length === 1
          ? "One thing has to be put right first."
          : `${wrong.length} things have to be put right first.`,
      );
      return;
    }
    if (!around.server) {
      setPanel("server");
      setTold("Choose a server first.");
      return;
    }
    setTold("Sending…");
    setSide("answer");
    const sent = await sending.start(full, program, options);
    if (sent) arrived(sent);
  };
  const arrived = (sent: Sent): void => {
    const issued = issuedBy(sent.program, sent.exchange);
    if (issued) around.setSession({ ks: issued, source: `answer of ${sent.exchange.label}` });
    setTold(summary(sent) + (issued ? " The session that it holds is used from now on." : ""));
    if (!isInSight(results.current)) results.current?.scrollIntoView({ block: "start" });
  };

  useEffect(() => {
    if (!isPage) return undefined;
    const follow = (): void => {
      void ofFragment(location.hash).then(
        (document) => document && open(document),
        (error: Error) => setTold(error.message),
      );
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void start();
  };
  return (
    <DeskContext.Provider value={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the button of the form does */}
      <div class="cx" onKeyDown={onKeyDown}>
        <Bar around={around} work={work} panel={panel} isPage={isPage} onPanel={setPanel} />
        {panel && (
          <Panel
            name={panel}
            around={around}
            stores={stores}
            form={form}
            options={options}
            surroundings={surroundings}
            exchange={sending.last?.exchange}
            onForm={setForm}
            onOpen={open}
            onRun={(document) => {
              open(document);
              setTold("The call is in the form; send it again.");
            }}
            onClose={() => setPanel(undefined)}
          />
        )}
        <div class="cx-columns">
          <div class="cx-left">
            <Main isPage={isPage} example={example} onOpen={open} />
            <Problems isAsked={isAsked} onSession={() => setPanel("session")} />
            <SendBar
              form={form}
              isBusy={sending.isBusy}
              target={around.server?.title ?? "no server yet"}
              onForm={setForm}
              onSend={() => void start()}
              onCancel={sending.cancel}
            />
            <p class="cx-told" role="status">
              {told}
            </p>
          </div>
          <div class="cx-right" ref={results}>
            <Tabs
              id={`${scope}-side`}
              label="Answer and code"
              tabs={[
                { key: "answer", title: "Answer" },
                { key: "code", title: "Code" },
              ]}
              chosen={side}
              onChoose={setSide}
            >
              {side === "code" && <Code document={coded} options={options} exchange={sending.last?.exchange} />}
              {side === "answer" && sending.last && (
                <AnswerView
                  api={api}
                  urls={model.urls}
                  root={root}
                  program={sending.last.program}
                  exchange={sending.last.exchange}
                  onUseResult={(call, steps) => {
                    setPicked({ call, steps });
                    setTold("Picked: choose “earlier” at a value of a later call, and it is offered first.");
                  }}
                />
              )}
              {side === "answer" && !sending.last && <p class="cx-none">What comes back is shown here.</p>}
            </Tabs>
          </div>
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** What came of a call, in one line. */
function summary({ exchange }: Sent): string {
  const { outcome, timing, answer } = exchange;
  const took = `${Math.round(timing.took)} ms`;
  const failed = outcome.kind === "calls" ? outcome.outcomes.filter((each) => each.kind === "failed").length : 0;
  if (failed) return `Answered in ${took}; ${failed === 1 ? "one call" : `${failed} calls`} failed.`;
  if (outcome.kind !== "failed") return `Answered with ${answer?.status ?? ""} in ${took}.`;
  const { failure } = outcome;
  return failure.kind === "api" ? `The API refused it in ${took}: ${failure.code}.` : `It failed: ${failure.message}`;
}

function isInSight(element: HTMLElement | null): boolean {
  const top = element?.getBoundingClientRect().top ?? 0;
  return top >= 0 && top < innerHeight * 0.8;
}
