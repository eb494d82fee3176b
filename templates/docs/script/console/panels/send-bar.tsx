/** Sending: the button, how the request is written, and what stands in the way. */

import type { JSX } from "preact";

import { type Problem, pathText } from "../../model/problems.js";
import { useDesk } from "../desk.js";
import { isMultirequest } from "../state/calls.js";
import type { Form } from "./settings.js";

export interface SendBarProps {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly isBusy: boolean;
  /** Where the call goes, for people. */
  readonly target: string;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

export function SendBar({ form, onForm, isBusy, target, onSend, onCancel }: SendBarProps): JSX.Element {
  const desk = useDesk();
  const id = `${desk.scope}-send`;
  return (
    <div class="cx-send">
      {isBusy ? (
        <button type="button" class="cx-main" id={id} onClick={onCancel}>
          Cancel
        </button>
      ) : (
        <button
          type="button"
          class="cx-main"
          id={id}
          title="Ctrl-Enter"
          aria-keyshortcuts="Control+Enter"
          onClick={onSend}
        >
          Send
        </button>
      )}
      <span class="cx-target" title={target}>
        {isBusy ? "Sending to" : "to"} {target}
      </span>
      {/* The other family reads nothing but JSON (protocol.md 2.1). */}
      {desk.api.dialect === "ovp" && (
        <label>
          Request{" "}
          <select
            value={form.encoding}
            onChange={(event) => onForm({ ...form, encoding: event.currentTarget.value === "form" ? "form" : "json" })}
          >
            <option value="json">JSON</option>
            <option value="form">form</option>
          </select>
        </label>
      )}
      <label>
        Answer{" "}
        <select
          value={form.format}
          onChange={(event) => onForm({ ...form, format: event.currentTarget.value === "xml" ? "xml" : "json" })}
        >
          <option value="json">JSON</option>
          <option value="xml">XML</option>
        </select>
      </label>
    </div>
  );
}

export interface ProblemsProps {
  /** Whether somebody has tried to send the call. */
  readonly isAsked: boolean;
  /** Opens what makes sessions. */
  readonly onSession: () => void;
}

/** What is wrong with the call, each with a link to its place. Warnings are told, and stop nothing. */
export function Problems({ isAsked, onSession }: ProblemsProps): JSX.Element | null {
  const desk = useDesk();
  // Until somebody sends, a form that is not filled yet is no mistake.
  const shown = desk.problems.filter((problem) => isAsked || problem.severity === "warning");
  if (!shown.length) return null;
  return (
    <section class="cx-problems" aria-label="What is wrong with the call">
      <ul>
        {shown.map((problem) => (
          <li key={pathText(problem.path) + problem.text} class={`cx-${problem.severity}`}>
            <ProblemLine problem={problem} />{" "}
            {/\bno ks$/.test(problem.text) && (
              <button type="button" onClick={onSession}>
                Get a session
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }): JSX.Element {
  const desk = useDesk();
  const { path } = problem;
  const place = pathText(path).replace(/(^|\.)arguments\./, "$1");
  return (
    <>
      {path.length > 0 && (
        <button type="button" class="cx-link" onClick={() => desk.show(path)}>
          {isMultirequest(desk.document) ? place.replace(/^multirequest\[(\d+)\]\.?/, "call $1 ") : place}
        </button>
      )}{" "}
      {problem.text}
    </>
  );
}
