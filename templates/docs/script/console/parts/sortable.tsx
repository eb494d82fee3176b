/** Putting the items of a list into another order: by dragging a handle, by its arrow keys, by buttons. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

/** What is dragged, for all lists of the page. */
let dragged: { readonly list: string; readonly index: number } | undefined;

export interface Drop {
  readonly class: string;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * What an item needs to take an item of the same list that is dropped on it.
 *
 * @param list - Tells lists apart.
 */
export function useDrop(list: string, index: number, onMove: (from: number, to: number) => void): Drop {
  const [isOver, setOver] = useState(false);
  const fits = (): boolean => dragged?.list === list && dragged.index !== index;
  return {
    class: isOver ? "cx-over" : "",
    onDragOver: (event) => {
      if (!fits()) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      setOver(false);
      if (!fits() || !dragged) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(dragged.index, index);
      dragged = undefined;
    },
  };
}

export interface OrderProps {
  readonly list: string;
  readonly index: number;
  readonly count: number;
  /** What the item is called. */
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
}

/** The handle and the buttons of one item. */
export function Order({ list, index, count, name, onMove }: OrderProps): JSX.Element | null {
  if (count < 2) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onMove(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    <span class="cx-order">
      <button
        type="button"
        class="cx-handle"
        draggable
        title="Drag, or use the arrow keys"
        aria-label={`Move ${name}: arrow keys`}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          dragged = { list, index };
          event.dataTransfer?.setData("text/plain", name);
        }}
        onDragEnd={() => {
          dragged = undefined;
        }}
      >
        ⠿
      </button>
      <button type="button" aria-label={`Move ${name} up`} disabled={!index} onClick={() => onMove(index, index - 1)}>
        ↑
      </button>
      <button
        type="button"
        aria-label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={() => onMove(index, index + 1)}
      >
        ↓
      </button>
    </span>
  );
}
