/** Scenarios: the saved calls of a folder run one after the other, with what is expected of each. */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { AnswerView } from "../answer/view.js";
import { saveFile } from "../console/parts/copy.js";
import type { Api } from "../model/api.js";
import type { Document } from "../model/call.js";
import type { Urls } from "../model/urls.js";
import { readPartly } from "../model/read.js";
import type { Exchange } from "../request/exchange.js";
import { Files } from "../store/saved-panel.js";
import type { SavedCalls } from "../store/saved.js";
import { useStore } from "../store/use-store.js";
import { expectationText } from "./expectations.js";
import { runScenario } from "./run.js";
import type { StepResult } from "./run.js";
import { StepEditor } from "./step-editor.js";

export interface ScenarioPanelProps {
  readonly api: Api;
  readonly urls: Urls;
  readonly root: string;
  readonly store: SavedCalls;
  /** Sends a call; throws an Error for people where it cannot be sent. */
  readonly send: (document: Document, signal: AbortSignal) => Promise<Exchange>;
}

export function ScenarioPanel(props: ScenarioPanelProps): JSX.Element {
  const { store, send } = props;
  useStore(store);
  const { folders } = store;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [results, setResults] = useState<readonly StepResult[]>([]);
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  const folder = chosen !== undefined && folders.includes(chosen) ? chosen : folders[0];
  const scenario = store.scenario(folder ?? "");
  const run = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setResults([]);
    setBusy(true);
    const onStep = (result: StepResult): void => setResults((old) => [...old, result]);
    await runScenario(scenario, { send, signal: controller.signal, onStep });
    setBusy(false);
  };
  if (folder === undefined) {
    return (
      <div class="ca ca-store">
        <p class="ca-none">Save calls in a folder: they are the steps of a scenario. Or import one.</p>
        <Files store={store} />
      </div>
    );
  }
  return (
    <div class="ca ca-store">
      <p class="ca-acts">
        <label>
          Scenario{" "}
          <select
            value={folder}
            disabled={isBusy}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              setResults([]);
            }}
          >
            {folders.map((each) => (
              <option key={each} value={each}>
                {each || "Without a folder"}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="ca-main" onClick={() => (isBusy ? running.current?.abort() : void run())}>
          {isBusy ? "Stop" : "Run"}
        </button>
        <button type="button" onClick={() => saveFile("scenario.json", "application/json", store.exportFile(folder))}>
          Export
        </button>
        <Totals results={results} total={scenario.steps.length} />
      </p>
      <ol class="ca-steps">
        {store.calls
          .filter((call) => call.folder === folder)
          .map((call, index) => (
            <li key={call.id}>
              <StepHead name={call.name} result={results[index]} />
              {results[index] && <StepOutcome {...props} result={results[index]} />}
              <StepEditor step={call} onChange={(changes) => store.change(call.id, changes)} />
            </li>
          ))}
      </ol>
      <Files store={store} />
    </div>
  );
}

function Totals({ results, total }: { readonly results: readonly StepResult[]; readonly total: number }): JSX.Element {
  const of = (state: StepResult["state"]): number => results.filter((each) => each.state === state).length;
  const isWhole = results.length === total && total > 0;
  const good = isWhole && of("passed") === total;
  return (
    <span role="status" class={good ? "ca-good" : of("failed") ? "ca-bad" : undefined}>
      {results.length > 0 && `${of("passed")} passed, ${of("failed")} failed, ${of("skipped")} skipped`}
      {results.length > 0 && !isWhole && ` of ${total}`}
    </span>
  );
}

const STATES = { passed: "✓ passed", failed: "✖ failed", skipped: "– skipped" } as const;

function StepHead({ name, result }: { readonly name: string; readonly result: StepResult | undefined }): JSX.Element {
  const tone = result?.state === "passed" ? "ca-good" : result?.state === "failed" ? "ca-bad" : "ca-about";
  return (
    <p class="ca-entry">
      <bdi>
        <b>{name}</b>
      </bdi>{" "}
      {result && <span class={tone}>{STATES[result.state]}</span>}
      {result?.exchange && <span class="ca-about">{Math.round(result.exchange.timing.took)} ms</span>}
    </p>
  );
}

function StepOutcome(props: ScenarioPanelProps & { readonly result: StepResult }): JSX.Element {
  const { api, urls, root, result } = props;
  const { exchange, step } = result;
  const [isShown, setShown] = useState(false);
  return (
    <div class="ca-outcome">
      {result.reason && <p class="ca-told">{result.reason}</p>}
      <ul>
        {result.checks.map((check, index) => (
          <li key={index} class={check.passed ? "ca-good" : "ca-bad"}>
            {check.passed ? "✓" : "✖"} <bdi>{expectationText(check.expectation)}</bdi>
            {!check.passed && (
              <>
                ; found <bdi>{check.found}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {exchange && (
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          Answer
        </button>
      )}
      {isShown && exchange && (
        <AnswerView
          api={api}
          urls={urls}
          root={root}
          program={readPartly(api, step.document).program}
          exchange={exchange}
        />
      )}
    </div>
  );
}
