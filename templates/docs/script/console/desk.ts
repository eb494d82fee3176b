/** What all parts of the console share: the model, the document that is worked on, and the ways to change it. */

import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Action, Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import type { Model } from "../model/load.js";
import type { Problem } from "../model/problems.js";
import { type Path, idOf } from "./state/edit.js";

export interface Desk {
  readonly model: Model;
  readonly api: Api;
  /** The way to the root of the site. */
  readonly root: string;
  /** What the ids of elements of this console begin with. */
  readonly scope: string;
  readonly document: Document;
  /** Files that were chosen, by the path that stands for them in the document. */
  readonly files: ReadonlyMap<string, File>;
  readonly problems: readonly Problem[];
  /** The place that is to be shown and focused; `turn` tells one wish from the next. */
  readonly shown: { readonly path: Path; readonly turn: number } | undefined;
  /** A value of an answer that was picked for use in a later call. */
  readonly picked: Picked | undefined;
  /** Puts a value at a place of the document; undefined leaves it out. */
  readonly set: (path: Path, value: Json | undefined) => void;
  readonly change: (edit: (document: Document) => Document) => void;
  /** Keeps a file, and returns the path that stands for it. */
  readonly keep: (file: File) => string;
  readonly show: (path: Path) => void;
  /** Says something to everybody, also to those who hear the page. */
  readonly tell: (text: string) => void;
}

export interface Picked {
  /** The number of the call, from 1. */
  readonly call: number;
  readonly steps: Path;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no console around this part");
  return desk;
}

/** The calls before the one that a part belongs to, whose results its values can come from. */
export const EarlierContext = createContext<readonly EarlierCall[]>([]);

export interface EarlierCall {
  /** As in `media.list`. */
  readonly title: string;
  readonly action: Action;
}

/** The action that a part belongs to. */
export const ActionContext = createContext<Action | undefined>(undefined);

/** The class of the object that a property belongs to. */
export const OwnerContext = createContext<string | undefined>(undefined);

/** The id of the element that edits the place at `path`. */
export function fieldId(desk: Desk, path: Path): string {
  return idOf(desk.scope, path);
}

/** What is wrong right at `path`. */
export function problemsAt(desk: Desk, path: Path): readonly Problem[] {
  return desk.problems.filter(
    (problem) => problem.path.length === path.length && problem.path.every((key, index) => key === path[index]),
  );
}
