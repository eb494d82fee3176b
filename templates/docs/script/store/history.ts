/** What was called, and what was answered. In memory, and in the browser's database only when the user asks for it. */

import { openAnswer, refusalIn, resultsOf } from "../answer/opened.js";
import { Unreadable } from "../answer/tree.js";
import type { Api } from "../model/api.js";
import type { Document } from "../model/call.js";
import type { Exchange, Outcome } from "../request/exchange.js";
import { hideSecrets } from "../request/secrets.js";
import { HIDDEN, redactor } from "../../../typescript/runtime/redact.js";
import { Changing, newId } from "./changing.js";
import { readLocal, writeLocal } from "./local.js";
import { openShelf } from "./shelf.js";
import type { Shelf } from "./shelf.js";

export interface Entry {
  readonly id: string;
  /** As `media.list`, or `multirequest`. */
  readonly label: string;
  readonly document: Document;
  /** Whether secrets were taken out of the document. */
  readonly stripped: boolean;
  readonly server: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly took: number;
  readonly succeeded: boolean;
  /** What came of it, in a few words. */
  readonly summary: string;
  /** The answer, undefined for a file or none; cut where it is long. */
  readonly answer: string | undefined;
  readonly cut: boolean;
}

/** So many calls, and so many characters of the answer of each. */
export const MOST_ENTRIES = 200;
export const LONGEST_ANSWER = 262_144;

const KEEP = "history";

export class History extends Changing {
  /** The latest first. */
  entries: readonly Entry[] = [];
  /** Whether entries are kept in the browser. */
  keeping = false;
  /** Whether what is kept outlives the page. */
  lasting = true;
  private readonly shelf: Shelf<Entry>;
  /** Results that are nothing but a text: sessions are, and addresses that hold one. They are not written to a disk. */
  private readonly bare = new WeakMap<Entry, readonly string[]>();
  /** All writes, one after the other. */
  private work: Promise<void> = Promise.resolve();
  private readonly api: Api;

  constructor(api: Api, shelf: Shelf<Entry> = openShelf<Entry>("history")) {
    super();
    this.api = api;
    this.shelf = shelf;
    if (readLocal(KEEP) === "keep") this.keep(true);
  }

  /** Adds what was called and what came of it. */
  remember(document: Document, exchange: Exchange): void {
    const entry = entryOf(document, exchange);
    this.bare.set(entry, bareTexts(exchange.outcome));
    this.entries = [entry, ...this.entries];
    this.shorten();
    if (this.keeping) this.write((shelf) => shelf.put(this.withoutSecrets(entry)));
    this.changed();
  }

  remove(id: string): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
    this.write((shelf) => shelf.remove(id));
    this.changed();
  }

  clear(): void {
    this.entries = [];
    this.write((shelf) => shelf.clear());
    this.changed();
  }

  /** Begins to keep entries in the browser, or stops and deletes what is kept there. */
  keep(keeping: boolean): void {
    this.keeping = keeping;
    writeLocal(KEEP, keeping ? "keep" : undefined);
    if (keeping) this.write((shelf) => this.join(shelf));
    else this.write((shelf) => shelf.clear());
    this.changed();
  }

  /** All that was begun is done. */
  settled(): Promise<void> {
    return this.work;
  }

  /** Makes one of what the database and the memory have. */
  private async join(shelf: Shelf<Entry>): Promise<void> {
    const stored = await shelf.all();
    const known = new Set(this.entries.map(({ id }) => id));
    for (const entry of this.entries) await shelf.put(this.withoutSecrets(entry));
    const both = [...this.entries, ...stored.filter(({ id }) => !known.has(id))];
    this.entries = both.sort((one, other) => other.time - one.time || (one.id < other.id ? 1 : -1));
    this.shorten();
    this.changed();
  }

  private shorten(): void {
    const left = this.entries.slice(MOST_ENTRIES);
    if (!left.length) return;
    this.entries = this.entries.slice(0, MOST_ENTRIES);
    for (const { id } of left) this.write((shelf) => shelf.remove(id));
  }

  private write(act: (shelf: Shelf<Entry>) => Promise<void>): void {
    this.work = this.work.then(async () => {
      let lasting = false;
      try {
        await act(this.shelf);
        lasting = this.shelf.lasting;
      } catch {
        // A database that is full: what is in memory is there all the same.
      }
      if (lasting === this.lasting) return;
      this.lasting = lasting;
      this.changed();
    });
  }

  /** What may be written to a disk. */
  private withoutSecrets(entry: Entry): Entry {
    const { document, hidden } = hideSecrets(this.api, entry.document);
    const named = redactor([...this.api.secrets, "ks"], entry.document);
    const bare = this.bare.get(entry) ?? [];
    const redact = (text: string): string => bare.reduce((rest, each) => rest.replaceAll(each, HIDDEN), named(text));
    const answer = entry.answer === undefined ? undefined : redact(entry.answer);
    return {
      ...entry,
      document,
      answer,
      summary: redact(entry.summary),
      stripped: entry.stripped || hidden.length > 0,
    };
  }
}

