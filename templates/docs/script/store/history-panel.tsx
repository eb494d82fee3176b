/** The calls that were made, with their answers: to look at, compare, and make again. */

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { DifferenceView } from "../answer/difference-view.js";
import { openAnswer, resultsOf } from "../answer/opened.js";
import { ResultView } from "../answer/result-view.js";
import { TextView } from "../answer/text-view.js";
import { Unreadable } from "../answer/tree.js";
import type { Api } from "../model/api.js";
import type { Document } from "../model/call.js";
import type { Urls } from "../model/urls.js";
import { readPartly } from "../model/read.js";
import { eraseEverything } from "./erase.js";
import { MOST_ENTRIES } from "./history.js";
import type { Entry, History } from "./history.js";
import { useStore } from "./use-store.js";

export interface HistoryPanelProps {
  readonly api: Api;
  readonly urls: Urls;
  readonly root: string;
  readonly store: History;
  readonly onOpen: (document: Document) => void;
  readonly onRun: (document: Document) => void;
}

export function HistoryPanel(props: HistoryPanelProps): JSX.Element {
  const { store } = props;
  useStore(store);
  const [shown, setShown] = useState<string | undefined>(undefined);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const compare = (id: string): void => {
    setCompared((old) => (old.includes(id) ? old.filter((each) => each !== id) : [...old, id].slice(-2)));
  };
  return (
    <div class="ca ca-store">
      <Keeping store={store} />
      {store.entries.length > 0 ? (
        <ol class="ca-entries">
          {store.entries.map((entry) => (
            <EntryLine
              {...props}
              key={entry.id}
              entry={entry}
              isShown={entry.id === shown}
              isCompared={compared.includes(entry.id)}
              onShow={() => setShown(entry.id === shown ? undefined : entry.id)}
              onCompare={() => compare(entry.id)}
            />
          ))}
        </ol>
      ) : (
        <p class="ca-none">No call was made yet.</p>
      )}
      <Compared entries={store.entries.filter(({ id }) => compared.includes(id))} />
    </div>
  );
}

function Keeping({ store }: { readonly store: History }): JSX.Element {
  return (
    <div class="ca-acts">
      <label>
        <input type="checkbox" checked={store.keeping} onChange={() => store.keep(!store.keeping)} /> Keep history in
        this browser
      </label>
      <span class="ca-about">
        {store.keeping
          ? store.lasting
            ? `The last ${MOST_ENTRIES} calls are kept here, without sessions and secrets.`
            : "This browser keeps nothing for this page; the history ends with it."
          : "Without it, the history ends when the page is closed."}
      </span>
      <button type="button" disabled={!store.entries.length} onClick={() => store.clear()}>
        Clear history
      </button>
      <EraseAll store={store} />
    </div>
  );
}

function EraseAll({ store }: { readonly store: History }): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const erase = async (): Promise<void> => {
    store.keep(false);
    store.clear();
    await store.settled();
    await eraseEverything();
    setAsked(false);
    setDone(true);
  };
  if (isDone) return <span role="status">All of it is erased; load the page again.</span>;
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        Erase everything…
      </button>
    );
  }
  return (
    <section class="ca-acts" aria-label="Erase everything">
      History, saved calls and environments of this browser are lost.{" "}
      <button type="button" onClick={() => void erase()}>
        Erase them
      </button>{" "}
      <button type="button" onClick={() => setAsked(false)}>
        Do not
      </button>
    </section>
  );
}

interface EntryLineProps extends HistoryPanelProps {
  readonly entry: Entry;
  readonly isShown: boolean;
  readonly isCompared: boolean;
  readonly onShow: () => void;
  readonly onCompare: () => void;
}

function EntryLine(props: EntryLineProps): JSX.Element {
  const { entry, isShown, isCompared, store, onOpen, onRun, onShow, onCompare } = props;
  const time = new Date(entry.time);
  const about = `${entry.label} of ${time.toLocaleTimeString()}`;
  return (
    <li>
      <p class="ca-entry">
        <span class={entry.succeeded ? "ca-good" : "ca-bad"}>{entry.succeeded ? "✓" : "✖ failed"}</span>
        <b>{entry.label}</b>
        <bdi class="ca-summary">{entry.summary}</bdi>
        <span class="ca-about">
          <time dateTime={time.toISOString()}>{time.toLocaleString()}</time>, {Math.round(entry.took)} ms
          {entry.server && ", "}
          {entry.server}
          {entry.stripped && ", secrets were left out"}
        </span>
      </p>
      <p class="ca-acts">
        <button type="button" aria-label={`Open ${about}`} onClick={() => onOpen(entry.document)}>
          Open
        </button>
        <button type="button" aria-label={`Run again: ${about}`} onClick={() => onRun(entry.document)}>
          Run again
        </button>
        {entry.answer !== undefined && (
          <button type="button" aria-label={`Answer to ${about}`} aria-expanded={isShown} onClick={onShow}>
            Answer
          </button>
        )}
        {entry.answer !== undefined && (
          <button type="button" aria-label={`Compare ${about}`} aria-pressed={isCompared} onClick={onCompare}>
            Compare
          </button>
        )}
        <button type="button" aria-label={`Delete ${about}`} onClick={() => store.remove(entry.id)}>
          Delete
        </button>
      </p>
      {isShown && entry.answer !== undefined && <OldAnswer {...props} text={entry.answer} />}
    </li>
  );
}

/** The answer of an entry: its first result as a tree, or its text where it was cut. */
function OldAnswer(props: EntryLineProps & { readonly text: string }): JSX.Element {
  const { api, urls, root, entry, text } = props;
  const place = useMemo(() => ({ api, urls, root }), [api, urls, root]);
  const opened = useMemo(() => openAnswer(text), [text]);
  const program = useMemo(() => readPartly(api, entry.document).program, [api, entry]);
  if (opened instanceof Unreadable) {
    return (
      <>
        {entry.cut && <p class="ca-about">Only the beginning of the answer is kept.</p>}
        <TextView text={text} opened={opened} name={entry.label} />
      </>
    );
  }
  return (
    <>
      {resultsOf(opened, program?.multirequest ?? false).map((result, index) => (
        <ResultView
          key={`${entry.id}-${index}`}
          id={`ca-${entry.id}-${index}`}
          place={place}
          result={result}
          format={opened.format}
          type={program?.calls[index]?.action.result}
          call={index + 1}
          onUse={undefined}
        />
      ))}
    </>
  );
}

function Compared({ entries }: { readonly entries: readonly Entry[] }): JSX.Element | null {
  // The entries are sorted with the latest first.
  const [after, before] = entries;
  if (!after) return null;
  if (!before) return <p class="ca-about">Choose a second call to compare with {after.label}.</p>;
  const title = (entry: Entry): string => `${entry.label}, ${new Date(entry.time).toLocaleTimeString()}`;
  return (
    <section aria-label="Difference of two answers">
      <DifferenceView before={before.answer ?? ""} after={after.answer ?? ""} titles={[title(before), title(after)]} />
    </section>
  );
}
