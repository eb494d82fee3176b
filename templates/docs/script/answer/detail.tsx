/** The value that is chosen in the tree: all of it, what the schema says of it, and what can be done with it. */

import type { JSX } from "preact";

import { declaredBy } from "../model/places.js";
import { Copy } from "./copy.js";
import type { Disagreement } from "./disagreements.js";
import { DisagreementText } from "./disagreements-view.js";
import { pageOfProperty, pageOfType } from "./shared.js";
import type { Place } from "./shared.js";
import { tokenOf, valueText } from "./texts.js";
import { holds, pathText, pathTo } from "./tree.js";
import type { Path, TreeNode } from "./tree.js";
import { meaningOf } from "./tree-view.js";
import { typeText } from "./typing.js";
import type { Typing } from "./typing.js";

export interface DetailProps {
  readonly place: Place;
  readonly node: TreeNode;
  readonly result: TreeNode;
  /** The number of the call, from 1. */
  readonly call: number;
  readonly typing: Typing;
  /** Whether the result is an error. */
  readonly isError: boolean;
  readonly marks: readonly Disagreement[];
  readonly onUse: ((call: number, path: Path) => void) | undefined;
  readonly onUnfold: () => void;
}

const LONGEST = 20_000;

export function Detail(props: DetailProps): JSX.Element {
  const { place, node, result, call, typing, isError, marks, onUse, onUnfold } = props;
  const path = pathTo(node, result);
  // A token that names a part of an error makes some servers fail the whole request (protocol.md 7.4).
  const token = isError || holds(node) ? undefined : tokenOf(call, path);
  const { property } = typing.of(node);
  const meaning = meaningOf(node, typing, property?.isTime);
  return (
    <section class="ca-detail" aria-label="The chosen value">
      <p class="ca-way">
        <bdi>
          <code>{pathText(path) || "the result"}</code>
        </bdi>
        <TypeLinks place={place} node={node} typing={typing} />
        {meaning && <span class="ca-remark">{meaning}</span>}
      </p>
      {!holds(node) && (
        <pre class="ca-whole" dir="auto">
          {node.text.slice(0, LONGEST)}
          {node.text.length > LONGEST && "…"}
        </pre>
      )}
      {property?.description && <p class="ca-about">{property.description}</p>}
      {marks.map((mark) => (
        <p key={mark.rule} class={`ca-told ca-${mark.severity}`}>
          <DisagreementText mark={mark} />
        </p>
      ))}
      <p class="ca-acts">
        <Copy title="Copy value" text={() => valueText(node)} />
        <Copy title="Copy path" text={() => pathText(path)} />
        {token && <Copy title="Copy as token" text={() => token} />}
        {token && onUse && (
          <button type="button" onClick={() => onUse(call, path)}>
            Use in a later call
          </button>
        )}
        {node.children.length > 0 && (
          <button type="button" onClick={onUnfold}>
            Unfold all below
          </button>
        )}
      </p>
    </section>
  );
}

function TypeLinks({ place, node, typing }: Pick<DetailProps, "place" | "node" | "typing">): JSX.Element {
  const { type, property, received } = typing.of(node);
  const above = node.parent && typing.of(node.parent).className;
  const owner = property && above ? declaredBy(place.api, above, property.name)?.name : undefined;
  const ownerPage = owner && property && pageOfProperty(place, owner, property.name);
  const name = received !== undefined && place.api.classes.has(received) ? received : undefined;
  const declared = type && (type.kind === "list" || type.kind === "map" ? type.item : (name ?? typeText(type)));
  const shown = declared ?? name;
  const page = shown && pageOfType(place, shown);
  const text = type?.kind === "list" || type?.kind === "map" ? typeText(type) : shown;
  return (
    <>
      {text && (page ? <a href={page}>{text}</a> : <span class="ca-type">{text}</span>)}
      {ownerPage && owner && property && (
        <a href={ownerPage}>
          {owner}.{property.name}
        </a>
      )}
    </>
  );
}
