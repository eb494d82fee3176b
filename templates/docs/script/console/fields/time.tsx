/** A moment: as a date of the user's own time zone, as seconds, and counted from the call. */

import type { JSX } from "preact";

import { useDesk } from "../desk.js";
import { fromLocal, isRelative, meaning, toLocal } from "../state/times.js";
import { ScalarField } from "./scalar.js";
import type { FieldProps } from "./props.js";

/** Offsets that the server counts from its own clock. */
const OFFSETS: readonly (readonly [string, number])[] = [
  ["1 hour ago", -3600],
  ["1 day ago", -86400],
  ["7 days ago", -7 * 86400],
  ["30 days ago", -30 * 86400],
  ["365 days ago", -365 * 86400],
  ["in 1 hour", 3600],
  ["in 1 day", 86400],
  ["in 7 days", 7 * 86400],
];

export function TimeField(props: FieldProps): JSX.Element {
  const { path, value, place, id } = props;
  const desk = useDesk();
  const seconds = typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
  const isMoment = seconds !== undefined && !isRelative(seconds);
  return (
    <span class="cx-time">
      <input
        type="datetime-local"
        step={1}
        aria-label={`${place.name} as a date of your time zone`}
        value={isMoment ? toLocal(seconds) : ""}
        onInput={(event) => {
          const picked = fromLocal(event.currentTarget.value);
          if (picked !== undefined) desk.set(path, picked);
        }}
      />
      <span class="cx-seconds">
        <ScalarField {...props} />
      </span>
      <button type="button" onClick={() => desk.set(path, Math.floor(Date.now() / 1000))}>
        now
      </button>
      <select
        aria-label={`${place.name} counted from the call`}
        value=""
        onChange={(event) => desk.set(path, Number(event.currentTarget.value))}
      >
        <option value="">relative…</option>
        {OFFSETS.map(([title, offset]) => (
          <option key={title} value={offset}>
            {title}
          </option>
        ))}
      </select>
      {seconds !== undefined && (
        <span class="cx-meaning" id={`${id}-meaning`}>
          {meaning(seconds)}
        </span>
      )}
    </span>
  );
}
