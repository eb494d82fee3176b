/** Several of many values, ticked, for texts that list them with commas between. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { matching } from "../state/matches.js";

export interface Choice {
  readonly value: string;
  readonly title: string;
}

export interface ChoicesProps {
  readonly title: string;
  readonly options: readonly Choice[];
  /** The list as it is. */
  readonly chosen: string;
  readonly onChoose: (text: string) => void;
}

const MOST = 60;

export function Choices({ title, options, chosen, onChoose }: ChoicesProps): JSX.Element {
  const [typed, setTyped] = useState("");
  const values = chosen.split(",").filter(Boolean);
  const toggle = (value: string): void => {
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
    onChoose(next.join(","));
  };
  return (
    <details class="cx-choices">
      <summary>
        {title} {values.length > 0 && <span class="cx-mark">{values.length}</span>}
      </summary>
      {options.length > 12 && (
        <input
          type="search"
          aria-label="Filter"
          placeholder="Filter"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>
        {matching(options, typed, (option) => `${option.title} ${option.value}`, MOST).map((option) => (
          <li key={option.value}>
            <label>
              <input type="checkbox" checked={values.includes(option.value)} onChange={() => toggle(option.value)} />
              {option.title}
              {option.title !== option.value && <code>{option.value}</code>}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
