/** A line of text with its label, for the forms of panels. */

import type { JSX } from "preact";

export interface LabelledProps {
  readonly id: string;
  readonly title: string;
  readonly kind: "text" | "number" | "secret";
  readonly value: string;
  readonly required?: boolean | undefined;
  readonly onText: (text: string) => void;
}

/** What is secret is not shown while it is typed. */
export function Labelled({ id, title, kind, value, required, onText }: LabelledProps): JSX.Element {
  const common = { id, autocomplete: "off", value } as const;
  return (
    <div>
      <label for={id}>
        {title}
        {required && <span class="cx-badge cx-required">required</span>}
      </label>
      {kind === "secret" ? (
        <input {...common} type="password" onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={kind === "number" ? "numeric" : "text"}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
