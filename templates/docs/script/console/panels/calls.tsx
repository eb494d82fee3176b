/** The calls of a multirequest, which can be added, moved, doubled and taken away. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Action } from "../../model/api.js";
import type { Document } from "../../model/call.js";
import { find } from "../../model/places.js";
import { type EarlierCall, useDesk } from "../desk.js";
import { focusSoon } from "../parts/focus.js";
import { Order, useDrop } from "../parts/sortable.js";
import { addCall, asSingle, callsOf, duplicateCall, moveCall, nameOf, newCall, removeCall } from "../state/calls.js";
import { isWithin, same } from "../state/edit.js";
import { ActionChoice } from "./action-choice.js";
import { CallForm } from "./call-form.js";
import { CallSettings } from "./settings.js";

/** What an action that the schema does not have answers: nothing to take values from. */
const UNKNOWN: Action = {
  name: "",
  result: { kind: "nothing" },
  parameters: [],
  throws: [],
  description: "",
  batchable: true,
};

export function Calls(): JSX.Element {
  const desk = useDesk();
  const calls = callsOf(desk.document);
  const earlier: readonly EarlierCall[] = calls.map((call) => {
    const action = find(desk.api, `${call["service"] ?? ""}`, `${call["action"] ?? ""}`)?.action;
    return { title: nameOf(call), action: action ?? UNKNOWN };
  });
  const onMove = (from: number, to: number): void => {
    const moved = moveCall(desk.document, from, to);
    if (typeof moved === "string") desk.tell(moved);
    else desk.change(() => moved);
  };
  return (
    <div class="cx-calls">
      <ol>
        {calls.map((call, index) => (
          <CallItem
            key={index}
            call={call}
            index={index}
            count={calls.length}
            action={earlier[index]?.action ?? UNKNOWN}
            earlier={earlier.slice(0, index)}
            onMove={onMove}
          />
        ))}
      </ol>
      <div class="cx-add-call">
        <label for={`${desk.scope}-add-call`}>Add a call</label>
        <ActionChoice
          id={`${desk.scope}-add-call`}
          label="Action to add"
          chosen=""
          batchable
          onChoose={(service, action) => desk.change((document) => addCall(document, newCall(service, action)))}
        />
      </div>
    </div>
  );
}

interface CallItemProps {
  readonly call: Document;
  readonly index: number;
  readonly count: number;
  readonly action: Action;
  readonly earlier: readonly EarlierCall[];
  readonly onMove: (from: number, to: number) => void;
}

function CallItem({ call, index, count, action, earlier, onMove }: CallItemProps): JSX.Element {
  const desk = useDesk();
  const [isOpen, setOpen] = useState(true);
  const list = `${desk.scope}-calls`;
  const drop = useDrop(list, index, onMove);
  const path = ["multirequest", index];
  const title = nameOf(call) || "no action";
  const problems = desk.problems.filter((problem) => isWithin(problem.path, path));
  useEffect(() => {
    if (!desk.shown || !isWithin(desk.shown.path, path)) return;
    setOpen(true);
    if (same(desk.shown.path, path)) focusSoon(`${desk.scope}-call-${index}`);
  }, [desk.shown]);
  const remove = (): void => {
    const { document, lost } = removeCall(desk.document, index);
    desk.change(() => document);
    desk.tell(
      `Removed call ${index + 1}. ${lost ? `${lost} values that came from it are left out. ` : ""}Undo brings it back.`,
    );
  };
  return (
    <li {...drop} class={`cx-call ${drop.class}`} aria-label={`Call ${index + 1}: ${title}`}>
      <div class="cx-call-head">
        <button
          type="button"
          class="cx-fold"
          aria-expanded={isOpen}
          aria-label={`Call ${index + 1}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "▾" : "▸"}
        </button>
        <b class="cx-index">{index + 1}</b>
        <ActionChoice
          id={`${desk.scope}-call-${index}`}
          label={`Action of call ${index + 1}`}
          chosen={nameOf(call)}
          batchable
          onChoose={(service, name) => desk.set(path, { ...call, service, action: name })}
        />
        {!isOpen && problems.length > 0 && <span class="cx-mark">{problems.length}</span>}
        <Order list={list} index={index} count={count} name={`call ${index + 1}`} onMove={onMove} />
        <button
          type="button"
          title="Double this call"
          aria-label={`Double call ${index + 1}`}
          onClick={() => desk.change((document) => duplicateCall(document, index))}
        >
          double
        </button>
        <button
          type="button"
          title="Take this call out alone"
          aria-label={`Make call ${index + 1} the only one`}
          onClick={() => desk.change((document) => asSingle(document, index))}
        >
          only
        </button>
        <button
          type="button"
          title="Remove"
          aria-label={`Remove call ${index + 1}`}
          disabled={count < 2}
          onClick={remove}
        >
          ✕
        </button>
      </div>
      {isOpen && (
        <CallForm action={action} path={path} call={call} earlier={earlier}>
          <CallSettings path={path} call={call} />
        </CallForm>
      )}
    </li>
  );
}
