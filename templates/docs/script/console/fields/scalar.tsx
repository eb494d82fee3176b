/** Texts, numbers and truth values. */

import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import { ActionContext, useDesk } from "../desk.js";
import { Choices } from "../parts/choices.js";
import { same } from "../state/edit.js";
import { fieldsOf } from "../state/result-fields.js";
import { fromText, isNumber, toText } from "../state/scalars.js";
import type { FieldProps } from "./props.js";

/** Typing makes a value, clearing leaves it out. */
export function ScalarField({ place, path, value, id, fallback, invalid }: FieldProps): JSX.Element {
  const desk = useDesk();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  // "1." and "007" are numbers too, and stay as they are typed until the field is left.
  const isDraft = draft !== undefined && same(fromText(draft, place.type), value);
  const text = isDraft ? draft : toText(value);
  const type = (next: string): void => {
    setDraft(next);
    desk.set(path, fromText(next, place.type));
  };
  const common = {
    id,
    "aria-describedby": `${id}-about`,
    "aria-invalid": invalid,
    placeholder: placeholderOf(value, fallback),
    value: text,
    onBlur: () => setDraft(undefined),
  };
  if (isNumber(place.type)) {
    return (
      <input
        {...common}
        type="text"
        class="cx-number"
        inputMode={place.type.kind === "scalar" && place.type.scalar === "float" ? "decimal" : "numeric"}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
      />
    );
  }
  if (place.secret) {
    return (
      <input {...common} type="password" autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />
    );
  }
  return (
    <>
      <textarea {...common} rows={1} spellcheck={false} onInput={(event) => type(event.currentTarget.value)} />
      <ListedValues place={place} path={path} value={value} id={id} />
    </>
  );
}

/** For texts that list values: those of an enum, or the properties that a response profile names. */
function ListedValues({ place, path, value }: FieldProps): JSX.Element | null {
  const desk = useDesk();
  const action = useContext(ActionContext);
  const name = place.constraints?.valuesEnum;
  const constants = name === undefined ? undefined : desk.api.enums.get(name)?.constants;
  const isProfile = place.name === "fields" && path.includes("responseProfile");
  const options = constants
    ? constants.map((constant) => ({ value: `${constant.value}`, title: constant.name }))
    : isProfile && action
      ? fieldsOf(desk.api, action).map((each) => ({ value: each, title: each }))
      : [];
  if (!options.length) return null;
  return (
    <Choices
      title={constants ? "Choose values" : "Choose properties of the result"}
      options={options}
      chosen={toText(value)}
      onChoose={(text) => desk.set(path, text || undefined)}
    />
  );
}

export function BoolField({ place, path, value, id, fallback }: FieldProps): JSX.Element {
  const desk = useDesk();
  return (
    <fieldset class="cx-segments" aria-labelledby={`${id}-name`} aria-describedby={`${id}-about`}>
      {[true, false].map((each) => (
        <button
          key={`${each}`}
          id={each ? id : undefined}
          type="button"
          aria-pressed={value === each}
          title={fallback === each ? "the default" : undefined}
          onClick={() => desk.set(path, value === each ? undefined : each)}
        >
          {`${each}`}
        </button>
      ))}
      {typeof value === "string" && <code class="cx-bad">{`${place.name} is the text ${JSON.stringify(value)}`}</code>}
    </fieldset>
  );
}

/** What an empty field says. */
export function placeholderOf(value: FieldProps["value"], fallback: FieldProps["fallback"]): string {
  if (value === null) return "null";
  if (value === "") return "empty text";
  return fallback === undefined || fallback === "" ? "" : `${fallback}`;
}
