/** A list of objects: elements are added, taken away, and put into another order. */

import type { JSX } from "preact";

import { useDesk } from "../desk.js";
import { Order, useDrop } from "../parts/sortable.js";
import { focusSoon } from "../parts/focus.js";
import { idOf, insert, isList, move, type Path } from "../state/edit.js";
import type { Json } from "../../model/call.js";
import { newObject } from "./class-choice.js";
import type { FieldProps } from "./props.js";
import { Item } from "./value.js";

export interface ListFieldProps extends FieldProps {
  /** The declared class of the elements. */
  readonly item: string;
}

export function ListField({ place, path, value, id, item }: ListFieldProps): JSX.Element {
  const desk = useDesk();
  const items = isList(value) ? value : [];
  const add = (): void => {
    desk.change((document) => insert(document, path, items.length, newObject(desk.api, item)));
    desk.show([...path, items.length]);
  };
  return (
    <div class="cx-list">
      {items.length > 0 && (
        <ol>
          {items.map((each, index) => (
            <ListItem key={index} name={place.name} path={path} index={index} value={each} item={item} all={items} />
          ))}
        </ol>
      )}
      <button type="button" id={id} class="cx-add" onClick={add}>
        + Add {item.replace(/^Kaltura(?=.)/, "")}
      </button>
    </div>
  );
}

interface ListItemProps {
  readonly name: string;
  readonly path: Path;
  readonly index: number;
  readonly value: Json;
  readonly item: string;
  readonly all: readonly Json[];
}

function ListItem({ name, path, index, value, item, all }: ListItemProps): JSX.Element {
  const desk = useDesk();
  const list = idOf(desk.scope, path);
  const onMove = (from: number, to: number): void => desk.change((document) => move(document, path, from, to));
  const drop = useDrop(list, index, onMove);
  const title = `${name}[${index}]`;
  const here = [...path, index];
  const remove = (): void => {
    desk.set(here, undefined);
    focusSoon(idOf(desk.scope, path));
  };
  return (
    <li {...drop} class={`cx-item ${drop.class}`}>
      <div class="cx-item-head">
        <span class="cx-index">{index}</span>
        <Order list={list} index={index} count={all.length} name={title} onMove={onMove} />
        <button type="button" aria-label={`Remove ${title}`} title="Remove" onClick={remove}>
          ✕
        </button>
      </div>
      <Item
        place={{ name: title, type: { kind: "object", name: item }, description: "" }}
        path={here}
        value={value}
        id={idOf(desk.scope, here)}
      />
    </li>
  );
}
