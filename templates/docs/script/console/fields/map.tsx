/** A map of objects by key: entries are added, called otherwise, and taken away. */

import type { JSX } from "preact";

import type { Json } from "../../model/call.js";
import { useDesk } from "../desk.js";
import { focusSoon } from "../parts/focus.js";
import { idOf, isFields, type Path, put, rename } from "../state/edit.js";
import { newObject } from "./class-choice.js";
import type { FieldProps } from "./props.js";
import { Item } from "./value.js";

export interface MapFieldProps extends FieldProps {
  /** The declared class of the values. */
  readonly item: string;
}

export function MapField({ place, path, value, id, item }: MapFieldProps): JSX.Element {
  const desk = useDesk();
  const entries = isFields(value) ? Object.entries(value) : [];
  const add = (): void => {
    const key = newKey(entries.map(([name]) => name));
    desk.change((document) => put(document, [...path, key], newObject(desk.api, item)));
    desk.show([...path, key]);
  };
  return (
    <div class="cx-list">
      {entries.length > 0 && (
        <ul>
          {entries.map(([key, each], index) => (
            <Entry key={index} name={place.name} path={path} entry={key} value={each} item={item} />
          ))}
        </ul>
      )}
      <button type="button" id={id} class="cx-add" onClick={add}>
        + Add entry
      </button>
    </div>
  );
}

interface EntryProps {
  readonly name: string;
  readonly path: Path;
  readonly entry: string;
  readonly value: Json;
  readonly item: string;
}

function Entry({ name, path, entry, value, item }: EntryProps): JSX.Element {
  const desk = useDesk();
  const title = `${name}.${entry}`;
  const here = [...path, entry];
  const remove = (): void => {
    desk.set(here, undefined);
    focusSoon(idOf(desk.scope, path));
  };
  return (
    <li class="cx-item">
      <div class="cx-item-head">
        <input
          type="text"
          class="cx-key"
          aria-label={`Key of ${title}`}
          value={entry}
          onChange={(event) => desk.change((document) => rename(document, path, entry, event.currentTarget.value))}
        />
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

/** A key that is not taken. */
function newKey(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? "key" : `key${number}`;
    if (!taken.includes(key)) return key;
  }
}
