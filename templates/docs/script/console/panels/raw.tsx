/** The document as JSON, edited as a text. Edits here change the form, and the other way around. */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import type { Document, Json } from "../../model/call.js";
import { JsonError, parseJson, printJson } from "../../model/json.js";
import { isFields, same } from "../state/edit.js";

export interface RawProps {
  readonly id: string;
  /** What is edited: arguments, or a whole document. */
  readonly value: Json;
  readonly label: string;
  readonly onChange: (value: Document) => void;
}

export function Raw({ id, value, label, onChange }: RawProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const read = draft === undefined ? undefined : reading(draft);
  // A draft holds as long as it says what the document says, or nothing yet.
  const isDraft = read !== undefined && (read.problem !== undefined || same(read.value, value));
  const text = isDraft && draft !== undefined ? draft : printJson(value, 2);
  const problem = isDraft ? read.problem : undefined;
  const type = (next: string): void => {
    setDraft(next);
    const { value: found } = reading(next);
    if (found) onChange(found);
  };
  const goTo = (): void => {
    area.current?.focus();
    area.current?.setSelectionRange(problem?.offset ?? 0, (problem?.offset ?? 0) + 1);
  };
  return (
    <div class="cx-raw">
      <textarea
        id={id}
        ref={area}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        spellcheck={false}
        rows={Math.min(30, Math.max(6, text.split("\n").length + 1))}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="cx-problem cx-error" role="status">
        {problem && (
          <>
            {problem.text}{" "}
            <button type="button" onClick={goTo}>
              Show
            </button>{" "}
            <button type="button" onClick={() => setDraft(undefined)}>
              Undo the edit
            </button>
          </>
        )}
      </p>
    </div>
  );
}

interface Reading {
  readonly value?: Document;
  readonly problem?: { readonly text: string; readonly offset: number };
}

function reading(text: string): Reading {
  try {
    const value = parseJson(text);
    return isFields(value) ? { value } : { problem: { text: "It has to be an object: { … }", offset: 0 } };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { problem: { text: `Line ${error.line}, column ${error.column}: ${error.message}`, offset: error.offset } };
  }
}
