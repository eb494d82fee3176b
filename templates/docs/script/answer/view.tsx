/** What came back: how the call ended, its results as trees, the text, the headers. An answer is text, never markup. */

import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";

import { Tabs } from "../console/parts/tabs.js";
import type { Tab } from "../console/parts/tabs.js";
import type { Api } from "../model/api.js";
import type { Call, Program } from "../model/call.js";
import type { Urls } from "../model/urls.js";
import type { Exchange, Outcome } from "../request/exchange.js";
import { FileView } from "./file-view.js";
import { openAnswer, resultsOf } from "./opened.js";
import { ResultView } from "./result-view.js";
import type { Place } from "./shared.js";
import { FailureView, Status, isSuccess } from "./status-view.js";
import { TextView } from "./text-view.js";
import { Unreadable } from "./tree.js";
import type { TreeNode } from "./tree.js";

export interface AnswerViewProps {
  readonly api: Api;
  readonly urls: Urls;
  /** The way from the page to the root of the site. */
  readonly root: string;
  /** What was called, where that is known. */
  readonly program: Program | undefined;
  readonly exchange: Exchange;
  /** Told which value of which call is to be used in a later one. */
  readonly onUseResult?: (call: number, steps: (string | number)[]) => void;
}

export function AnswerView(props: AnswerViewProps): JSX.Element {
  const { api, urls, root, program, exchange } = props;
  const id = useId();
  const place = useMemo(() => ({ api, urls, root }), [api, urls, root]);
  const text = exchange.answer?.text;
  const opened = useMemo(() => (text === undefined || !text.trim() ? undefined : openAnswer(text)), [text]);
  const results = useMemo(
    () => (opened && !(opened instanceof Unreadable) ? resultsOf(opened, program?.multirequest ?? false) : []),
    [opened, program],
  );
  const [call, setCall] = useState(0);
  const outcomes = exchange.outcome.kind === "calls" ? exchange.outcome.outcomes : [exchange.outcome];
  const index = Math.min(call, Math.max(outcomes.length, results.length) - 1);
  return (
    <div class="ca">
      <Status exchange={exchange} />
      {outcomes.length > 1 && <Calls outcomes={outcomes} calls={program?.calls} chosen={index} onChoose={setCall} />}
      {outcomes[index]?.kind === "failed" && (
        <FailureView place={place} failure={outcomes[index].failure} action={program?.calls[index]?.action} />
      )}
      {outcomes[index]?.kind === "file" && <FileView {...outcomes[index]} />}
      <Parts {...props} id={id} place={place} opened={opened} result={results[index]} index={index} />
    </div>
  );
}

interface PartsProps extends AnswerViewProps {
  readonly id: string;
  readonly place: Place;
  readonly opened: ReturnType<typeof openAnswer> | undefined;
  readonly result: TreeNode | undefined;
  readonly index: number;
}

function Parts(props: PartsProps): JSX.Element | null {
  const { id, place, program, exchange, opened, result, index, onUseResult } = props;
  const { answer } = exchange;
  const [wanted, setWanted] = useState("tree");
  if (!answer) return null;
  const tabs: Tab[] = [];
  if (result) tabs.push({ key: "tree", title: "Tree" });
  if (opened) tabs.push({ key: "text", title: "Text" });
  tabs.push({ key: "headers", title: "Headers", mark: `${answer.headers.length}` });
  const chosen = tabs.some(({ key }) => key === wanted) ? wanted : (tabs[0]?.key ?? "");
  // The page of a gateway is no answer of the action, and disagrees with all of its schema.
  const isAnswer = exchange.outcome.kind !== "failed" || exchange.outcome.failure.kind !== "status";
  const type = isAnswer ? program?.calls[index]?.action.result : undefined;
  return (
    <Tabs id={`${id}-parts`} label="Parts of the answer" tabs={tabs} chosen={chosen} onChoose={setWanted}>
      {chosen === "tree" && result && opened && !(opened instanceof Unreadable) && (
        <ResultView
          key={`${exchange.timing.started}-${index}`}
          id={id}
          place={place}
          result={result}
          format={opened.format}
          type={type}
          call={index + 1}
          onUse={onUseResult && ((number, path) => onUseResult(number, [...path]))}
        />
      )}
      {chosen === "text" && opened && <TextView text={answer.text ?? ""} opened={opened} name={exchange.label} />}
      {chosen === "headers" && <Headers headers={answer.headers} />}
    </Tabs>
  );
}

interface CallsProps {
  readonly outcomes: readonly Outcome[];
  readonly calls: readonly Call[] | undefined;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Calls({ outcomes, calls, chosen, onChoose }: CallsProps): JSX.Element {
  return (
    <ol class="ca-calls" aria-label="The calls of the multirequest">
      {outcomes.map((outcome, index) => {
        const call = calls?.[index];
        const good = isSuccess(outcome);
        const failed = outcome.kind === "failed" && outcome.failure.kind === "api" ? outcome.failure.code : "failed";
        return (
          <li key={index}>
            <button type="button" aria-pressed={index === chosen} onClick={() => onChoose(index)}>
              {index + 1} {call && `${call.service.id}.${call.action.name}`}{" "}
              <span class={good ? "ca-good" : "ca-bad"}>{good ? "✓ success" : `✖ ${failed}`}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Headers({ headers }: { readonly headers: readonly (readonly [string, string])[] }): JSX.Element {
  if (!headers.length) return <p class="ca-none">The browser shows none of the headers.</p>;
  return (
    <table class="ca-headers">
      <tbody>
        {headers.map(([name, value], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>
              <bdi>{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
