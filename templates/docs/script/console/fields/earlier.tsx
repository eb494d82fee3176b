/** A value from the result of an earlier call: shown as a chip, picked from what these calls answer. */

import type { JSX } from "preact";
import { useContext, useMemo } from "preact/hooks";

import type { TypeRef } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import { earlierValues } from "../../model/places.js";
import { EarlierContext, useDesk } from "../desk.js";
import { Combobox, type Option } from "../parts/combobox.js";
import { isFields, isList, type Key, type Path } from "../state/edit.js";
import { earlierOf, wayText } from "../state/references.js";
import { matching } from "../state/matches.js";
import { RESULT, TEXT } from "../state/states.js";
import type { FieldProps } from "./props.js";

const MOST = 60;

export function EarlierField({ place, path, value, id }: FieldProps): JSX.Element {
  const desk = useDesk();
  const earlier = useContext(EarlierContext);
  const [before, source, after] = partsOf(value);
  const found = earlierOf(source);
  const set = (next: readonly [string, Json, string]): void => desk.set(path, joined(next));
  return (
    <span class="cx-earlier">
      {found && (
        <span class="cx-chip">
          <b>{found.call}</b> {earlier[found.call - 1]?.title ?? "no such call"}
          <code>{wayText(found.steps) || "result"}</code>
        </span>
      )}
      <Picker
        id={id}
        type={place.type}
        name={place.name}
        onPick={(steps) => set([before, { [RESULT]: [...steps] }, after])}
      />
      {found && (
        <Indices steps={found.steps} onSet={(steps) => set([before, { [RESULT]: [found.call, ...steps] }, after])} />
      )}
      {place.type.kind === "scalar" && place.type.scalar === "string" && (
        <span class="cx-around">
          <input
            type="text"
            aria-label="Text before it"
            placeholder="text before"
            value={before}
            onInput={(event) => set([event.currentTarget.value, source, after])}
          />
          <input
            type="text"
            aria-label="Text after it"
            placeholder="text after"
            value={after}
            onInput={(event) => set([before, source, event.currentTarget.value])}
          />
        </span>
      )}
    </span>
  );
}

/** A value that can be picked; its type is unknown when it was picked in an answer. */
interface Offer {
  readonly call: number;
  readonly steps: Path;
  readonly type?: TypeRef;
}

interface PickerProps {
  readonly id: string;
  readonly type: TypeRef;
  readonly name: string;
  /** Gets the number of the call and the way into its result. */
  readonly onPick: (steps: readonly Key[]) => void;
}

function Picker({ id, type, name, onPick }: PickerProps): JSX.Element {
  const { api, picked } = useDesk();
  const earlier = useContext(EarlierContext);
  const values = useMemo(() => {
    const actions = earlier.map((each) => each.action);
    const found: readonly Offer[] = earlierValues(api, actions, type);
    const first: readonly Offer[] = picked && picked.call <= earlier.length ? [picked] : [];
    return [...first, ...found];
  }, [api, earlier.map((each) => each.title).join(), type, picked]);
  const options = (typed: string): readonly Option[] =>
    matching(values, typed, (each) => `${each.call} ${wayText(each.steps)}`, MOST).map((each) => ({
      key: JSON.stringify([each.call, ...each.steps]),
      title: `${each.call}: ${wayText(each.steps) || "result"}`,
      detail: each.type ? typeText(each.type) : "picked in the answer",
      about: earlier[each.call - 1]?.title ?? "",
    }));
  return (
    <Combobox
      id={id}
      label={`Value of an earlier call for ${name}`}
      text=""
      placeholder="Pick a value of an earlier call"
      options={options}
      onChoose={(option) => onPick(JSON.parse(option.key) as readonly Key[])}
    />
  );
}

/** Which element of each list on the way: one by its index, or all. */
function Indices({
  steps,
  onSet,
}: {
  readonly steps: readonly Key[];
  readonly onSet: (steps: readonly Key[]) => void;
}): JSX.Element {
  return (
    <>
      {steps.map((step, index) => {
        if (step !== "*" && typeof step !== "number") return null;
        const change = (text: string): void => {
          const number = Number(text);
          onSet(steps.toSpliced(index, 1, text === "*" || !Number.isInteger(number) || number < 0 ? "*" : number));
        };
        return (
          <input
            key={index}
            type="text"
            class="cx-step"
            aria-label={`Index in ${wayText(steps.slice(0, index)) || "the result"}; * for all`}
            value={`${step}`}
            onChange={(event) => change(event.currentTarget.value)}
          />
        );
      })}
    </>
  );
}

function typeText(type: TypeRef): string {
  if (type.kind === "scalar") return type.scalar;
  return type.kind === "enum" ? type.name.replace(/^Kaltura(?=.)/, "") : type.kind;
}

/** The text before an earlier value, the value, the text after it. */
function partsOf(value: Json | undefined): readonly [string, Json, string] {
  const parts = isFields(value) ? value[TEXT] : undefined;
  if (!isList(parts)) return ["", value ?? null, ""];
  const index = parts.findIndex(isFields);
  const text = (some: readonly Json[]): string => some.filter((part) => typeof part === "string").join("");
  return [text(parts.slice(0, index)), parts[index] ?? null, text(parts.slice(index + 1))];
}

function joined([before, source, after]: readonly [string, Json, string]): Json {
  if (!before && !after) return source;
  return { [TEXT]: [before, source, after].filter((part) => part !== "") };
}
