/** The text of an answer, as it came or set out over lines, and the place where it cannot be read. */

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { saveFile } from "../console/parts/copy.js";
import { Copy } from "./copy.js";
import type { Opened } from "./opened.js";
import { setOut, visible } from "./texts.js";
import { Unreadable } from "./tree.js";

export interface TextViewProps {
  readonly text: string;
  readonly opened: Opened | Unreadable;
  /** What the file is called that it is saved as, without an ending. */
  readonly name: string;
}

// A page becomes slow with more text than this in one element.
const PIECE = 200_000;

export function TextView({ text, opened, name }: TextViewProps): JSX.Element {
  const readable = !(opened instanceof Unreadable);
  const [isSetOut, setSetOut] = useState(true);
  const [wraps, setWraps] = useState(true);
  const [most, setMost] = useState(PIECE);
  const shown = useMemo(
    () => (isSetOut && readable ? setOut(opened.root, opened.format) : text),
    [isSetOut, readable, opened, text],
  );
  const ending = readable ? opened.format : "txt";
  return (
    <div class="ca-text">
      {!readable && <BrokenPlace text={text} problem={opened} />}
      <p class="ca-acts">
        {readable && (
          <label>
            <input type="checkbox" checked={isSetOut} onChange={() => setSetOut(!isSetOut)} /> Set out over lines
          </label>
        )}
        <label>
          <input type="checkbox" checked={wraps} onChange={() => setWraps(!wraps)} /> Wrap long lines
        </label>
        <Copy title="Copy" text={() => shown} />
        <button type="button" onClick={() => saveFile(`${name}.${ending}`, "text/plain;charset=utf-8", shown)}>
          Download
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <pre class={wraps ? "ca-raw ca-wraps" : "ca-raw"} tabIndex={0}>
        {shown.slice(0, most)}
      </pre>
      {shown.length > most && (
        <p class="ca-acts">
          {most.toLocaleString("en")} of {shown.length.toLocaleString("en")} characters are shown.{" "}
          <button type="button" onClick={() => setMost(most + 5 * PIECE)}>
            Show more
          </button>
        </p>
      )}
    </div>
  );
}

function BrokenPlace({ text, problem }: { readonly text: string; readonly problem: Unreadable }): JSX.Element {
  const { offset, line, column, message } = problem;
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 60);
  const end = text.indexOf("\n", offset);
  const before = visible(text.slice(start, offset));
  const behind = visible(text.slice(offset, Math.min(end < 0 ? text.length : end, offset + 60)));
  return (
    <div class="ca-told ca-error">
      <p>
        The answer cannot be shown as a tree: {message} (line {line}, column {column}).
      </p>
      <pre>
        {before}
        <mark>{behind || "⏎"}</mark>
      </pre>
    </div>
  );
}
