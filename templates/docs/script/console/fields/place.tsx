/** One row of a form: a parameter, a property or a setting with its name, what is known of it, its state and its value. */

import type { JSX } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";

import type { Place } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import { EarlierContext, fieldId, problemsAt, useDesk } from "../desk.js";
import { Breaking } from "../parts/breaking.js";
import { focusSoon } from "../parts/focus.js";
import { type Path, same } from "../state/edit.js";
import { STATE_NAMES, type State, emptyOf, firstOf, stateOf, statesOf } from "../state/states.js";
import { factsOf } from "./facts.js";
import { TypeName } from "./type-name.js";
import { Value } from "./value.js";

export interface PlaceRowProps {
  readonly place: Place;
  readonly path: Path;
  readonly value: Json | undefined;
  /** Whether a call cannot be without it. */
  readonly required?: boolean | undefined;
  /** Short marks beside the name, as "insert only". */
  readonly marks?: readonly string[] | undefined;
  /** What the server takes when it is left out. */
  readonly fallback?: string | number | bigint | boolean | undefined;
}

export function PlaceRow({ place, path, value, required, marks = [], fallback }: PlaceRowProps): JSX.Element {
  const desk = useDesk();
  const earlier = useContext(EarlierContext);
  const row = useRef<HTMLDivElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const id = fieldId(desk, path);
  const state = stateOf(value, place.type);
  const problems = problemsAt(desk, path);
  const { shown } = desk;
  useEffect(() => {
    if (shown && same(shown.path, path)) focusIn(row.current ?? group.current);
  }, [shown]);
  const isOne = isSingle(place);
  const isDeep = ["object", "list", "map"].includes(place.type.kind);
  const about = (
    <p class="cx-about" id={`${id}-about`}>
      {place.description}
      {factsOf(place, fallback).map((fact) => (
        <span key={fact} class="cx-fact">
          {fact}
        </span>
      ))}
    </p>
  );
  const content = (
    <>
      <div class="cx-name">
        {isOne ? (
          <label id={`${id}-name`} for={id}>
            <Breaking text={place.name} />
          </label>
        ) : (
          <span id={`${id}-name`}>
            <Breaking text={place.name} />
          </span>
        )}
        {required && <span class="cx-badge cx-required">required</span>}
        {place.deprecated && <span class="cx-badge cx-warn">deprecated</span>}
        {marks.map((mark) => (
          <span key={mark} class="cx-badge">
            {mark}
          </span>
        ))}
        <TypeName type={place.type} isTime={place.isTime} />
      </div>
      {isDeep && about}
      <div class="cx-value">
        <Value place={place} path={path} value={value} id={id} fallback={fallback} invalid={isBad(problems)} />
        <StateChoice place={place} path={path} value={value} canBeEarlier={earlier.length > 0} />
      </div>
      {!isDeep && about}
      {problems.map((problem) => (
        <p key={problem.text} class={`cx-problem cx-${problem.severity}`}>
          {problem.text}
        </p>
      ))}
    </>
  );
  const look = `cx-row cx-is-${state} ${isDeep ? "cx-deep" : ""}`;
  if (isOne) {
    return (
      <div class={look} ref={row}>
        {content}
      </div>
    );
  }
  return (
    <fieldset class={look} ref={group} aria-labelledby={`${id}-name`}>
      {content}
    </fieldset>
  );
}

interface StateChoiceProps {
  readonly place: Place;
  readonly path: Path;
  readonly value: Json | undefined;
  readonly canBeEarlier: boolean;
}

/** Which state the value is in; what was a value before comes back with it. */
function StateChoice({ place, path, value, canBeEarlier }: StateChoiceProps): JSX.Element {
  const desk = useDesk();
  const before = useRef<Json | undefined>(undefined);
  const state = stateOf(value, place.type);
  const choose = (next: State): void => {
    if (state === "value") before.current = value;
    desk.set(path, valueFor(next, place, before.current));
    if (next === "value") focusSoon(fieldId(desk, path));
  };
  return (
    <select
      class="cx-state"
      aria-label={`State of ${place.name}`}
      value={state}
      onChange={(event) => choose(event.currentTarget.value as State)}
    >
      {statesOf(place.type, canBeEarlier || state === "earlier").map((each) => (
        <option key={each} value={each}>
          {STATE_NAMES[each]}
        </option>
      ))}
    </select>
  );
}

function valueFor(state: State, place: Place, before: Json | undefined): Json | undefined {
  switch (state) {
    case "omit":
      return undefined;
    case "null":
      return null;
    case "empty":
      return emptyOf(place.type);
    case "value":
      return before ?? firstOf(place.type);
    case "earlier":
      return { $result: [1] };
  }
}

/** Whether the row is edited by one element, which its name labels. */
function isSingle(place: Place): boolean {
  const { kind } = place.type;
  return (kind === "scalar" && place.type.scalar !== "bool") || kind === "enum" || kind === "file";
}

function isBad(problems: readonly { readonly severity: string }[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** Brings a row into sight, and the focus to what edits it. */
function focusIn(row: HTMLElement | null): void {
  const field = row?.querySelector<HTMLElement>(
    ".cx-value input, .cx-value textarea, .cx-value button, .cx-value select",
  );
  row?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
