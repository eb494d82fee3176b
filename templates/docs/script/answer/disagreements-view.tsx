/** What disagrees with the schema, as a list: the same thing told once, with the number of its places. */

import type { JSX } from "preact";

import type { Disagreement, Findings, Rule } from "./disagreements.js";
import { visible } from "./texts.js";
import { pathText } from "./tree.js";
import type { TreeNode } from "./tree.js";

const TITLES: Readonly<Record<Rule, string>> = {
  "abstract-class": "The class is abstract",
  gaps: "The list has gaps",
  "integer-too-large": "The number has more than 64 bits",
  "map-without-keys": "The map came without its keys",
  "missing-class": "There is no objectType",
  "rounded-integer": "The number went through floating point, and may have lost digits",
  twice: "The name is there twice; the last one counts",
  "unexpected-value": "The action is to answer nothing",
  "unknown-class": "The schema does not have the class",
  "unknown-property": "The schema does not have the property",
  "unknown-value": "The enum does not have the value",
  "unrelated-class": "The class does not belong here",
  "wrong-type": "The type is another",
};

export function DisagreementText({ mark }: { readonly mark: Disagreement }): JSX.Element {
  return (
    <>
      {TITLES[mark.rule]}: found <bdi>{visible(mark.found, 120)}</bdi>, expected <bdi>{mark.expected}</bdi>
      {mark.severity === "error" && ". Generated clients refuse the answer"}.
    </>
  );
}

export interface DisagreementsProps {
  readonly findings: Findings;
  readonly onShow: (node: TreeNode) => void;
}

export function DisagreementList({ findings, onShow }: DisagreementsProps): JSX.Element {
  const groups = grouped(findings.list);
  if (!groups.length) return <p class="ca-none">All of the answer is what the schema says.</p>;
  return (
    <ul class="ca-findings">
      {groups.map((group) => (
        <li key={group.key} class={`ca-${group.first.severity}`}>
          <button type="button" class="ca-link" onClick={() => onShow(group.first.node)}>
            <bdi>{pathText(group.first.path) || "the result"}</bdi>
          </button>{" "}
          <DisagreementText mark={group.first} />
          {group.count > 1 && <span class="ca-count"> The same in {group.count - 1} more places.</span>}
        </li>
      ))}
      {findings.more > 0 && <li>And {findings.more.toLocaleString("en")} more.</li>}
    </ul>
  );
}

interface Group {
  readonly key: string;
  readonly first: Disagreement;
  count: number;
}

/** Errors first; what is the same but for indices is one. */
export function grouped(list: readonly Disagreement[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const each of list) {
    const way = each.path.filter((step) => typeof step === "string").join(".");
    const key = JSON.stringify([each.severity, each.rule, way, each.expected]);
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { key, first: each, count: 1 });
  }
  const rank = ({ first }: Group): number => (first.severity === "error" ? 0 : 1);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}
