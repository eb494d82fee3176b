/** The document that is worked on, with what was before it, and the files that belong to it. */

import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { parseJson, printJson } from "../model/json.js";
import { hideSecrets } from "../request/secrets.js";
import { tidy } from "./state/complete.js";
import { type Path, idOf, isFields, put } from "./state/edit.js";

export interface Work {
  readonly document: Document;
  readonly set: (path: Path, value: Json | undefined) => void;
  readonly change: (edit: (document: Document) => Document) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly files: ReadonlyMap<string, File>;
  readonly keep: (file: File) => string;
}

interface Past {
  readonly before: readonly Document[];
  readonly now: Document;
  readonly after: readonly Document[];
  /** When the last edit was made, in milliseconds, and where: keys typed into one place are undone together. */
  readonly time: number;
  readonly place: string;
}

const TOGETHER = 800;
const MOST = 200;

export function useWork(api: Api, first: Document): Work {
  const [past, setPast] = useState<Past>({ before: [], now: first, after: [], time: 0, place: "" });
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const names = useRef<ReadonlyMap<string, File>>(files);
  const change = useCallback((edit: (document: Document) => Document, place = ""): void => {
    setPast((old) => edited(old, tidy(edit(old.now)), Date.now(), place));
  }, []);
  const set = useCallback(
    (path: Path, value: Json | undefined): void => change((document) => put(document, path, value), idOf("", path)),
    [],
  );
  const keep = useCallback((file: File): string => {
    const path = freeName(file, names.current);
    names.current = new Map(names.current).set(path, file);
    setFiles(names.current);
    return path;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => leaveInTab(api, past.now), 400);
    return () => clearTimeout(timer);
  }, [past.now]);
  return {
    document: past.now,
    set,
    change,
    canUndo: past.before.length > 0,
    canRedo: past.after.length > 0,
    undo: () => setPast(undone),
    redo: () => setPast(redone),
    files,
    keep,
  };
}

function edited(past: Past, next: Document, time: number, place: string): Past {
  if (next === past.now) return past;
  const isTogether = place !== "" && place === past.place && time - past.time < TOGETHER;
  const before = isTogether ? past.before : [...past.before, past.now].slice(-MOST);
  return { before, now: next, after: [], time, place };
}

function undone(past: Past): Past {
  const now = past.before.at(-1);
  return now ? { before: past.before.slice(0, -1), now, after: [past.now, ...past.after], time: 0, place: "" } : past;
}

function redone(past: Past): Past {
  const [now, ...after] = past.after;
  return now ? { before: [...past.before, past.now], now, after, time: 0, place: "" } : past;
}

/** The name of the file; with a number where another file has it already. */
function freeName(file: File, files: ReadonlyMap<string, File>): string {
  const [, stem = "", ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(file.name || "file") ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem + ending : `${stem}-${number}${ending}`;
    const known = files.get(name);
    if (!known || known === file) return name;
  }
}

const STATE = "clientgen.call";

/** Keeps the call with the entry of the tab's history, so that reloading the page does not lose it. Secrets are not kept. */
function leaveInTab(api: Api, document: Document): void {
  const others: unknown = history.state;
  const text = printJson(hideSecrets(api, document).document);
  try {
    history.replaceState({ ...(typeof others === "object" ? others : {}), [STATE]: text }, "");
  } catch {
    // Some browsers refuse it for pages from files, or too often; then a reload begins anew.
  }
}

/** The call that a reload of the page brings back. */
export function leftInTab(): Document | undefined {
  const state: unknown = history.state;
  const text = typeof state === "object" && state !== null ? (state as Record<string, unknown>)[STATE] : undefined;
  if (typeof text !== "string") return undefined;
  try {
    const found = parseJson(text);
    return isFields(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
