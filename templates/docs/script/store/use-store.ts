/** Showing what is in a store, again whenever it changes. */

import { useEffect, useReducer } from "preact/hooks";

import type { Changing } from "./changing.js";

export function useStore(store: Changing): void {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => store.subscribe(() => again(undefined)), [store]);
}