function entryOf(document: Document, exchange: Exchange): Entry {
  const { answer, outcome, timing, request, label } = exchange;
  const text = answer?.text;
  return {
    id: newId(),
    label,
    document,
    stripped: false,
    server: hostOf(request.url),
    time: timing.started,
    took: timing.took,
    succeeded: hasSucceeded(outcome),
    summary: summaryOf(outcome, text),
    answer: text?.slice(0, LONGEST_ANSWER),
    cut: (text?.length ?? 0) > LONGEST_ANSWER,
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return "";
  }
}

function hasSucceeded(outcome: Outcome): boolean {
  return outcome.kind === "calls" ? outcome.outcomes.every(hasSucceeded) : outcome.kind !== "failed";
}

function bareTexts(outcome: Outcome): readonly string[] {
  if (outcome.kind === "calls") return outcome.outcomes.flatMap(bareTexts);
  const text = outcome.kind === "value" && typeof outcome.value === "string" ? outcome.value : "";
  if (!/^\S{20,}$/.test(text)) return [];
  // As it stands in JSON and in XML.
  const inJson = JSON.stringify(text).slice(1, -1);
  return [
    text,
    inJson,
    inJson.replaceAll("/", "\\/"),
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
    text.slice(0, 40),
  ];
}

function summaryOf(outcome: Outcome, text: string | undefined): string {
  switch (outcome.kind) {
    case "failed":
      return outcome.failure.kind === "api" ? outcome.failure.code : outcome.failure.message;
    case "file":
      return outcome.name || outcome.contentType || "a file";
    case "calls": {
      const failed = outcome.outcomes.filter((each) => !hasSucceeded(each)).length;
      return `${outcome.outcomes.length} calls${failed ? `, ${failed} failed` : ""}`;
    }
    default:
      return text === undefined ? "" : resultIn(text);
  }
}

/** A word about a result: its class and how many objects it lists, or the scalar that it is. */
function resultIn(text: string): string {
  // Only for a word: what is longer would be read a second time.
  const opened = text.length < LONGEST_ANSWER ? openAnswer(text) : undefined;
  if (!opened || opened instanceof Unreadable) return "";
  const [result] = resultsOf(opened, false);
  if (!result || refusalIn(result, opened.format)) return "";
  if (result.kind === "list") return `list of ${result.children.length}`;
  const part = (name: string): string => result.children.find((child) => child.key === name)?.text ?? "";
  const name = part("objectType");
  if (result.kind !== "object") return result.text.slice(0, 40) || "nothing";
  return part("totalCount") ? `${name}, ${part("totalCount")} in all` : name;
}

/** The history of this page. */
export function createHistory(api: Api): History {
  return new History(api);
}
