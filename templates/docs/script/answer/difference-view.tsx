/** Two answers beside each other: what is in one of them alone, and what has another value. */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import { differenceOf } from "./difference.js";
import type { Change } from "./difference.js";
import { openAnswer } from "./opened.js";
import { lineOf } from "./texts.js";
import { Unreadable, pathText } from "./tree.js";
import type { TreeNode } from "./tree.js";

export interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
  /** What the two are called. */
  readonly titles: readonly [string, string];
}

const WORDS: Readonly<Record<Change["kind"], string>> = { added: "added", removed: "gone", changed: "changed" };

export function DifferenceView({ before, after, titles }: DifferenceViewProps): JSX.Element {
  const difference = useMemo(() => {
    const [old, now] = [openAnswer(before), openAnswer(after)];
    if (old instanceof Unreadable || now instanceof Unreadable) return undefined;
    return differenceOf(old.result, now.result);
  }, [before, after]);
  if (!difference) {
    return <p class="ca-none">{before === after ? "The answers are the same." : "The answers cannot be read."}</p>;
  }
  const { changes, more, same } = difference;
  if (!changes.length) return <p class="ca-none">The answers are the same: {counted(same, "value")}.</p>;
  return (
    <div class="ca-difference">
      <table>
        <caption>
          {counted(changes.length + more, "difference")}, {counted(same, "value")} the same
        </caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">{titles[0]}</th>
            <th scope="col">{titles[1]}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={index} class={`ca-${change.kind}`}>
              <th scope="row">
                <bdi>{pathText(change.path) || "the result"}</bdi> <span class="ca-word">{WORDS[change.kind]}</span>
              </th>
              <Cell node={change.before} />
              <Cell node={change.after} />
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>And {more.toLocaleString("en")} more.</p>}
    </div>
  );
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

function Cell({ node }: { readonly node: TreeNode | undefined }): JSX.Element {
  return <td>{node ? <bdi>{lineOf(node, 120)}</bdi> : "—"}</td>;
}
