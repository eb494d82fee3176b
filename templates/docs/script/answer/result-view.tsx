/** The result of one call as a tree, with what can be done there: look for something, copy, see what disagrees. */

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import type { TypeRef } from "../model/api.js";
import { Detail } from "./detail.js";
import { DisagreementList } from "./disagreements-view.js";
import { disagreementsOf } from "./disagreements.js";
import type { Disagreement, Findings } from "./disagreements.js";
import { MOST_HITS, hitsOf } from "./looking.js";
import { refusalIn } from "./opened.js";
import type { Format } from "./opened.js";
import { firstUnfolded, unfoldedBelow, unfoldedTo } from "./rows.js";
import type { Place } from "./shared.js";
import type { Path, TreeNode } from "./tree.js";
import { TreeView } from "./tree-view.js";
import { Typing } from "./typing.js";

export interface ResultViewProps {
  readonly id: string;
  readonly place: Place;
  readonly result: TreeNode;
  readonly format: Format;
  /** What the schema declares; undefined where that is not known. */
  readonly type: TypeRef | undefined;
  readonly call: number;
  readonly onUse: ((call: number, path: Path) => void) | undefined;
}

export function ResultView({ id, place, result, format, type, call, onUse }: ResultViewProps): JSX.Element {
  const { api } = place;
  const isError = useMemo(() => refusalIn(result, format) !== undefined, [result, format]);
  const typing = useMemo(() => new Typing(api, [[result, isError ? undefined : type]]), [api, result, type, isError]);
  const findings = useMemo(
    (): Findings => (isError || !type ? { list: [], more: 0 } : disagreementsOf(api, result, typing, format)),
    [api, result, typing, format, type, isError],
  );
  const marked = useMemo(() => new Map(findings.list.map((each) => [each.node, each]).reverse() as Marks), [findings]);
  const [unfolded, setUnfolded] = useState(() => firstUnfolded(result));
  const [selected, setSelected] = useState(result);
  const [wanted, setWanted] = useState("");
  const hits = useMemo(() => hitsOf(result, wanted), [result, wanted]);
  const hitSet = useMemo(() => new Set(hits), [hits]);
  const show = (node: TreeNode): void => {
    setUnfolded((old) => unfoldedTo(node, old));
    setSelected(node);
  };
  const errors = findings.list.filter((each) => each.severity === "error").length;
  const count = findings.list.length + findings.more;
  return (
    <div class="ca-result">
      <Finder wanted={wanted} hits={hits} selected={selected} onWanted={setWanted} onShow={show} />
      <TreeView
        id={`${id}-tree`}
        label={`The result of call ${call}`}
        root={result}
        typing={typing}
        unfolded={unfolded}
        onUnfold={setUnfolded}
        selected={selected}
        onSelect={setSelected}
        marked={marked}
        hits={hitSet}
      />
      <Detail
        place={place}
        node={selected}
        result={result}
        call={call}
        typing={typing}
        isError={isError}
        marks={findings.list.filter((each) => each.node === selected)}
        onUse={onUse}
        onUnfold={() => setUnfolded((old) => unfoldedBelow(selected, old))}
      />
      {type && !isError && (
        <details class="ca-disagreements" open={errors > 0}>
          <summary>
            {count ? `${count} ${count === 1 ? "thing disagrees" : "things disagree"}` : "Nothing disagrees"} with the
            schema{errors > 0 && `, ${errors} of which clients refuse`}
          </summary>
          <DisagreementList findings={findings} onShow={show} />
        </details>
      )}
    </div>
  );
}

type Marks = [TreeNode, Disagreement][];

interface FinderProps {
  readonly wanted: string;
  readonly hits: readonly TreeNode[];
  readonly selected: TreeNode;
  readonly onWanted: (wanted: string) => void;
  readonly onShow: (node: TreeNode) => void;
}

function Finder({ wanted, hits, selected, onWanted, onShow }: FinderProps): JSX.Element {
  const at = hits.indexOf(selected);
  const go = (by: 1 | -1): void => {
    const next = hits[(at < 0 && by < 0 ? hits.length - 1 : at + by + hits.length) % hits.length];
    if (next) onShow(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Ctrl the call is sent again.
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  const total = `${hits.length.toLocaleString("en")}${hits.length >= MOST_HITS ? " or more" : ""}`;
  return (
    <p class="ca-finder">
      <input
        type="search"
        aria-label="Find in the answer"
        placeholder="Find in the answer"
        value={wanted}
        onInput={(event) => onWanted(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {wanted && (
        <>
          <span role="status">{hits.length ? (at < 0 ? total : `${at + 1} of ${total}`) : "not found"}</span>
          <button type="button" aria-label="Previous" disabled={!hits.length} onClick={() => go(-1)}>
            ↑
          </button>
          <button type="button" aria-label="Next" disabled={!hits.length} onClick={() => go(1)}>
            ↓
          </button>
        </>
      )}
    </p>
  );
}
