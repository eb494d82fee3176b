/**
 * The tree of an answer, of which only the rows that are in sight are elements of the page: an answer may have 100,000.
 *
 * It is the tree of the ARIA practices: the focus stays on the whole, the arrow keys go through its rows.
 */

import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import type { Disagreement } from "./disagreements.js";
import { rowsOf } from "./rows.js";
import type { Row } from "./rows.js";
import { dateText } from "./shared.js";
import { lineOf, visible } from "./texts.js";
import { holds } from "./tree.js";
import type { TreeNode } from "./tree.js";
import type { Typing } from "./typing.js";

export interface TreeViewProps {
  readonly id: string;
  readonly label: string;
  readonly root: TreeNode;
  readonly typing: Typing;
  readonly unfolded: ReadonlySet<TreeNode>;
  readonly onUnfold: (unfolded: ReadonlySet<TreeNode>) => void;
  readonly selected: TreeNode;
  readonly onSelect: (node: TreeNode) => void;
  readonly marked: ReadonlyMap<TreeNode, Disagreement>;
  readonly hits: ReadonlySet<TreeNode>;
}

const HEIGHT = 24;
const DEEPEST = 16;
const AROUND = 10;
// Browsers take no element that is higher.
const MOST_ROWS = 500_000;

export function TreeView(props: TreeViewProps): JSX.Element {
  const { id, root, unfolded, selected, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [seen, setSeen] = useState(400);
  const rows = useMemo(() => rowsOf(root, unfolded).slice(0, MOST_ROWS), [root, unfolded]);
  const place = useMemo(() => rows.findIndex((row) => row.node === selected), [rows, selected]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => setSeen(element.clientHeight || 400);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // What is chosen comes in sight, by moving this frame and never the page.
  useEffect(() => {
    const element = frame.current;
    if (!element || place < 0) return;
    const at = place * HEIGHT;
    if (at < element.scrollTop) element.scrollTop = at;
    else if (at + HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTop = at + HEIGHT - element.clientHeight;
    }
  }, [place]);

  const fold = (node: TreeNode, open: boolean): void => {
    const next = new Set(unfolded);
    if (open) next.add(node);
    else next.delete(node);
    props.onUnfold(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[place];
    const to = target(event.key, rows, place, unfolded, Math.floor(seen / HEIGHT));
    if (to) onSelect(to.node);
    else if (row && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      if (row.node.children.length) fold(row.node, event.key === "ArrowRight");
    } else if (row && (event.key === "Enter" || event.key === " ")) {
      if (row.node.children.length) fold(row.node, !unfolded.has(row.node));
    } else return;
    event.preventDefault();
  };

  const first = Math.max(0, Math.floor(top / HEIGHT) - AROUND);
  const last = Math.min(rows.length, Math.ceil((top + seen) / HEIGHT) + AROUND);
  const shown = rows.slice(first, last);
  const isSeen = place >= first && place < last;
  return (
    <div
      ref={frame}
      class="ca-tree"
      role="tree"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={isSeen ? `${id}-${place}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div class="ca-rows" role="none" style={{ height: `${rows.length * HEIGHT}px` }}>
        {shown.map((row, index) => (
          <TreeRow
            key={first + index}
            {...props}
            id={`${id}-${first + index}`}
            row={row}
            top={(first + index) * HEIGHT}
            onFold={() => fold(row.node, !unfolded.has(row.node))}
          />
        ))}
      </div>
    </div>
  );
}

/** The row that a key leads to; undefined where it leads nowhere. */
function target(
  key: string,
  rows: readonly Row[],
  place: number,
  unfolded: ReadonlySet<TreeNode>,
  page: number,
): Row | undefined {
  const row = rows[place];
  const open = row && unfolded.has(row.node) && row.node.children.length > 0;
  switch (key) {
    case "ArrowDown":
      return rows[place + 1];
    case "ArrowUp":
      return rows[place - 1];
    case "PageDown":
      return rows[Math.min(rows.length - 1, place + page)];
    case "PageUp":
      return rows[Math.max(0, place - page)];
    case "Home":
      return rows[0];
    case "End":
      return rows.at(-1);
    case "ArrowRight":
      return open ? rows[place + 1] : undefined;
    case "ArrowLeft":
      return open || !row ? undefined : rows.findLast((each, index) => index < place && each.level < row.level);
    default:
      return undefined;
  }
}

interface TreeRowProps extends TreeViewProps {
  readonly row: Row;
  readonly top: number;
  readonly onFold: () => void;
}

function TreeRow(props: TreeRowProps): JSX.Element {
  const { id, row, top, selected, marked, hits, unfolded, typing, onSelect, onFold } = props;
  const { node, level } = row;
  const mark = marked.get(node);
  const full = node.children.length > 0;
  const isOpen = unfolded.has(node);
  const classes = ["ca-row", `ca-is-${node.kind}`];
  if (node === selected) classes.push("ca-selected");
  if (hits.has(node)) classes.push("ca-hit");
  if (mark) classes.push(`ca-has-${mark.severity}`);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree that holds the row has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: as above, by aria-activedescendant
    <div
      id={id}
      class={classes.join(" ")}
      role="treeitem"
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={full ? isOpen : undefined}
      aria-selected={node === selected}
      style={{ top: `${top}px`, paddingInlineStart: `${(Math.min(level, DEEPEST) - 1) * 14 + 4}px` }}
      onClick={() => onSelect(node)}
      onDblClick={() => full && onFold()}
    >
      <span class="ca-fold" aria-hidden="true" onClick={() => full && onFold()}>
        {full ? (isOpen ? "▾" : "▸") : ""}
      </span>
      {level > DEEPEST && <span class="ca-depth">{level - 1} deep </span>}
      {node.key !== undefined && level > 1 && (
        <bdi class="ca-key">
          {typeof node.key === "number" ? node.key : visible(node.key, 80)}
          {": "}
        </bdi>
      )}
      <bdi class="ca-value">{lineOf(node, 200)}</bdi>
      <Remark node={node} typing={typing} />
      {mark && (
        <span class="ca-mark" title={`${mark.found}; expected: ${mark.expected}`}>
          {mark.severity === "error" ? "✖ wrong" : "note"}
        </span>
      )}
    </div>
  );
}

/** What a value means: its class, its constant, its date. */
function Remark({ node, typing }: { readonly node: TreeNode; readonly typing: Typing }): JSX.Element | null {
  const { received, property } = typing.of(node);
  const label = node.kind === "object" ? received : undefined;
  const text = label ?? meaningOf(node, typing, property?.isTime);
  return text ? <bdi class="ca-remark">{visible(text, 80)}</bdi> : null;
}

export function meaningOf(node: TreeNode, typing: Typing, isTime: boolean | undefined): string | undefined {
  if (holds(node)) return undefined;
  return typing.constantOf(node)?.name ?? (isTime ? dateText(node.text) : undefined);
}
