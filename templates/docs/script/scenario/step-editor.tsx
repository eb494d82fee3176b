/** What is expected of a step, and what later steps take from it: put together by hand. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { expectationText } from "./expectations.js";
import { CAPTURE_NAME } from "./scenario.js";
import type { Expectation, Step } from "./scenario.js";

export interface StepEditorProps {
  readonly step: Step;
  readonly onChange: (changes: Partial<Pick<Step, "expect" | "capture">>) => void;
}

export function StepEditor({ step, onChange }: StepEditorProps): JSX.Element {
  const { expect, capture } = step;
  const names = Object.keys(capture);
  return (
    <details class="ca-editor">
      <summary>
        {expect.length ? `${expect.length} expected` : "succeeds"}
        {names.length > 0 && `, gives ${names.map((name) => `{{${name}}}`).join(", ")}`}
      </summary>
      <ul>
        {expect.map((each, index) => (
          <li key={index}>
            <bdi>{expectationText(each)}</bdi>{" "}
            <button
              type="button"
              aria-label={`Expect no more: ${expectationText(each)}`}
              onClick={() => onChange({ expect: expect.filter((_, other) => other !== index) })}
            >
              ✕
            </button>
          </li>
        ))}
        {Object.entries(capture).map(([name, path]) => (
          <li key={name}>
            <bdi>{`{{${name}}} is ${path || "the result"}`}</bdi>{" "}
            <button
              type="button"
              aria-label={`Capture {{${name}}} no more`}
              onClick={() =>
                onChange({ capture: Object.fromEntries(Object.entries(capture).filter(([other]) => other !== name)) })
              }
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <ExpectationForm onAdd={(added) => onChange({ expect: withAdded(expect, added) })} />
      <CaptureForm onAdd={(name, path) => onChange({ capture: { ...capture, [name]: path } })} />
    </details>
  );
}

/** Never the same one twice. */
function withAdded(expect: readonly Expectation[], added: Expectation): readonly Expectation[] {
  return [...expect.filter((each) => expectationText(each) !== expectationText(added)), added];
}

const KINDS: readonly (readonly [Expectation["kind"], string])[] = [
  ["succeeds", "it succeeds"],
  ["fails", "it fails with the code"],
  ["equals", "the value is"],
  ["exists", "the value exists"],
  ["matches", "the value matches"],
  ["count", "the number of elements is"],
];

function ExpectationForm({ onAdd }: { readonly onAdd: (added: Expectation) => void }): JSX.Element {
  const [kind, setKind] = useState<Expectation["kind"]>("equals");
  const [path, setPath] = useState("");
  const [value, setValue] = useState("");
  const hasPath = kind !== "succeeds" && kind !== "fails";
  const hasValue = kind !== "succeeds" && kind !== "exists";
  const made = expectation(kind, path.trim(), value);
  const add = (event: Event): void => {
    event.preventDefault();
    if (made) onAdd(made);
  };
  return (
    <form class="ca-acts" onSubmit={add}>
      <label>
        Expect that{" "}
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Expectation["kind"])}>
          {KINDS.map(([each, title]) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {hasValue && (
        <input
          type="text"
          aria-label="What is expected"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      )}
      {hasPath && (
        <label>
          at{" "}
          <input
            type="text"
            placeholder="objects[0].id"
            value={path}
            onInput={(event) => setPath(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" disabled={!made}>
        Add
      </button>
    </form>
  );
}

/** What the fields say; undefined while they say nothing that can be expected. */
function expectation(kind: Expectation["kind"], path: string, value: string): Expectation | undefined {
  switch (kind) {
    case "succeeds":
      return { kind };
    case "fails":
      return { kind, code: value.trim() };
    case "equals":
      return { kind, path, value };
    case "exists":
      return { kind, path };
    case "matches":
      return value ? { kind, path, pattern: value } : undefined;
    default:
      return /^\d{1,9}$/.test(value.trim()) ? { kind, path, count: Number(value) } : undefined;
  }
}

function CaptureForm({ onAdd }: { readonly onAdd: (name: string, path: string) => void }): JSX.Element {
  const [name, setName] = useState("");
  const [path, setPath] = useState("");
  const add = (event: Event): void => {
    event.preventDefault();
    onAdd(name, path.trim());
    setName("");
    setPath("");
  };
  return (
    <form class="ca-acts" onSubmit={add}>
      <label>
        Later steps use{" "}
        <input
          type="text"
          size={10}
          placeholder="name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value.trim())}
        />
      </label>
      <label>
        for the value at{" "}
        <input
          type="text"
          placeholder="objects[0].id"
          value={path}
          onInput={(event) => setPath(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!CAPTURE_NAME.test(name)}>
        Add
      </button>
      <span class="ca-about">They write {"{{name}}"} in any text of the call; one called ks is their session.</span>
    </form>
  );
}
