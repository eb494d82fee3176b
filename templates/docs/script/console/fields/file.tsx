/** A file: chosen, or dropped. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Json } from "../../model/call.js";
import { useDesk } from "../desk.js";
import { sizeText } from "../parts/sizes.js";
import { isFields } from "../state/edit.js";
import { FILE } from "../state/states.js";
import type { FieldProps } from "./props.js";

export function FileField({ path, value, id, place }: FieldProps): JSX.Element {
  const desk = useDesk();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) desk.set(path, { [FILE]: { path: desk.keep(file) } });
  };
  const description = describe(value, desk.files);
  return (
    <fieldset
      class={`cx-file ${isOver ? "cx-over" : ""}`}
      aria-label={place.name}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-about`}
        onChange={(event) => take(event.currentTarget.files)}
      />
      {description ? (
        <>
          <span class="cx-file-name">{description}</span>
          <button type="button" onClick={() => desk.set(path, undefined)}>
            Remove
          </button>
        </>
      ) : (
        <span class="cx-none">or drop it here</span>
      )}
    </fieldset>
  );
}

function describe(value: Json | undefined, files: ReadonlyMap<string, File>): string {
  const inner = isFields(value) ? value[FILE] : undefined;
  if (!isFields(inner)) return "";
  const { path, name, text } = inner;
  if (typeof path === "string" && path) {
    const file = files.get(path);
    return file ? `${path}, ${sizeText(file.size)}` : `${path}: choose it again, its content is not kept`;
  }
  const size = typeof text === "string" ? new TextEncoder().encode(text).length : undefined;
  return `${typeof name === "string" && name ? name : "a file"}${size === undefined ? "" : `, ${sizeText(size)}`}`;
}
